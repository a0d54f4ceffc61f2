import { LIST_LINE, MAIN_TARGETS, NOT_THIS_YEARS } from '../../lexicon/main-targets.ts'
import type { Claim } from '../claim.ts'

interface Span {
  readonly start: number
  readonly end: number
}

const endOf = (text: string, from: number, stops: readonly string[]): number =>
  Math.min(...stops.map((s) => text.indexOf(s, from)).map((at) => (at < 0 ? text.length : at)))

/** Lines of a list below a colon, and blank ones between them. */
const throughList = (text: string, from: number): number => {
  let end = from
  for (let at = from; at < text.length; ) {
    const stop = endOf(text, at + 1, ['\n'])
    const line = text.slice(at + 1, stop)
    if (line.trim() !== '' && !LIST_LINE.test(line)) break
    if (line.trim() !== '') end = stop
    at = stop
  }
  return end
}

/** How far the main targets go that are announced at `from`: the sentence, or the list of lines it opens. */
const spanFrom = (text: string, from: number): Span => {
  const end = endOf(text, from, ['。', '\n'])
  const opens = /[：:]\s*$/.test(text.slice(from - 1, end))
  return { start: from, end: opens && text[end] === '\n' ? throughList(text, end) : end }
}

/** The passages in which a report announces its main expected targets: 今年经济社会发展的主要预期目标是…. */
export const mainSpans = (text: string): readonly Span[] =>
  [...text.matchAll(MAIN_TARGETS)].flatMap((m) => {
    const before =
      text
        .slice(Math.max(0, m.index - 40), m.index)
        .split(/[。\n]/)
        .at(-1) ?? ''
    return NOT_THIS_YEARS.test(before + m[0]) ? [] : [spanFrom(text, m.index + m[0].length)]
  })

/** Other statistics in one sentence with growth of output that make it the list a plan is known by. */
const MANY = 3

const ofTheYear = (c: Claim): boolean => c.role === 'target' && c.from === c.to && c.to === c.origin.planYear && c.part === ''

/** The sentence that promises growth of output together with several other statistics: main targets that are not called so. */
const unnamed = (claims: readonly Claim[], text: string): readonly Span[] => {
  const gdp = claims.filter((c) => ofTheYear(c) && c.indicator === 'gdp' && (c.measure === 'growth' || c.measure === 'level'))
  return gdp.flatMap((g) => {
    const start = Math.max(text.lastIndexOf('。', g.start), text.lastIndexOf('\n', g.start)) + 1
    const end = endOf(text, g.end, ['。', '\n'])
    const others = new Set(
      claims.filter((c) => ofTheYear(c) && c.start >= start && c.end <= end && c.indicator !== '' && c.indicator !== 'gdp').map((c) => c.indicator),
    )
    return others.size >= MANY ? [{ start, end }] : []
  })
}

/** Marks the targets of the plan year that stand among a report's main expected targets. */
export const withMain = (claims: readonly Claim[], text: string): readonly Claim[] => {
  const named = mainSpans(text)
  const within = (c: Claim, spans: readonly Span[]): boolean => spans.some((s) => c.start >= s.start && c.end <= s.end)
  const held = (spans: readonly Span[]): number => claims.filter((c) => ofTheYear(c) && within(c, spans)).length
  const wide = held(named) < MANY ? named.map((s) => ({ ...s, end: endOf(text, s.end, ['\n']) })) : named
  const spans = held(wide) > 0 ? wide : unnamed(claims, text)
  return claims.map((c) => (ofTheYear(c) && within(c, spans) ? { ...c, main: true } : c))
}
