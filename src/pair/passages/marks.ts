import { KIND_WITHIN, PLACE_ALONE, PLANTED_AND_TENDED, RANK_AHEAD, RANK_WORDS, SERVED, SERVES, SIZE_NAMED, SUM_OF_PROJECTS } from '../../lexicon/pairing.ts'
import { WORKS_UNIT } from '../../lexicon/stages.ts'
import type { Claim } from '../claim.ts'
import { isCount, isMoney, isRate, sizeOf } from '../units.ts'
import { clauseBefore, nounsBefore } from './stage.ts'

/** 亿元以上项目, 百亿企业: of what size the things counted are. */
const sizes = (c: Claim): string =>
  !isCount(c.unit)
    ? ''
    : [...c.subject.matchAll(SIZE_NAMED)]
        .map(([size]) => size.replace('元', ''))
        .sort()
        .join()

const counted = (c: Claim): boolean => !c.fact && c.at !== undefined && WORKS_UNIT.test(c.unit)

/** 为499个文化站配置设备: the number is of those something is done for. */
const served = (c: Claim): boolean => counted(c) && c.at !== undefined && SERVED.test(clauseBefore(c, c.at))

/** The things counted by their names, where as many stand before the number as it says: 建成甲至乙、丙至丁2条高速公路. */
const named = (c: Claim): readonly string[] => {
  if (!counted(c) || c.at === undefined || c.value === null || c.value < 2) return []
  const names = nounsBefore(c, c.at)
  return names.length === c.value ? names : []
}

const othersNamed = (t: Claim, r: Claim): boolean => {
  const [a, b] = [named(t), named(r)]
  return a.length > 0 && b.length > 0 && !a.some((name) => b.includes(name))
}

const BUILDINGS: ReadonlySet<string> = new Set(['count:栋', 'count:幢'])

/** Buildings beside things of another kind. */
const unlikeThings = (t: Claim, r: Claim): boolean => BUILDINGS.has(sizeOf(t.unit).base) !== BUILDINGS.has(sizeOf(r.unit).base)

const onOneSide = (mark: RegExp, t: Claim, r: Claim): boolean => mark.test(t.subject) !== mark.test(r.subject)

/** The rank at the head of the list a bare name stands in. */
const rankAhead = (c: Claim): string => {
  if (c.fact || c.at === undefined || !isCount(c.unit) || c.subject.match(RANK_WORDS) !== null) return ''
  const [head = '', ...more] = clauseBefore(c, c.at).split('、')
  return more.length > 0 ? (RANK_AHEAD.exec(head)?.[0] ?? '') : ''
}

const otherRankAhead = (t: Claim, r: Claim): boolean => {
  const [a, b] = [rankAhead(t), rankAhead(r)]
  return a !== '' && b !== '' && a !== b
}

/** An amount or a rate said of a place that names no thing. */
const placeAlone = (c: Claim): boolean => (isMoney(c.unit) || isRate(c.unit)) && PLACE_ALONE.test(c.subject)

/**
 * What two claims count is marked on one side only, or otherwise: by its size, by its names, by who has the good of it,
 * or as what projects cost in all.
 */
export const otherMarks = (t: Claim, r: Claim, fewer: boolean): boolean =>
  t.fact === undefined &&
  r.fact === undefined &&
  (sizes(t) !== sizes(r) ||
    (fewer && served(t) !== served(r)) ||
    othersNamed(t, r) ||
    onOneSide(SUM_OF_PROJECTS, t, r) ||
    onOneSide(SERVES, t, r) ||
    onOneSide(PLANTED_AND_TENDED, t, r) ||
    placeAlone(t) ||
    placeAlone(r) ||
    otherRankAhead(t, r) ||
    (counted(t) && counted(r) && unlikeThings(t, r)))

/** A kind within what the other side names in full: 高价值发明专利. */
export const otherKind = (t: Claim, r: Claim): boolean => onOneSide(KIND_WITHIN, t, r)
