import type { Correction } from '../model/correction.ts'
import type { Fact } from '../model/fact.ts'
import type { Finding } from '../model/finding.ts'
import type { Pair } from '../model/pair.ts'

/** A report as far as grouping needs it: no text, no statements. */
export interface Placed {
  readonly sha256: string
  readonly file: string
  readonly place: string
  readonly adcode: string
  readonly rules: string
}

/** What has to be judged together: everything of one place, under all names and codes it goes by. */
export interface PlaceGroup {
  readonly reports: readonly Placed[]
  readonly facts: readonly Fact[]
  /** Corrections of these reports and of the place's targets in facts files, stale ones left out. */
  readonly corrections: readonly Correction[]
  /** Everything its judgement depends on but the program itself: equal content, equal judgement. */
  readonly content: string
}

/** Where a report belongs once a person has said so; the last word counts. */
const corrected = (report: Placed, log: readonly Correction[]): Pick<Placed, 'place' | 'adcode'> => {
  const said = log.flatMap((c) => (c.sha256 === report.sha256 && c.change.kind === 'identity' ? [c.change.after] : [])).at(-1)
  return said ?? report
}

type Named = Pick<Placed, 'place' | 'adcode'>

/** A name and a code that stand in one record are one place, and so is all that shares either. */
const joining = () => {
  const parent = new Map<string, string>()
  const root = (node: string): string => {
    let at = node
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up
    parent.set(node, at)
    return at
  }
  const nodeOf = ({ place, adcode }: Named): string => root(place ? `name ${place}` : `code ${adcode}`)
  const join = (named: Named): void => {
    const at = nodeOf(named)
    if (named.place && named.adcode) parent.set(at, root(`code ${named.adcode}`))
  }
  return { join, nodeOf }
}

interface Gathered {
  readonly reports: Placed[]
  readonly facts: Fact[]
}

const inLogOrder = (a: Correction, b: Correction): number => (a.when === b.when ? (a.id < b.id ? -1 : 1) : a.when < b.when ? -1 : 1)
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const contentOf = ({ reports, facts }: Gathered, corrections: readonly Correction[]): string =>
  JSON.stringify([reports.map((r) => [r.sha256, r.file, r.rules]), facts.map((f) => [f.sha256, f.file, f.row]), corrections])

/**
 * The library in groups that can be judged one by one with the same outcome as all at once: a place never answers for another, and a name
 * without a code is looked up among the codes that share it. The order of reports, facts and corrections does not matter.
 */
export const placeGroups = (reports: readonly Placed[], facts: readonly Fact[], corrections: readonly Correction[]): readonly PlaceGroup[] => {
  const log = corrections.filter((c) => c.stale !== true).sort(inLogOrder)
  const here = new Map(reports.map((r) => [r.sha256, corrected(r, log)]))
  const { join, nodeOf } = joining()
  for (const named of [...here.values(), ...facts]) join(named)
  const groups = new Map<string, Gathered>()
  const groupOf = (named: Named): Gathered => {
    const key = nodeOf(named)
    const found = groups.get(key) ?? { reports: [], facts: [] }
    groups.set(key, found)
    return found
  }
  for (const r of [...reports].sort((a, b) => order(a.sha256, b.sha256))) groupOf(here.get(r.sha256) ?? r).reports.push(r)
  for (const f of [...facts].sort((a, b) => order(a.sha256, b.sha256) || a.row - b.row)) groupOf(f).facts.push(f)
  return [...groups.values()].map((g) => {
    const own = new Set(g.reports.map((r) => r.sha256))
    const files = new Set(g.facts.map((f) => f.sha256))
    const names = new Set([...g.reports.map((r) => here.get(r.sha256) ?? r), ...g.facts].flatMap((n) => [n.place, n.adcode]))
    // A facts file holds many places: a choice about one of its targets belongs to the place that the target names.
    const chosen = (c: Correction): boolean => c.change.kind === 'pair' && files.has(c.sha256) && names.has(c.change.pair.slice(0, c.change.pair.indexOf(':')))
    const about = log.filter((c) => own.has(c.sha256) || chosen(c))
    return { ...g, corrections: about, content: contentOf(g, about) }
  })
}

/** The part of a judgement that stands under one key of its order: a code, or a name where there is none. */
export interface KeyedJudgement {
  readonly key: string
  readonly pairs: readonly Pair[]
  readonly findings: readonly Finding[]
}

const pairKey = (p: Pair): string => p.id.slice(0, p.id.indexOf(':'))
const findingKey = (f: Finding): string => f.adcode || f.place

/** A group's judgement by key: put together by key over all groups it is the judgement of the whole library, in its order. */
export const byKey = (pairs: readonly Pair[], findings: readonly Finding[]): readonly KeyedJudgement[] => {
  const keys = [...new Set([...pairs.map(pairKey), ...findings.map(findingKey)])].sort()
  if (keys.length < 2) return [{ key: keys[0] ?? '', pairs, findings }]
  return keys.map((key) => ({ key, pairs: pairs.filter((p) => pairKey(p) === key), findings: findings.filter((f) => findingKey(f) === key) }))
}
