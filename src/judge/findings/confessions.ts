import { CONFESSION_WORDS } from '../../lexicon/confessions.ts'
import type { Finding } from '../../model/finding.ts'
import type { Pair } from '../../model/pair.ts'
import type { Report } from '../../model/report.ts'
import type { Confession } from '../../model/statement.ts'
import { yearsOf } from '../../pair/collect.ts'
import { englishInside, finding, type Judged, quoteOf } from './words.ts'

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

/** Clauses end here; a confession is quoted from its own clause only. */
const CLAUSE_ENDS = /[；;：:。]/
const GOAL = /目标|指标|任务|计划|预期|进度|要求/
/** 没有完成时, 未完成项目全部完成, 没有实现不了的目标, no better than a record: no shortfall. */
const NO_SHORTFALL =
  /(?:没有|未)(?:实现|完成|达到|达成)不了|(?:没有|未能?)达到(?:过去|以往|历史)|完成时|未完成的?(?:项目|工程|任务)(?:全部|已|均)|(?:对|对于|凡|凡是|如|若)(?:没有|未)|未完成[^，]{0,12}的(?:地区|单位|部门|企业|一律)|还远/
const clauseOf = (c: Confession): { readonly quote: string; readonly start: number; readonly end: number } => {
  const hit = CONFESSION_WORDS.map((w) => c.quote.indexOf(w)).filter((at) => at >= 0)
  const at = Math.min(...hit, c.quote.length)
  let from = at
  while (from > 0 && !CLAUSE_ENDS.test(c.quote[from - 1] ?? '')) from--
  const stop = c.quote.slice(at).search(CLAUSE_ENDS)
  const to = stop < 0 ? c.quote.length : at + stop
  return { quote: c.quote.slice(from, to), start: c.start + from, end: c.start + to }
}

const admits = (clause: string): boolean => GOAL.test(clause) && !NO_SHORTFALL.test(clause)

/** A plan of several years that was missed says nothing of one year's target. */
const OF_YEARS = /五年|[一二三九十]五|规划|期间|时期/
const OF_ONE_YEAR = /去年|上年|全年|今年|年初|年度|当年/

/** The target an admission is about. */
const targetOf = (clause: string, found: readonly Pair[] | undefined): Pair | undefined =>
  OF_YEARS.test(clause) && !OF_ONE_YEAR.test(clause) ? undefined : found?.[0]

const joined = (report: Report, c: Confession, by: ByTarget): readonly Finding[] => {
  const place = report.identity.place?.value
  const year = yearsOf(c.year)?.[1]
  const clause = clauseOf(c)
  if (!place || year === undefined || !admits(clause.quote)) return []
  const source = { report: report.file, sha256: report.sha256 }
  const why = c.explanation && c.explanation.start >= clause.end ? [{ ...source, ...c.explanation }] : []
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
      quotes: [{ ...source, ...clause }, ...target, ...why],
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
