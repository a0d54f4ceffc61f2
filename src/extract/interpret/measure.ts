import type { Measure } from '../../model/statement.ts'
import type { Cue, Mention } from '../mentions/mention.ts'

export interface Measured {
  readonly measure: Measure
  readonly value: number
  readonly unit: string
  readonly rule: string
}

const GROWTH_TAIL = /(?:增长率|增长速度|增速|增幅|涨幅|增长|升幅)(?:预期)?(?:目标)?$/
const NOT_GROWTH = /自然增长率$/
const FALL_TAIL = /(?:降幅|下降率|降低率)(?:目标)?$|(?:下降|降低)(?:预期)?目标$/
const PRICES = /(?:消费价格|物价|CPI)/

/** A share or a rate keeps its kind below zero too; any other percentage there is growth. */
const OF_ITS_OWN = /(?:[率比重]|占比|贡献)$/
export const isOwnRate = (subject: string): boolean => OF_ITS_OWN.test(subject)

/** 道路提升50公里, 技能提升5万人: so much was improved, not improved by so much. Not so of a number of people itself (参保人数提升2万人). */
const WORKED = new Set<string>(['area', 'length', 'volume', 'count', 'people'])
const IS_NUMBER = /[数量]$/

/** 高于全省经济增速2个百分点: a gap, whatever stands before the number. */
const GAP = /[高低快慢]于|高出/

const round = (x: number): number => Math.round(x * 100) / 100

/** 年均增长 grows; 年均 alone does so only before a rate that is no level itself. */
const averageWay = (word: string, rate: boolean): 'up' | 'down' | 'none' => {
  if (/下降|降低|递减/.test(word)) return 'down'
  return rate || /增|提高|递/.test(word) ? 'up' : 'none'
}

/** The last cue that says what kind of change: a level word nearer to the number wins. */
const direction = (cues: readonly Cue[], rate: boolean): 'up' | 'down' | 'none' => {
  for (let i = cues.length - 1; i >= 0; i--) {
    const cue = cues[i]
    if (cue?.kind === 'up') return 'up'
    if (cue?.kind === 'down') return 'down'
    if (cue?.kind === 'average') return averageWay(cue.word, rate)
    if (
      cue?.kind === 'to' &&
      !/^(?:(?:分别|累计|均)?(?:达到?|为|是)|在|控制在|保持在?|稳定在|维持在|实现|完成|预期为|目标为|(?:预期)?(?:目标)?(?:初步)?(?:确定|初定|拟定|暂定|预定|设定|锁定|定|设|拟|安排|考虑)(?:为|在)|高达|均?达到?|已达到?|至|到)$/.test(
        cue.word,
      )
    )
      return 'none'
  }
  return 'none'
}

const growth = (m: Mention, sign: number): Measured => {
  const { value, unit, words } = m.quantity
  const average = m.cues.some((c) => c.kind === 'average')
  const inWords = words && unit === ''
  return {
    measure: average ? 'average_growth' : 'growth',
    value: (value < 0 ? 1 : sign) * (inWords ? round(value * 100) : value),
    unit: inWords ? '%' : unit,
    rule: average ? 'average-growth' : 'growth',
  }
}

const signed = (m: Mention, way: 'up' | 'down'): Measured => {
  const { value, unit } = m.quantity
  const sign = way === 'down' ? -1 : 1
  if (m.quantity.class === 'ratio') return growth(m, value === 0 ? 1 : sign)
  if (m.quantity.class === 'fold') return { measure: 'multiple', value, unit, rule: 'multiple' }
  return { measure: 'change', value: value < 0 ? value : sign * value, unit, rule: 'change' }
}

const ratio = (m: Mention, subject: string): Measured => {
  const { value, unit } = m.quantity
  if (FALL_TAIL.test(subject)) return growth(m, -1)
  if (GROWTH_TAIL.test(subject) && !NOT_GROWTH.test(subject)) return growth(m, 1)
  if (/指数$/.test(subject) && PRICES.test(subject) && value >= 90) return { measure: 'level', value, unit, rule: 'level' }
  if (PRICES.test(subject) && unit === '%') return growth(m, 1)
  if ((m.quantity.words && value === 0) || (value < 0 && !isOwnRate(subject))) return growth(m, 1)
  return { measure: 'share', value, unit, rule: 'share' }
}

/** What kind of figure a number is, by its unit and the cues before it. */
export const measureOf = (m: Mention, subject: string): Measured => {
  const { value, unit } = m.quantity
  if (m.quantity.class === 'point' && GAP.test(subject)) return { measure: 'level', value, unit, rule: 'gap' }
  const way = direction(m.cues, m.quantity.class === 'ratio' && !/[率比重]$/.test(subject))
  if (
    m.quantity.class === 'rank' ||
    (m.quantity.class === 'none' && unit === '' && /[第前]$/.test(m.before) && m.after === '') ||
    (/^[位名强]$/.test(unit) && /(?:第|前)$/.test(m.before + (m.cues.at(-1)?.word ?? ''))) ||
    (/^[位名]$/.test(unit) && m.cues.at(-1)?.word === '排名')
  )
    return { measure: 'rank', value, unit: unit || '位', rule: 'rank' }
  if (m.quantity.class === 'fold') return { measure: 'multiple', value, unit, rule: 'multiple' }
  if (m.quantity.class === 'ratio' && /^的?(?:增速|增长|增幅|涨幅)/.test(m.after)) return growth(m, 1)
  if (
    way === 'up' &&
    WORKED.has(m.quantity.class) &&
    !(m.quantity.class === 'people' && (unit === '位' || IS_NUMBER.test(subject))) &&
    m.cues.some((c) => c.word === '提升') &&
    !/^(?:位|名)次/.test(m.after)
  )
    return { measure: 'level', value, unit, rule: 'level' }
  if (m.quantity.words && value === 0 && m.quantity.class === 'none')
    return /(?:[率比重]|比例)$/.test(subject) ? { measure: 'share', value, unit, rule: 'share' } : { measure: 'level', value, unit, rule: 'level' }
  if (way !== 'none') return signed(m, way)
  if (m.quantity.class === 'ratio') return ratio(m, subject)
  if (/^净增/.test(subject)) return { measure: 'change', value, unit, rule: 'change' }
  if (m.quantity.class === 'money' && /(?:增收|增加(?:销售额|收入|产值))$/.test(subject)) return { measure: 'change', value, unit, rule: 'change' }
  return { measure: 'level', value, unit, rule: m.quantity.class === 'point' ? 'gap' : 'level' }
}
