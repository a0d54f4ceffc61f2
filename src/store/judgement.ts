import type { Judgement } from '../judge/judge.ts'
import type { Finding } from '../model/finding.ts'
import type { Pair } from '../model/pair.ts'
import type { Report } from '../model/report.ts'
import type { Statement } from '../model/statement.ts'
import { byKey, type KeyedJudgement } from '../pipeline/places.ts'
import { type Database, db } from './db.ts'
import { type Tally, tally } from './tally.ts'

/** One place's share of the kept judgement. */
export interface KeptPlace {
  /** Code, or name where there is none: what the judgement is ordered by. */
  readonly key: string
  /** Hash of all that it was judged from: the name its parts are kept under. */
  readonly content: string
  readonly parts: number
  readonly pairs: number
  readonly tallies: readonly Tally[]
}

/** What is known of the kept judgement before it is loaded. */
export interface Head {
  /** Revision of the library and code that judged it. */
  readonly key: string
  readonly places: readonly KeptPlace[]
  readonly pairs: number
  readonly tallies: readonly Tally[]
}

/** Pairs and findings of a place, or of a part of it. */
export interface Part {
  readonly pairs: readonly Pair[]
  readonly findings: readonly Finding[]
}

/** Records of a part: few enough to be read in one short task, many enough to need few reads. */
const SIZE = 1500
const HEAD = 'judged'
const PART = 'judged:part:'
const DOUBTS = 'judged:doubts:'
const partKey = (content: string, key: string, i: number): string => `${PART}${content} ${key} ${String(i).padStart(5, '0')}`

const isHead = (value: unknown): value is Head => typeof value === 'object' && value !== null && 'places' in value
const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && 'pairs' in value && 'findings' in value

/** What is known of the judgement in store, if there is one. */
export const judgedHead = async (d: Database = db): Promise<Head | undefined> => {
  const value = (await d.meta.get(HEAD))?.value
  return isHead(value) ? value : undefined
}

const keepKey = async (content: string, { key, pairs, findings }: KeyedJudgement, d: Database): Promise<KeptPlace> => {
  const parts = Math.max(1, Math.ceil(Math.max(pairs.length, findings.length) / SIZE))
  const cut = <T>(list: readonly T[], i: number) => list.slice(i * SIZE, (i + 1) * SIZE)
  for (let i = 0; i < parts; i++)
    await d.meta.put({ key: partKey(content, key, i), value: { pairs: cut(pairs, i), findings: cut(findings, i) } satisfies Part })
  return { key, content, parts, pairs: pairs.length, tallies: tally(pairs) }
}

/** Keeps what a group of reports was judged to be, under the hash of what it was judged from. It counts once `keepHead` names it. */
export const keepPlace = async (content: string, judgement: Judgement, reports: readonly Report[], d: Database = db): Promise<readonly KeptPlace[]> => {
  const kept: KeptPlace[] = []
  for (const keyed of byKey(judgement.pairs, judgement.findings)) kept.push(await keepKey(content, keyed, d))
  const list = doubtsIn(reports)
  if (list.length > 0) await d.meta.put({ key: DOUBTS + content, value: { list } })
  return kept
}

/** Parts that no place of the head is made of. */
const sweep = async (head: Head, d: Database): Promise<void> => {
  const used = new Set(head.places.flatMap((p) => Array.from({ length: p.parts }, (_, i) => partKey(p.content, p.key, i))))
  const contents = new Set(head.places.map((p) => DOUBTS + p.content))
  const keys = await d.meta.where('key').startsWith(`${HEAD}:`).primaryKeys()
  await d.meta.bulkDelete(keys.filter((k) => !used.has(k) && !contents.has(k)))
}

/**
 * Says that these places, kept before, are the judgement of `key`, and lets go of what is no longer part of it. Until then the older
 * judgement stands: a write that is cut short changes nothing.
 */
export const keepHead = async (key: string, places: readonly KeptPlace[], d: Database = db): Promise<void> => {
  const ordered = [...places].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const head: Head = { key, places: ordered, pairs: ordered.reduce((n, p) => n + p.pairs, 0), tallies: ordered.flatMap((p) => p.tallies) }
  await d.meta.put({ key: HEAD, value: head })
  await sweep(head, d)
}

/** Lets go of everything kept: room for what cannot be kept in parts. */
export const clearJudgement = async (d: Database = db): Promise<void> => {
  await d.meta.delete(HEAD)
  await d.meta.where('key').startsWith(`${HEAD}:`).delete()
}

/** How a place is named among those known. */
export const knownAs = (p: KeptPlace): string => `${p.content} ${p.key}`

const readPlace = async (place: KeptPlace, d: Database): Promise<Part | undefined> => {
  const parts = (await d.meta.bulkGet(Array.from({ length: place.parts }, (_, i) => partKey(place.content, place.key, i)))).map((r) => r?.value)
  const whole = parts.filter(isPart)
  if (whole.length < place.parts) return undefined
  return { pairs: whole.flatMap((p) => p.pairs), findings: whole.flatMap((p) => p.findings) }
}

/** How a judgement is read. */
export interface Reading {
  /** False when nobody waits for it any more. */
  readonly going?: () => boolean
  readonly onPart?: (pairs: readonly Pair[]) => void
  /** Places at hand; filled with those that were read. */
  readonly known?: Map<string, Part>
  /** Asked between places: gives the page time where too much has gone. */
  readonly breathe?: () => Promise<void> | undefined
}

/** The judgement under `head`, read place by place so that no task is long; `undefined` when another has taken its place meanwhile. */
export const loadJudgement = async (
  head: Head,
  { going = () => true, onPart, known, breathe }: Reading = {},
  d: Database = db,
): Promise<Judgement | undefined> => {
  const pairs: Pair[] = []
  const findings: Finding[] = []
  for (const place of head.places) {
    const part = known?.get(knownAs(place)) ?? (await readPlace(place, d))
    if (!going() || !part) return undefined
    known?.set(knownAs(place), part)
    for (const p of part.pairs) pairs.push(p)
    for (const f of part.findings) findings.push(f)
    onPart?.(part.pairs)
    await breathe?.()
  }
  return { pairs, findings }
}

/** The whole judgement kept for `key`, if it is the one in store. */
export const keptJudgement = async (key: string, d: Database = db): Promise<Judgement | undefined> => {
  const head = await judgedHead(d)
  return head?.key === key ? loadJudgement(head, {}, d) : undefined
}

/** A reading the program doubts, with the report it stands in. */
export interface Doubted {
  readonly sha256: string
  readonly file: string
  readonly place: string
  readonly adcode: string
  readonly statement: Statement
}

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

/** Doubtful readings of everything judged, kept beside the judgement so that the queue needs no report's text. */
export const keptDoubts = async (d: Database = db): Promise<readonly Doubted[]> => {
  const head = await judgedHead(d)
  const contents = [...new Set(head?.places.map((p) => DOUBTS + p.content))]
  return (await d.meta.bulkGet(contents)).flatMap((r) => (isDoubts(r?.value) ? r.value.list : []))
}
