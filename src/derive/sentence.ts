import type { Pair, Reading } from '../model/pair.ts'
import { indicatorName } from './indicator.ts'
import { amount, deviation, type Language } from './numbers.ts'
import { type View, verdictOf } from './verdict.ts'

const file = (r: Reading): string => r.document ?? r.report.split('/').at(-1) ?? r.report

const named = (p: Pair, language: Language): string => (p.indicator ? indicatorName(p.indicator, language) : p.subject)

const growthWord = (p: Pair, language: Language): string => {
  const rate = p.measure === 'growth' || p.measure === 'average_growth'
  return rate ? (language === 'zh' ? '增长' : ' growth of') : language === 'zh' ? '为' : ' of'
}

const zhVerdict = { met: '完成了目标', missed: '没有完成目标', depends: '是否完成取决于“左右”怎样理解' } as const
const enVerdict = { met: 'the target was met', missed: 'the target was missed', depends: 'whether it was met depends on how “about” is read' } as const

const decided = (v: string): v is keyof typeof zhVerdict => v in zhVerdict

const chinese = (p: Pair, view: View): string => {
  const target = `${p.place}${p.year}年提出${named(p, 'zh')}目标${growthWord(p, 'zh')}${amount(p.target, 'zh') || p.target.quote}`
  if (!p.result) return `${target}；已载入的资料中没有找到结果（${file(p.target)}）。`
  const result = `报告的结果是${amount(p.result, 'zh') || p.result.quote}`
  const v = verdictOf(p, view)
  const gap = p.deviation !== null && p.deviationUnit ? `（差距${deviation(p.deviation, p.deviationUnit, 'zh')}）` : ''
  return `${target}，${result}，${decided(v) ? zhVerdict[v] : '两者不能直接判定'}${gap}（${file(p.target)}；${file(p.result)}）。`
}

const english = (p: Pair, view: View): string => {
  const target = `For ${p.year}, ${p.place} set a target${growthWord(p, 'en')} ${amount(p.target, 'en') || `“${p.target.quote}”`} for ${named(p, 'en')}`
  if (!p.result) return `${target}; no result was found in the material loaded (${file(p.target)}).`
  const result = `the result reported was ${amount(p.result, 'en') || `“${p.result.quote}”`}`
  const v = verdictOf(p, view)
  const gap = p.deviation !== null && p.deviationUnit ? ` (deviation ${deviation(p.deviation, p.deviationUnit, 'en')})` : ''
  return `${target}; ${result}: ${decided(v) ? enVerdict[v] : 'the two cannot be judged directly'}${gap} (${file(p.target)}; ${file(p.result)}).`
}

/** A sentence fit to print about one target, with its sources named. */
export const readySentence = (pair: Pair, view: View, language: Language): string => (language === 'zh' ? chinese(pair, view) : english(pair, view))

const escapeBib = (s: string): string => s.replace(/[{}\\]/g, '')

/** Citations of the report a reading stands in. `url` only where the source gives one. */
export const citations = (r: Reading, place: string, year: number) => {
  const title = file(r)
  const key = `outturn${r.sha256.slice(0, 8)}`
  return {
    plain: `${place}${r.issuer ? ` ${r.issuer}` : ''}: ${title}.${r.url ? ` ${r.url}` : ''} SHA-256 ${r.sha256.slice(0, 16)}.`,
    bibtex: `@techreport{${key},\n  title = {${escapeBib(title)}},\n  institution = {${escapeBib(r.issuer ?? place)}},\n  year = {${year}},${r.url ? `\n  url = {${r.url}},` : ''}\n  note = {SHA-256 ${r.sha256}}\n}`,
    csl: JSON.stringify(
      {
        id: key,
        type: 'report',
        title,
        publisher: r.issuer ?? place,
        issued: { 'date-parts': [[year]] },
        ...(r.url ? { URL: r.url } : {}),
        note: `SHA-256 ${r.sha256}`,
      },
      null,
      2,
    ),
  }
}
