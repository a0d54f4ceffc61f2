import { LEAVES_OUT, NOT_ONE_YEAR } from '../../lexicon/findings.ts'
import type { Finding } from '../../model/finding.ts'
import { type Claim, readingOf } from '../../pair/claim.ts'
import type { Candidate } from '../../pair/match.ts'
import type { PlaceIndex } from '../../pair/place-index.ts'
import { convert } from '../../pair/units.ts'
import { halfLastDigit } from '../slack.ts'
import { backOf, nearOf } from './context.ts'
import { enFigure, zhFigure } from './figures.ts'
import { aboutClaim, english, finding, type Judged, quoteOf } from './finding.ts'

const HEDGES = { expect: ['预计', 'expects'], preliminary: ['初步核算', 'gives, as a first estimate,'] } as const
const hedged = (c: Claim): readonly [string, string] => (c.hedge === 'expect' || c.hedge === 'preliminary' ? HEDGES[c.hedge] : ['', 'gives'])

/** How far back a bulletin says what its figure leaves out. */
const BACK = 120

/** A change may be against any month or quarter: only what says how much, or how much more than the year before, is held against another text. */
const clear = (c: Claim): boolean =>
  c.value !== null &&
  c.bound === 'eq' &&
  c.from === c.to &&
  c.part === '' &&
  c.doubts.length === 0 &&
  c.against === undefined &&
  c.measure !== 'change' &&
  !NOT_ONE_YEAR.test(nearOf(c)) &&
  !LEAVES_OUT.test(backOf(c, BACK) + c.quote)

const basisOf = (c: Claim): string => {
  if (c.basis) return c.basis
  if (c.quote.includes('平均')) return 'annual_average'
  return c.quote.includes('年末') || c.subject.includes('年末') ? 'year_end' : ''
}

/** Averages and year-end figures are two figures; real and nominal ones too. */
const sameBasis = (a: Claim, b: Claim): boolean => basisOf(a) === basisOf(b)

/** The bulletin's number in the report's unit, less the report's; 0 where both say the same to the last printed digit. */
const gapOf = (own: Claim, theirs: Claim): number | null => {
  if (own.value === null || theirs.value === null || own.measure !== theirs.measure) return null
  const value = convert(theirs.value, theirs.unit, own.unit)
  if (value === null) return null
  const gap = value - own.value
  return Math.abs(gap) <= halfLastDigit(own.value, own.measure !== 'level') + 1e-9 ? 0 : gap
}

/** The bulletin's figure that differs; none where any of its figures for the thing bears the report out. */
const differing = (own: Claim, bulletins: readonly Claim[]): { readonly theirs: Claim; readonly gap: number } | null => {
  let first: { readonly theirs: Claim; readonly gap: number } | null = null
  for (const theirs of bulletins) {
    const gap = gapOf(own, theirs)
    if (gap === 0) return null
    if (gap !== null && clear(theirs) && sameBasis(own, theirs)) first ??= { theirs, gap }
  }
  return first
}

const told = (
  key: string,
  own: Claim,
  theirs: Claim,
  gap: number,
  more: { readonly certainty: number; readonly changes: boolean; readonly pair?: string },
): Finding => {
  const [zh, en] = hedged(own)
  const zhEnd = more.changes ? '，结论因此改变' : ''
  const enEnd = more.changes ? '; the verdict changes with it' : ''
  return finding({
    ...aboutClaim(key, own),
    kind: 'report_against_bulletin',
    severity: more.changes ? 0.95 : 0.6,
    certainty: more.certainty,
    quotes: [quoteOf(readingOf(own)), quoteOf(readingOf(theirs))],
    zh: `${own.place}${own.to}年${own.subject}：报告称${zh}${zhFigure(own, own.indicator)}，公报为${zhFigure(theirs, own.indicator)}${zhEnd}。`,
    en: `${english(own)} of ${own.place} in ${own.to}: the report ${en} ${enFigure(own, own.indicator)}, the bulletin ${enFigure(theirs, own.indicator)}${enEnd}.`,
    size: Math.round(gap * 1e4) / 1e4,
    unit: own.unit,
    ...(more.pair ? { pair: more.pair } : {}),
  })
}

/** The report's own figure for a target against a bulletin's. */
export const bulletin = (j: Judged): readonly Finding[] => {
  const { pair, candidates } = j
  const like = (c: Candidate): boolean => c.fit === 'same' && c.sure
  const own = candidates.results.find((c) => like(c) && (c.source === 'next_report' || c.source === 'same_report'))
  if (!own || !clear(own.claim)) return []
  const theirs = candidates.results.filter((c) => like(c) && c.source === 'bulletin')
  const found = differing(
    own.claim,
    theirs.map((c) => c.claim),
  )
  if (!found) return []
  const changes = pair.flags.includes('bulletin_changes_verdict')
  return [told(candidates.shelf.key, own.claim, found.theirs, found.gap, { certainty: own.score, changes, pair: pair.id })]
}

/** The same where no target for that year is loaded: the promise is unknown, the difference is not. */
export const unpromised = (shelf: PlaceIndex): readonly Finding[] => {
  const promised = new Set(shelf.targets.map((t) => `${t.indicator} ${t.to}`))
  return shelf.results.flatMap((own) => {
    if (own.indicator === '' || own.origin.kind !== 'report' || own.origin.planYear !== own.to + 1) return []
    if (!clear(own) || promised.has(`${own.indicator} ${own.to}`)) return []
    const theirs = shelf.byStatistic(own.indicator, own.to).filter((c) => c.origin.kind !== 'report')
    const found = differing(own, theirs)
    return found ? [told(shelf.key, own, found.theirs, found.gap, { certainty: 0.8, changes: false })] : []
  })
}
