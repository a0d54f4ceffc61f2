import type { Finding } from '../../model/finding.ts'
import type { Pair } from '../../model/pair.ts'
import type { Report } from '../../model/report.ts'
import type { Confession } from '../../model/statement.ts'
import { yearsOf } from '../../pair/collect.ts'
import { admissionOf, admits, ofOneYear } from '../silence/admitted.ts'
import { englishInside, finding, type Judged, quoteOf } from './finding.ts'

type ByTarget = ReadonlyMap<string, readonly Pair[]>

const keyOf = (place: string, adcode: string, year: number, indicator: string): string => `${adcode || place}|${year}|${indicator}`

const index = (pairs: readonly Pair[]): ByTarget => {
  const by = new Map<string, Pair[]>()
  for (const p of pairs) {
    const key = keyOf(p.place, p.adcode, p.year, p.indicator)
    const list = by.get(key)
    if (list) list.push(p)
    else by.set(key, [p])
  }
  return by
}

/** A statistic's target for one year, set by that year's own report and not shown as met: what an admission can be about. */
export const mayBeAdmitted = ({ pair, candidates: { target } }: Judged): boolean =>
  pair.indicator !== '' && target.origin.planYear === pair.year && target.from === pair.year && pair.verdict !== 'met'

/** The target an admission is about. */
const targetOf = (clause: string, found: readonly Pair[] | undefined): Pair | undefined =>
  ofOneYear(clause) ? (found?.find((p) => p.admissions?.some((a) => a.quote === clause)) ?? found?.[0]) : undefined

const joined = (report: Report, c: Confession, by: ByTarget): readonly Finding[] => {
  const place = report.identity.place?.value
  const year = yearsOf(c.year)?.[1]
  const { why, ...clause } = admissionOf(report, c)
  if (!place || year === undefined || !admits(clause.quote)) return []
  const base = { kind: 'confession', key: place.adcode || place.name, place: place.name, adcode: place.adcode, year } as const
  const told = report.identity.planYear?.value ?? year + 1
  const named = c.indicators.length > 0 ? c.indicators : ['']
  return named.map((indicator, i) => {
    const pair = targetOf(clause.quote, by.get(keyOf(place.name, place.adcode, year, indicator)))
    const subject = indicator ? (pair?.subject ?? c.subjects[i] ?? '') : ''
    const target = pair ? [quoteOf(pair.target), ...(pair.result ? [quoteOf(pair.result)] : [])] : []
    return finding({
      ...base,
      indicator,
      subject,
      severity: indicator ? 0.65 : 0.4,
      certainty: pair ? 0.85 : 0.7,
      quotes: [clause, ...target, ...(why ? [why] : [])],
      zh: `${place.name}${told}年的报告承认${subject || '有目标或任务'}没有达到目标或预期：“${clause.quote}”${pair ? `（${year}年的目标：“${pair.target.quote}”）` : ''}。`,
      en: `In its ${told} report ${place.name} admits a shortfall${subject ? ` in ${englishInside({ indicator, subject })}` : ''}: “${clause.quote}”${pair ? ` (target for ${year}: “${pair.target.quote}”)` : ''}.`,
      ...(pair ? { pair: pair.id } : {}),
    })
  })
}

/** Sentences that admit a shortfall, with the targets they cover, of those that may be meant. */
export const confessions = (targets: readonly Pair[], reports: readonly Report[]): readonly Finding[] => {
  const by = index(targets)
  const seen = new Set<string>()
  const once = [...reports]
    .sort((a, b) => (a.sha256 < b.sha256 ? -1 : a.sha256 > b.sha256 ? 1 : a.file < b.file ? -1 : 1))
    .filter((r) => !seen.has(r.sha256) && seen.add(r.sha256))
  return once.flatMap((r) => r.confessions.flatMap((c) => joined(r, c, by)))
}
