import type { Draft } from '../interpret/draft.ts'

/** What stands behind a number, without 的. */
export const noun = (d: Draft): string => (d.mention.after.startsWith('的') ? d.mention.after.slice(1) : d.mention.after)

const BESIDE_GOAL = /(?:超[过出]?|[高低]于|[优好]于|接近|未达到|没有达到|未实现|没有实现|未完成|没有完成|欠|距离?|相比|超额完成了?|控制在)[^，。；\d]{0,16}$/
const GOAL_AFTER = /^的[^，。；\d]{0,6}目标/
/** 控制在3.9%的年度目标之内: within the goal is what was reached. */
const WITHIN = /^的[^，。；\d]{0,6}目标(?:值|范围|区间)?(?:之内|以内|内|之下|以下)/
const HELD = /(?:控制|保持|稳定|维持)在$/
/** 超过原定的近6亿元规模: what was planned at first. */
const AS_PLANNED = /(?:超[过出]?|[高低多少]于|大于|突破)了?原(?:定|计划|先|来|本)[^，。；\d]{0,6}$/
const GOAL_NAMED = /(?:年度|年初|全年|预期|省定|控制|既定|确定的?)目标(?:值|数)?$/

/** 去年提出的增长8%（的目标）: a goal of before. */
const ECHOED = /(?:去年|上年|年初|原定|原先|当年|曾经?)[^，。；\d]{0,10}(?:提出|确定|制定|下达|批准|定下|预定|承诺|明确|设定)的?[^，。；\d]{0,10}$/

/** 低于4.2%的控制目标, 控制在年度目标3.5%以内: the goal, said beside what was reached. */
export const isGoal = (d: Draft, text: string): boolean => {
  const { start, end } = d.mention.quantity
  const before = text.slice(Math.max(0, start - 28), start)
  const goal = (text[end] === '的' && GOAL_AFTER.test(text.slice(end, end + 14))) || (/[标值数]$/.test(before) && GOAL_NAMED.test(before))
  if (HELD.test(before) && WITHIN.test(text.slice(end, end + 16))) return false
  return AS_PLANNED.test(before) || (goal && (BESIDE_GOAL.test(before) || ECHOED.test(before)))
}

/** 提出24项主要指标, 其中约束性指标11项: how many a plan sets, and nothing that is to be reached. */
const GOALS_AHEAD = /^(?:主要|预期性|约束性|核心|具体|经济|发展|监测)*指标/
const GOALS_BEHIND = /(?:主要|预期性|约束性|核心|具体|发展|提出|共计?|设定|设置|其中)指标$/
const COME_OUT = /完成|实现|达到|达标|未|没有|超|好于|优于|高于|低于|快于|增长|下降|提升|改善|进入|居|位|排|列|首|增速|优化/

export const isGoalCount = (d: Draft, text: string): boolean => {
  const { class: cls, start, end } = d.mention.quantity
  if (cls !== 'count' || !(GOALS_AHEAD.test(noun(d)) || GOALS_BEHIND.test(d.mention.before))) return false
  const before =
    text
      .slice(Math.max(0, start - 24), start)
      .split(/[，；。：]/)
      .at(-1) ?? ''
  const after = text.slice(end, end + 24).split(/[，；。、]/, 1)[0] ?? ''
  return !COME_OUT.test(before + after)
}
