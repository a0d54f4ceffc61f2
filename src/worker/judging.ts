import type { Judgement } from '../judge/judge.ts'
import { staleCorrections, stalePairings } from '../pipeline/corrections.ts'
import { judgeLibrary } from '../pipeline/pipeline.ts'
import { type PlaceGroup, placeGroups } from '../pipeline/places.ts'
import { sha256 } from '../read/hash.ts'
import { corrections, markStale } from '../store/corrections.ts'
import { clearJudgement, judgedHead, type KeptPlace, keepHead, keepPlace } from '../store/judgement.ts'
import { factFiles, reportsOf, shelf } from '../store/library.ts'
import { revision } from '../store/meta.ts'
import { troubleOf } from '../store/storage-error.ts'
import { CODE, judgementKey } from './key.ts'
import type { Answer } from './protocol.ts'
import type { TaskContext } from './task-context.ts'
import { refreshVariants } from './variants.ts'

const contentOf = async (group: PlaceGroup): Promise<string> => (await sha256(new TextEncoder().encode(`${CODE}\n${group.content}`))).slice(0, 32)

/** Reads a group's reports, judges them, and marks the corrections that have no effect. Their texts are let go of at the end. */
const judgeGroup = async (group: PlaceGroup) => {
  const reports = await reportsOf(group.reports.map((r) => r.sha256))
  const stale = new Set(reports.flatMap((r) => staleCorrections(r, group.corrections)).map((c) => c.id))
  const holding = group.corrections.filter((c) => !stale.has(c.id))
  const judgement = judgeLibrary(reports, group.facts, holding)
  const lost = stalePairings([...reports, ...group.facts], judgement.pairs, holding)
  await markStale([...stale, ...lost.map((c) => c.id)])
  return { judgement, reports }
}

/** The same content is judged once: what is kept of it is taken as it is. */
const keptOf = (places: readonly KeptPlace[]): ReadonlyMap<string, readonly KeptPlace[]> => {
  const by = new Map<string, KeptPlace[]>()
  for (const p of places) by.set(p.content, [...(by.get(p.content) ?? []), p])
  return by
}

const everything = async () => {
  const [entries, facts, log] = await Promise.all([shelf(), factFiles(), corrections()])
  return placeGroups(
    entries,
    facts.flatMap((f) => f.facts),
    log,
  )
}

/** Judges what has changed, place by place; a stop leaves what was judged so far, and the older judgement in force. */
const judgeChanged = async (key: string, { stopped, progress }: TaskContext): Promise<Answer> => {
  const kept = keptOf((await judgedHead())?.places ?? [])
  const groups = await everything()
  const places: KeptPlace[] = []
  for (const [done, group] of groups.entries()) {
    if (stopped()) return { kind: 'judge', key: '' }
    const content = await contentOf(group)
    const known = kept.get(content)
    if (known) places.push(...known)
    else {
      progress({ done, total: groups.length, name: group.reports[0]?.place ?? group.facts[0]?.place ?? '' })
      const { judgement, reports } = await judgeGroup(group)
      places.push(...(await keepPlace(content, judgement, reports)))
    }
  }
  await keepHead(key, places)
  return { kind: 'judge', key }
}

/** Where the disk is too full to keep it the judgement is sent to the page whole. */
const judgeWhole = async (key: string): Promise<Answer> => {
  await clearJudgement()
  const pairs: Judgement['pairs'][number][] = []
  const findings: Judgement['findings'][number][] = []
  for (const group of await everything()) {
    const { judgement } = await judgeGroup(group)
    for (const p of judgement.pairs) pairs.push(p)
    for (const f of judgement.findings) findings.push(f)
  }
  return { kind: 'judge', key, judgement: { pairs, findings } }
}

/** Brings the kept judgement up to date with the library. */
export const judged = async (errand: TaskContext): Promise<Answer> => {
  const key = judgementKey(await revision())
  if ((await judgedHead())?.key === key) return { kind: 'judge', key }
  await refreshVariants()
  try {
    return await judgeChanged(key, errand)
  } catch (error) {
    if (troubleOf(error) !== 'quota') throw error
    return judgeWhole(key)
  }
}
