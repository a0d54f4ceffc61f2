import type { FigureSpec } from '../spec.ts'
import { columnsOf, labelsOf, type Names } from './choose.ts'
import type { Edits, Wording } from './edits.ts'

/** Where each part of `then` stands in `now`, by name; the second of a name is the second again. */
const places = (then: readonly string[], now: readonly string[]): ReadonlyMap<number, number> => {
  const numbered = (labels: readonly string[]) => {
    const seen = new Map<string, number>()
    return labels.map((label) => {
      const n = (seen.get(label) ?? 0) + 1
      seen.set(label, n)
      return `${n} ${label}`
    })
  }
  const here = new Map(numbered(now).map((name, i) => [name, i]))
  return new Map(
    numbered(then).flatMap((name, i) => {
      const at = here.get(name)
      return at === undefined ? [] : [[i, at] as const]
    }),
  )
}

/**
 * Edits of a figure laid on the same figure with other data. They name parts by their place, so each follows its part by name;
 * those of parts that are gone are left out. Both figures are in one language.
 */
export const movedEdits = (edits: Edits, then: FigureSpec, now: FigureSpec): Edits => {
  const rows = places(labelsOf(then), labelsOf(now))
  const columns = places(columnsOf(then), columnsOf(now))
  const list = (at: readonly number[], to: ReadonlyMap<number, number>) => at.flatMap((i) => to.get(i) ?? [])
  const names = (of: Names, to: ReadonlyMap<number, number>): Names =>
    Object.fromEntries(
      Object.entries(of).flatMap(([i, name]) => {
        const at = to.get(Number(i))
        return at === undefined ? [] : [[String(at), name]]
      }),
    )
  const worded = (w: Wording): Wording => ({ ...w, labels: names(w.labels, rows), columns: names(w.columns, columns) })
  return {
    ...edits,
    chosen: list(edits.chosen, rows),
    columns: list(edits.columns, columns),
    highlight: list(edits.highlight, rows),
    wording: { zh: worded(edits.wording.zh), en: worded(edits.wording.en) },
  }
}
