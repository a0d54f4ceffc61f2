import type { Issue } from '../model/issue.ts'

/** A page whose characters cannot be told: a tenth of them or more are private to a font or lost. */
export const isGarbled = (words: string): boolean => {
  const letters = words.replace(/\s/g, '')
  const odd = letters.replace(/[^\uE000-\uF8FF\uFFFD]/g, '').length
  return odd > 0 && odd * 10 >= letters.length
}

/** 2、5–7 of 2, 5, 6, 7. */
const listed = (pages: readonly number[]): string => {
  const runs: [number, number][] = []
  for (const n of pages) {
    const run = runs.at(-1)
    if (run && run[1] === n - 1) run[1] = n
    else runs.push([n, n])
  }
  return runs.map(([a, b]) => (a === b ? String(a) : `${a}–${b}`)).join(', ')
}

/** Says which pages of a document gave no text, where others did: scans among them may hold figures. */
export const unreadPages = (unread: readonly number[]): readonly Issue[] => (unread.length > 0 ? [{ code: 'unread-pages', seen: listed(unread) }] : [])
