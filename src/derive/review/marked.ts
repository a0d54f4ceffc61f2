import type { Report } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'

export type Ink = 'plain' | 'target' | 'result' | 'aside' | 'gone' | 'blank' | 'on' | 'hit'

/** A run of text with everything that marks it. Runs are in order and join to the whole text. */
export interface Run extends Span {
  readonly inks: ReadonlySet<Ink>
  /** Statements the run belongs to, by index. */
  readonly statements: readonly number[]
}

interface Layer extends Span {
  readonly ink: Ink
  readonly statement?: number
}

/** Blank lines to leave between two paragraphs; none at the head of the text. */
const BREAKS = 2

/**
 * White space that is too much once what was dropped is out of sight: all of it at the head of a text, and elsewhere what goes beyond
 * an empty line. Dropped furniture leaves its line breaks behind, sometimes a page of them.
 */
export const spareBlanks = (text: string, dropped: readonly Span[]): readonly Span[] => {
  const found: Span[] = []
  const gone = dropped.toSorted((a, b) => a.start - b.start)
  let next = 0
  let breaks = BREAKS
  for (let i = 0; i < text.length; ) {
    while (gone[next] && (gone[next]?.end ?? 0) <= i) next++
    const drop = gone[next]
    if (drop && drop.start <= i) {
      i = drop.end
      continue
    }
    const until = Math.min(drop?.start ?? text.length, text.length)
    const from = i
    while (i < until && (text[i] ?? '').trim() === '') {
      if (text[i] === '\n' && breaks < BREAKS) breaks++
      else if (breaks >= BREAKS) {
        const last = found.at(-1)
        if (last && last.end === i) found[found.length - 1] = { start: last.start, end: i + 1 }
        else found.push({ start: i, end: i + 1 })
      }
      i++
    }
    if (i < until) {
      breaks = 0
      i++
    } else if (i === from) i++
  }
  return found
}

const layersOf = (text: string, report: Pick<Report, 'statements' | 'asides' | 'dropped'>, on: Span | null, hits: readonly Span[]): readonly Layer[] => [
  ...report.statements.map((s: Statement, i) => ({ start: s.start, end: s.end, ink: s.role, statement: i })),
  ...report.asides.map((a) => ({ start: a.at, end: a.end, ink: 'aside' as const })),
  ...report.dropped.map((d) => ({ start: d.start, end: d.end, ink: 'gone' as const })),
  ...spareBlanks(text, report.dropped).map((b) => ({ ...b, ink: 'blank' as const })),
  ...(on ? [{ ...on, ink: 'on' as const }] : []),
  ...hits.map((h) => ({ ...h, ink: 'hit' as const })),
]

/** Cuts a text at every edge of its marks and at the top of every page. Time is linear in the edges, times the marks open at one place. */
export const runsOf = (
  text: string,
  report: Pick<Report, 'statements' | 'asides' | 'dropped' | 'pages'>,
  on: Span | null,
  hits: readonly Span[],
): readonly Run[] => {
  const layers = layersOf(text, report, on, hits)
    .filter((l) => l.end > l.start && l.start >= 0 && l.end <= text.length)
    .sort((a, b) => a.start - b.start)
  const edges = [...new Set([0, text.length, ...report.pages.map((p) => Math.min(p.start, text.length)), ...layers.flatMap((l) => [l.start, l.end])])].sort(
    (a, b) => a - b,
  )
  const runs: Run[] = []
  let open: Layer[] = []
  let next = 0
  for (const [i, start] of edges.entries()) {
    const end = edges[i + 1]
    if (end === undefined) break
    open = open.filter((l) => l.end > start)
    for (let l = layers[next]; l !== undefined && l.start <= start; l = layers[++next]) open.push(l)
    runs.push({ start, end, inks: new Set(open.map((l) => l.ink)), statements: open.flatMap((l) => (l.statement === undefined ? [] : [l.statement])) })
  }
  return runs
}

/** Every place a word stands, at most `limit`. */
export const findAll = (text: string, word: string, limit = 500): readonly Span[] => {
  const found: Span[] = []
  if (word === '') return found
  for (let at = text.indexOf(word); at >= 0 && found.length < limit; at = text.indexOf(word, at + word.length)) found.push({ start: at, end: at + word.length })
  return found
}
