import { INDICATORS } from '../../lexicon/indicators.ts'
import type { Finding, FindingKind, SourcedQuote } from '../../model/finding.ts'
import type { Pair, Reading } from '../../model/pair.ts'
import { type Claim, readingOf } from '../../pair/claim.ts'
import { nameInSentence } from '../../pair/english.ts'
import type { TargetWithAnswers } from '../../pair/pair.ts'

/** A target with its verdict and all it was judged from. */
export interface Judged {
  readonly candidates: TargetWithAnswers
  readonly pair: Pair
}

const ENGLISH: ReadonlyMap<string, string> = new Map(INDICATORS.map((i) => [i.id, i.en]))

/** Name of what is measured: the indicator's English name, else the report's own words. */
export const english = (c: { readonly indicator: string; readonly subject: string }): string => ENGLISH.get(c.indicator) ?? `“${c.subject}”`

/** Name of what is measured within an English sentence. */
export const englishInside = (c: { readonly indicator: string; readonly subject: string }): string => nameInSentence(english(c))

/** A reading as a quote with its file. */
export const quoteOf = (r: Reading): SourcedQuote => ({ report: r.report, sha256: r.sha256, quote: r.quote, start: r.start, end: r.end })

export const quotesOfClaims = (...claims: readonly Claim[]): readonly SourcedQuote[] => claims.map((c) => quoteOf(readingOf(c)))

export interface Draft {
  readonly kind: FindingKind
  readonly key: string
  readonly place: string
  readonly adcode: string
  readonly year: number
  readonly indicator: string
  readonly subject: string
  readonly severity: number
  readonly certainty: number
  readonly quotes: readonly SourcedQuote[]
  readonly zh: string
  readonly en: string
  readonly size?: number
  readonly unit?: string
  readonly pair?: string
}

const round = (n: number): number => Math.round(n * 1000) / 1000

/** Numbers the finding: kind, place, year, subject and the first quote's place. */
export const finding = (d: Draft): Finding => {
  const first = d.quotes[0]
  const where = first ? `${first.sha256.slice(0, 12)}:${first.start}` : ''
  return {
    id: [d.kind, d.key, d.year, d.indicator || d.subject, where].join(':'),
    kind: d.kind,
    place: d.place,
    adcode: d.adcode,
    year: d.year,
    indicator: d.indicator,
    subject: d.subject,
    severity: round(d.severity),
    certainty: round(d.certainty),
    quotes: d.quotes,
    sentence: { zh: d.zh, en: d.en },
    ...(d.size === undefined ? {} : { size: d.size }),
    ...(d.unit === undefined ? {} : { unit: d.unit }),
    ...(d.pair === undefined ? {} : { pair: d.pair }),
  }
}

/** What a finding about one pair starts from. */
export const about = (j: Judged) => ({
  key: j.candidates.shelf.key,
  place: j.pair.place,
  adcode: j.pair.adcode,
  year: j.pair.year,
  indicator: j.pair.indicator,
  subject: j.pair.subject,
  pair: j.pair.id,
})

/** What a finding about one claim starts from. */
export const aboutClaim = (key: string, c: Claim) => ({ key, place: c.place, adcode: c.adcode, year: c.to, indicator: c.indicator, subject: c.subject })

/** Headline indicators weigh more than single projects. */
export const weight = (c: { readonly indicator: string }, known: number, open: number): number => (c.indicator ? known : open)
