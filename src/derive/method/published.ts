import { PUBLISHED, type PublishedCount } from '../../lexicon/published.ts'
import type { Pair } from '../../model/pair.ts'
import { levelOf } from '../place.ts'
import { verdictOf } from '../verdict.ts'

/** A count of others with the one the loaded data give. */
export interface Compared extends PublishedCount {
  /** Provinces counted here, by code; `of` whom the data tell. */
  readonly ours: readonly string[]
  readonly told: number
  /** Provinces that are in neither: targets loosened in words alone, or no comparable result in the next report. */
  readonly between: readonly string[]
}

const isMain = (p: Pair): boolean =>
  p.indicator === 'gdp' && p.measure === 'growth' && p.target.value !== null && levelOf(p.adcode) === 'province' && !p.flags.includes('stretch')

/** Growth targets of the provinces, one each, by year. */
const targetsByYear = (pairs: readonly Pair[]): ReadonlyMap<number, ReadonlyMap<string, Pair>> => {
  const years = new Map<number, Map<string, Pair>>()
  for (const p of pairs.filter(isMain)) {
    const year = years.get(p.year) ?? new Map<string, Pair>()
    if (!year.get(p.adcode)?.main) year.set(p.adcode, p)
    years.set(p.year, year)
  }
  return years
}

const ends = ({ target }: Pair): readonly [low: number, high: number] => {
  const all = [target.value ?? 0, target.upper ?? target.value ?? 0]
  return [Math.min(...all), Math.max(...all)]
}

/** How demanding a bound is on the same number. */
const RANK: Readonly<Partial<Record<Pair['bound'], number>>> = { ge: 2, eq: 1, range: 1, about: 0 }
const rankOf = (p: Pair): number => RANK[p.target.bound] ?? 1

const change = (before: Pair, now: Pair): 'lowered' | 'loosened' | 'other' => {
  const [[low0, high0], [low, high]] = [ends(before), ends(now)]
  if (low < low0 || (low === low0 && high < high0)) return 'lowered'
  return low === low0 && high === high0 && rankOf(now) < rankOf(before) ? 'loosened' : 'other'
}

const lowered = (of: PublishedCount, years: ReadonlyMap<number, ReadonlyMap<string, Pair>>): Compared => {
  const pairs = [...(years.get(of.year) ?? [])].flatMap(([code, now]) => {
    const before = years.get(of.year - 1)?.get(code)
    return before ? [{ code, change: change(before, now) }] : []
  })
  const which = (c: 'lowered' | 'loosened') => pairs.filter((p) => p.change === c).map((p) => p.code)
  return { ...of, ours: which('lowered'), between: which('loosened'), told: pairs.length }
}

const judged = (of: PublishedCount, years: ReadonlyMap<number, ReadonlyMap<string, Pair>>): Compared => {
  const all = [...(years.get(of.year) ?? [])].map(([code, p]) => ({ code, verdict: verdictOf(p, 'strict') }))
  const which = (...wanted: readonly string[]) => all.filter((p) => wanted.includes(p.verdict)).map((p) => p.code)
  const [met, missed] = [which('met'), which('missed')]
  const between = all.map((p) => p.code).filter((code) => !met.includes(code) && !missed.includes(code))
  return { ...of, ours: of.what === 'met' ? met : missed, between, told: met.length + missed.length }
}

/**
 * Published counts of provinces beside the same counts over the pairs given, read strictly (about 6 % is 6 %). A target is lowered if its
 * lower end is, or its upper end with the lower one the same. Empty where no province has growth targets of two years.
 */
export const publishedCounts = (pairs: readonly Pair[]): readonly Compared[] => {
  const years = targetsByYear(pairs)
  return PUBLISHED.map((p) => (p.what === 'lowered' ? lowered(p, years) : judged(p, years))).filter((c) => c.told > 0)
}
