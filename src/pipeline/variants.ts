import type { Issue } from '../model/issue.ts'
import type { Report } from '../model/report.ts'
import { likely, resembles, sketchOf } from '../structure/variants/sketch.ts'
import { findVariant } from '../structure/variants/variants.ts'

type Compared = Parameters<typeof findVariant>[0]

/** What tells whether two reports are worth comparing, so that neither text need be at hand. */
export interface Outlined {
  readonly sha256: string
  /** Of the text, in UTF-16 units. */
  readonly length: number
  /** Place and years. */
  readonly turn: string
  readonly sketch: Uint32Array
}

const turnOf = ({ identity }: Compared): string => {
  const place = identity.place?.value
  return `${place?.adcode || (place?.name ?? '')} ${identity.planYear?.value ?? ''} ${identity.reviewYear?.value ?? ''}`
}

const outlines = new WeakMap<Compared, Outlined>()

/** What is kept of a report whose text is let go of; worked out once. */
export const outlined = (r: Compared): Outlined => {
  const outline = outlines.get(r) ?? { sha256: r.sha256, length: r.text.length, turn: turnOf(r), sketch: sketchOf(r.text) }
  outlines.set(r, outline)
  return outline
}

const byFullness = (a: Outlined, b: Outlined): number => b.length - a.length || (a.sha256 < b.sha256 ? -1 : 1)

/** For each report, by position, those worth comparing with it: of the same place and years, or with the same sentences. */
const worthComparing = (reports: readonly Outlined[]): readonly (readonly number[])[] => {
  const turns = new Map<string, number[]>()
  for (const [i, r] of reports.entries()) turns.get(r.turn)?.push(i) ?? turns.set(r.turn, [i])
  const alike = likely(reports.map((r) => r.sketch))
  return reports.map((r, i) => [...new Set([...(turns.get(r.turn) ?? []), ...(alike[i] ?? [])])].filter((j) => j !== i).sort((a, b) => a - b))
}

/** Is an earlier report worth comparing with this one? */
export const mayRepeat = (report: Outlined, earlier: Outlined): boolean => earlier.turn === report.turn || resembles(earlier.sketch, report.sketch)

/** The report of `earlier` that this one repeats, as a `duplicate` or `variant` issue with the differing numbers; null when it is new. */
export const variantOf = (report: Compared, earlier: readonly Compared[]): Issue | null =>
  findVariant(
    report,
    earlier.filter((e) => mayRepeat(outlined(report), outlined(e))),
  )

/** As `variantsAmong`, of reports that lie elsewhere: only those worth comparing are fetched. */
export const variantsOf = <O extends Outlined>(all: readonly O[], fetch: (one: O) => Compared): ReadonlyMap<string, Issue> => {
  const sorted = [...all].sort(byFullness)
  const worth = worthComparing(sorted)
  return new Map(
    sorted.flatMap((one, i): readonly (readonly [string, Issue])[] => {
      const others = (worth[i] ?? []).flatMap((j) => sorted[j] ?? [])
      const issue = others.length > 0 ? findVariant(fetch(one), others.map(fetch)) : null
      return issue ? [[one.sha256, issue]] : []
    }),
  )
}

/** Which reports of a library are the same report in another file, by hash: each points to the fullest other text. The order given does not matter. */
export const variantsAmong = (reports: readonly Compared[]): ReadonlyMap<string, Issue> =>
  variantsOf(
    reports.map((report) => ({ ...outlined(report), report })),
    (one) => one.report,
  )

const isVariant = (i: Issue): boolean => i.code === 'duplicate' || i.code === 'variant'

/** A report's issues with `issue` in the place of any earlier word about its variants. */
export const withVariant = (issues: Report['issues'], issue: Issue | undefined): Report['issues'] => [
  ...issues.filter((i) => !isVariant(i)),
  ...(issue ? [issue] : []),
]
