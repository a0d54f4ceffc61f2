import { assertNever } from '../../model/assert.ts'
import type { FigureSpec } from '../spec.ts'
import { WORDS } from '../words.ts'
import { chosenTitle } from './headline.ts'

/** What in a figure can be chosen, named and brought forward, one entry a part: its years, places, panels or items, in order. */
export const labelsOf = (spec: FigureSpec): readonly string[] => {
  switch (spec.kind) {
    case 'series':
      return spec.points.map((p) => String(p.year))
    case 'dumbbell':
    case 'matrix':
    case 'coverage':
    case 'deviation':
      return spec.rows.map((r) => r.label)
    case 'scatter':
      return spec.points.map((p) => p.label)
    case 'multiples':
    case 'compare':
      return spec.panels.map((p) => p.label)
    case 'scorecard':
    case 'targets':
      return spec.items.map((i) => i.label)
    case 'bunching':
      return []
    default:
      return assertNever(spec)
  }
}

/** The second thing that can be chosen: a grid's columns, the years of small multiples. */
export const columnsOf = (spec: FigureSpec): readonly string[] => {
  if (spec.kind === 'matrix' || spec.kind === 'coverage') return spec.columns
  if (spec.kind === 'multiples' || spec.kind === 'compare')
    return [...new Set(spec.panels.flatMap((p) => p.points.map((q) => q.year)))].sort((a, b) => a - b).map(String)
  return []
}

type Labelled = { readonly label: string }
type Change = <T extends Labelled>(rows: readonly T[]) => readonly T[]

/** The figure with its labelled parts put through one change. */
const changed = (spec: FigureSpec, change: Change): FigureSpec => {
  switch (spec.kind) {
    case 'dumbbell':
      return { ...spec, rows: change(spec.rows) }
    case 'matrix':
      return { ...spec, rows: change(spec.rows) }
    case 'coverage':
      return { ...spec, rows: change(spec.rows) }
    case 'deviation':
      return { ...spec, rows: change(spec.rows) }
    case 'scatter':
      return { ...spec, points: change(spec.points) }
    case 'multiples':
      return { ...spec, panels: change(spec.panels) }
    case 'compare':
      return { ...spec, panels: change(spec.panels) }
    case 'scorecard':
      return { ...spec, items: change(spec.items) }
    case 'targets':
      return { ...spec, items: change(spec.items) }
    case 'series':
    case 'bunching':
      return spec
    default:
      return assertNever(spec)
  }
}

/** Part of a figure: its headline counts what is left, and a note says of how many that is; `note` is told whether the headline still counts all. */
const noted = (spec: FigureSpec, note: (all: boolean) => string): FigureSpec => {
  const title = chosenTitle(spec)
  return { ...spec, texts: { ...spec.texts, title: title ?? spec.texts.title, notes: [note(title === undefined), ...spec.texts.notes] } }
}
const at = <T>(list: readonly T[], places: readonly number[]): readonly T[] => places.flatMap((i) => list.slice(i, i + 1))

export const ORDERS = ['given', 'reversed', 'label', 'chosen'] as const
export type Order = (typeof ORDERS)[number]

/** Places in the list of labels, in the order wanted. Years keep theirs. */
const sequence = (labels: readonly string[], chosen: readonly number[], order: Order): readonly number[] => {
  const all = chosen.length === 0 ? labels.map((_, i) => i) : chosen
  const given = [...all].sort((a, b) => a - b)
  const by = (i: number): string => labels[i] ?? ''
  switch (order) {
    case 'given':
      return given
    case 'reversed':
      return given.reverse()
    case 'label':
      return given.sort((a, b) => (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : a - b))
    case 'chosen':
      return all
    default:
      return assertNever(order)
  }
}

/** The figure with the chosen parts (none named: all), in the order wanted; a note says that it is a choice and of how many. */
export const choose = (spec: FigureSpec, chosen: readonly number[], order: Order = 'given'): FigureSpec => {
  const labels = labelsOf(spec)
  const known = [...new Set(chosen)].filter((i) => i < labels.length)
  const places = sequence(labels, known, spec.kind === 'series' ? 'given' : order)
  const part = spec.kind === 'series' ? { ...spec, points: at(spec.points, places) } : changed(spec, (rows) => at(rows, places))
  return places.length === labels.length ? part : noted(part, (all) => WORDS[spec.lang].chosen(places.length, labels.length, all))
}

/** The figure with only the chosen columns (or years of its panels), said in a note. */
export const chooseColumns = (spec: FigureSpec, chosen: readonly number[]): FigureSpec => {
  const all = columnsOf(spec)
  const places = [...new Set(chosen)].filter((i) => i < all.length).sort((a, b) => a - b)
  if (places.length === 0 || places.length === all.length) return spec
  const note = (whole: boolean): string => WORDS[spec.lang].chosenColumns(places.length, all.length, whole)
  if (spec.kind === 'matrix') {
    const rows = spec.rows.map((r) => ({ ...r, cells: places.map((i) => r.cells[i] ?? []) }))
    return noted({ ...spec, columns: at(spec.columns, places), rows }, note)
  }
  if (spec.kind === 'coverage') {
    const rows = spec.rows.map((r) => ({ ...r, cells: places.map((i) => r.cells[i] ?? null) }))
    return noted({ ...spec, columns: at(spec.columns, places), rows }, note)
  }
  if (spec.kind !== 'multiples' && spec.kind !== 'compare') return spec
  const keep = new Set(at(all, places))
  const panels = spec.panels.map((p) => ({ ...p, points: p.points.filter((q) => keep.has(String(q.year))) }))
  return noted({ ...spec, panels: panels.filter((p) => p.points.length > 0) }, note)
}

/** Words by their place in a list; an empty one leaves what stands there. */
export type Names = Readonly<Record<string, string>>

/** Labels and column heads in the editor's words, by their place in the figure. */
export const relabel = (spec: FigureSpec, labels: Names, columns: Names): FigureSpec => {
  const named = changed(spec, (rows) => rows.map((r, i) => ({ ...r, label: labels[i] || r.label })))
  return named.kind === 'matrix' ? { ...named, columns: named.columns.map((c, i) => columns[i] || c) } : named
}
