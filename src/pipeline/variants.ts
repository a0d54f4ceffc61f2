import type { Issue } from '../model/issue.ts'
import type { Report } from '../model/report.ts'
import { likely, resembles, sketchOf } from '../structure/variants/sketch.ts'
import { findVariant } from '../structure/variants/variants.ts'

type Compared = Parameters<typeof findVariant>[0]

const sketches = new WeakMap<Compared, Uint32Array>()
const sketched = (r: Compared): Uint32Array => {
  const sketch = sketches.get(r) ?? sketchOf(r.text)
  sketches.set(r, sketch)
  return sketch
}

const byFullness = (a: Compared, b: Compared): number => b.text.length - a.text.length || (a.sha256 < b.sha256 ? -1 : 1)

const turnOf = ({ identity }: Compared): string => {
  const place = identity.place?.value
  return `${place?.adcode || (place?.name ?? '')} ${identity.planYear?.value ?? ''} ${identity.reviewYear?.value ?? ''}`
}

/** For each report, by position, those worth comparing with it: of the same place and years, or with the same sentences. */
const worthComparing = (reports: readonly Compared[]): readonly (readonly number[])[] => {
  const turns = new Map<string, number[]>()
  for (const [i, r] of reports.entries()) turns.get(turnOf(r))?.push(i) ?? turns.set(turnOf(r), [i])
  const alike = likely(reports.map(sketched))
  return reports.map((r, i) => [...new Set([...(turns.get(turnOf(r)) ?? []), ...(alike[i] ?? [])])].filter((j) => j !== i).sort((a, b) => a - b))
}

const among = (reports: readonly Compared[], i: number, others: readonly number[]): Issue | null => {
  const report = reports[i]
  return report
    ? findVariant(
        report,
        others.flatMap((j) => reports[j] ?? []),
      )
    : null
}

/** The report of `earlier` that this one repeats, as a `duplicate` or `variant` issue with the differing numbers; null when it is new. */
export const variantOf = (report: Compared, earlier: readonly Compared[]): Issue | null =>
  findVariant(
    report,
    earlier.filter((e) => turnOf(e) === turnOf(report) || resembles(sketched(e), sketched(report))),
  )

/** Which reports of a library are the same report in another file, by hash: each points to the fullest other text. The order given does not matter. */
export const variantsAmong = (reports: readonly Compared[]): ReadonlyMap<string, Issue> => {
  const sorted = [...reports].sort(byFullness)
  const worth = worthComparing(sorted)
  return new Map(
    sorted.flatMap((r, i): readonly (readonly [string, Issue])[] => {
      const issue = among(sorted, i, worth[i] ?? [])
      return issue ? [[r.sha256, issue]] : []
    }),
  )
}

const isVariant = (i: Issue): boolean => i.code === 'duplicate' || i.code === 'variant'

/** A report's issues with `issue` in the place of any earlier word about its variants. */
export const withVariant = (issues: Report['issues'], issue: Issue | undefined): Report['issues'] => [
  ...issues.filter((i) => !isVariant(i)),
  ...(issue ? [issue] : []),
]
