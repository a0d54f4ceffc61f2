import type { Finding } from '../../model/finding.ts'
import type { Report } from '../../model/report.ts'
import type { Confession } from '../../model/statement.ts'
import { yearsOf } from '../../pair/collect.ts'
import { english, finding, type Judged, quoteOf } from './words.ts'

type ByTarget = ReadonlyMap<string, readonly Judged[]>

const keyOf = (place: string, adcode: string, year: number, indicator: string): string => `${adcode || place}|${year}|${indicator}`

const index = (all: readonly Judged[]): ByTarget => {
  const by = new Map<string, Judged[]>()
  for (const j of all) {
    if (!j.pair.indicator) continue
    const key = keyOf(j.pair.place, j.pair.adcode, j.pair.year, j.pair.indicator)
    const list = by.get(key)
    if (list) list.push(j)
    else by.set(key, [j])
  }
  return by
}

const joined = (report: Report, c: Confession, by: ByTarget): readonly Finding[] => {
  const place = report.identity.place?.value
  const year = yearsOf(c.year)?.[1]
  if (!place || year === undefined) return []
  const quote = { report: report.file, sha256: report.sha256, quote: c.quote, start: c.start, end: c.end }
  const why = c.explanation ? [{ ...quote, quote: c.explanation.quote, start: c.explanation.start, end: c.explanation.end }] : []
  const base = { kind: 'confession', key: place.adcode || place.name, place: place.name, adcode: place.adcode, year } as const
  const named = c.indicators.length > 0 ? c.indicators : ['']
  return named.map((indicator, i) => {
    const j = by.get(keyOf(place.name, place.adcode, year, indicator))?.[0]
    const subject = j?.pair.subject ?? c.subjects[i] ?? c.subjects[0] ?? ''
    const target = j ? [quoteOf(j.pair.target), ...(j.pair.result ? [quoteOf(j.pair.result)] : [])] : []
    const goal = j ? `（目标：“${j.pair.target.quote}”）` : ''
    return finding({
      ...base,
      indicator,
      subject,
      severity: indicator ? 0.65 : 0.4,
      certainty: j ? 0.85 : 0.7,
      quotes: [quote, ...target, ...why],
      zh: `${place.name}报告承认${year}年${subject || '部分指标'}未达预期${goal}：“${c.quote}”。`,
      en: `${place.name} admits a shortfall in ${year}${subject ? ` in ${english({ indicator, subject })}` : ''}${j ? ` (target: “${j.pair.target.quote}”)` : ''}: “${c.quote}”.`,
      ...(j ? { pair: j.pair.id } : {}),
    })
  })
}

/** Sentences that admit a shortfall, with the targets they cover. */
export const confessions = (all: readonly Judged[], reports: readonly Report[]): readonly Finding[] => {
  const by = index(all)
  const seen = new Set<string>()
  const once = [...reports]
    .sort((a, b) => (a.sha256 < b.sha256 ? -1 : a.sha256 > b.sha256 ? 1 : a.file < b.file ? -1 : 1))
    .filter((r) => !seen.has(r.sha256) && seen.add(r.sha256))
  return once.flatMap((r) => r.confessions.flatMap((c) => joined(r, c, by)))
}
