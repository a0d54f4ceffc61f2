import { RATE_UNIT } from '../lexicon/conventions.ts'
import { INDICATORS } from '../lexicon/indicators.ts'

/** A unit taken apart: how many of `base` one of it is. Bases are yuan, dollar, tonne, mu, kilometre, rate, count…; `per`: what money is paid for. */
export interface UnitSize {
  readonly base: string
  readonly factor: number
  readonly per?: 'month' | 'year'
}

const PREFIX: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
]

const BASES: readonly (readonly [string, string, number])[] = [
  ['元人民币', 'yuan', 1],
  ['人民币', 'yuan', 1],
  ['元', 'yuan', 1],
  ['美元', 'dollar', 1],
  ['美金', 'dollar', 1],
  ['欧元', 'euro', 1],
  ['港元', 'hkd', 1],
  ['吨', 'tonne', 1],
  ['公斤', 'tonne', 0.001],
  ['千克', 'tonne', 0.001],
  ['斤', 'tonne', 0.0005],
  ['吨标准煤', 'tce', 1],
  ['吨标煤', 'tce', 1],
  ['亩', 'mu', 1],
  ['公顷', 'mu', 15],
  ['平方公里', 'mu', 1500],
  ['平方千米', 'mu', 1500],
  ['平方米', 'mu', 0.0015],
  ['平米', 'mu', 0.0015],
  ['立方米', 'cum', 1],
  ['方', 'cum', 1],
  ['公里', 'km', 1],
  ['千米', 'km', 1],
  ['里', 'km', 0.5],
  ['米', 'km', 0.001],
  ['千瓦时', 'kwh', 1],
  ['度', 'kwh', 1],
  ['千瓦', 'kw', 1],
  ['瓦', 'kw', 0.001],
  ['天', 'day', 1],
  ['日', 'day', 1],
  ['位', 'rank', 1],
  ['名次', 'rank', 1],
  ['倍', 'multiple', 1],
  ['番', 'doubling', 1],
  ['成', 'rate', 10],
  ['微克/立方米', 'ugm3', 1],
  ['毫克/立方米', 'ugm3', 1000],
]

const BASE = new Map(BASES.map(([unit, base, factor]) => [unit, { base, factor }]))

const known = (unit: string): UnitSize | undefined => {
  if (/‰/.test(unit)) return { base: 'rate', factor: 0.1 }
  if (RATE_UNIT.test(unit)) return { base: 'rate', factor: 1 }
  return BASE.get(unit)
}

const cache = new Map<string, UnitSize>()

/** 720元/月, 8640元/年, 60元/人·月: money, with the time it is paid for. */
const paid = (unit: string): UnitSize | null => {
  const found = /^([^/／]{1,5}元)[/／](?:人|户)?[·.]?(月|年|人|户)?(?:[·.]?人)?$/.exec(unit.startsWith('元') ? ` ${unit}` : unit)
  if (!found) return null
  const { base, factor } = sizeOf((found[1] ?? '').trim())
  const per = found[2] === '月' ? 'month' : found[2] === '年' ? 'year' : undefined
  return { base, factor, ...(per ? { per } : {}) }
}

const measureUnit = (unit: string): UnitSize => {
  const money = paid(unit)
  if (money) return money
  const whole = known(unit)
  if (whole) return whole
  for (const [prefix, factor] of PREFIX) {
    if (!unit.startsWith(prefix)) continue
    const rest = unit.slice(prefix.length)
    const base = known(rest)
    if (base) return { base: base.base, factor: base.factor * factor }
    return { base: rest === '' ? 'count' : `count:${rest}`, factor }
  }
  return { base: unit === '' ? 'count' : `count:${unit}`, factor: 1 }
}

/** Size of a unit. Unknown units count things: `count:家`. */
export const sizeOf = (unit: string): UnitSize => {
  const hit = cache.get(unit)
  if (hit) return hit
  const size = measureUnit(unit)
  if (cache.size < 5000) cache.set(unit, size)
  return size
}

const countsThings = (base: string): boolean => base.startsWith('count')

/** Whether numbers in the two units may be compared. Things counted in different classifiers (个, 家, 户) may. */
export const comparableUnits = (a: string, b: string): boolean => {
  const [x, y] = [sizeOf(a).base, sizeOf(b).base]
  return x === y || (countsThings(x) && countsThings(y))
}

/** `value` of `unit` as a number of `to`; null where they cannot be compared. A bare decimal share counts as a rate, 51.5 of 3∶45∶51.5 as per cent. */
export const convert = (value: number, unit: string, to: string): number | null => {
  if (unit === '' && sizeOf(to).base === 'rate') return Math.abs(value) <= 1 ? value * 100 : value
  if (!comparableUnits(unit, to)) return null
  const [from, into] = [sizeOf(unit), sizeOf(to)]
  const months = from.per === into.per || !from.per || !into.per ? 1 : from.per === 'month' ? 12 : 1 / 12
  const scaled = (value * from.factor * months) / into.factor
  return Number(scaled.toPrecision(12))
}

const MONEY: ReadonlySet<string> = new Set(['yuan', 'dollar', 'euro', 'hkd'])

/** Whether the unit counts things one by one. */
export const isCount = (unit: string): boolean => countsThings(sizeOf(unit).base)

/** Whether the unit is one of money. */
export const isMoney = (unit: string): boolean => MONEY.has(sizeOf(unit).base)

/** Whether the unit is a rate: deviations are then percentage points. */
export const isRate = (unit: string): boolean => sizeOf(unit).base === 'rate'

const KEPT_IN: ReadonlyMap<string, string> = new Map(INDICATORS.map((i) => [i.id, i.unit]))

/** The unit a statistic is kept in under a measure: per cent for rates, the registry's for amounts; undefined where it is no amount. */
export const usualUnit = (indicator: string, measure: string): string | undefined => {
  if (measure !== 'level') return '%'
  const own = KEPT_IN.get(indicator)
  return own === undefined || isRate(own) ? undefined : own
}
