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

const kept = (spec: FigureSpec, keep: ReadonlySet<string>): FigureSpec => {
  switch (spec.kind) {
    case 'series':
      return { ...spec, points: spec.points.filter((p) => keep.has(String(p.year))) }
    case 'dumbbell':
      return { ...spec, rows: spec.rows.filter((r) => keep.has(r.label)) }
    case 'matrix':
      return { ...spec, rows: spec.rows.filter((r) => keep.has(r.label)) }
    case 'deviation':
      return { ...spec, rows: spec.rows.filter((r) => keep.has(r.label)) }
    case 'scatter':
      return { ...spec, points: spec.points.filter((p) => keep.has(p.label)) }
    case 'multiples':
      return { ...spec, panels: spec.panels.filter((p) => keep.has(p.label)) }
    case 'scorecard':
      return { ...spec, items: spec.items.filter((i) => keep.has(i.label)) }
    case 'bunching':
      return spec
    default:
      return assertNever(spec)
  }
}

/** The figure with only the chosen labels; a note says that it is a choice and of how many. */
export const choose = (spec: FigureSpec, labels: readonly string[]): FigureSpec => {
  const all = labelsOf(spec)
  const keep = new Set(labels)
  const left = all.filter((l) => keep.has(l)).length
  if (left === all.length) return spec
  const note =
    spec.lang === 'zh'
      ? `图中为编辑选出的${left}项，全部共${all.length}项；标题按全部数据。`
      : `${left} of ${all.length} chosen by the editor; the headline counts all of them.`
  const part = kept(spec, keep)
  return { ...part, texts: { ...part.texts, notes: [note, ...part.texts.notes] } }
}
