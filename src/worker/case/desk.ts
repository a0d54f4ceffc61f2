import { RULES_VERSION } from '../../extract/version.ts'
import { assertNever } from '../../model/assert.ts'
import type { CaseFile, SourceEntry } from '../../pipeline/casefile/casefile.ts'
import { type Preview, previewOpening } from '../../pipeline/casefile/merge.ts'
import { openCase } from '../../pipeline/casefile/open.ts'
import { packCase } from '../../pipeline/casefile/pack.ts'
import { verifyCase } from '../../pipeline/casefile/verify.ts'
import { judgeLibrary } from '../../pipeline/pipeline.ts'
import { carryOut, type Opening, takeBack, type Undo } from '../../store/casefile/opening.ts'
import { markSaved } from '../../store/casefile/saved.ts'
import { charts } from '../../store/charts.ts'
import { corrections } from '../../store/corrections.ts'
import { keptJudgement } from '../../store/judgement.ts'
import { factFiles, reports, shelf, sources } from '../../store/library.ts'
import { revision } from '../../store/meta.ts'
import { settings } from '../../store/settings.ts'
import { judgementKey } from '../key.ts'
import type { CaseAnswer, CaseTask, Choices, Step } from './protocol.ts'

type Say = (step: Step) => void

/** The kept judgement; judged here where none could be kept. */
const judged = async (all: CaseFile['reports'], facts: CaseFile['facts'], log: CaseFile['corrections']) =>
  (await keptJudgement(judgementKey(await revision()))) ??
  judgeLibrary(
    all,
    facts.flatMap((f) => f.facts),
    log.filter((c) => c.stale !== true),
  )

/** The library as a case. */
export const gatherCase = async (withSources: boolean, choices: Choices): Promise<Omit<CaseFile, 'root'>> => {
  const [r, f, s, l, values, kept] = await Promise.all([reports(), factFiles(), withSources ? sources() : [], corrections(), settings(), charts()])
  const here = new Set(s.map((x) => x.sha256))
  const entry =
    (kind: SourceEntry['kind']) =>
    (x: { readonly sha256: string; readonly file: string }): SourceEntry => ({ sha256: x.sha256, name: x.file, kind, included: here.has(x.sha256) })
  return {
    rules: RULES_VERSION,
    sources: [...r.map(entry('report')), ...f.map(entry('facts'))],
    bytes: new Map(s.map((x) => [x.sha256, x.bytes])),
    reports: r,
    facts: f,
    ...(await judged(r, f, l)),
    corrections: l,
    settings: { ...values, choices },
    charts: kept.map((c) => ({ ...c })),
  }
}

/** The case's bytes; its log counts as saved from here on. */
const save = async (withSources: boolean, choices: Choices, say: Say): Promise<CaseAnswer> => {
  const kept = await charts()
  const content = await gatherCase(withSources, choices)
  const bytes = await packCase(content, (done, total) => say({ done, total }))
  await markSaved(content.corrections, kept)
  return { kind: 'saved', blob: new Blob([bytes], { type: 'application/zip' }) }
}

const standing = async () => {
  const [r, f, l, c] = await Promise.all([shelf(), factFiles(), corrections(), charts()])
  return { sources: new Map([...r, ...f].map((x) => [x.sha256, x.file])), corrections: l, charts: c.map((x) => ({ ...x })) }
}

/** Sources that travel along are read anew by this page's own rules; of the others the record is taken as it is. */
const openingOf = async (c: CaseFile, p: Preview): Promise<Opening> => {
  const added = new Set(p.add.map((x) => x.sha256))
  const bare = <T extends { readonly sha256: string }>(list: readonly T[]) => list.filter((x) => added.has(x.sha256) && !c.bytes.has(x.sha256))
  const { choices: _, ...kept } = c.settings
  const mine = p.mode === 'merge' ? await settings() : {}
  return {
    remove: p.remove.map((x) => x.sha256),
    restore: [...bare(c.reports).map((report) => ({ report })), ...bare(c.facts).map((facts) => ({ facts }))],
    added: [...added],
    unlog: p.mode === 'replace' ? [...p.removeCorrections, ...p.conflicts.map((x) => x.mine)].map((x) => x.id) : [],
    log: c.corrections,
    settings: { ...kept, ...mine },
    removeCharts: p.removeCharts.map((x) => x.id),
    charts: p.addCharts,
  }
}

interface Held {
  file?: CaseFile
  undo?: Undo
}

const open = async (held: Held, name: string, blob: Blob): Promise<CaseAnswer> => {
  const outcome = openCase(name, new Uint8Array(await blob.arrayBuffer()))
  if (!outcome.ok) return { kind: 'refused', issues: outcome.issues }
  held.file = outcome.value
  const now = await standing()
  return { kind: 'opened', merge: previewOpening(outcome.value, now, 'merge'), replace: previewOpening(outcome.value, now, 'replace') }
}

const apply = async (held: Held, mode: Preview['mode']): Promise<CaseAnswer> => {
  const c = held.file
  if (!c) throw new Error('no case file was opened')
  held.undo = await carryOut(await openingOf(c, previewOpening(c, await standing(), mode)))
  delete held.file
  const files = c.sources.flatMap((s) => {
    const bytes = c.bytes.get(s.sha256)
    return bytes ? [{ name: s.name, blob: new Blob([new Uint8Array(bytes)]) }] : []
  })
  return { kind: 'applied', files, choices: c.settings.choices ?? {} }
}

const undo = async (held: Held): Promise<CaseAnswer> => {
  if (!held.undo) throw new Error('nothing to take back')
  await takeBack(held.undo)
  delete held.undo
  return { kind: 'undone' }
}

const verify = async (name: string, blob: Blob, say: Say): Promise<CaseAnswer> => {
  const opened = openCase(name, new Uint8Array(await blob.arrayBuffer()))
  if (!opened.ok) return { kind: 'refused', issues: opened.issues }
  const verification = await verifyCase(opened.value, (done, total) => say({ done, total }))
  return { kind: 'verified', root: opened.value.root, verification }
}

/** One desk a thread: it remembers the file it opened and how to take its opening back. */
export const caseDesk = (): ((task: CaseTask, say: Say) => Promise<CaseAnswer>) => {
  const held: Held = {}
  return (task, say) => {
    switch (task.kind) {
      case 'save':
        return save(task.withSources, task.choices, say)
      case 'open':
        return open(held, task.name, task.blob)
      case 'apply':
        return apply(held, task.mode)
      case 'undo':
        return undo(held)
      case 'verify':
        return verify(task.name, task.blob, say)
      default:
        return assertNever(task)
    }
  }
}
