import { CAPITAL_FROM, CAPITAL_IDS } from '../../lexicon/definitions.ts'
import type { Claim } from '../claim.ts'

const ids: ReadonlySet<string> = new Set(CAPITAL_IDS)

/** Which border the capital of a subject came over, as a row of the table; −1 where the subject does not say. */
const borderOf = (c: Claim): number => (ids.has(c.indicator) ? CAPITAL_FROM.findIndex((names) => names.some((name) => c.subject.includes(name))) : -1)

/** Capital over one border under two names: 引进省外到位资金, 利用省外资金. */
export const sameCapital = (t: Claim, r: Claim): boolean => {
  const border = borderOf(t)
  return border >= 0 && border === borderOf(r)
}

/** Capital over two borders: what came into a city from outside the province is a part of what came from outside the city. */
export const otherCapital = (t: Claim, r: Claim): boolean => {
  const [x, y] = [borderOf(t), borderOf(r)]
  return x >= 0 && y >= 0 && x !== y
}

/** Other names the target's statistic may go by. */
export const capitalIds = (t: Claim): readonly string[] => (borderOf(t) < 0 ? [] : CAPITAL_IDS.filter((id) => id !== t.indicator))
