import { RULES_VERSION } from '../../extract/version.ts'
import { readLog } from '../../pipeline/casefile/log.ts'
import { merkleRoot } from '../../pipeline/casefile/merkle.ts'
import { openCase } from '../../pipeline/casefile/open.ts'
import { isArchive, judgeLibrary, type Loaded, type Report, readAny, type SourceFile, unpack } from '../../pipeline/door.ts'
import type { Stock } from '../../views/publish/snapshot/snapshot.ts'
import { isSlight, issueLine, open, say } from '../input.ts'

export interface Library {
  readonly stock: Stock
  /** Sources as given, those of case files among them. */
  readonly sources: readonly SourceFile[]
  readonly failed: number
}

type Corrections = Stock['corrections']
type Charts = Stock['charts']

const gather = (names: readonly string[]) => {
  const sources: SourceFile[] = []
  const corrections: Corrections[number][] = []
  const charts: Charts[number][] = []
  let failed = 0
  const refuse = (line: string) => {
    say(line)
    failed++
  }
  for (const name of names) {
    const source = open(name)
    if ('why' in source) refuse(`${name}: ${source.why}`)
    else if (!name.endsWith('.outturn')) sources.push(source)
    else {
      const outcome = openCase(name, source.bytes)
      if (!outcome.ok) refuse(`${name}: ${outcome.issues.map((i) => issueLine(i)).join('; ')}`)
      else {
        corrections.push(...outcome.value.corrections)
        charts.push(...outcome.value.charts)
        for (const s of outcome.value.sources) {
          const bytes = outcome.value.bytes.get(s.sha256)
          if (bytes) sources.push({ name: s.name, bytes, insisted: true })
          else refuse(`${s.name}: the case file holds only its hash`)
        }
      }
    }
  }
  return { sources, corrections, charts, failed }
}

/** Archives by their files, so that a reader's library knows each by its own hash. One that cannot be unpacked stays whole and is refused when it is read. */
const opened = async (sources: readonly SourceFile[]): Promise<readonly SourceFile[]> => {
  const lists = await Promise.all(
    sources.map(async (s) => {
      const inside = isArchive(s) ? await unpack(s) : undefined
      return inside?.ok ? inside.value : [s]
    }),
  )
  return lists.flat()
}

/** Each file once, in the order a browser's library keeps them: the same choices give the same page from either. */
const distinct = <T extends { readonly sha256: string }>(list: readonly T[]): readonly T[] =>
  [...new Map(list.map((x) => [x.sha256, x])).values()].sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1))

/** Each chart once, in the order a browser's library lists them. */
const newestFirst = (charts: Charts): Charts =>
  [...new Map(charts.map((c) => [c.id, c])).values()].sort((a, b) => (a.when === b.when ? (a.id < b.id ? 1 : -1) : a.when < b.when ? 1 : -1))

/** Reads, pairs and judges the files named: reports, facts, archives and case files. */
export const libraryOf = async (names: readonly string[], log: string | undefined): Promise<Library> => {
  const gathered = gather(names)
  let { failed } = gathered
  const loaded: Loaded[] = []
  const sources = await opened(gathered.sources)
  for (const source of sources) {
    for (const outcome of await readAny(source)) {
      if (outcome.ok) loaded.push(outcome.value)
      else {
        if (!outcome.issues.every(isSlight)) failed++
        for (const issue of outcome.issues) say(`${source.name}: ${issueLine(issue)}`)
      }
    }
  }
  const reports = distinct(loaded.flatMap((x): readonly Report[] => (x.kind === 'report' ? [x.report] : [])))
  const facts = distinct(loaded.flatMap((x) => (x.kind === 'facts' ? [x.facts] : [])))
  const given = log === undefined ? undefined : open(log)
  if (given && 'why' in given) throw new Error(`${log}: ${given.why}`)
  const corrections = [...gathered.corrections, ...(given ? readLog(new TextDecoder().decode(given.bytes)) : [])]
  const judgement = judgeLibrary(
    reports,
    facts.flatMap((f) => f.facts),
    corrections,
  )
  const root = await merkleRoot(
    [...reports, ...facts].map((x) => x.sha256),
    corrections,
  )
  return { stock: { reports, facts, judgement, corrections, charts: newestFirst(gathered.charts), rules: RULES_VERSION, root }, sources, failed }
}
