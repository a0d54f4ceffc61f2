import type { Bound, Measure } from '../model/statement.ts'

export type Language = 'zh' | 'en'

/** English for units as reports write them: a factor to a base unit and its name. */
const scaled: Readonly<Record<string, readonly [number, string]>> = {
  亿元: [1e8, 'yuan'],
  万元: [1e4, 'yuan'],
  元: [1, 'yuan'],
  万亿元: [1e12, 'yuan'],
  亿美元: [1e8, 'US dollars'],
  万美元: [1e4, 'US dollars'],
  万人: [1e4, 'people'],
  人: [1, 'people'],
  万人次: [1e4, 'visits'],
  亿人次: [1e8, 'visits'],
  人次: [1, 'visits'],
  万吨: [1e4, 'tonnes'],
  亿吨: [1e8, 'tonnes'],
  吨: [1, 'tonnes'],
  亿斤: [1e8, 'jin'],
  万亩: [1e4, 'mu'],
  亩: [1, 'mu'],
  户: [1, 'households'],
  万户: [1e4, 'households'],
  家: [1, 'firms'],
  个: [1, ''],
  套: [1, 'homes'],
  公里: [1, 'km'],
  天: [1, 'days'],
  '微克/立方米': [1, 'µg/m³'],
  万千瓦: [1e4, 'kW'],
  亿立方米: [1e8, 'm³'],
  倍: [1, 'times'],
}

const plain = (value: number, digits = 6): string =>
  new Intl.NumberFormat('en-US', { maximumFractionDigits: digits, useGrouping: Math.abs(value) >= 1e4 }).format(value).replace('-', '−')

const large = (value: number): string => {
  const size = Math.abs(value)
  if (size >= 1e12) return `${plain(value / 1e12)} trillion`
  if (size >= 1e9) return `${plain(value / 1e9)} billion`
  return size >= 1e6 ? `${plain(value / 1e6)} million` : plain(value)
}

const english = (value: number, unit: string): string => {
  const known = scaled[unit]
  if (!known) return `${plain(value)} ${unit}`.trim()
  const exact = Number((value * known[0]).toPrecision(12))
  return `${large(exact)} ${known[1]}`.trim()
}

const percentLike: ReadonlySet<string> = new Set(['%', '‰'])

/** A number with its unit as the field writes it: `263亿元`, `26.3 billion yuan`, `0.9个百分点`, `0.9 percentage points`. */
export const quantity = (value: number, unit: string, language: Language): string => {
  if (percentLike.has(unit)) return `${plain(value)}${unit}`
  if (unit === '个百分点' || unit === '百分点') return language === 'zh' ? `${plain(value)}个百分点` : `${plain(value)} percentage points`
  return language === 'zh' ? `${plain(value)}${unit}` : english(value, unit)
}

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

/** Whether the number is a growth rate rather than a quantity. */
export const isRate = (measure: Measure): boolean => measure === 'growth' || measure === 'average_growth'

/** Bytes for people: `1.2 MB`. */
export const bytes = (n: number): string =>
  n < 1024 ? `${n} B` : n < 1024 ** 2 ? `${plain(n / 1024, 0)} kB` : n < 1024 ** 3 ? `${plain(n / 1024 ** 2, 1)} MB` : `${plain(n / 1024 ** 3, 1)} GB`
