import type { Issue } from '../model/issue.ts'
import type { Report } from '../model/report.ts'
import { variantsAmong, withVariant } from '../pipeline/variants.ts'
import { amendIssues, report, shelf } from '../store/library.ts'
import type { ShelfEntry } from '../store/summary.ts'
import { likely } from '../structure/variants/sketch.ts'

const NOTHING = new Uint32Array()

const turnOf = (e: ShelfEntry): string => `${e.adcode || e.place} ${e.planYear ?? ''} ${e.reviewYear ?? ''}`

/** Those that share place and years, or sentences, with another. */
const worthComparing = (entries: readonly ShelfEntry[]): readonly ShelfEntry[] => {
  const counts = new Map<string, number>()
  for (const e of entries) counts.set(turnOf(e), (counts.get(turnOf(e)) ?? 0) + 1)
  const alike = likely(entries.map((e) => e.sketch ?? NOTHING))
  return entries.filter((e, i) => (counts.get(turnOf(e)) ?? 0) > 1 || (alike[i]?.length ?? 0) > 0)
}

const isReport = (r: Report | undefined): r is Report => r !== undefined

/** Says anew which stored reports are the same report in another file; records that change are written, nothing else. */
export const refreshVariants = async (): Promise<ReadonlyMap<string, Issue>> => {
  const entries = await shelf()
  const alike = await Promise.all(worthComparing(entries).map((e) => report(e.sha256)))
  const found = variantsAmong(alike.filter(isReport))
  for (const e of entries) {
    const issues = withVariant(e.issues, found.get(e.sha256))
    if (JSON.stringify(issues) !== JSON.stringify(e.issues)) await amendIssues(e.sha256, issues)
  }
  return found
}
