import { INDICATORS } from '../lexicon/indicators.ts'
import type { Fact } from '../model/fact.ts'
import type { Report } from '../model/report.ts'
import type { Claim } from './claim.ts'
import { type Contest, contestedAmong } from './contested.ts'
import { type Candidate, candidatesFor, mentionsFor } from './match.ts'
import { indexPlaces, type PlaceIndex } from './place-index.ts'
import { distinctTargets } from './targets.ts'

/** A target with the results that may answer it, best first, and its place's shelf for what has to be worked out. */
export interface TargetWithAnswers {
  readonly target: Claim
  /** Other places the same target is stated at. */
  readonly also: readonly Claim[]
  readonly results: readonly Candidate[]
  /** Where nothing answers like for like: figures of the next report that may. */
  readonly mentions: readonly Candidate[]
  /** Whether the report of the following year is loaded. */
  readonly heard: boolean
  /** The same report sets another number for the same thing. */
  readonly contested: Contest
  readonly shelf: PlaceIndex
}

const NAMES: ReadonlyMap<string, string> = new Map(INDICATORS.map((i) => [i.id, i.zh]))

/** Name of an indicator in Chinese; the id where it is unknown. */
export const nameOf = (indicator: string): string => NAMES.get(indicator) ?? indicator

/** The targets of one place with their candidates. */
export const pairShelf = (shelf: PlaceIndex): readonly TargetWithAnswers[] => {
  const promised = distinctTargets(shelf.targets)
  const contested = contestedAmong(promised.map((p) => p.target))
  return promised.map(({ target, also }) => {
    const results = candidatesFor(target, shelf)
    const heard = shelf.reportedYears.has(target.to)
    const answered = results[0]?.fit === 'same' || results[0]?.fit === 'against'
    const mentions = heard && !answered && target.indicator !== '' ? mentionsFor(target, shelf) : []
    return { target, also, results, mentions, heard, contested: contested.get(target) ?? 'none', shelf }
  })
}

/** Shelves of every place loaded, in order of place, laid out as they are asked for. */
export const shelvesOf = (reports: readonly Report[], facts: readonly Fact[]): Iterable<PlaceIndex> => indexPlaces(reports, facts, nameOf)

/** Every target with its candidates, one place after the other. Time grows with the number of statements, not its square. */
export const pairUp = (reports: readonly Report[], facts: readonly Fact[]): readonly TargetWithAnswers[] => [...shelvesOf(reports, facts)].flatMap(pairShelf)
