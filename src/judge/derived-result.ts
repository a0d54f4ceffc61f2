import { ADJUSTED_GROWTH, IN_ONE_CURRENCY, MOVING_COVERAGE, PLAIN_MONEY, UNDERSTATED } from '../lexicon/definitions.ts'
import { OF_EACH_YEAR } from '../lexicon/judging.ts'
import type { Step } from '../model/pair.ts'
import { type Claim, readingOf } from '../pair/claim.ts'
import type { Candidate } from '../pair/match.ts'
import { isStateAtEnd, isSumAhead } from '../pair/passages/term.ts'
import type { PlaceIndex } from '../pair/place-index.ts'
import { convert, isRate, sizeOf } from '../pair/units.ts'
import { around } from './context/around.ts'
import { onOtherCoverage } from './context/coverage.ts'
import type { Interval } from './interval.ts'
import { halfLastDigit } from './slack.ts'

/** A result that was worked out from others. `judged` is false where it is another figure than the one promised. */
export interface Worked {
  readonly interval: Interval
  readonly steps: readonly Step[]
  readonly judged: boolean
  /** Where it is not: of another price basis, or only in another measure. */
  readonly why: 'basis' | 'measure'
}

const figure = (n: number, digits = 2): string => String(Number(n.toFixed(digits)))
const CAVEAT = { adjusted: 'real_against_nominal', rounded: 'from_rounded_levels', two: 'levels_of_two_reports' } as const

const coverageMoves = (indicator: string, year: number): boolean =>
  MOVING_COVERAGE.some((m) => m.indicator === indicator && year >= m.since && year <= (m.until ?? year))

const isUnderstated = (c: Claim): boolean => UNDERSTATED.some((u) => u.indicator === c.indicator && u.year === c.to)

const whyNot = (c: Claim, target: Claim): Worked['why'] =>
  ADJUSTED_GROWTH.has(c.indicator) || comparablePromised(target) || onOtherCoverage(c) ? 'basis' : 'measure'

/** Whether growth of the series may be read off its levels: not where prices, coverage or currency were adjusted. */
const plainSeries = (c: Claim): boolean => {
  if (c.indicator) return (!ADJUSTED_GROWTH.has(c.indicator) || IN_ONE_CURRENCY.has(c.indicator)) && !coverageMoves(c.indicator, c.to)
  const { base } = sizeOf(c.unit)
  return !['yuan', 'dollar', 'euro', 'hkd'].includes(base) || PLAIN_MONEY.some((w) => c.subject.includes(w))
}

/** Promised at comparable coverage or constant prices: a ratio of two printed levels is another figure. */
const comparablePromised = (t: Claim): boolean => t.basis === 'real' || t.basis === 'comparable' || /可比|同口径|不变价/.test(t.quote)

const ofOneYear = (c: Claim): boolean => c.part === '' && (c.from === c.to || isStateAtEnd(c))

const exact = (c: Claim): boolean => c.value !== null && c.value > 0 && (c.bound === 'eq' || c.bound === 'about') && ofOneYear(c)

const sameSeries = (a: Claim, b: Claim): boolean => (a.indicator ? a.indicator === b.indicator : a.words === b.words)

/** The level of the year before: from the report that gives the new level, else from the one that set the target. */
const baseFor = (target: Claim, measure: Claim['measure'], unit: string | null, near: Claim, shelf: PlaceIndex): Claim | undefined => {
  const pool = shelf.byStatistic(target.indicator, target.to - 1).filter((c) => sameSeries(c, near) && c.measure === measure && exact(c))
  const fits = unit === null ? pool : pool.filter((c) => convert(1, c.unit, unit) !== null)
  const place = (c: Claim): number => (c.origin.sha256 === near.origin.sha256 ? 0 : c.origin.planYear === target.to && !c.fact ? 1 : 2)
  return [...fits].sort((a, b) => place(a) - place(b))[0]
}

const caveatOf = (judged: boolean, now: Claim, base: Claim): string =>
  judged ? (now.origin.sha256 === base.origin.sha256 ? CAVEAT.rounded : CAVEAT.two) : CAVEAT.adjusted

/** Points by which growth worked out of two reports' levels may be off: the earlier level is preliminary and is revised. */
const REVISED = 1
/** Growth of a year beyond these is a change of coverage, another unit or another series. */
const LEAST = -30
const MOST = 60

const growthFromLevels = (target: Claim, now: Claim, shelf: PlaceIndex): Worked | null => {
  const base = baseFor(target, 'level', now.unit, now, shelf)
  const before = base?.value == null ? null : convert(base.value, base.unit, now.unit)
  if (!base || !before || now.value === null || !exact(now)) return null
  const growth = (n: number, b: number): number => (n / b - 1) * 100
  const half = halfLastDigit(now.value, false)
  const baseHalf = convert(halfLastDigit(base.value ?? 0, false), base.unit, now.unit) ?? 0
  const said = growth(now.value, before)
  const judged = plainSeries(now) && !comparablePromised(target) && !onOtherCoverage(now)
  const text = `${figure(now.value, 4)} ÷ ${figure(before, 4)} − 1 = ${figure(said)} %`
  const steps: Step[] = [
    { text, reading: readingOf(now), caveat: caveatOf(judged, now, base) },
    { text: `${base.value} ${base.unit}`, reading: readingOf(base) },
  ]
  const room = now.origin.sha256 === base.origin.sha256 ? 0 : REVISED
  return {
    interval: {
      said: Number(figure(said)),
      low: growth(now.value - half, before + baseHalf) - room,
      high: isUnderstated(now) ? Number.POSITIVE_INFINITY : growth(now.value + half, before - baseHalf) + room,
    },
    steps,
    judged: judged && said > LEAST && said < MOST,
    why: whyNot(now, target),
  }
}

/** A level worked out that is further from the target than this rests on a total of several years or on another series. */
const OF_ONE_YEAR = 3

const levelFromGrowth = (target: Claim, now: Claim, shelf: PlaceIndex): Worked | null => {
  const base = baseFor(target, 'level', target.unit, { ...now, words: target.words }, shelf)
  const before = base?.value == null ? null : convert(base.value, base.unit, target.unit)
  if (!base || !before || now.value === null || !exact({ ...now, value: Math.abs(now.value) || 1 })) return null
  const level = (g: number, b: number): number => b * (1 + g / 100)
  const half = halfLastDigit(now.value, true)
  const baseHalf = convert(halfLastDigit(base.value ?? 0, false), base.unit, target.unit) ?? 0
  const said = level(now.value, before)
  const judged = plainSeries({ ...target }) && said > (target.value ?? 0) / OF_ONE_YEAR && said < (target.value ?? 0) * OF_ONE_YEAR
  const text = `${figure(before, 4)} × (1 + ${now.value} %) = ${figure(said)} ${target.unit}`
  const steps: Step[] = [
    { text, reading: readingOf(now), caveat: caveatOf(judged, now, base) },
    { text: `${base.value} ${base.unit}`, reading: readingOf(base) },
  ]
  // Last year's level stands in another report: it was preliminary, and is revised.
  const room = now.origin.sha256 === base.origin.sha256 ? 0 : (said * REVISED) / 100
  return {
    interval: { said: Number(figure(said)), low: level(now.value - half, before - baseHalf) - room, high: level(now.value + half, before + baseHalf) + room },
    steps,
    judged,
    why: whyNot(target, target),
  }
}

/** What a level grew by, from its growth told beside it. */
const changeFromGrowth = (target: Claim, now: Claim, shelf: PlaceIndex): Worked | null => {
  const growth = shelf
    .byStatistic(target.indicator, target.to)
    .find((c) => sameSeries(c, now) && c.measure === 'growth' && c.origin === now.origin && exact({ ...c, value: Math.abs(c.value ?? 0) }))
  const level = now.value === null ? null : convert(now.value, now.unit, target.unit)
  if (!growth || growth.value === null || level === null || !exact(now)) return null
  const of = (l: number, g: number): number => l - l / (1 + g / 100)
  const half = halfLastDigit(growth.value, true)
  const levelHalf = convert(halfLastDigit(now.value ?? 0, false), now.unit, target.unit) ?? 0
  const said = Number(figure(of(level, growth.value)))
  return {
    interval: { said, low: of(level - levelHalf, growth.value - half), high: of(level + levelHalf, growth.value + half) },
    steps: [
      { text: `${figure(level, 4)} − ${figure(level, 4)} ÷ (1 + ${growth.value} %) = ${said} ${target.unit}`, reading: readingOf(now), caveat: CAVEAT.rounded },
      { text: `${growth.value} %`, reading: readingOf(growth) },
    ],
    // The growth is printed: coverage is the same on both sides of it.
    judged: !ADJUSTED_GROWTH.has(now.indicator),
    why: 'basis',
  }
}

const changeFromShares = (target: Claim, now: Claim, shelf: PlaceIndex): Worked | null => {
  const base = OF_EACH_YEAR.test(around(target)) ? undefined : baseFor(target, 'share', now.unit, now, shelf)
  if (!base || base.value === null || now.value === null || !exact(now)) return null
  const said = now.value - base.value
  const half = halfLastDigit(now.value, true) + halfLastDigit(base.value, true)
  const text = `${now.value} − ${base.value} = ${figure(said)}`
  return {
    interval: { said: Number(figure(said)), low: said - half, high: said + half },
    steps: [
      { text, reading: readingOf(now) },
      { text: `${base.value} ${base.unit}`, reading: readingOf(base) },
    ],
    judged: true,
    why: 'measure',
  }
}

const daysIn = (year: number): number => ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 366 : 365)

/** Days of a year without a valid reading: a share is of the days read. */
const UNREAD = 15

/** A share of the year's days from their number. */
const shareFromDays = (now: Claim): Worked | null => {
  if (now.value === null || !exact(now)) return null
  const days = daysIn(now.to)
  const said = Number(figure((100 * now.value) / days, 1))
  return {
    interval: { said, low: said, high: (100 * now.value) / (days - UNREAD) },
    steps: [{ text: `${now.value} ÷ ${days} = ${said} %`, reading: readingOf(now) }],
    judged: true,
    why: 'basis',
  }
}

const isDays = (c: Claim): boolean => sizeOf(c.unit).base === 'day'

/** Characters before a target's words that may name the year it counts from. */
const BASE_NAMED = 40

const namesBase = (t: Claim): boolean => t.origin.text.slice(Math.max(0, t.start - BASE_NAMED), t.end).includes(String(t.from))

/**
 * 翻一番 since a year named, from the mean rate of the years after it. A real mean proves a doubling, and not that there was none:
 * the goal may be at current prices.
 */
export const multipleFromMean = (target: Claim, shelf: PlaceIndex): Worked | null => {
  if (target.measure !== 'multiple' || sizeOf(target.unit).base !== 'doubling' || target.from === target.to) return null
  // Where no year is named the plan counts from the one before its first.
  const base = namesBase(target) ? target.from : target.from - 1
  const mean = shelf
    .byStatistic(target.indicator, target.to)
    .find((c) => sameSeries(c, target) && c.measure === 'average_growth' && c.from === base + 1 && c.value !== null && c.bound === 'eq')
  if (!mean || mean.value === null) return null
  const years = target.to - base
  const doublings = (rate: number): number => years * Math.log2(1 + rate / 100)
  const half = halfLastDigit(mean.value, true)
  const said = Number(figure(doublings(mean.value)))
  // Counted from a year that is only guessed at, or at other prices, a mean that is too low disproves nothing.
  const high = plainSeries(target) && namesBase(target) ? doublings(mean.value + half) : Number.POSITIVE_INFINITY
  return {
    interval: { said, low: doublings(mean.value - half), high },
    steps: [{ text: `log₂ (1 + ${mean.value} %)^${years} = ${said}`, reading: readingOf(mean) }],
    judged: true,
    why: 'basis',
  }
}

/** Works the promised measure out of what was reported, with every step shown; null where a figure is missing. */
export const workOut = (target: Claim, candidate: Candidate, shelf: PlaceIndex): Worked | null => {
  const now = candidate.claim
  if (candidate.fit !== 'measure' || target.from !== target.to || target.part || isSumAhead(target)) return null
  if (target.measure === 'growth' && now.measure === 'level' && isRate(target.unit)) return growthFromLevels(target, now, shelf)
  if (target.measure === 'level' && now.measure === 'growth') return levelFromGrowth(target, now, shelf)
  if (target.measure === 'share' && isDays(now)) return shareFromDays(now)
  if (target.measure === 'change' && now.measure === 'level' && !isRate(target.unit)) return changeFromGrowth(target, now, shelf)
  if (target.measure === 'change' && now.measure === 'share' && isRate(target.unit)) return changeFromShares(target, now, shelf)
  return null
}

/** Points by which a mean of yearly rates may be off: each was printed with one decimal; expected ones are revised when they are known. */
const ROUNDED_RATE = 0.1
const REVISED_RATE = 0.3

/** A mean over a span of years from the growth of each; null unless every year is known. */
export const averageOfYears = (target: Claim, shelf: PlaceIndex): Worked | null => {
  if (target.measure !== 'average_growth' || target.from === target.to || !target.indicator) return null
  const years = Array.from({ length: target.to - target.from + 1 }, (_, i) => target.from + i)
  const rates = years.flatMap(
    (y) =>
      shelf.byStatistic(target.indicator, y).find((c) => c.measure === 'growth' && c.from === c.to && c.part === '' && c.value !== null && c.bound === 'eq') ??
      [],
  )
  if (rates.length < years.length) return null
  const product = rates.reduce((p, c) => p * (1 + (c.value ?? 0) / 100), 1)
  const said = Number(figure((product ** (1 / years.length) - 1) * 100))
  const steps: Step[] = rates.map((c) => ({ text: `${c.to}: ${c.value} %`, reading: readingOf(c) }))
  const room = rates.some((c) => c.hedge === 'preliminary' || c.hedge === 'expect') ? REVISED_RATE : ROUNDED_RATE
  return {
    interval: { said, low: said - room, high: said + room },
    steps: [{ text: `${years.length} 年几何平均 = ${said} %`, caveat: 'mean_of_yearly_rates' }, ...steps],
    judged: true,
    why: 'measure',
  }
}
