import type { Judgement } from '../judge/judge.ts'
import type { Finding } from '../model/finding.ts'
import type { Pair } from '../model/pair.ts'
import type { Report } from '../model/report.ts'
import type { Statement } from '../model/statement.ts'
import { type Database, db } from './db.ts'
import { type Tally, tally } from './tally.ts'

/** What is known of the kept judgement before it is loaded. */
export interface Head {
  /** Revision of the library and code that judged it. */
  readonly key: string
  readonly parts: number
  readonly pairs: number
  readonly tallies: readonly Tally[]
}

interface Part {
  readonly of: string
  readonly pairs: readonly Pair[]
  readonly findings: readonly Finding[]
}

/** Records of a part: few enough to be read in one short task, many enough to need few reads. */
const SIZE = 1500
const HEAD = 'judged'
const PART = 'judged:part:'
const partKey = (i: number): string => PART + String(i).padStart(5, '0')

const isHead = (value: unknown): value is Head => typeof value === 'object' && value !== null && 'tallies' in value
const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && 'of' in value && 'findings' in value

/** What is known of the judgement in store, if there is one. */
export const judgedHead = async (d: Database = db): Promise<Head | undefined> => {
  const value = (await d.meta.get(HEAD))?.value
  return isHead(value) ? value : undefined
}

const clear = (d: Database): Promise<number> => d.meta.where('key').startsWith(PART).delete()

/** Keeps a judgement in parts, the head last: a write that is cut short leaves no head, so it is judged again. */
export const keepJudgement = async (key: string, judgement: Judgement, d: Database = db): Promise<void> => {
  const { pairs, findings } = judgement
  const parts = Math.ceil(Math.max(pairs.length, findings.length) / SIZE)
  await d.meta.delete(HEAD)
  await clear(d)
  try {
    for (let i = 0; i < parts; i++) {
      const cut = <T>(list: readonly T[]) => list.slice(i * SIZE, (i + 1) * SIZE)
      await d.meta.put({ key: partKey(i), value: { of: key, pairs: cut(pairs), findings: cut(findings) } satisfies Part })
    }
    await d.meta.put({ key: HEAD, value: { key, parts, pairs: pairs.length, tallies: tally(pairs) } satisfies Head })
  } catch (error) {
    await clear(d)
    throw error
  }
}

/** The judgement under `head`, read part by part so that no task is long, each shown to `onPart`; `undefined` when another has taken its place meanwhile. */
export const loadJudgement = async (
  head: Head,
  going: () => boolean = () => true,
  d: Database = db,
  onPart: (pairs: readonly Pair[]) => void = () => undefined,
): Promise<Judgement | undefined> => {
  const pairs: Pair[] = []
  const findings: Finding[] = []
  for (let i = 0; i < head.parts; i++) {
    const part = (await d.meta.get(partKey(i)))?.value
    if (!going() || !isPart(part) || part.of !== head.key) return undefined
    for (const p of part.pairs) pairs.push(p)
    for (const f of part.findings) findings.push(f)
    onPart(part.pairs)
  }
  return { pairs, findings }
}

/** The whole judgement kept for `key`, if it is the one in store. */
export const keptJudgement = async (key: string, d: Database = db): Promise<Judgement | undefined> => {
  const head = await judgedHead(d)
  return head?.key === key ? loadJudgement(head, () => true, d) : undefined
}

/** A reading the program doubts, with the report it stands in. */
export interface Doubted {
  readonly sha256: string
  readonly file: string
  readonly place: string
  readonly adcode: string
  readonly statement: Statement
}

const DOUBTS = 'judged:doubts'
const isDoubts = (value: unknown): value is { readonly list: readonly Doubted[] } => typeof value === 'object' && value !== null && 'list' in value

const doubtsIn = (reports: readonly Report[]): readonly Doubted[] =>
  reports.flatMap((r) =>
    r.statements
      .filter((s) => (s.doubts?.length ?? 0) > 0)
      .map((statement) => ({
        sha256: r.sha256,
        file: r.file,
        place: r.identity.place?.value.name ?? '',
        adcode: r.identity.place?.value.adcode ?? '',
        statement,
      })),
  )

/** Keeps the doubtful readings of these reports beside the judgement, so that the queue needs no report's text. */
export const keepDoubts = async (reports: readonly Report[], d: Database = db): Promise<void> => {
  await d.meta.put({ key: DOUBTS, value: { list: doubtsIn(reports) } })
}

export const keptDoubts = async (d: Database = db): Promise<readonly Doubted[]> => {
  const value = (await d.meta.get(DOUBTS))?.value
  return isDoubts(value) ? value.list : []
}
