import { assertNever } from '../model/assert.ts'
import type { FigureSpec } from './spec.ts'

/** What in a figure can be chosen and brought forward: its years, places, panels or items, in order. */
export const labelsOf = (spec: FigureSpec): readonly string[] => {
  switch (spec.kind) {
    case 'series':
      return spec.points.map((p) => String(p.year))
    case 'dumbbell':
    case 'matrix':
    case 'deviation':
      return [...new Set(spec.rows.map((r) => r.label))]
    case 'scatter':
      return [...new Set(spec.points.map((p) => p.label))]
    case 'multiples':
      return spec.panels.map((p) => p.label)
    case 'scorecard':
      return [...new Set(spec.items.map((i) => i.label))]
    case 'bunching':
      return []
    default:
      return assertNever(spec)
  }
}

/** The second thing that can be chosen: a matrix's columns, the years of small multiples. */
export const columnsOf = (spec: FigureSpec): readonly string[] => {
  if (spec.kind === 'matrix') return spec.columns
  if (spec.kind === 'multiples') return [...new Set(spec.panels.flatMap((p) => p.points.map((q) => q.year)))].sort((a, b) => a - b).map(String)
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
    case 'deviation':
      return { ...spec, rows: change(spec.rows) }
    case 'scatter':
      return { ...spec, points: change(spec.points) }
    case 'multiples':
      return { ...spec, panels: change(spec.panels) }
    case 'scorecard':
      return { ...spec, items: change(spec.items) }
    case 'series':
    case 'bunching':
      return spec
    default:
      return assertNever(spec)
  }
}

const noted = (spec: FigureSpec, left: number, all: number, what: 'items' | 'columns'): FigureSpec => {
  const [zh, en] = what === 'items' ? ['项', ''] : ['列', ' columns']
  const note =
    spec.lang === 'zh'
      ? `图中为编辑选出的${left}${zh}，全部共${all}${zh}；标题按全部数据。`
      : `${left} of ${all}${en} chosen by the editor; the headline counts all of them.`
  return { ...spec, texts: { ...spec.texts, notes: [note, ...spec.texts.notes] } }
}

/** The figure with only the chosen labels; a note says that it is a choice and of how many. */
export const choose = (spec: FigureSpec, labels: readonly string[]): FigureSpec => {
  const all = labelsOf(spec)
  const keep = new Set(labels)
  const left = all.filter((l) => keep.has(l)).length
  if (left === all.length) return spec
  const part =
    spec.kind === 'series'
      ? { ...spec, points: spec.points.filter((p) => keep.has(String(p.year))) }
      : changed(spec, (rows) => rows.filter((r) => keep.has(r.label)))
  return noted(part, left, all.length, 'items')
}

/** The figure with only the chosen columns (or years of its panels), said in a note. */
export const chooseColumns = (spec: FigureSpec, columns: readonly string[]): FigureSpec => {
  const all = columnsOf(spec)
  const keep = new Set(columns)
  const left = all.filter((c) => keep.has(c)).length
  if (left === all.length) return spec
  if (spec.kind === 'matrix') {
    const kept = spec.columns.map((c, i) => ({ c, i })).filter(({ c }) => keep.has(c))
    const rows = spec.rows.map((r) => ({ ...r, cells: kept.map(({ i }) => r.cells[i] ?? []) }))
    return noted({ ...spec, columns: kept.map(({ c }) => c), rows }, left, all.length, 'columns')
  }
  if (spec.kind !== 'multiples') return spec
  const panels = spec.panels.map((p) => ({ ...p, points: p.points.filter((q) => keep.has(String(q.year))) }))
  return noted({ ...spec, panels: panels.filter((p) => p.points.length > 0) }, left, all.length, 'columns')
}

export const ORDERS = ['given', 'reversed', 'label', 'chosen'] as const
export type Order = (typeof ORDERS)[number]

/** Rows, panels or items in another order: reversed, by label, or as they were chosen. Years and bins keep theirs. */
export const arrange = (spec: FigureSpec, order: Order, chosen: readonly string[]): FigureSpec => {
  switch (order) {
    case 'given':
      return spec
    case 'reversed':
      return changed(spec, (rows) => [...rows].reverse())
    case 'label':
      return changed(spec, (rows) => [...rows].sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0)))
    case 'chosen':
      return changed(spec, (rows) => [...rows].sort((a, b) => chosen.indexOf(a.label) - chosen.indexOf(b.label)))
    default:
      return assertNever(order)
  }
}

/** Labels in the editor's words; what is highlighted stays so. */
export const relabel = (spec: FigureSpec, names: Readonly<Record<string, string>>): FigureSpec => {
  const name = (label: string): string => names[label] || label
  if (Object.keys(names).length === 0) return spec
  return { ...changed(spec, (rows) => rows.map((r) => ({ ...r, label: name(r.label) }))), highlight: spec.highlight.map(name) }
}
