import type { Lead } from '../../../derive/leads/lead.ts'
import { leadsOf } from '../../../derive/leads/leads.ts'
import { placeKey } from '../../../derive/place.ts'
import type { View } from '../../../derive/verdict.ts'
import type { Correction } from '../../../model/correction.ts'
import type { Fact, FactFile } from '../../../model/fact.ts'
import type { Finding } from '../../../model/finding.ts'
import type { Pair } from '../../../model/pair.ts'
import type { Report } from '../../../model/report.ts'
import type { chartStanding } from '../../../pipeline/casefile/charts/check.ts'
import { applyCorrections } from '../../../pipeline/corrections.ts'
import { type Imprint, type Language, publishedPairs, type Stock } from './imprint.ts'
import { type KeptFigure, keptFigures } from './kept/chosen.ts'
import { nameless } from './nameless.ts'
import { WORDS, type Words } from './words.ts'

export interface Content {
  readonly imprint: Imprint
  readonly words: Words
  readonly language: Language
  readonly view: View
  readonly pairs: readonly Pair[]
  readonly findings: readonly Finding[]
  /** What to look at first. */
  readonly leads: readonly Lead[]
  readonly reports: readonly Report[]
  readonly facts: readonly FactFile[]
  readonly corrections: readonly Correction[]
  readonly kept: readonly KeptFigure[]
  /** All that was judged, chosen for the page or not: what kept charts are held against. */
  readonly library: Parameters<typeof chartStanding>[1]
  readonly rules: string
  readonly root: string
  /** Short anchor of a pair within the page. */
  readonly anchor: (pair: Pair) => string
  /** Short anchor of a file's text, where texts travel along. */
  readonly textAnchor: (sha256: string) => string | undefined
  /** The row of a facts file a reading or quote stands for. */
  readonly factAt: (of: { readonly sha256: string; readonly start: number }) => Fact | undefined
}

const order = (a: Pair, b: Pair): number =>
  placeKey(a) < placeKey(b) ? -1 : placeKey(a) > placeKey(b) ? 1 : b.year - a.year || a.target.start - b.target.start || (a.id < b.id ? -1 : 1)

const hashesOf = (pairs: readonly Pair[]): ReadonlySet<string> =>
  new Set(
    pairs.flatMap((p) => [
      p.target.sha256,
      ...(p.result ? [p.result.sha256] : []),
      ...p.others.map((o) => o.sha256),
      ...p.derivation.flatMap((s) => (s.reading ? [s.reading.sha256] : [])),
    ]),
  )

const rowsOf = (facts: readonly FactFile[]): ReadonlyMap<string, Fact> =>
  new Map(facts.flatMap((f) => f.facts.map((row) => [`${row.sha256} ${row.start}`, row] as const)))

/** What goes into the page: the pairs chosen, and of everything else what bears on them. Files go by their names, without the publisher's folders. */
export const contentOf = (imprint: Imprint, given: Stock): Content => {
  const stock = nameless(given)
  const pairs = [...publishedPairs(stock.judgement.pairs, imprint)].sort(order)
  const used = hashesOf(pairs)
  const whole = pairs.length === stock.judgement.pairs.length
  const [places, years, indicators] = [new Set(pairs.map(placeKey)), new Set(pairs.map((p) => p.year)), new Set(pairs.map((p) => p.indicator))]
  const anchors = new Map(pairs.map((p, i) => [p.id, `p${i + 1}`]))
  const rows = rowsOf(stock.facts)
  const [reports, facts] = [
    whole ? stock.reports : stock.reports.filter((r) => used.has(r.sha256)),
    whole ? stock.facts : stock.facts.filter((f) => used.has(f.sha256)),
  ]
  const texts = new Map(imprint.texts ? [...reports, ...facts].map((x, i) => [x.sha256, `t-${i + 1}`]) : [])
  const bears = (f: Finding) => places.has(placeKey(f)) && years.has(f.year) && indicators.has(f.indicator)
  const findings = whole ? stock.judgement.findings : stock.judgement.findings.filter(bears)
  return {
    imprint,
    words: WORDS[imprint.language],
    language: imprint.language,
    view: imprint.view,
    pairs,
    findings,
    leads: leadsOf(pairs, findings, imprint.view),
    reports,
    facts,
    corrections: whole ? stock.corrections : stock.corrections.filter((c) => used.has(c.sha256)),
    kept: keptFigures(imprint, stock),
    library: { pairs: stock.judgement.pairs, reports: applyCorrections(stock.reports, stock.corrections), facts: stock.facts.flatMap((f) => f.facts) },
    rules: stock.rules,
    root: stock.root,
    anchor: (p) => anchors.get(p.id) ?? '',
    textAnchor: (sha256) => texts.get(sha256),
    factAt: (of) => rows.get(`${of.sha256} ${of.start}`),
  }
}
