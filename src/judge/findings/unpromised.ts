import type { Finding } from '../../model/finding.ts'
import type { Claim } from '../../pair/claim.ts'
import type { Shelf } from '../../pair/shelf.ts'
import { convert } from '../../pair/units.ts'
import { halfLastDigit } from '../slack.ts'
import { aboutClaim, english, enNumber, finding, quotesOfClaims, zhNumber } from './words.ts'

const plain = (c: Claim): boolean =>
  c.indicator !== '' && c.value !== null && c.bound === 'eq' && c.from === c.to && c.part === '' && c.doubts.length === 0 && c.against === undefined

const HEDGES = { expect: ['预计', 'expects'], preliminary: ['初步核算', 'gives, as a first estimate,'] } as const
const hedged = (c: Claim): readonly [string, string] => (c.hedge === 'expect' || c.hedge === 'preliminary' ? HEDGES[c.hedge] : ['', 'gives'])
const zhFigure = (c: Claim): string => `${c.measure === 'growth' ? '增长' : ''}${zhNumber(c)}`
const enFigure = (c: Claim): string => `${enNumber(c)}${c.measure === 'growth' ? ' growth' : ''}`

const compare = (key: string, own: Claim, theirs: Claim): readonly Finding[] => {
  if (own.value === null || theirs.value === null || own.measure !== theirs.measure || (own.basis ?? '') !== (theirs.basis ?? '')) return []
  const value = convert(theirs.value, theirs.unit, own.unit)
  if (value === null || Math.abs(value - own.value) <= halfLastDigit(own.value, own.measure !== 'level') + 1e-9) return []
  const [zh, en] = hedged(own)
  return [
    finding({
      ...aboutClaim(key, own),
      kind: 'report_against_bulletin',
      severity: 0.6,
      certainty: 0.8,
      quotes: quotesOfClaims(own, theirs),
      zh: `${own.place}${own.to}年${own.subject}：报告称${zh}${zhFigure(own)}，公报为${zhFigure(theirs)}。`,
      en: `${english(own)} of ${own.place} in ${own.to}: the report ${en} ${enFigure(own)}, the bulletin ${enFigure(theirs)}.`,
      size: Math.round((value - own.value) * 1e4) / 1e4,
      unit: own.unit,
    }),
  ]
}

/** A report's figure against a bulletin's where no target for that year is loaded: the promise is unknown, the difference is not. */
export const unpromised = (shelf: Shelf): readonly Finding[] => {
  const promised = new Set(shelf.targets.map((t) => `${t.indicator} ${t.to}`))
  return shelf.results.flatMap((own) => {
    if (own.origin.kind !== 'report' || own.origin.planYear !== own.to + 1 || !plain(own) || promised.has(`${own.indicator} ${own.to}`)) return []
    const theirs = shelf.of(own.indicator, own.to).find((c) => c.origin.kind !== 'report' && plain(c) && c.measure === own.measure)
    return theirs ? compare(shelf.key, own, theirs) : []
  })
}
