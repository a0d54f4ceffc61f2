import { RULES_VERSION } from '../../extract/version.ts'
import type { Fact } from '../../model/fact.ts'
import type { Report } from '../../model/report.ts'
import type { Statement } from '../../model/statement.ts'
import { sha256 } from '../../read/hash.ts'
import { applyCorrections } from '../corrections.ts'
import { judgeLibrary, type Loaded, readAny } from '../pipeline.ts'
import { canonical } from './canonical.ts'
import type { CaseFile } from './casefile.ts'
import { chartsCheck } from './charts/check.ts'
import { type Check, compareRows, type Difference, result } from './check.ts'
import { merkleRoot } from './merkle.ts'

const hashes = async (c: CaseFile): Promise<Check> => {
  const wrong: Difference[] = []
  for (const s of c.sources) {
    const bytes = c.bytes.get(s.sha256)
    const now = bytes ? await sha256(bytes) : s.sha256
    if (now !== s.sha256) wrong.push({ about: s.name, why: 'hash', stored: s.sha256, now })
  }
  const absent = c.sources.filter((s) => !c.bytes.has(s.sha256)).map((s) => s.name)
  return result('sources', c.bytes.size, wrong, absent)
}

const root = async (c: CaseFile): Promise<Check> => {
  const now = await merkleRoot(
    c.sources.map((s) => s.sha256),
    c.corrections,
  )
  return result('root', c.sources.length + c.corrections.length, now === c.root ? [] : [{ about: '', why: 'root', stored: c.root, now }])
}

const standsAt = (text: string, s: { readonly start: number; readonly end: number; readonly quote: string }) => text.slice(s.start, s.end) === s.quote

const quotes = (c: CaseFile): Check => {
  const all = [
    ...c.reports.flatMap((r) => [...r.statements, ...r.confessions].map((q) => ({ file: r.file, text: r.text, q }))),
    ...c.facts.flatMap((f) => f.facts.map((q) => ({ file: f.file, text: f.text, q }))),
  ]
  const wrong = all.filter(({ text, q }) => !standsAt(text, q))
  return result(
    'quotes',
    all.length,
    wrong.map(({ file, text, q }): Difference => ({ about: `${file} ${q.start}–${q.end}`, why: 'quote', stored: q.quote, now: text.slice(q.start, q.end) })),
  )
}

type Read = ReadonlyMap<string, Loaded>

const readAgain = async (
  c: CaseFile,
  onProgress: (done: number, of: number) => void,
): Promise<{ readonly read: Read; readonly refused: readonly Difference[] }> => {
  const read = new Map<string, Loaded>()
  const refused: Difference[] = []
  let done = 0
  for (const s of c.sources) {
    const bytes = c.bytes.get(s.sha256)
    const [outcome] = bytes ? await readAny({ name: s.name, bytes, insisted: true }) : []
    if (outcome?.ok) read.set(s.sha256, outcome.value)
    else if (outcome) refused.push({ about: s.name, why: 'refused', stored: s.kind, now: outcome.issues[0]?.code ?? '' })
    onProgress(++done, c.sources.length)
  }
  return { read, refused }
}

const reportOf = (x: Loaded | undefined): Report | undefined => (x?.kind === 'report' ? x.report : undefined)
const factsOf = (x: Loaded | undefined) => (x?.kind === 'facts' ? x.facts : undefined)

const firstDifference = (a: string, b: string): number => {
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return i
}

const texts = (c: CaseFile, read: Read): readonly Difference[] =>
  [...c.reports, ...c.facts].flatMap((r) => {
    const now = (reportOf(read.get(r.sha256)) ?? factsOf(read.get(r.sha256)))?.text
    if (now === undefined || now === r.text) return []
    const at = firstDifference(r.text, now)
    return [{ about: r.file, why: 'text', stored: r.text.slice(Math.max(0, at - 10), at + 20), now: now.slice(Math.max(0, at - 10), at + 20) }]
  })

const named = (r: Report, s: Statement) => ({ ...s, id: `${r.file} ${s.at[0] ?? s.start} ${s.subject} ${s.measure}` })

const statementRows = (reports: readonly Report[]) => reports.flatMap((r) => r.statements.map((s) => named(r, s)))
const factRows = (facts: readonly Fact[]) => facts.map((f) => ({ ...f, id: `${f.file} ${f.row}` }))
const identityRows = (reports: readonly Report[]) => reports.map((r) => ({ ...r.identity, id: r.file }))

const readings = (c: CaseFile, read: Read): readonly Check[] => {
  const kept = c.reports.filter((r) => read.has(r.sha256))
  const fresh = kept.flatMap((r) => reportOf(read.get(r.sha256)) ?? [])
  const keptFacts = c.facts.filter((f) => read.has(f.sha256))
  const freshFacts = keptFacts.flatMap((f) => factsOf(read.get(f.sha256))?.facts ?? [])
  return [
    compareRows('identities', identityRows(kept), identityRows(fresh)),
    compareRows('statements', statementRows(kept), statementRows(fresh)),
    compareRows('facts', factRows(keptFacts.flatMap((f) => f.facts)), factRows(freshFacts)),
  ]
}

/** Fresh readings where the source is here, the stored ones where only its hash is. */
const library = (c: CaseFile, read: Read) => ({
  reports: c.reports.map((r) => reportOf(read.get(r.sha256)) ?? r),
  facts: c.facts.flatMap((f) => (factsOf(read.get(f.sha256)) ?? f).facts),
})

const judged = (c: CaseFile, read: Read): readonly Check[] => {
  const { reports, facts } = library(c, read)
  const standing = c.corrections.filter((x) => x.stale !== true)
  const now = judgeLibrary(reports, facts, standing)
  const charts = chartsCheck(c.charts, { pairs: now.pairs, reports: applyCorrections(reports, standing), facts })
  return [compareRows('pairs', c.pairs, now.pairs), compareRows('findings', c.findings, now.findings), charts]
}

const log = (c: CaseFile): Check => {
  const hashesHere = new Set(c.sources.map((s) => s.sha256))
  const twice = c.corrections.filter((x, i) => c.corrections.findIndex((y) => y.id === x.id) !== i)
  const orphans = c.corrections.filter((x) => !hashesHere.has(x.sha256))
  const wrong = [...twice.map((x) => [x, 'twice'] as const), ...orphans.map((x) => [x, 'no-source'] as const)]
  return result(
    'corrections',
    c.corrections.length,
    wrong.map(([x, why]) => ({ about: x.id, why, stored: canonical(x.change), now: '' })),
  )
}

export interface Verification {
  /** Nothing differs. Sources known by hash alone are named as not checked and do not count against it. */
  readonly sound: boolean
  readonly rules: { readonly stored: string; readonly now: string }
  readonly checks: readonly Check[]
}

/** Reads every source again, judges again, and compares hashes, texts, quotes, statements, facts, pairs and the Merkle root with what the case states. No network. */
export const verifyCase = async (c: CaseFile, onProgress: (done: number, of: number) => void = () => undefined): Promise<Verification> => {
  const { read, refused } = await readAgain(c, onProgress)
  const differing = [...refused, ...texts(c, read)]
  const checks = [await hashes(c), await root(c), log(c), result('texts', read.size, differing), quotes(c), ...readings(c, read), ...judged(c, read)]
  return { sound: checks.every((x) => x.status !== 'differs'), rules: { stored: c.rules, now: RULES_VERSION }, checks }
}
