import { levelOf } from '../../derive/place.ts'
import type { Lang } from '../spec.ts'
import { placeName } from './names.ts'

/** A government work report as a source line names it. */
export interface CitedReport {
  readonly place: string
  readonly adcode: string
  readonly year: number
}

/** Who gives a report: the nation's is the State Council's. */
export const issuerName = (p: { readonly place: string; readonly adcode: string }, lang: Lang): string =>
  p.adcode === '100000' ? (lang === 'zh' ? '国务院' : 'China’s State Council') : placeName(p, lang)

/** Fewer than this are named one by one. */
const MANY = 4
const NAMED = 2

const yearsOf = (years: readonly number[], lang: Lang): string => {
  const sorted = [...new Set(years)].sort((a, b) => a - b)
  const [first, last] = [sorted[0] ?? 0, sorted.at(-1) ?? 0]
  const whole = sorted.length > 2 && last - first + 1 === sorted.length
  if (lang === 'zh') return whole ? `${first}—${last}年` : sorted.length > MANY ? `${first}—${last}年间${sorted.length}年` : `${sorted.join('、')}年`
  if (whole) return `${first}–${last}`
  if (sorted.length > MANY) return `${sorted.length} years between ${first} and ${last}`
  return sorted.length < 2 ? String(first) : `${sorted.slice(0, -1).join(', ')} and ${last}`
}

const placesOf = (reports: readonly CitedReport[], lang: Lang): string => {
  const names = [...new Set(reports.map((r) => r.place))]
  if (names.length < MANY)
    return lang === 'zh' ? names.join('、') : names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  const provinces = reports.every((r) => levelOf(r.adcode) === 'province')
  return lang === 'zh' ? `${names.length}个${provinces ? '省区市' : '地区'}` : `${names.length} ${provinces ? 'provinces' : 'places'}`
}

/** Reports by place and year in one phrase, other documents behind them: short enough to print under a figure. */
export const sourceLineOf = (reports: readonly CitedReport[], others: readonly string[], lang: Lang): string => {
  const said =
    reports.length === 0
      ? ''
      : lang === 'zh'
        ? `${placesOf(reports, lang)}${yearsOf(
            reports.map((r) => r.year),
            lang,
          )}政府工作报告`
        : `government work reports of ${placesOf(reports, lang)}, ${yearsOf(
            reports.map((r) => r.year),
            lang,
          )}`
  const rest = others.length - NAMED
  const more = rest <= 0 ? '' : lang === 'zh' ? `另${rest}份文件` : `${rest} more`
  return [said, ...others.slice(0, NAMED), more].filter((s) => s !== '').join(lang === 'zh' ? '；' : '; ')
}
