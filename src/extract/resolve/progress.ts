import type { ProgressAgainstTarget } from '../../model/statement.ts'
import type { Draft } from '../interpret/draft.ts'
import { inReview } from '../rules/record.ts'
import type { ListRule } from './rule.ts'

const RATIO = /(?:全?年度?|年初|自治区|省|市|兵团|上级|下达|区|县|考核|本){0,4}(?:的)?(?:预算|计划|目标任务|任务|目标|年计划|进度)(?:任务|目标|数|投资)?的?$/
const FOLD_OF = /[是为达到](?:全?年度?|年初|自治区|省|市|兵团|上级|下达|区|县|考核|定|预期){0,4}的?(?:计划|目标任务|任务|目标)(?:数|值)?的$/
const OVER = /(?:超|高于|超过|超出|超额完成?|多于|优于|好于)[^，。；、]{0,10}(?:任务|目标|计划)(?:数|值)?$/
const UNDER = /(?:低于|少于|比)[^，。；、]{0,10}(?:任务|目标|计划)(?:数|值)?(?:低|少)?$/

const VERB = /(?:完成|占|为|达到?|实现|相当于)/

const kindOf = (d: Draft, before: string, verb: string): ProgressAgainstTarget['kind'] | undefined => {
  if (d.mention.quantity.class === 'fold') return FOLD_OF.test(verb.replace(/\s/g, '')) ? 'ratio_of_target' : undefined
  if (d.mention.quantity.class === 'ratio' && d.measure !== 'growth' && RATIO.test(before) && !OVER.test(before) && VERB.test(verb)) return 'ratio_of_target'
  if (OVER.test(before)) return 'over_target_by'
  if (UNDER.test(before)) return 'under_target_by'
  return undefined
}

/** Last characters of words for a goal: most numbers stand behind others. */
const ENDS = new Set('算划务标度数值的低少')

/** How a number is measured against a goal, where it is. */
export const goalKind = (d: Draft, text: string): ProgressAgainstTarget['kind'] | undefined => {
  const said = text.slice(d.mention.from, d.mention.quantity.start).trimEnd()
  if (!ENDS.has(said.at(-1) ?? '')) return undefined
  return kindOf(d, said.replace(/\s/g, ''), text.slice(Math.max(0, d.mention.from - 4, d.mention.quantity.start - 40), d.mention.quantity.start))
}

const sameClause = (a: Draft, b: Draft): boolean => b.mention.segment - a.mention.segment <= 1

const JOINS = /^[ 、和与及，]*$/

/** How many numbers of one kind stand in a row from `i`: 分别为年计划的108%和103%. */
const rowFrom = (drafts: readonly Draft[], i: number, text: string): number => {
  const head = drafts[i]
  if (!head || !text.slice(Math.max(0, head.mention.from - 4), head.mention.quantity.start).includes('分别')) return 1
  let k = i + 1
  for (let d = drafts[k]; d; d = drafts[++k]) {
    const last = drafts[k - 1]?.mention.quantity
    const { before, segment, quantity } = d.mention
    if (before !== '' || segment !== head.mention.segment || quantity.class !== last?.class || !JOINS.test(text.slice(last.end, quantity.start))) break
  }
  return k - i
}

/** The results of the segment before, as many as there are numbers, take one each. */
const deltTo = (out: readonly Draft[], row: readonly Draft[], kind: ProgressAgainstTarget['kind']): readonly Draft[] | undefined => {
  const told = out.slice(-row.length)
  const head = row[0]
  if (!head || told.length !== row.length || told.some((d) => d.mention.segment !== head.mention.segment - 1 || d.against)) return undefined
  return told.map((d, k): Draft => {
    const { value = 0, unit = '' } = row[k]?.mention.quantity ?? {}
    return { ...d, at: [...d.at, ...(row[k]?.at ?? [])], end: Math.max(d.end, row[k]?.end ?? 0), against: { kind, value, unit } }
  })
}

/** 完成年计划的118.2%, 是目标的1.9倍, 超任务8天: a number measured against a goal joins the result it is said of. */
const joinAgainst = (drafts: readonly Draft[], text: string): readonly Draft[] => {
  const out: Draft[] = []
  for (const [i, d] of drafts.entries()) {
    if (out.some((o) => o.at.some((at) => d.at.includes(at)))) continue
    const kind = goalKind(d, text)
    if (!kind) {
      out.push(d)
      continue
    }
    const row = drafts.slice(i, i + rowFrom(drafts, i, text))
    const delt = row.length > 1 ? deltTo(out, row, kind) : undefined
    if (delt) {
      out.splice(-row.length, row.length, ...delt)
      continue
    }
    const { value, unit, class: cls } = d.mention.quantity
    const against: ProgressAgainstTarget = cls === 'fold' ? { kind, value: Math.round(value * 10000) / 100, unit: '%' } : { kind, value, unit }
    const last = out.at(-1)
    if (last && sameClause(last, d)) out[out.length - 1] = { ...last, at: [...last.at, ...d.at], end: Math.max(last.end, d.end), against }
    else out.push({ ...d, against })
  }
  return out
}

export const joinAgainstRule: ListRule = {
  id: 'lists/against-goal',
  en: 'A number measured against a goal (118.2 % of the plan, 8 days above the mark) joins the result it is said of.',
  zh: '与目标相比的数字（完成年计划的118.2%、超任务8天）归入它所说的结果。',
  reads: [
    inReview(
      '固定资产投资、财政收入完成36亿元、4亿元，分别为年计划的108%和103%。',
      'result 固定资产投资 level 36亿元 ratio_of_target 108%',
      'result 财政收入 level 4亿元 ratio_of_target 103%',
    ),
    inReview('增量达到30亿元，是省定目标的1.91倍。', 'result 增量 level 30亿元 ratio_of_target 191%'),
    inReview('重点项目完成投资36亿元，占年度计划投资的108%。', 'result 重点项目完成投资 level 36亿元 ratio_of_target 108%'),
  ],
  not: [inReview('森林覆盖率达到32%。', 'result 森林覆盖率 share 32%')],
  settle: joinAgainst,
}
