import type { Fact } from '../model/fact.ts'
import type { Reading } from '../model/pair.ts'
import type { Basis, Bound, Doubt, Hedge, Measure, ProgressAgainstTarget, RelationKind, Role } from '../model/statement.ts'

/** Where a claim stands. `planYear` is the year its report plans for; a bulletin's is the year after the one it reports. */
export interface Origin {
  readonly kind: 'report' | 'bulletin' | 'facts'
  readonly file: string
  readonly sha256: string
  readonly planYear: number | null
  /** The report's text; '' of a facts file. */
  readonly text: string
}

/** A target or a result, from a report or a facts file, in one shape. Years are whole; `part` is '' for the whole year. */
export interface Claim {
  readonly role: Role
  readonly place: string
  readonly adcode: string
  readonly from: number
  readonly to: number
  readonly part: string
  readonly indicator: string
  readonly subject: string
  readonly words: string
  /** What the subject speaks of, without its verbs; '' where it names only who pays. */
  readonly core: string
  /** The subject names nothing itself (覆盖面, 此项支出): `core` is the sentence before it. */
  readonly borrowed?: boolean
  readonly measure: Measure
  readonly bound: Bound
  readonly value: number | null
  readonly upper: number | null
  readonly unit: string
  readonly hedge?: Hedge
  readonly basis?: Basis
  readonly relation?: RelationKind | 'none_set'
  readonly other?: string
  readonly against?: ProgressAgainstTarget
  readonly stretchOf?: number
  readonly doubts: readonly Doubt[]
  /** Stands among its report's main expected targets. */
  readonly main?: boolean
  /** A zone or park is named just before it, and the whole place is not. */
  readonly narrow?: boolean
  /** A result by its section, but the words before it say that it is still to be reached: it answers nothing unless a person says so. */
  readonly intended?: boolean
  readonly origin: Origin
  readonly quote: string
  readonly start: number
  readonly end: number
  /** Offset of the first number; absent for relations and facts. */
  readonly at?: number
  readonly rule: string
  readonly fact?: Fact
}

const factParts = (f: Fact | undefined) =>
  f === undefined
    ? {}
    : {
        issuer: f.issuer,
        document: f.document,
        ...(f.url ? { url: f.url } : {}),
        ...(f.note ? { note: f.note } : {}),
        ...(f.passage ? { passage: f.passage } : {}),
        ...(f.status ? { status: f.status } : {}),
      }

/** A claim as the reader sees it: the printed number, its words, its file. */
export const readingOf = (c: Claim): Reading => ({
  value: c.value,
  upper: c.upper,
  unit: c.unit,
  measure: c.measure,
  bound: c.bound,
  ...(c.hedge ? { hedge: c.hedge } : {}),
  ...(c.basis ? { basis: c.basis } : {}),
  report: c.origin.file,
  sha256: c.origin.sha256,
  quote: c.quote,
  start: c.start,
  end: c.end,
  ...(c.at === undefined ? {} : { at: c.at }),
  subject: c.subject,
  rule: c.rule,
  ...(c.hedge === 'preliminary' ? { status: 'preliminary' as const } : {}),
  ...factParts(c.fact),
})

/** Orders claims without regard to the order files came in. */
export const inTextOrder = (a: Claim, b: Claim): number =>
  Number(a.fact !== undefined) - Number(b.fact !== undefined) ||
  (a.origin.planYear ?? 0) - (b.origin.planYear ?? 0) ||
  (a.origin.sha256 < b.origin.sha256 ? -1 : a.origin.sha256 > b.origin.sha256 ? 1 : 0) ||
  (a.at ?? a.start) - (b.at ?? b.start) ||
  a.start - b.start ||
  (a.indicator < b.indicator ? -1 : a.indicator > b.indicator ? 1 : 0) ||
  (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0)
