import type { Issue } from '../model/issue.ts'
import type { Report } from '../model/report.ts'
import { findVariant } from '../structure/variants.ts'

type Compared = Parameters<typeof findVariant>[0]

const byFullness = (a: Compared, b: Compared): number => b.text.length - a.text.length || (a.sha256 < b.sha256 ? -1 : 1)

/** The report of `earlier` that this one repeats, as a `duplicate` or `variant` issue with the differing numbers; null when it is new. */
export const variantOf = (report: Compared, earlier: readonly Compared[]): Issue | null => findVariant(report, earlier)

/** Which reports of a library are the same report in another file, by hash: each points to the fullest other text. The order given does not matter. */
export const variantsAmong = (reports: readonly Compared[]): ReadonlyMap<string, Issue> => {
  const sorted = [...reports].sort(byFullness)
  return new Map(
    sorted.flatMap((r): readonly (readonly [string, Issue])[] => {
      const issue = findVariant(
        r,
        sorted.filter((o) => o.sha256 !== r.sha256),
      )
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
