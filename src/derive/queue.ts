import type { Report } from '../model/report.ts'
import type { Statement } from '../model/statement.ts'

export interface Doubtful {
  readonly id: string
  readonly sha256: string
  readonly file: string
  readonly place: string
  readonly text: string
  readonly statement: Statement
  readonly weight: number
}

const weigh = (s: Statement): number =>
  (s.doubts?.length ?? 0) * (s.indicator === '' ? 1 : 3) * (s.role === 'target' ? 1.5 : 1) + (s.certainty === 'inferred' ? 0.1 : 0)

const around = (text: string, s: Statement): string => text.slice(Math.max(0, s.start - 120), Math.min(text.length, s.end + 120))

/** Name of a statement across the page. */
export const statementId = (sha256: string, s: Statement): string => `${sha256}:${s.at[0] ?? s.start}:${s.subject}:${s.measure}`

/** Statements the program doubts, gravest first: number of doubts × weight of what they stand for. `settled` are ids already reviewed. */
export const reviewQueue = (reports: readonly Report[], settled: { readonly has: (id: string) => boolean }): readonly Doubtful[] =>
  reports
    .flatMap((r) =>
      r.statements
        .filter((s) => (s.doubts?.length ?? 0) > 0)
        .map((statement) => ({
          id: statementId(r.sha256, statement),
          sha256: r.sha256,
          file: r.file,
          place: r.identity.place?.value.name ?? '',
          text: around(r.text, statement),
          statement,
          weight: weigh(statement),
        })),
    )
    .filter((d) => !settled.has(d.id))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
