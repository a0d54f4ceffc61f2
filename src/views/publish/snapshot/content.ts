import type { Filters } from '../../../derive/filter.ts'
import { filterPairs } from '../../../derive/filter.ts'
import { placeKey } from '../../../derive/place.ts'
import type { View } from '../../../derive/verdict.ts'
import type { Judgement } from '../../../judge/judge.ts'
import type { Correction } from '../../../model/correction.ts'
import type { FactFile } from '../../../model/fact.ts'
import type { Finding } from '../../../model/finding.ts'
import type { Pair } from '../../../model/pair.ts'
import type { Report } from '../../../model/report.ts'
import { WORDS, type Words } from './words.ts'

export type Language = 'zh' | 'en'

/** What the publisher writes and chooses. */
export interface Imprint {
  readonly language: Language
  readonly title: string
  readonly authors: string
  /** ISO date. */
  readonly date: string
  readonly note: string
  readonly about: string
  readonly reply: string
  /** Whether the reports' full texts travel along; quotes always do. */
  readonly texts: boolean
  readonly view: View
  readonly places: readonly string[]
  readonly years: readonly string[]
  readonly indicators: readonly string[]
}

/** The library a snapshot is made of. */
export interface Stock {
  readonly reports: readonly Report[]
  readonly facts: readonly FactFile[]
  readonly judgement: Judgement
  readonly corrections: readonly Correction[]
  readonly rules: string
  readonly root: string
}

export interface Content {
  readonly imprint: Imprint
  readonly words: Words
  readonly language: Language
  readonly view: View
  readonly pairs: readonly Pair[]
  readonly findings: readonly Finding[]
  readonly reports: readonly Report[]
  readonly facts: readonly FactFile[]
  readonly corrections: readonly Correction[]
  readonly rules: string
  readonly root: string
  /** Short anchor of a pair within the page. */
  readonly anchor: (pair: Pair) => string
}

const filtersOf = (i: Imprint): Filters => ({
  level: [],
  region: [],
  place: i.places,
  year: i.years,
  group: [],
  indicator: i.indicators,
  verdict: [],
  certainty: [],
  source: [],
})

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

/** What goes into the page: the pairs chosen, and of everything else what bears on them. */
export const contentOf = (imprint: Imprint, stock: Stock): Content => {
  const pairs = [...filterPairs(stock.judgement.pairs, filtersOf(imprint), imprint.view)].sort(order)
  const used = hashesOf(pairs)
  const whole = pairs.length === stock.judgement.pairs.length
  const [places, years, indicators] = [new Set(pairs.map(placeKey)), new Set(pairs.map((p) => p.year)), new Set(pairs.map((p) => p.indicator))]
  const anchors = new Map(pairs.map((p, i) => [p.id, `p${i + 1}`]))
  const bears = (f: Finding) => places.has(placeKey(f)) && years.has(f.year) && indicators.has(f.indicator)
  return {
    imprint,
    words: WORDS[imprint.language],
    language: imprint.language,
    view: imprint.view,
    pairs,
    findings: whole ? stock.judgement.findings : stock.judgement.findings.filter(bears),
    reports: whole ? stock.reports : stock.reports.filter((r) => used.has(r.sha256)),
    facts: whole ? stock.facts : stock.facts.filter((f) => used.has(f.sha256)),
    corrections: whole ? stock.corrections : stock.corrections.filter((c) => used.has(c.sha256)),
    rules: stock.rules,
    root: stock.root,
    anchor: (p) => anchors.get(p.id) ?? '',
  }
}
