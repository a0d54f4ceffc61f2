import { baseOf, type Item, leftOf, rightOf } from '../item.ts'
import type { Rule, Rules } from '../rules.ts'
import { isSpaced } from '../spacing.ts'
import { joined, partsOf } from '../words.ts'
import type { GridCell } from './rows.ts'

/** How far lines that meet may be apart. */
const NEAR = 3
/** A cell that holds more is a frame around an article. */
const LONGEST = 160
const MAX_LINES = 60

interface Box {
  readonly left: number
  readonly right: number
  readonly low: number
  readonly high: number
}

/** A table between lines: where it stands on the page, and its rows. */
export interface Ruled extends Box {
  /** Where its columns part. */
  readonly parts: readonly number[]
  readonly rows: readonly (readonly GridCell[])[]
}

/** Places that lines share, in order. */
const placesOf = (rules: readonly Rule[]): readonly number[] => {
  const places: number[] = []
  for (const at of rules.map((r) => r.at).toSorted((a, b) => a - b)) if (at - (places.at(-1) ?? Number.NEGATIVE_INFINITY) > NEAR) places.push(at)
  return places
}

const meet = (level: Rule, upright: Rule): boolean =>
  upright.at > level.from - NEAR && upright.at < level.to + NEAR && level.at > upright.from - NEAR && level.at < upright.to + NEAR

/** Lines that hang together, level and upright. */
const nets = ({ level, upright }: Rules): readonly Rules[] => {
  const found: Rules[] = []
  const rest = new Set(upright)
  const levels = new Set(level)
  for (const first of upright) {
    if (!rest.delete(first)) continue
    const net = { level: [] as Rule[], upright: [first] }
    for (const u of net.upright)
      for (const l of levels) {
        if (!meet(l, u)) continue
        levels.delete(l)
        net.level.push(l)
        for (const v of rest)
          if (meet(l, v)) {
            rest.delete(v)
            net.upright.push(v)
          }
      }
    found.push(net)
  }
  return found
}

/** Is there a line at a place along most of the way from `a` to `b`? */
const parted = (rules: readonly Rule[], at: number, a: number, b: number): boolean => {
  const own = rules.filter((r) => Math.abs(r.at - at) <= NEAR)
  const held = own.reduce((n, r) => n + Math.max(0, Math.min(r.to, b) - Math.max(r.from, a)), 0)
  return held > (b - a) * 0.6
}

/** The cells of a net, each with the fields it is made of: row and column of its upper left, and how far it goes. */
interface Field {
  readonly row: number
  readonly column: number
  rows: number
  columns: number
}

const fieldsOf = (net: Rules, xs: readonly number[], ys: readonly number[]): readonly (readonly Field[])[] => {
  const fields: Field[][] = []
  const [x, y] = [(c: number): number => xs[c] ?? 0, (r: number): number => ys[ys.length - 1 - r] ?? 0]
  for (let row = 0; row < ys.length - 1; row++) {
    const line: Field[] = []
    for (let column = 0; column < xs.length - 1; column++) {
      const [before, above] = [line[column - 1], fields[row - 1]?.[column]]
      const fromLeft = before && !parted(net.upright, x(column), y(row + 1), y(row))
      const fromAbove = above && !parted(net.level, y(row), x(column), x(column + 1))
      const own = fromLeft ? before : fromAbove ? above : { row, column, rows: 1, columns: 1 }
      own.rows = Math.max(own.rows, row - own.row + 1)
      own.columns = Math.max(own.columns, column - own.column + 1)
      line.push(own)
    }
    fields.push(line)
  }
  return fields
}

/** Which of the gaps between places a number falls into, −1 outside. */
const gapOf = (places: readonly number[], at: number): number => {
  const next = places.findIndex((p) => p > at)
  return next - 1
}

/** Words of a cell: its printed lines from top to bottom. */
const wordsOf = (items: readonly Item[], spaced: boolean): string => {
  const lines: Item[][] = []
  for (const item of items.toSorted((a, b) => baseOf(b) - baseOf(a))) {
    const line = lines.at(-1)
    const [top] = line ?? []
    if (line && top && baseOf(top) - baseOf(item) < Math.max(2, item.height * 0.5)) line.push(item)
    else lines.push([item])
  }
  const words = lines.map((line) =>
    joined(
      line.toSorted((a, b) => leftOf(a) - leftOf(b)),
      spaced,
    ),
  )
  return words.reduce((text, w) => text + (/[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(w) ? ' ' : '') + w, '')
}

const tableOf = (net: Rules, items: readonly Item[]): Ruled | null => {
  const [xs, ys] = [placesOf(net.upright), placesOf(net.level)]
  if (xs.length < 3 || ys.length < 3 || xs.length > MAX_LINES || ys.length > MAX_LINES * 4) return null
  const fields = fieldsOf(net, xs, ys)
  const held = new Map<Field, Item[]>()
  const spaced = isSpaced(items)
  for (const item of items.flatMap((i) => (spaced ? [i] : partsOf(i)))) {
    const column = gapOf(xs, (leftOf(item) + rightOf(item)) / 2)
    const row = ys.length - 2 - gapOf(ys, baseOf(item) + item.height * 0.3)
    const field = fields[row]?.[column]
    if (field) held.set(field, [...(held.get(field) ?? []), item])
  }
  const rows = fields.map((line, row) =>
    [...new Set(line)].flatMap((f): readonly GridCell[] => {
      const text = f.row === row ? wordsOf(held.get(f) ?? [], spaced) : ''
      return text === '' ? [] : [{ text, column: f.column, columns: f.columns }]
    }),
  )
  const full = rows.filter((r) => r.length > 0)
  if (full.length < 2 || full.every((r) => r.length < 2) || full.some((r) => r.some((c) => c.text.length > LONGEST))) return null
  return { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, low: ys[0] ?? 0, high: ys.at(-1) ?? 0, parts: xs.slice(1, -1), rows: full }
}

/** Does a run stand within a table? */
export const within = (item: Item, { left, right, low, high }: Box): boolean => {
  const [x, y] = [(leftOf(item) + rightOf(item)) / 2, baseOf(item) + item.height * 0.3]
  return x > left && x < right && y > low && y < high
}

/** Tables of a page whose cells stand between lines. */
export const ruledTables = (rules: Rules, items: readonly Item[]): readonly Ruled[] =>
  nets(rules).flatMap((net) => {
    const [xs, ys] = [net.upright.map((r) => r.at), net.level.map((r) => r.at)]
    const box = { left: Math.min(...xs), right: Math.max(...xs), low: Math.min(...ys), high: Math.max(...ys) }
    return (
      tableOf(
        net,
        items.filter((i) => within(i, box)),
      ) ?? []
    )
  })
