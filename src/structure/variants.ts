import type { Issue } from '../model/issue.ts'
import type { Report } from '../model/report.ts'

type Known = Pick<Report, 'sha256' | 'file' | 'text' | 'identity'>

const SAME = 0.98
const LIKE = 0.6
const MAX_SHOWN = 40

const bare = (text: string): string => text.replace(/[^\u4e00-\u9fffA-Za-z0-9.%]/g, '')

/** Sentences without signs and spaces, those of at least ten characters. */
const sentenceSet = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(/[。！？；\n]/)
      .map(bare)
      .filter((s) => s.length >= 10),
  )

/** The same sentences without their figures: what two copies share even where numbers were changed. */
const wordSet = (sentences: ReadonlySet<string>): ReadonlyMap<string, string> => new Map([...sentences].map((s) => [s.replace(/[0-9.]+/g, '#'), s]))

const numbersOf = (sentence: string): readonly string[] => sentence.match(/\d[\d.]*/g) ?? []

const differingNumbers = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): readonly string[] => {
  const differing: string[] = []
  for (const [words, sentence] of a) {
    const other = b.get(words)
    if (other === undefined || other === sentence) continue
    const [left, right] = [numbersOf(sentence), numbersOf(other)]
    for (const [i, n] of left.entries()) if (n !== right[i]) differing.push(`${n} / ${right[i] ?? ''}`)
  }
  return differing.slice(0, MAX_SHOWN)
}

const sameTurn = (a: Known, b: Known): boolean =>
  a.identity.place?.value.name === b.identity.place?.value.name && a.identity.planYear?.value === b.identity.planYear?.value

const compare = (a: Known, b: Known): Issue | null => {
  if (a.sha256 === b.sha256) return { code: 'duplicate', of: b.file }
  if (!sameTurn(a, b)) return null
  const [left, right] = [wordSet(sentenceSet(a.text)), wordSet(sentenceSet(b.text))]
  const shared = [...left.keys()].filter((s) => right.has(s)).length
  const share = shared / Math.max(1, Math.min(left.size, right.size))
  if (share < LIKE) return null
  const differing = differingNumbers(left, right)
  return share >= SAME && differing.length === 0 ? { code: 'duplicate', of: b.file } : { code: 'variant', of: b.file, differing }
}

/**
 * Is a report already among others, in another format or from another site? By content, never by name: the same bytes, or the same place
 * and plan year and most sentences shared. A variant carries the numbers that differ, as `this / that`.
 */
export const findVariant = (report: Known, others: readonly Known[]): Issue | null => {
  for (const other of others) {
    const issue = compare(report, other)
    if (issue) return issue
  }
  return null
}
