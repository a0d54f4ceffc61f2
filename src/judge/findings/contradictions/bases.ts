import { ADJUSTED_GROWTH } from '../../../lexicon/definitions.ts'
import { COVERAGE_CHANGES, NO_GROWTH_FROM_LEVELS, SAYS_WHY } from '../../../lexicon/findings.ts'
import type { Finding } from '../../../model/finding.ts'
import type { Claim } from '../../../pair/claim.ts'
import type { PlaceIndex } from '../../../pair/place-index.ts'
import { convert } from '../../../pair/units.ts'
import type { Texts } from '../../texts/texts.ts'
import { aroundOf } from '../context.ts'
import { enFigure, zhFigure } from '../figures.ts'
import { aboutClaim, englishInside, finding, quotesOfClaims } from '../finding.ts'
import { clear, half, named, narrowed } from './figure-claims.ts'

/** Enough to say that a level is not the whole place's, or not one year's. */
const PART_OF = /园区|开发区|新区|自贸|片区|市本级|区本级|累计|五年|年均|上半年|目标|计划/

/** Points beyond rounding that a comparable coverage alone does not usually explain, and those no growth is off by. */
const LEAST_GAP = 1
const MOST_GAP = 40
/** A growth further behind its level than this is said of something else. */
const BEHIND = 120

const placeOf = (c: Claim): number => c.at ?? c.start

const SCOPE = /^(?:全[省市县区州旗盟]|地区|完成|实现|达到|全年|年末)+/
/** The name as printed, without the place: 全社会固定资产投资 is no 固定资产投资. */
const nameOf = (c: Claim): string => c.subject.replace(SCOPE, '').replace(/[各类的\s]/g, '')

/** The growth said of this very level: next behind it, no other level of the series between. */
const growthOf = (shelf: PlaceIndex, level: Claim): Claim | undefined => {
  const same = shelf.byStatistic(level.indicator, level.to).filter((c) => c.origin.sha256 === level.origin.sha256)
  const from = placeOf(level)
  const nearest = (c: Claim): boolean => placeOf(c) > from && placeOf(c) - from <= BEHIND
  const growth = same.find((c) => nearest(c) && c.measure === 'growth')
  if (!growth || !clear(growth) || growth.basis || growth.words !== level.words) return undefined
  return same.some((c) => c.measure === 'level' && placeOf(c) > from && placeOf(c) < placeOf(growth)) ? undefined : growth
}

const baseOf = (shelf: PlaceIndex, level: Claim, texts: Texts): Claim | undefined =>
  shelf
    .byStatistic(level.indicator, level.to - 1)
    .find(
      (c) =>
        clear(c) &&
        c.measure === 'level' &&
        !c.fact &&
        c.origin.kind === 'report' &&
        nameOf(c) === nameOf(level) &&
        named(c) &&
        !narrowed(c, texts) &&
        (c.origin.planYear === level.to || c.origin.sha256 === level.origin.sha256),
    )

const told = (key: string, level: Claim, growth: Claim, base: Claim, before: number, gap: number): Finding => {
  const text = `${level.value} ÷ ${before} − 1 = ${(((level.value ?? 0) / before - 1) * 100).toFixed(1)}%`
  return finding({
    ...aboutClaim(key, level),
    kind: 'contradiction_base',
    severity: Math.min(0.8, 0.35 + Math.abs(gap) / 50),
    certainty: COVERAGE_CHANGES.has(level.indicator) ? 0.4 : 0.6,
    quotes: quotesOfClaims(level, growth, base),
    zh: `${level.place}称${level.to}年${level.subject}${zhFigure(growth)}，按上年报告的总量推算则是${text}，相差${Math.abs(gap)}个百分点；上年基数后来修订、统计口径变动都可能是原因，所引句子中没有说明。`,
    en: `${level.place} reports ${enFigure(growth)} for ${englishInside(level)} in ${level.to}; worked out from the level in the report before it is ${text}, ${Math.abs(gap)} points apart. A base revised later or a changed coverage may explain it; the sentences quoted do not say.`,
    size: gap,
    unit: '百分点',
  })
}

/** A level and the growth said of it against last year's printed level. Not for series at constant prices, nor where the words around say why. */
export const bases = (shelf: PlaceIndex, level: Claim, texts: Texts): readonly Finding[] => {
  if (level.measure !== 'level' || level.origin.kind !== 'report' || level.fact || !level.value) return []
  if (ADJUSTED_GROWTH.has(level.indicator) || NO_GROWTH_FROM_LEVELS.test(level.indicator)) return []
  if (!named(level) || PART_OF.test(level.quote) || PART_OF.test(texts.lead(level))) return []
  const growth = growthOf(shelf, level)
  const base = baseOf(shelf, level, texts)
  const before = base?.value == null ? null : convert(base.value, base.unit, level.unit)
  if (!growth || growth.value === null || !base || !before) return []
  if ([level, growth, base].some((c) => SAYS_WHY.test(aroundOf(c)))) return []
  const worked = (level.value / before - 1) * 100
  const room = 100 * (half(level) / before + (half(base) / Math.abs(base.value ?? 1)) * (level.value / before)) + half(growth) + LEAST_GAP
  const gap = Math.round((growth.value - worked) * 100) / 100
  return Math.abs(gap) <= room || Math.abs(gap) > MOST_GAP ? [] : [told(shelf.key, level, growth, base, before, gap)]
}
