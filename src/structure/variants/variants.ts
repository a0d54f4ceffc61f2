import type { Issue } from '../../model/issue.ts'
import type { Report } from '../../model/report.ts'
import { asText, fold } from '../fold.ts'
import { bare, sentencesIn } from './sketch.ts'

type Known = Pick<Report, 'sha256' | 'file' | 'text' | 'identity'>

const SAME = 0.98
const WHOLE = 0.9
const LIKE = 0.6
const MAX_SHOWN = 40
/** Where place or year are read differently, whole sentences must be the same, figures and all. */
const SAME_SENTENCES = 0.85
const FEWEST = 8

/** Sentences by their words, the figures left out: what two copies share even where spelling, line breaks or numbers differ. */
const sentencesByWords = (text: string): ReadonlyMap<string, string> =>
  new Map(
    asText(fold(text))
      .split(/[。！？；]/)
      .map(bare)
      .filter((s) => s.length >= 10)
      .map((s) => [s.replace(/[0-9.]+/g, '#'), s]),
  )

const numbersOf = (sentence: string): readonly RegExpExecArray[] => [...sentence.matchAll(/\d[\d.]*/g)]

/** `产总值达到121.5亿元 / 120.5`: this text's number among its words, then the other's. */
const differingNumbers = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): readonly string[] => {
  const differing: string[] = []
  for (const [words, sentence] of a) {
    const other = b.get(words)
    if (other === undefined || other === sentence) continue
    const right = numbersOf(other)
    for (const [i, m] of numbersOf(sentence).entries()) {
      const there = right[i]?.[0] ?? ''
      if (m[0] !== there) differing.push(`${sentence.slice(Math.max(0, m.index - 8), m.index + m[0].length + 2)} / ${there}`)
    }
  }
  return differing.slice(0, MAX_SHOWN)
}

const placeOf = ({ identity }: Known): string => identity.place?.value.adcode || (identity.place?.value.name ?? '')

const sameTurn = (a: Known, b: Known): boolean =>
  placeOf(a) === placeOf(b) &&
  a.identity.kind === b.identity.kind &&
  a.identity.planYear?.value === b.identity.planYear?.value &&
  a.identity.reviewYear?.value === b.identity.reviewYear?.value

/** Is one text, or most of it, in the other, whatever place and year each was taken for? */
const sameSentences = (a: Known, b: Known): boolean => {
  const [left, right] = [new Set(sentencesIn(a.text)), new Set(sentencesIn(b.text))]
  const [few, many] = left.size < right.size ? [left, right] : [right, left]
  return few.size >= FEWEST && [...few].filter((s) => many.has(s)).length >= SAME_SENTENCES * few.size
}

const compare = (a: Known, b: Known): Issue | null => {
  if (a.sha256 === b.sha256) return { code: 'duplicate', of: b.file }
  if (!sameTurn(a, b) && !sameSentences(a, b)) return null
  const [left, right] = [sentencesByWords(a.text), sentencesByWords(b.text)]
  const shared = [...left.keys()].filter((s) => right.has(s)).length
  const share = shared / Math.max(1, Math.min(left.size, right.size))
  if (share < LIKE) return null
  const differing = differingNumbers(left, right)
  const whole = share >= SAME && shared >= WHOLE * Math.max(left.size, right.size)
  return whole && differing.length === 0 ? { code: 'duplicate', of: b.file } : { code: 'variant', of: b.file, differing }
}

/**
 * Is a report already among others, in another format or from another site? By content, never by name: the same bytes; the same place
 * and plan year and most sentences shared; or, where those are read differently, nearly all sentences of the shorter the same. A variant carries the numbers that differ; it has none where only words differ or one text is abridged.
 */
export const findVariant = (report: Known, others: readonly Known[]): Issue | null => {
  for (const other of others) {
    const issue = compare(report, other)
    if (issue) return issue
  }
  return null
}
