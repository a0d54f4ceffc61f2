import type { Pair, Reading, TargetReading } from '../model/pair.ts'
import { nameInside, thingName } from './indicator.ts'
import { amount, isRate, type Language, quantity } from './numbers.ts'
import { placeLabel } from './place.ts'
import { type View, verdictOf } from './verdict.ts'

/** Names of the two sources as the sentence gives them. */
export interface SentenceSources {
  readonly target: string
  readonly result: string
}

/** `增长5.5%左右`, `下降3%以上`, `1200万人以上`: a fall is said as one. */
const zhValue = (r: Reading): string => {
  if (r.value === null) return `“${r.quote}”`
  if (!isRate(r.measure)) return amount(r, 'zh')
  return r.value < 0 && r.upper === null ? `下降${amount({ ...r, value: -r.value }, 'zh')}` : `增长${amount(r, 'zh')}`
}

const enValue = (r: Reading): string => {
  if (r.value === null) return `“${r.quote}”`
  if (!isRate(r.measure)) return amount(r, 'en').replace('≥ ', 'at least ').replace('≤ ', 'at most ')
  const fall = r.value < 0 && r.upper === null
  const text = amount(fall ? { ...r, value: -r.value } : r, 'en')
    .replace('≥ ', 'at least ')
    .replace('≤ ', 'at most ')
  return fall ? `a fall of ${text}` : `growth of ${text}`
}

const zhExpected = { expect: '预计', preliminary: '初步核算' } as const
const enExpected = { expect: 'an expected ', preliminary: 'a preliminary ' } as const
const isExpected = (h: Reading['hedge']): h is keyof typeof zhExpected => h === 'expect' || h === 'preliminary'

/** Name of a statistic within an English sentence: small where it is a word, the report's own words in quotes. */
const inside = (p: Pair): string => (p.indicator === '' ? `“${p.subject}”` : nameInside(p.indicator))

/** The deviation is signed so that plus is better, whichever way better lies. */
const zhGap = (p: Pair): string => {
  if (p.deviation === null || p.deviationUnit === null) return ''
  if (p.deviation === 0) return '，与目标持平'
  const size = quantity(Math.abs(p.deviation), p.deviationUnit === 'pp' ? '个百分点' : '%', 'zh')
  return p.deviation < 0 ? `，比目标差${size}` : `，好于目标${size}`
}

const enGap = (p: Pair): string => {
  if (p.deviation === null || p.deviationUnit === null) return ''
  if (p.deviation === 0) return ', exactly on target'
  const size = quantity(Math.abs(p.deviation), p.deviationUnit === 'pp' ? '个百分点' : '%', 'en')
  return `, ${size} ${p.deviation < 0 ? 'worse' : 'better'} than the target`
}

const zhVerdict = { met: '目标完成', missed: '目标没有完成', depends: '是否完成取决于“左右”怎样理解' } as const
const enVerdict = { met: 'the target was met', missed: 'the target was missed', depends: 'whether it was met depends on how “about” is read' } as const
const decided = (v: string): v is keyof typeof zhVerdict => v in zhVerdict

const zhView = { all: '', strict: '（按严格尺度）', rounding: '（按四舍五入尺度）', elastic: '（按2014年的弹性尺度）' } as const
const enView = { all: '', strict: ' (strict reading)', rounding: ' (allowing for rounding)', elastic: ' (elastic reading of 2014)' } as const
/** A convention is named only where it decides: on targets said with 左右. */
const says = (p: Pair, view: View): View => (p.bound === 'about' ? view : 'all')

const zhMissing = (p: Pair, view: View): string => {
  const v = verdictOf(p, view)
  return v === 'not_reported' ? '后一年的报告没有交代结果' : v === 'pending' ? '后一年的报告尚未载入' : '没有可以核对的结果'
}
const enMissing = (p: Pair, view: View): string => {
  const v = verdictOf(p, view)
  if (v === 'not_reported') return 'the next year’s report gives no result'
  return v === 'pending' ? 'the report that would give the result is not loaded' : 'there is no result to check it against'
}

const zhHedge = (r: TargetReading): string => (r.hedge === 'strive' ? '力争' : r.hedge === 'ensure' ? '确保' : '')

const chinese = (p: Pair, view: View, from: SentenceSources): string => {
  const target = `${p.place}${p.year}年的${thingName(p, 'zh')}目标是${zhHedge(p.target)}${zhValue(p.target)}`
  if (!p.result) return `${target}，${zhMissing(p, view)}（来源：${from.target}）。`
  const v = verdictOf(p, view)
  const result = `，公布的结果是${isExpected(p.result.hedge) ? zhExpected[p.result.hedge] : ''}${zhValue(p.result)}`
  const verdict = decided(v) ? `${zhGap(p)}，${zhVerdict[v]}${zhView[says(p, view)]}` : '，两者不能直接比较'
  return `${target}${result}${verdict}（来源：${[...new Set([from.target, from.result])].join('；')}）。`
}

const english = (p: Pair, view: View, from: SentenceSources): string => {
  const aim = p.target.hedge === 'strive' ? 'aimed for' : 'set a target of'
  const target = `For ${p.year}, ${placeLabel(p, 'en')} ${aim} ${enValue(p.target)} for ${inside(p)}`
  if (!p.result) return `${target}; ${enMissing(p, view)} (source: ${from.target}).`
  const v = verdictOf(p, view)
  const result = `; the result reported was ${isExpected(p.result.hedge) ? enExpected[p.result.hedge] : ''}${enValue(p.result)}`
  const verdict = decided(v) ? `${enGap(p)}: ${enVerdict[v]}${enView[says(p, view)]}` : '; the two cannot be compared directly'
  return `${target}${result}${verdict} (sources: ${[...new Set([from.target, from.result])].join('; ')}).`
}

/** A sentence fit to print about one target, with its sources named. */
export const readySentence = (pair: Pair, view: View, language: Language, from: SentenceSources): string =>
  language === 'zh' ? chinese(pair, view, from) : english(pair, view, from)
