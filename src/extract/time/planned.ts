import type { When } from '../../time/marks.ts'

const YEARLY = /(?:年度|全年|当年|年内|今年|本年)计划(?!总)[^，。；]{0,12}$/
/** Not 五年计划, “十五”计划. */
const PLAIN = /(?<![五年”])计划(?!总|生育|单列)[^，。；]{0,12}$/
const DONE = /^[^，。；]{0,6}，(?:已|实际|累计|全年|当年|目前){0,2}(?:完成|到位|实现)/

/** 年度计划投资263亿元，完成投资206.6亿元: in a review the planned figure is that year's target, the done one its result. */
export const plannedOr = (when: When, clause: string, ahead: string): When =>
  when.role === 'result' && clause.includes('计划') && !/完成[^，]{0,8}计划/.test(clause) && (YEARLY.test(clause) || (PLAIN.test(clause) && DONE.test(ahead)))
    ? { ...when, role: 'target' }
    : when
