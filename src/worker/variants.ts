import type { Issue } from '../model/issue.ts'
import type { Report } from '../model/report.ts'
import { variantsAmong, withVariant } from '../pipeline/variants.ts'
import { amendIssues, report, shelf } from '../store/library.ts'
import type { ShelfEntry } from '../store/shelf.ts'

const turnOf = (e: ShelfEntry): string => `${e.adcode || e.place} ${e.planYear ?? ''} ${e.reviewYear ?? ''}`

const sharingTurn = (entries: readonly ShelfEntry[]): readonly ShelfEntry[] => {
  const counts = new Map<string, number>()
  for (const e of entries) counts.set(turnOf(e), (counts.get(turnOf(e)) ?? 0) + 1)
  return entries.filter((e) => (counts.get(turnOf(e)) ?? 0) > 1)
}

const isReport = (r: Report | undefined): r is Report => r !== undefined

/** Says anew which stored reports are the same report in another file; records that change are written, nothing else. */
export const refreshVariants = async (): Promise<ReadonlyMap<string, Issue>> => {
  const entries = await shelf()
  const alike = await Promise.all(sharingTurn(entries).map((e) => report(e.sha256)))
  const found = variantsAmong(alike.filter(isReport))
  for (const e of entries) {
    const issues = withVariant(e.issues, found.get(e.sha256))
    if (JSON.stringify(issues) !== JSON.stringify(e.issues)) await amendIssues(e.sha256, issues)
  }
  return found
}
