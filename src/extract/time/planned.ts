import type { When } from '../../time/marks.ts'

const YEARLY = /(?:年度|全年|当年|年内|今年|本年)计划(?!总)[^，。；]{0,12}$/
/** Not 五年计划, “十五”计划. */
const PLAIN = /(?<![五年”])计划(?!总|生育|单列)[^，。；]{0,12}$/
const DONE = /^[^，。；]{0,6}，(?:已|实际|累计|全年|当年|目前){0,2}(?:完成|到位|实现)/

/** 目前绿化经费已超过5亿元: how things stand when the plan is read. */
const NOW = /目前|迄今|现阶段|现有/g
const STANDS = /(?:已|仅|只|现有|共有|拥有|累计)[^，。；]{0,12}$/
const LATELY = /近年来|近几年|多年来|历年/
const IN_ALL = /(?:累计|共|已|先后)[^，。；]{0,16}$/
/** How far before a number the words may stand that say of when it is. */
const REACH = 44
const AHEAD = /将|届时|要|到20|力争|争取|确保|计划|预计|今年|明年|年底|达到目前|比目前|高于目前|在目前/

/** 还有2.3万农村人口饮水不安全, 老人已达30万, 由于投资下滑5%: what is the case already. */
const IS_SO =
  /(?:还有|仍有|尚有|尚余)[^，。；]{0,4}$|已经?(?:达到?|有|建成|完成|超过?|突破|累计|投入|到位|实现|增至|降至)[^，。；]{0,6}$|(?:^|[，。；\n])(?:由于|鉴于)[^，。；]{1,16}$/
/**
 * 总人口42万人, 仅为全省的6%, 不足全省平均的70%, 人均生产总值不足800美元, 每百户拥有汽车3辆, 矿石每吨下跌120元: what there is, how little
 * it is, what a unit of it has lost on the market.
 */
const SO_MANY =
  /(?:总人口|户籍人口|老[年龄]人口)已?[达约近有]?$|(?<!不)仅[占为][^，。；]{0,14}$|不足(?:[^，。；\d]{2,12}的)?$|每[百千]户[^，。；达到]{0,10}拥有(?!量|率)[^，。；达到]{0,8}$|每(?:吨|桶|公?斤|千?克)(?:下跌|上涨)了?$/
/** 建区以来，累计安置就业18万人: since long ago, and no figure of a year. */
const SINCE_LONG = /(?:建[国省市县区州师团]|设[市区县]|建制|成立|改革开放|撤[县地乡][建设改][市区镇])以来/
const IN_ALL_END = /(?:累计|先后)[^，；。累先]{0,16}$/
/** In a plan, a clause that says how things stand by now is a result of the year before. */
export const soFarOr = (when: When, group: string, reviewYear: number | undefined): When => {
  const lasting = when.role === 'result' && group.includes('以来') ? SINCE_LONG.exec(group.slice(-REACH)) : null
  if (lasting && IN_ALL_END.test(lasting.input.slice(lasting.index))) return { ...when, year: '' }
  if (when.role !== 'target' || reviewYear === undefined) return when
  const near = group.slice(-REACH)
  const lately = LATELY.test(near) && IN_ALL.test(near)
  if ((lately || IS_SO.test(near) || SO_MANY.test(near)) && !AHEAD.test(near)) return { ...when, role: 'result', year: lately ? '' : String(reviewYear) }
  const now = [...near.matchAll(NOW)].at(-1)
  const said = now ? near.slice(now.index) : ''
  return STANDS.test(said) && said.split('，').length < 3 && !AHEAD.test(said) ? { ...when, role: 'result', year: String(reviewYear) } : when
}

/** 年度计划投资263亿元，完成投资206.6亿元: in a review the planned figure is that year's target, the done one its result. */
export const plannedOr = (when: When, clause: string, ahead: string): When =>
  when.role === 'result' && clause.includes('计划') && !/完成[^，]{0,8}计划/.test(clause) && (YEARLY.test(clause) || (PLAIN.test(clause) && DONE.test(ahead)))
    ? { ...when, role: 'target' }
    : when
