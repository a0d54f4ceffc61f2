import { CARRIED, CARRIERS, GIVEN_RANK, HONOUR, NO_HONOUR, SLIGHT_KIND, TASK_AHEAD, TASK_BEHIND, VAGUE_THING } from '../../lexicon/whose.ts'
import { isStatistic } from '../indicator/match.ts'

/** 加大公租房建设力度 → 公租房: what a clause of a task is about, '' where it names nothing. */
export const thingOf = (clause: string): string => {
  const thing = clause.replace(TASK_AHEAD, '').replace(TASK_BEHIND, '')
  return thing.length > 1 && !VAGUE_THING.test(thing) ? thing : ''
}

/** 蔬菜产业…，产量31.6万吨: a trade by what it makes. */
const TRADE_END = /(?:产业|行业|生产|事业|经济|工作)$/

/** A measured part with what it is a part of: as said, unless only the thing without its task or its carrier has a name (集装箱航线: 集装箱吞吐量). */
export const partOfThing = (whole: string, part: string): string => {
  const said = whole + part
  if (isStatistic(said)) return said
  const trade = whole.replace(TRADE_END, '')
  if (trade !== whole && trade.length > 1 && isStatistic(trade + part)) return trade + part
  const granted = part.startsWith('授权') ? whole.replace(/(?:申请|受理)(?:数?量|数)?$/, '') + part : said
  if (granted !== said) return granted
  const carried = CARRIED.test(part) ? whole.replace(CARRIERS, '') : ''
  if (carried !== '' && carried !== whole) return carried + part
  const thing = thingOf(whole)
  return thing !== '' && thing !== whole && isStatistic(thing + part) ? thing + part : said
}

/** Two characters that both names hold. */
const akin = (a: string, b: string): boolean => [...a.slice(0, -1)].some((_, i) => b.includes(a.slice(i, i + 2)) && !SLIGHT_KIND.has(a.slice(i, i + 2)))

/** 18个市级以上智能工厂、240个示范智能车间: the rank of the first of a list, where the next is of its kind and has none; else ''. */
export const rankOver = (previous: string, verb: string, noun: string): string => {
  const rank = NO_HONOUR.test(noun) ? null : GIVEN_RANK.exec(previous)
  if (!rank || GIVEN_RANK.test(noun) || isStatistic(verb + noun)) return ''
  const ranked = previous.slice(rank.index + rank[0].length)
  return (HONOUR.test(noun) && HONOUR.test(ranked)) || akin(ranked, noun) ? rank[0] : ''
}
