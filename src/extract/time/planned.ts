import type { When } from '../../time/marks.ts'

const YEARLY = /(?:年度|全年|当年|年内|今年|本年)计划(?!总)[^，。；]{0,12}$/
/** Not 五年计划, “十五”计划. */
const PLAIN = /(?<![五年”])计划(?!总|生育|单列)[^，。；]{0,12}$/
const DONE = /^[^，。；]{0,6}，(?:已|实际|累计|全年|当年|目前){0,2}(?:完成|到位|实现)/

/** 目前绿化经费已超过5亿元: how things stand when the plan is read. */
const SO_FAR = /(?:(?:目前|截至目前|到目前为止|迄今(?:为止)?|现阶段)，?[^，。；]{0,24}(?:已|仅|只|现有|共有|拥有|累计)|现有)[^，。；]{0,12}$/
const AHEAD = /将|力争|争取|确保|计划|预计|今年|明年|年底|达到目前|比目前|高于目前|在目前/

/** In a plan, a clause that says how things stand by now is a result of the year before. */
export const soFarOr = (when: When, group: string, reviewYear: number | undefined): When => {
  if (when.role !== 'target' || reviewYear === undefined || !/目前|迄今|现阶段|现有/.test(group)) return when
  const said = SO_FAR.exec(group)?.[0]
  return said && !AHEAD.test(said) ? { ...when, role: 'result', year: String(reviewYear) } : when
}

/** 年度计划投资263亿元，完成投资206.6亿元: in a review the planned figure is that year's target, the done one its result. */
export const plannedOr = (when: When, clause: string, ahead: string): When =>
  when.role === 'result' && clause.includes('计划') && !/完成[^，]{0,8}计划/.test(clause) && (YEARLY.test(clause) || (PLAIN.test(clause) && DONE.test(ahead)))
    ? { ...when, role: 'target' }
    : when
