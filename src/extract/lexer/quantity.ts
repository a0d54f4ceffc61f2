import { MAGNITUDE_VALUES, type UnitClass } from '../../lexicon/units.ts'
import type { Bound } from '../../model/statement.ts'
import { isDigit } from './charset.ts'
import { afterTrie, boundAfter, magnitudeTrie, unitTrie } from './tables.ts'
import { numeralValue } from './value.ts'

/** A number with its unit as it stands in the text: offsets are the source's. */
export interface Quantity {
  readonly start: number
  /** End of the digits. */
  readonly digits: number
  /** End of number, unit and a bound after it. */
  readonly end: number
  readonly at: readonly number[]
  readonly value: number
  readonly upper?: number
  /** As written, magnitude included: `万亩`. */
  readonly unit: string
  readonly class: UnitClass | 'none'
  readonly bound?: Bound
  /** Written in words: 一半, 三分之一, 翻番, 零增长. */
  readonly words?: true
}

const digit = (text: string, i: number): boolean => isDigit(text.charCodeAt(i))

const GROUP = /[,，]\d{3}(?!\d)/y

/** End of the number that begins at `i`: digits, groups of three, one decimal point. */
export const numberEnd = (text: string, i: number): number => {
  let k = i
  while (digit(text, k)) k++
  if (k - i <= 3) {
    for (;;) {
      GROUP.lastIndex = k
      if (!GROUP.test(text)) break
      k += 4
    }
  }
  if (text[k] === '.' && digit(text, k + 1)) {
    k++
    while (digit(text, k)) k++
  }
  return k
}

/** Past the blanks before a unit: one of typesetting, or the room that a number closed up left behind it. */
const skip = (text: string, i: number): number => {
  let k = i
  while (k - i < 4 && text[k] === ' ') k++
  return k
}
const SLASHED = /^\/(?:万元|小时|立方米|平方公里|平方米|年|月|日|天|人|户|亩|吨|公斤|秒|次|度|千瓦时)/
const PAREN = /^（[只次个户匹处条段家套羽]）/

interface Unit {
  readonly unit: string
  readonly class: UnitClass | 'none'
  readonly end: number
  readonly bound?: Bound
}

const soft = (text: string, i: number): { readonly end: number; readonly bound?: Bound } => {
  const c = text[i]
  if (c === '多' || c === '余') return { end: i + 1, bound: 'ge' }
  if (c === '几') return { end: i + 1, bound: 'ge' }
  return { end: i }
}

const afterBound = (text: string, at: number): { readonly end: number; readonly bound?: Bound } => {
  const from = text[at] === '的' && afterTrie.longest(text, at + 1) ? at + 1 : at
  const found = boundAfter(text, from)
  if (!found) return { end: at }
  const word = text.slice(from, found.end).trimStart()
  if (word === '内' || word === '前后') return text[found.end] === '，' || text[found.end] === '。' ? { end: found.end, bound: found.value } : { end: at }
  return { end: found.end, bound: found.value }
}

const MEDAL = /[金银铜](?=[\d，。；、的和]|$)/y
/** 5金4银3铜: medals, counted by their metal. */
const medalAt = (text: string, at: number): { readonly end: number; readonly value: UnitClass } | undefined => {
  if (!'金银铜'.includes(text[at] ?? '　')) return undefined
  MEDAL.lastIndex = at
  return MEDAL.test(text) ? { end: at + 1, value: 'count' } : undefined
}

/** Unit after the digits that end at `i`: 万多亩以上 → unit 万亩, bound ge. */
const unitAt = (text: string, i: number): Unit => {
  let k = skip(text, i)
  let bound: Bound | undefined
  const first = soft(text, k)
  if (first.bound) {
    k = first.end
    bound = first.bound
  }
  const magnitude = magnitudeTrie.longest(text, k)
  let scale = ''
  if (magnitude) {
    scale = text.slice(k, magnitude.end)
    k = skip(text, magnitude.end)
    const second = soft(text, k)
    if (second.bound) {
      k = second.end
      bound = second.bound
    }
  }
  const found = unitTrie.longest(text, k) ?? medalAt(text, k)
  const unitEnd = found ? found.end : k
  let name = found ? text.slice(k, unitEnd) : ''
  let end = unitEnd
  if (found) {
    const next = text[end]
    const tail = next === '/' ? SLASHED.exec(text.slice(end, end + 8)) : next === '（' ? PAREN.exec(text.slice(end, end + 3)) : null
    if (tail) {
      name += tail[0]
      end += tail[0].length
    }
  } else end = scale ? k : i
  const trailing = afterBound(text, end)
  const whole = trailing.bound ?? bound
  return {
    unit: scale + name,
    class: found?.value ?? 'none',
    end: trailing.end > end ? trailing.end : bound && !found && !scale ? first.end : end,
    ...(whole ? { bound: whole } : {}),
  }
}

/** 净增12家至96家, 增加1200人至1.6万人: by how much, and where it went. */
const NET = /净[增减]了?$/
const MOVED = /(?:新增|增加|增长|扩大|减少|下降|降低|压减|缩短|提高|上升|提升)了?$/
const REPEATABLE = 2
const GONE_FROM = /[由从][^，。；、\d]{0,10}$/
const DASH = /^[—–\-~～至到－]{1,2}/
/** Signs that only lead from one end of a range to the other, whatever blanks stand around them. */
const TILDES = new Set('~～')
const DASHES = new Set('—–-~～至到－')

/** Value of the figures from `from` to `to`, without the marks of groups of three. */
export const numberAt = (text: string, from: number, to: number): number => {
  const written = text.slice(from, to)
  return Number(written.length > 4 ? written.replace(/[,，]/g, '') : written)
}

/** 2—3年, 15到20天: lengths of time that may be told as a range; 8-10点 and 2021-2025年 are none. */
const SPANS = new Set(['年', '个月', '天', '小时', '个小时', '分钟', '个工作日', '工作日'])

/** Whether 到 or 至 leads from a change to what it came to rather than from one end of a range to the other. */
const wentTo = (before: string, dash: string, unit: Unit, ratio: number): boolean =>
  /[到至]/.test(dash) &&
  unit.unit !== '' &&
  unit.class !== 'ratio' &&
  unit.class !== 'point' &&
  (NET.test(before) || (MOVED.test(before) && ratio > REPEATABLE))

const ranged = (text: string, start: number, digits: number, unit: Unit): Quantity | undefined => {
  const near = unit.unit === '' ? digits : unit.end
  const bare = text[near] === ' ' && TILDES.has(text[near + 1] ?? '') ? near + 1 : near
  const dash = DASHES.has(text[bare] ?? '') ? DASH.exec(text.slice(bare, bare + 2)) : null
  if (!dash) return undefined
  if (/[到至]/.test(dash[0]) && GONE_FROM.test(text.slice(Math.max(0, start - 12), start))) return undefined
  const after = bare + dash[0].length
  const from = TILDES.has(dash[0]) && text[after] === ' ' ? after + 1 : after
  if (!digit(text, from)) return undefined
  const to = numberEnd(text, from)
  const second = unitAt(text, to)
  const scaled = unit.class === 'none' && second.unit.startsWith(unit.unit)
  if (unit.unit !== '' && unit.unit !== second.unit && !scaled) return undefined
  if (second.class === 'none' || (second.class === 'time' && (digits - start > 2 || !SPANS.has(second.unit)))) return undefined
  const value = numberAt(text, start, digits)
  const upper = numberAt(text, from, to)
  if (upper <= value || wentTo(text.slice(Math.max(0, start - 4), start), dash[0], unit, upper / value)) return undefined
  return { start, digits: to, end: second.end, at: [start, from], value, upper, unit: second.unit, class: second.class, bound: 'range' }
}

const SIZES: Readonly<Record<string, number>> = MAGNITUDE_VALUES
/** 31万8千头, 3亿5000万元, 2万3500人: the lesser part of a number told in two. */
const LESSER = /([万亿]) ?零?(\d{1,4}(?:\.\d+)?)(千万|百万|[万千百]|)/y

/** 7千2百万, 5千6百: one figure a sign, as it is said. */
const SPELT = /(?:\d[千百十]){2,3}(?:\d(?![\d.]))?(?:万|亿)?/y
const WORDS = '零一二三四五六七八九'

interface Rest {
  readonly value: number
  readonly at: readonly number[]
  readonly end: number
}

const spelt = (text: string, from: number): Rest | undefined => {
  SPELT.lastIndex = from
  const run = SPELT.exec(text)?.[0]
  const value = run ? numeralValue(run.replace(/\d/g, (d) => WORDS[Number(d)] ?? '')) : Number.NaN
  if (!run || Number.isNaN(value)) return undefined
  return { value, at: Array.from(run.matchAll(/\d/g), (m) => from + m.index), end: from + run.length }
}

/** What stands behind the greater sign at an offset: 8千, 5000万, 3500, 7千2百万. */
const lesserAt = (text: string, at: number, greater: string): Rest | undefined => {
  const whole = spelt(text, skip(text, at + 1))
  if (whole) return whole
  LESSER.lastIndex = at
  const m = LESSER.exec(text)
  const [figures = '', lesser = ''] = m?.slice(2) ?? []
  if (!m || (lesser === '' && (greater !== '万' || figures.length !== 4))) return undefined
  return { value: Number(figures) * (SIZES[lesser] ?? 1), at: [at + m[0].indexOf(figures)], end: at + m[0].length }
}

/** A number told in several magnitudes, in the greater: 31.8万头, 3.72亿斤. */
const composed = (text: string, start: number, digits: number): Quantity | undefined => {
  const at = skip(text, digits)
  const alone = spelt(text, start)
  const sign = alone ? (text[alone.end - 1] ?? '') : (text[at] ?? '')
  const great = sign === '万' || sign === '亿'
  if (!alone && !great) return undefined
  const greater = great ? sign : ''
  const size = SIZES[greater] ?? 1
  const rest = alone ?? lesserAt(text, at, greater)
  if (!rest || (!alone && rest.value >= size)) return undefined
  const unit = unitAt(text, rest.end)
  if (unit.class === 'none' || unit.class === 'time') return undefined
  if (!unitTrie.longest(text, skip(text, rest.end + (text[rest.end] === '多' || text[rest.end] === '余' ? 1 : 0)))) return undefined
  const value = Number(((alone ? 0 : numberAt(text, start, digits)) + rest.value / size).toPrecision(12))
  const bound = unit.bound ? { bound: unit.bound } : {}
  const heads = alone ? rest.at : [start, ...rest.at]
  return { start, digits: rest.end, end: unit.end, at: heads, value, unit: greater + unit.unit, class: unit.class, ...bound }
}

/** Number with unit at a digit. A `％。` before 以内 is a broken ‰. */
export const readQuantity = (text: string, start: number): Quantity => {
  const digits = numberEnd(text, start)
  const whole = composed(text, start, digits)
  if (whole) return whole
  const unit = unitAt(text, digits)
  const range = ranged(text, start, digits, unit)
  if (range) return range
  const value = numberAt(text, start, digits)
  if (unit.unit === '%' && text[unit.end] === '。') {
    const bound = afterBound(text, unit.end + 1)
    if (bound.bound && bound.end - unit.end > 2 && /[，。；]/.test(text[bound.end] ?? '。'))
      return { start, digits, end: bound.end, at: [start], value, unit: '‰', class: 'ratio', bound: bound.bound }
  }
  return { start, digits, end: unit.end, at: [start], value, unit: unit.unit, class: unit.class, ...(unit.bound ? { bound: unit.bound } : {}) }
}
