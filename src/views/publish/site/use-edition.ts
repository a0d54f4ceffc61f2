import { useCallback, useEffect, useRef, useState } from 'react'
import { sha256 } from '../../../read/hash.ts'
import { markSaved } from '../../../store/casefile/saved.ts'
import { log, corrections as storedLog, unlog } from '../../../store/corrections.ts'
import { type Edition, keepEdition, keptEdition } from '../../../store/edition.ts'
import { factFiles, remove, shelf } from '../../../store/library.ts'
import { type Library, useLibrary } from '../../app/library-context.tsx'
import { firstEdition, hasOwn, type Offered, type Plan, planEdition } from './edition.ts'
import { dropOlder, firstPacks } from './packs.ts'
import { type Enclosed, enclosed, type Pack, packFile, published } from './published.ts'

/** Counts of what an edition brought and took away. */
export type Moved = Readonly<Record<'add' | 'remove' | 'keep' | 'log' | 'unlog', number>>

export type EditionState =
  | { readonly kind: 'quiet' }
  | { readonly kind: 'failed' }
  /** The reader has work of their own here: the new edition waits for a word. */
  | { readonly kind: 'offered'; readonly moved: Moved; readonly take: () => void; readonly leave: () => void }
  | { readonly kind: 'taken'; readonly moved: Moved }

type Hands = Pick<Library, 'importFiles' | 'hold'>
interface Fetched {
  readonly offered: Offered
  readonly files: ReadonlyMap<string, Enclosed['files'][number]>
}

/** With `packs`, the facts a first visit brings in too. */
const fetched = async (packs: readonly Pack[]): Promise<Fetched> => {
  const site = await published()
  const { files: small, corrections } = await enclosed(site)
  const files = [...small, ...(await Promise.all(packs.map(packFile)))]
  const named = await Promise.all(files.map(async (f) => [await sha256(f.bytes), f] as const))
  return { offered: { edition: site.edition, sources: [...new Set(named.map(([hash]) => hash))], corrections }, files: new Map(named) }
}

const held = async () => {
  const [reports, facts, corrections] = await Promise.all([shelf(), factFiles(), storedLog()])
  return { sources: [...reports, ...facts].map((x) => x.sha256), corrections }
}

const counts = (p: Plan): Moved => ({ add: p.add.length, remove: p.remove.length, keep: p.keep.length, log: p.log.length, unlog: p.unlog.length })

/** Whether every file was dealt with: a stop or full storage leaves some. */
const takeIn = async (files: Enclosed['files'], { importFiles }: Hands): Promise<boolean> =>
  files.length === 0 || (await importFiles(files)).length >= files.length

/** Remembered last: an edition that was cut short is taken up again, and what is already here changes nothing. */
const follow = async (plan: Plan, { files }: Fetched, hands: Hands): Promise<void> => {
  const added = plan.add.flatMap((hash) => files.get(hash) ?? [])
  if (!(await takeIn(added, hands))) return
  await hands.hold(async () => {
    for (const hash of plan.remove) await remove(hash)
    await unlog(plan.unlog)
    await log(plan.log)
    await markSaved(plan.log, [])
    await keepEdition(plan.next)
  })
}

/** Takes in what is small. Whether packs are to follow: they wait until there is something to see. */
const begin = async (hands: Hands): Promise<boolean> => {
  const base = await fetched([])
  if (!(await takeIn([...base.files.values()], hands))) return false
  await log(base.offered.corrections)
  await markSaved(base.offered.corrections, [])
  const more = (await firstPacks()).length > 0
  // Not this edition yet: a visit that ends before the packs are here takes it up again.
  await keepEdition({ ...firstEdition(base.offered), ...(more ? { edition: '' } : {}) })
  return more
}

/** Brings in the packs of a first visit. Where they cannot be had the front page offers them. */
const bringPacks = async (hands: Hands): Promise<void> => {
  const [before, site, packs] = await Promise.all([keptEdition(), published(), firstPacks()])
  const files = await Promise.all(packs.map(packFile)).catch(() => undefined)
  if (!before || !files || !(await takeIn(files, hands))) return
  await keepEdition({ ...before, edition: site.edition, sources: [...before.sources, ...packs.map((p) => p.sha256)] })
}

/** A later edition: taken in at once where nothing here is the reader's own, offered where something is. */
const renew = async (before: Edition, hands: Hands, say: (s: EditionState) => void): Promise<void> => {
  const packs = await firstPacks()
  const [all, here] = await Promise.all([fetched(packs), held()])
  const plan = planEdition(before, here, all.offered)
  const moved = counts(plan)
  const take = async () => {
    say({ kind: 'quiet' })
    await follow(plan, all, hands)
    await dropOlder(packs, hands.hold)
    say(Object.values(moved).some((n) => n > 0) ? { kind: 'taken', moved } : { kind: 'quiet' })
  }
  const leave = () => void keepEdition({ ...before, edition: all.offered.edition }).then(() => say({ kind: 'quiet' }))
  if (Object.values(moved).every((n) => n === 0) || !hasOwn(before, here)) return take()
  say({ kind: 'offered', moved, take: () => void take().catch(() => say({ kind: 'failed' })), leave })
}

/** Loads the enclosed library on a first visit, and follows the site from edition to edition after that. */
export const useEdition = (): { readonly state: EditionState; readonly close: () => void } => {
  const { ready, judging, importing, importFiles, hold } = useLibrary()
  const [state, say] = useState<EditionState>({ kind: 'quiet' })
  const [more, setMore] = useState(false)
  const asked = useRef(false)
  useEffect(() => {
    if (!ready || asked.current) return
    asked.current = true
    const load = async () => {
      const before = await keptEdition()
      if (!before) return setMore(await begin({ importFiles, hold }))
      const { edition } = await published()
      if (edition !== before.edition) await renew(before, { importFiles, hold }, say)
    }
    load().catch(() => say({ kind: 'failed' }))
  }, [ready, importFiles, hold])
  const calm = !judging && !importing.running
  useEffect(() => {
    if (!more || !calm) return
    setMore(false)
    void bringPacks({ importFiles, hold })
  }, [more, calm, importFiles, hold])
  return { state, close: useCallback(() => say({ kind: 'quiet' }), []) }
}
