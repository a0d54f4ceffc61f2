import type { Change, Correction, IdentityEdit } from '../../model/correction.ts'
import type { Issue } from '../../model/issue.ts'
import type { Pair, ResultReading } from '../../model/pair.ts'
import type { Statement } from '../../model/statement.ts'
import type { Doubted } from '../../store/judgement.ts'
import type { ShelfEntry } from '../../store/summary.ts'
import { FILTERS, type FilterName, type Filters } from '../filter.ts'
import { groupOf } from '../indicator.ts'
import { levelOf, placeKey, regionOf } from '../place.ts'

interface Item {
  readonly id: string
  readonly sha256: string
  readonly file: string
  readonly place: string
  readonly adcode: string
  readonly year: string
  readonly indicator: string
  /** Doubt × weight of what hangs on it. */
  readonly weight: number
}

export interface DoubtfulStatement extends Item {
  readonly kind: 'statement'
  readonly statement: Statement
}

/** A report whose place or year was not stated plainly, with what it may be. */
export interface DoubtfulIdentity extends Item {
  readonly kind: 'identity'
  readonly issues: readonly Issue[]
  readonly now: IdentityEdit
  readonly choices: readonly IdentityEdit[]
}

export interface DoubtfulPairing extends Item {
  readonly kind: 'pairing'
  readonly pair: Pair
  readonly choices: readonly ResultReading[]
}

export type Doubtful = DoubtfulStatement | DoubtfulIdentity | DoubtfulPairing
export const KINDS = ['statement', 'identity', 'pairing'] as const satisfies readonly Doubtful['kind'][]

/** Name of a statement across the page. */
export const statementId = (sha256: string, s: Statement): string => `${sha256}:${s.at[0] ?? s.start}:${s.subject}:${s.measure}`
const identityId = (sha256: string): string => `identity:${sha256}`
const pairingId = (pair: string): string => `pair:${pair}`

/** Whether an item has been dealt with. */
export interface Settled {
  readonly has: (item: Doubtful) => boolean
}

const settledBy = (sha256: string, change: Change): string => {
  switch (change.kind) {
    case 'accept':
      return change.before ? statementId(sha256, change.before) : `${sha256}:${change.at}`
    case 'edit':
    case 'reject':
      return statementId(sha256, change.before)
    case 'add':
      return statementId(sha256, change.after)
    case 'identity':
      return identityId(sha256)
    case 'check':
      return `check:${change.pair}`
    default:
      return pairingId(change.pair)
  }
}

/** What people have dealt with. Early logs accept a number whatever is read from it; those are known by its offset. */
export const settledIn = (corrections: readonly Correction[]): Settled => {
  const ids = new Set(corrections.filter((c) => c.stale !== true).map((c) => settledBy(c.sha256, c.change)))
  return { has: (item) => ids.has(item.id) || (item.kind === 'statement' && ids.has(`${item.sha256}:${item.statement.at[0] ?? item.statement.start}`)) }
}

const weighStatement = (s: Statement): number => (s.doubts?.length ?? 0) * (s.indicator === '' ? 1 : 3) * (s.role === 'target' ? 1.5 : 1)

const ofStatement = ({ sha256, file, place, adcode, statement }: Doubted): DoubtfulStatement => ({
  kind: 'statement',
  id: statementId(sha256, statement),
  sha256,
  file,
  place,
  adcode,
  year: statement.year,
  indicator: statement.indicator,
  statement,
  weight: weighStatement(statement),
})

/** How far a report's own identity is in doubt; everything read from it hangs on that. */
const gravity: Readonly<Partial<Record<Issue['code'], number>>> = {
  'place-ambiguous': 30,
  'place-unknown': 30,
  'years-unknown': 30,
  'years-inferred': 6,
  'title-year-differs': 5,
  'place-inferred': 4,
}

const editOf = (e: ShelfEntry): IdentityEdit => ({ place: e.place, adcode: e.adcode, planYear: e.planYear ?? 0, level: e.level, parents: e.parents })

const choicesOf = (now: IdentityEdit, issues: readonly Issue[]): readonly IdentityEdit[] =>
  issues.flatMap((i): readonly IdentityEdit[] => {
    if (i.code === 'place-ambiguous')
      return i.candidates.map(({ name, adcode, level, parents }) => ({ place: name, adcode, planYear: now.planYear, level, parents }))
    return i.code === 'title-year-differs' ? [{ ...now, planYear: i.titleYear }] : []
  })

const ofReport = (e: ShelfEntry): readonly DoubtfulIdentity[] => {
  const issues = e.issues.filter((i) => gravity[i.code] !== undefined)
  if (issues.length === 0) return []
  const now = editOf(e)
  const weight = Math.max(...issues.map((i) => gravity[i.code] ?? 0))
  return [
    {
      kind: 'identity',
      id: identityId(e.sha256),
      sha256: e.sha256,
      file: e.file,
      place: e.place,
      adcode: e.adcode,
      year: String(e.planYear ?? ''),
      indicator: '',
      weight,
      issues,
      now,
      choices: choicesOf(now, issues),
    },
  ]
}

/** Reasons that a person can settle: the pairing itself, a number nobody has seen before, and clauses that may hold the answer. */
const ASKED: ReadonlySet<string> = new Set(['doubtful_pairing', 'implausible', 'may_be_told'])

const doubtfulPairing = (p: Pair): boolean => p.verdict === 'uncertain' && ASKED.has(p.because) && !p.flags.includes('corrected')

const ofPair = (pair: Pair): DoubtfulPairing => ({
  kind: 'pairing',
  id: pairingId(pair.id),
  sha256: pair.target.sha256,
  file: pair.target.report,
  place: pair.place,
  adcode: pair.adcode,
  year: String(pair.year),
  indicator: pair.indicator,
  weight: (1 - ((pair.result ?? pair.others[0])?.score ?? 0)) * (pair.indicator === '' ? 1.5 : 4.5),
  pair,
  choices: [...(pair.result ? [pair.result] : []), ...pair.others],
})

const facets: Readonly<Partial<Record<FilterName, (d: Doubtful) => string>>> = {
  level: (d) => levelOf(d.adcode),
  region: (d) => regionOf(d.adcode),
  place: placeKey,
  year: (d) => d.year,
  indicator: (d) => d.indicator,
  group: (d) => groupOf(d.indicator),
}

/** Items that pass those of the page's filters that say where, when and about what. */
export const filterQueue = (queue: readonly Doubtful[], filters: Filters): readonly Doubtful[] =>
  queue.filter((d) => FILTERS.every((name) => filters[name].length === 0 || (facets[name] === undefined ? true : filters[name].includes(facets[name](d)))))

/** Whatever the program doubts, gravest first: doubt × weight of what hangs on it. What `settled` knows is left out. */
export const reviewQueue = (doubts: readonly Doubted[], shelf: readonly ShelfEntry[], pairs: readonly Pair[], settled: Settled): readonly Doubtful[] =>
  [...doubts.map(ofStatement), ...shelf.flatMap(ofReport), ...pairs.filter(doubtfulPairing).map(ofPair)]
    .filter((d) => !settled.has(d))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
