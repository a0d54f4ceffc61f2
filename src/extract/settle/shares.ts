import type { Draft } from '../read/draft.ts'

const COLON = /^[∶:：]$/
const NAMES = ['第一产业比重', '第二产业比重', '第三产业比重'] as const

const between = (a: Draft, b: Draft, text: string): string => text.slice(a.mention.quantity.end, b.mention.quantity.start).trim()

/** 三次产业结构调整为12.7∶47∶40.3: one share for each sector. Other proportions (3∶1) are no statements. */
export const sectorShares = (drafts: readonly Draft[], text: string): readonly Draft[] => {
  const out = [...drafts]
  for (let i = 0; i + 2 < out.length; i++) {
    const three = out.slice(i, i + 3)
    const [a, b, c] = three
    if (!a || !b || !c || !COLON.test(between(a, b, text)) || !COLON.test(between(b, c, text)) || !/产业|结构/.test(a.subject)) continue
    three.forEach((d, k) => {
      out[i + k] = { ...d, subject: NAMES[k] ?? d.subject, measure: 'share', unit: d.unit, bound: 'eq', rule: 'share/sectors', start: a.start }
    })
  }
  return out
}
