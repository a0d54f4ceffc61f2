import type { Issue } from '../../model/issue.ts'
import type { ShelfEntry } from '../../store/summary.ts'

export interface ShelfLine {
  readonly entry: ShelfEntry
  /** Of another text of a report: the entry of the fuller one, which it stands below. */
  readonly of?: ShelfEntry
}

export const variantIssue = (e: ShelfEntry): Extract<Issue, { code: 'duplicate' | 'variant' }> | undefined =>
  e.issues.find((i): i is Extract<Issue, { code: 'duplicate' | 'variant' }> => i.code === 'duplicate' || i.code === 'variant')

const fuller = (a: ShelfEntry, b: ShelfEntry): boolean => a.characters > b.characters || (a.characters === b.characters && a.sha256 < b.sha256)

/** Reports by place and year; further texts of a report right below the fullest one. */
export const shelfLines = (shelf: readonly ShelfEntry[]): readonly ShelfLine[] => {
  const named = new Map(shelf.map((e) => [e.file, e]))
  const above = (e: ShelfEntry): ShelfEntry | undefined => {
    const other = named.get(variantIssue(e)?.of ?? '')
    return other && other.sha256 !== e.sha256 && fuller(other, e) ? other : undefined
  }
  const below = new Map<string, ShelfLine[]>()
  const tops: ShelfEntry[] = []
  for (const entry of shelf) {
    let top = above(entry)
    for (let next = top && above(top); next; next = above(next)) top = next
    if (top) below.set(top.sha256, [...(below.get(top.sha256) ?? []), { entry, of: top }])
    else tops.push(entry)
  }
  const order = (a: ShelfEntry, b: ShelfEntry): number => (a.adcode || '9').localeCompare(b.adcode || '9') || (a.planYear ?? 0) - (b.planYear ?? 0)
  return tops.sort(order).flatMap((entry) => [{ entry }, ...(below.get(entry.sha256) ?? [])])
}
