import type { Pair } from '../model/pair.ts'
import type { Bound, Measure } from '../model/statement.ts'

import { englishQuantity, englishUnit, plain } from '../pair/english.ts'

export type Language = 'zh' | 'en'

/** A number with its unit as the field writes it: `263亿元`, `26.3 billion yuan`, `0.9个百分点`, `0.9 percentage points`. */
export const quantity = (value: number, unit: string, language: Language): string => {
  if (language === 'en') return englishQuantity(value, unit)
  return `${plain(value)}${unit === '百分点' ? '个百分点' : unit}`
}

/** Numbers on an axis: the unit stands beside the title, but a per cent sign costs nothing. */
export const onAxis = (unit: string, language: Language) => (v: number) => quantity(v, unit === '%' ? '%' : '', language)

/** A unit alone, as the head of an axis or of a choice. */
export const unitName = (unit: string, language: Language): string => (language === 'en' ? englishUnit(unit) : unit)

const bounds: Readonly<Record<Language, Readonly<Record<Exclude<Bound, 'range'>, readonly [string, string]>>>> = {
  zh: { eq: ['', ''], ge: ['', '以上'], le: ['', '以内'], about: ['', '左右'] },
  en: { eq: ['', ''], ge: ['≥ ', ''], le: ['≤ ', ''], about: ['about ', ''] },
}

export interface Amount {
  readonly value: number | null
  readonly upper: number | null
  readonly unit: string
  readonly bound: Bound
}

/** A target or result with its bound: `5.5%左右`, `about 5.5%`, `5%–6%`. '' when there is no number. */
export const amount = ({ value, upper, unit, bound }: Amount, language: Language): string => {
  if (value === null) return ''
  if (bound === 'range' || upper !== null)
    return upper === null ? quantity(value, unit, language) : `${quantity(value, unit, language)}–${quantity(upper, unit, language)}`
  const [before, after] = bounds[language][bound]
  return `${before}${quantity(value, unit, language)}${after}`
}

/** A signed deviation: `+0.4个百分点`, `−21.4% of target`. */
export const deviation = (value: number, unit: 'pp' | '%', language: Language): string => {
  const digits = `${value > 0 ? '+' : ''}${plain(value, 2)}`
  if (unit === 'pp') return language === 'zh' ? `${digits}个百分点` : `${digits} pp`
  return `${digits}%`
}

/** The result of a sum as its first step prints it: `1.76 ÷ 2.4 − 1 = -26.7 %`. */
const SUM = /= (-?[0-9.]+)/

/** The number a verdict rests on where it was worked out of the result, in the target's unit; `undefined` where it was read. */
export const workedValue = (p: Pick<Pair, 'flags' | 'derivation' | 'result' | 'target'>): number | undefined => {
  if (!p.flags.includes('worked_out') || p.target.value === null || !p.result) return undefined
  const said = SUM.exec(p.derivation[0]?.text ?? '')?.[1]
  return said === undefined || Number(said) === p.result.value ? undefined : Number(said)
}

/** ` (= −26.7%)` behind a result that the target's measure was worked out of; '' behind one that was read. */
export const workedBehind = (p: Pick<Pair, 'flags' | 'derivation' | 'result' | 'target'>, language: Language): string => {
  const value = workedValue(p)
  return value === undefined ? '' : ` (= ${quantity(value, p.target.unit, language)})`
}

/** Whether the number is a growth rate rather than a quantity. */
export const isRate = (measure: Measure): boolean => measure === 'growth' || measure === 'average_growth'

/** Bytes for people: `1.2 MB`. */
export const bytes = (n: number): string =>
  n < 1024 ? `${n} B` : n < 1024 ** 2 ? `${plain(n / 1024, 0)} kB` : n < 1024 ** 3 ? `${plain(n / 1024 ** 2, 1)} MB` : `${plain(n / 1024 ** 3, 1)} GB`
