import { type Band, bandOf, isFigureCell, type Strip } from './grid/bands.ts'
import { bodyOf, type GridCell, headOf } from './grid/rows.ts'
import { ruledTables, within } from './grid/ruled.ts'
import type { Item } from './item.ts'
import type { Rules } from './rules.ts'
import { isSpaced } from './spacing.ts'
import { partsOf } from './words.ts'

/** A table of a page: which of the page's printed rows it is made of, and what its own rows hold. */
export interface Grid {
  readonly from: number
  readonly to: number
  readonly strips: readonly Strip[]
  readonly rows: readonly (readonly GridCell[])[]
  /** Has it a head, or does it go on from the page before? */
  readonly headed: boolean
  /** Do heads of two levels leave open which column each is of? */
  readonly unclear: boolean
}

type Row = readonly Item[]

const gridOf = (rows: readonly Row[], { from, to, first, strips }: Band): Grid => {
  const { head, unclear, rest } = headOf(rows.slice(from, first), rows[first] ?? [], strips)
  return { from, to, strips, headed: head.length > 0, unclear, rows: [...head, ...bodyOf([...rest, ...rows.slice(first, to)], strips)] }
}

/** Tables whose cells stand between lines, where nothing stands beside them. */
export const ruledIn = (rows: readonly Row[], rules: Rules): readonly Grid[] =>
  ruledTables(rules, rows.flat()).flatMap((table): readonly Grid[] => {
    const inside = rows.map((r) => r.every((i) => within(i, table)))
    const [from, last] = [inside.indexOf(true), inside.lastIndexOf(true)]
    if (from < 0 || inside.slice(from, last).includes(false)) return []
    const strips = table.parts.map((p) => ({ left: p - 2, right: p + 2 }))
    const headed = !table.rows[0]?.some((c) => c.column > 0 && isFigureCell(c.text))
    return [{ from, to: last + 1, strips, rows: table.rows, headed, unclear: false }]
  })

/** Tables among the printed rows of a page, told by white strips that go down between their cells. */
export const gridsIn = (printed: readonly Row[]): readonly Grid[] => {
  const rows = printed.map((r) => (isSpaced(r) ? r : r.flatMap(partsOf)))
  const grids: Grid[] = []
  for (let at = 0; at < rows.length; ) {
    const band = bandOf(rows, at)
    if (!band) break
    grids.push(gridOf(rows, band))
    at = band.to
  }
  return grids
}

/** Do the rows of `next` belong to the table that ended the page before: no head of their own, the same columns? */
export const goesOn = (before: Grid, next: Grid): boolean =>
  !next.headed &&
  before.strips.length === next.strips.length &&
  before.strips.every((s, i) => s.left < (next.strips[i]?.right ?? 0) && s.right > (next.strips[i]?.left ?? 0))
