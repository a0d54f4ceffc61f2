import { RATE_NAMED } from '../lexicon/judging.ts'
import type { Pair, Reading, TargetReading } from '../model/pair.ts'
import { nameInside, thingName } from './indicator.ts'
import { amount, isRate, type Language, quantity, workedValue } from './numbers.ts'
import { placeLabel } from './place.ts'
import { type View, verdictOf } from './verdict.ts'

/** Names of the two sources as the sentence gives them. */
export interface SentenceSources {
  readonly target: string
  readonly result: string
}

/** `增长5.5%左右`, `下降3%以上`, `1200万人以上`: a fall is said as one, and a rate that is named so (涨幅) is not said to grow. */
const zhValue = (r: Reading, name: string): string => {
  if (r.value === null) return `“${r.quote}”`
  if (!isRate(r.measure) || RATE_NAMED.test(name)) return amount(r, 'zh')
  return r.value < 0 && r.upper === null ? `下降${amount({ ...r, value: -r.value }, 'zh')}` : `增长${amount(r, 'zh')}`
}

/** An amount with its bound in words: `at least 9,000 people`. */
const enAmount = (r: Reading): string => amount(r, 'en').replace('≥ ', 'at least ').replace('≤ ', 'at most ')

/** `about 5.5%`, `a fall of 3%`, `at least 12 million people`: a fall is said as one. */
const enValue = (r: Reading): string => {
  if (r.value === null) return `“${r.quote}”`
  return isRate(r.measure) && r.value < 0 && r.upper === null ? `a fall of ${enAmount({ ...r, value: -r.value })}` : enAmount(r)
}

const zhExpected = { expect: '预计', preliminary: '初步核算' } as const
const enExpected = { expect: 'an expected ', preliminary: 'a preliminary ' } as const
const isExpected = (h: Reading['hedge']): h is keyof typeof zhExpected => h === 'expect' || h === 'preliminary'

/** Name of a statistic within an English sentence: small where it is a word, the report's own words in quotes. */
const inside = (p: Pair): string => (p.indicator === '' ? `“${p.subject}”` : p.indicator === 'gdp' ? 'GDP' : nameInside(p.indicator))

/** The figure a verdict rests on, where it was worked out of the one reported. */
const workedOf = (p: Pair): Reading | undefined => {
  const value = workedValue(p)
  return value === undefined ? undefined : { ...p.target, value, upper: null, bound: 'eq' }
}

/** Which way of a number that says neither was taken for the better. */
const zhAssumed = (p: Pair): string => (p.flags.includes('direction_assumed') ? (isCeiling(p) ? '（把目标当作上限）' : '（把目标当作下限）') : '')
const enAssumed = (p: Pair): string =>
  p.flags.includes('direction_assumed') ? ` (taking the target as ${isCeiling(p) ? 'a ceiling' : 'a floor'}, which the report does not say)` : ''
/** Plus is better: below the mark and better is a ceiling, and so is above it and worse. */
const isCeiling = (p: Pair): boolean => {
  const [said, mark] = [workedValue(p) ?? p.result?.value ?? 0, p.target.value ?? 0]
  return p.deviation === null || p.deviation === 0 ? p.because === 'within_ceiling' || p.because === 'over_ceiling' : said < mark === p.deviation > 0
}

/** The deviation is signed so that plus is better, whichever way better lies. */
const zhGap = (p: Pair): string => {
  if (p.deviation === null || p.deviationUnit === null) return ''
  if (p.deviation === 0) return '，与目标持平'
  const size = quantity(Math.abs(p.deviation), p.deviationUnit === 'pp' ? '个百分点' : '%', 'zh')
  return p.deviation < 0 ? `，比目标差${size}` : `，好于目标${size}`
}

const sizeOf = (p: Pair): string =>
  p.deviation === null || p.deviationUnit === null ? '' : quantity(Math.abs(p.deviation), p.deviationUnit === 'pp' ? '个百分点' : '%', 'en')

/** What the gap makes of the target: `missing the target by 0.8 percentage points`. */
const enOutcome = (p: Pair, verdict: keyof typeof zhVerdict): string => {
  const size = sizeOf(p)
  if (verdict === 'depends')
    return `${size === '' ? '' : `, ${size} ${(p.deviation ?? 0) < 0 ? 'short' : 'over'}`}; whether that counts as met depends on how “about” is read`
  if (p.deviation === 0) return verdict === 'met' ? ', exactly on target' : ', missing the target'
  if (verdict === 'missed') return size === '' ? ', missing the target' : `, missing the target by ${size}`
  if (size === '') return ', meeting the target'
  return (p.deviation ?? 0) < 0 ? `, ${size} short, which counts as met` : `, beating the target by ${size}`
}

const zhVerdict = { met: '目标完成', missed: '目标未完成', depends: '是否完成视“左右”的宽严而定' } as const
const decided = (v: string): v is keyof typeof zhVerdict => v in zhVerdict

const zhView = { all: '', strict: '（按严格标准）', rounding: '（按四舍五入标准）', elastic: '（按2014年的弹性标准）' } as const
const enView = { all: '', strict: ' (strict reading)', rounding: ' (allowing for rounding)', elastic: ' (elastic reading of 2014)' } as const
/** A convention is named only where it decides: on targets said with 左右. */
const says = (p: Pair, view: View): View => (p.bound === 'about' ? view : 'all')

/** How the next report tells of it without a number. */
const inWords = (p: Pair): string | undefined => (p.because === 'only_words' ? p.traces?.[0]?.quote : undefined)

/** A report that admits it fell short is not silent, though it gives no figure. */
const zhMissing = (p: Pair, view: View, admitted: string): string => {
  const v = verdictOf(p, view)
  if (p.because === 'not_in_data') return '已载入的数据里没有结果'
  if (v === 'pending') return '次年的报告尚未载入'
  if (admitted !== '') return `次年的报告没有给出数字，但承认未达到目标：“${admitted}”`
  const words = inWords(p)
  if (words !== undefined) return `次年的报告只用文字作答：“${words}”`
  if (p.because === 'may_be_told') return '次年的报告提到了它，结果尚待核实'
  if (p.because === 'part_not_found') return '报告中没有认出相应的部分，结果尚待核实'
  return v === 'not_reported' ? '次年的报告没有给出结果' : '没有可以核对的结果'
}
const enMissing = (p: Pair, view: View, admitted: string): string => {
  const v = verdictOf(p, view)
  if (p.because === 'not_in_data') return 'the data loaded hold no result'
  if (v === 'pending') return 'the report that would give the result is not loaded'
  if (admitted !== '') return `the next year’s report gives no figure but admits that the target was not reached: “${admitted}”`
  const words = inWords(p)
  if (words !== undefined) return `the next year’s report answers in words only: “${words}”`
  if (p.because === 'may_be_told') return 'the next year’s report mentions it, and the outcome is still to be checked'
  if (p.because === 'part_not_found') return 'the part of the report that would tell was not found, and the outcome is still to be checked'
  return v === 'not_reported' ? 'the next year’s report gives no result' : 'there is no result to check it against'
}

const zhHedge = (r: TargetReading): string => (r.hedge === 'strive' ? '力争' : r.hedge === 'ensure' ? '确保' : '')

/** What an undecided pair comes to: told apart from one that a person has still to look at. */
const zhUndecided = (v: string): string => (v === 'uncertain' ? '，是否就是这项目标的结果尚待核实' : '，两者不能直接比较')
const enUndecided = (v: string): string =>
  v === 'uncertain' ? '; whether that answers the target is still to be checked' : '; the two cannot be compared directly'

/** The report's own admission decides where its figures do not. */
const isAdmitted = (p: Pair): boolean => p.because === 'admitted'

const zhResult = (p: Pair, r: Reading, name: string): string => {
  const worked = workedOf(p)
  return `${isExpected(r.hedge) ? zhExpected[r.hedge] : ''}${zhValue(r, name)}${worked ? `（据此算出${zhValue(worked, name)}）` : ''}`
}

const chinese = (p: Pair, view: View, from: SentenceSources, admitted: string): string => {
  const name = thingName(p, 'zh')
  const target = `${p.place}${p.year}年的${name}目标是${zhHedge(p.target)}${zhValue(p.target, name)}`
  if (!p.result) return `${target}，${zhMissing(p, view, admitted)}（来源：${from.target}）。`
  const v = verdictOf(p, view)
  const result = `，公布的结果是${zhResult(p, p.result, name)}`
  const own = isAdmitted(p) ? '，报告承认未达到目标' : ''
  const verdict = decided(v) ? `${zhGap(p)}${own}，${zhVerdict[v]}${zhAssumed(p)}${zhView[says(p, view)]}` : zhUndecided(v)
  return `${target}${result}${verdict}（来源：${[...new Set([from.target, from.result])].join('；')}）。`
}

/** Names that say themselves that they are rates: an inflation of 3%, no growth of it. */
const NAMED_RATE = /\b(?:inflation|growth|rate)$/

/** What was aimed for: `aimed for GDP growth of about 5% in 2024`, `set a 2024 target of at least 9,000 people for new urban jobs`. */
const enTarget = (p: Pair): string => {
  const [place, name, value] = [placeLabel(p, 'en'), inside(p), enValue(p.target)]
  const rising = p.target.value !== null && isRate(p.measure) && !value.startsWith('a fall') && !NAMED_RATE.test(name)
  const aim = p.target.hedge === 'strive' ? 'hoped for' : 'aimed for'
  if (rising) return `${place} ${aim} ${name === 'GDP' ? `GDP growth of ${value}` : `growth of ${value} in ${name}`} in ${p.year}`
  if (value.startsWith('a fall')) return `${place} ${aim} ${value} in ${name} in ${p.year}`
  return `${place} ${p.target.hedge === 'strive' ? 'hoped to reach' : 'set a target of'} ${value} for ${name} in ${p.year}`
}

const enResult = (p: Pair, r: Reading): string => {
  const worked = workedOf(p)
  return `${isExpected(r.hedge) ? enExpected[r.hedge] : ''}${enValue(r)}${worked ? ` (which works out at ${enValue(worked)})` : ''}`
}

const english = (p: Pair, view: View, from: SentenceSources, admitted: string): string => {
  const target = enTarget(p)
  if (!p.result) return `${target}; ${enMissing(p, view, admitted)} (source: ${from.target}).`
  const v = verdictOf(p, view)
  const result = ` ${v === 'missed' ? 'but' : 'and'} reported ${enResult(p, p.result)}`
  const own = isAdmitted(p) ? ', as its report admits' : ''
  const verdict = decided(v) ? `${enOutcome(p, v)}${own}${enAssumed(p)}${enView[says(p, view)]}` : enUndecided(v)
  return `${target}${result}${verdict} (sources: ${[...new Set([from.target, from.result])].join('; ')}).`
}

/** A sentence fit to print about one target, with its sources named. `admitted`: the words in which a later report admits that it was missed. */
export const readySentence = (pair: Pair, view: View, language: Language, from: SentenceSources, admitted = ''): string =>
  language === 'zh' ? chinese(pair, view, from, admitted) : english(pair, view, from, admitted)
