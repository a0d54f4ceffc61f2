import { assertNever } from '../../model/assert.ts'
import { VERDICTS } from '../../model/pair.ts'
import { countsOf, type Judged } from '../build/headline.ts'
import type { FigureSpec, SpecOf } from '../spec.ts'
import { WORDS } from '../words.ts'

/** The targets a figure draws, one entry each, with a name for each; undefined where it counts something else. */
const judgedIn = (spec: FigureSpec): readonly Judged[] | undefined => {
  switch (spec.kind) {
    case 'series':
      return spec.points.flatMap((p) => (p.verdict === null ? [] : [{ verdict: p.verdict, name: String(p.year) }]))
    case 'dumbbell':
    case 'deviation':
      return spec.rows.map((r) => ({ verdict: r.verdict, name: r.label }))
    case 'scatter':
      return spec.points.map((p) => ({ verdict: p.verdict, name: p.label }))
    case 'scorecard':
      return spec.items.map((i) => ({ verdict: i.verdict, name: i.label }))
    case 'multiples':
    case 'compare':
      return spec.panels.flatMap(({ label, points }) =>
        points.flatMap((p) => (p.verdict === null ? [] : [{ verdict: p.verdict, name: `${label}${spec.lang === 'zh' ? '' : ' '}${p.year}` }])),
      )
    case 'matrix':
      return spec.rows.flatMap((r) =>
        r.cells.flatMap((tally, i) =>
          VERDICTS.flatMap((v) => {
            const n = tally.find(([w]) => w === v)?.[1] ?? 0
            return Array.from({ length: n }, () => ({ verdict: v, name: `${r.label} ${spec.columns[i] ?? ''}` }))
          }),
        ),
      )
    case 'bunching':
    case 'coverage':
    case 'targets':
      return undefined
    default:
      return assertNever(spec)
  }
}

const coverageTitle = (spec: SpecOf<'coverage'>): string => {
  const cells = spec.rows.flatMap((r) => r.cells).filter((c) => c !== null)
  const w = WORDS[spec.lang]
  const [plan, review] = [cells.filter((c) => c.plan).length, cells.filter((c) => c.review).length]
  const both = cells.filter((c) => c.plan && c.review).length
  if (plan + review > 0 || cells.some((c) => c.facts > 0)) return w.chosenCover(spec.rows.length, spec.columns.length, plan, review, both)
  return w.chosenCounts(cells.reduce((n, c) => n + c.targets, 0))
}

/**
 * The headline of a figure of which only part is drawn: it counts what is drawn and says that it is a choice. Undefined for figures
 * whose headline cannot be made again from what they hold (those kept before they held what it speaks of).
 */
export const chosenTitle = (spec: FigureSpec): string | undefined => {
  const { lead } = spec.texts
  if (lead === undefined) return undefined
  const w = WORDS[spec.lang]
  const before = lead === '' ? '' : lead + w.colon
  if (spec.kind === 'coverage') return coverageTitle(spec)
  if (spec.kind === 'targets') return before + w.chosenOpen(spec.items.length)
  const judged = judgedIn(spec)
  if (judged === undefined) return undefined
  if (judged.length === 0) return before + w.chosenNone
  return before + countsOf(judged, spec.lang, spec.kind === 'series' ? 'years' : 'items', true)
}
