import type { Fact } from '../model/fact.ts'
import type { Report } from '../model/report.ts'
import { type Claim, inTextOrder } from './claim.ts'
import { claimOfFact, claimsOfReport } from './collect.ts'
import { bigrams } from './names/subject.ts'
import { standingFacts, type Unstated, unstatedIn } from './passages/standing.ts'

/** Everything one place says, laid out so that a target finds its answers without looking at every claim. */
export interface PlaceIndex {
  readonly key: string
  readonly targets: readonly Claim[]
  readonly results: readonly Claim[]
  /** Whatever else it says: targets, and figures still to be reached. A person may say that one of them is a result. */
  readonly otherClaims: readonly Claim[]
  /** Results that end in `year`, by indicator; open ones under ''. */
  readonly byStatistic: (indicator: string, year: number) => readonly Claim[]
  /** Results that end in `year` and share words with a claim's words or its core, whatever their indicator. */
  readonly byWording: (claim: Claim, year: number) => readonly Claim[]
  /** Years N whose next report (N+1) is loaded, itself or quoted in a facts file. */
  readonly reportedYears: ReadonlySet<number>
  /** The work reports loaded as texts that plan for `planYear`: only a text can be silent. */
  readonly told: (planYear: number) => readonly Report[]
  /** Whether a report that is not here was searched for a statistic's result of `year` and does not give it, as a facts file says. */
  readonly unstated: Unstated
}

const NONE: readonly Claim[] = []
const UNTOLD: readonly Report[] = []

const push = <K>(map: Map<K, Claim[]>, key: K, claim: Claim): void => {
  const list = map.get(key)
  if (list) list.push(claim)
  else map.set(key, [claim])
}

const byWords = (claims: readonly Claim[]) => {
  const grams = new Map<string, Claim[]>()
  for (const c of claims) for (const g of new Set([...bigrams(c.words), ...bigrams(c.core)])) push(grams, g, c)
  return grams
}

const sharing = (grams: ReadonlyMap<string, readonly Claim[]>, words: string): readonly Claim[] => {
  const wanted = [...new Set(bigrams(words))]
  const counts = new Map<Claim, number>()
  for (const g of wanted) for (const c of grams.get(g) ?? NONE) counts.set(c, (counts.get(c) ?? 0) + 1)
  const least = Math.max(1, wanted.length * 0.4)
  return [...counts].filter(([, n]) => n >= least).map(([c]) => c)
}

const heardYears = (claims: readonly Claim[], planYears: readonly number[], gaps: readonly Fact[]): ReadonlySet<number> => {
  const heard = new Set([...planYears.map((y) => y - 1), ...gaps.map((f) => f.year)])
  for (const c of claims) if (c.fact && c.role === 'result' && c.origin.kind === 'report' && c.origin.planYear === c.to + 1) heard.add(c.to)
  return heard
}

const shelfOf = (key: string, claims: readonly Claim[], reports: ReadonlyMap<number, readonly Report[]>, gaps: readonly Fact[]): PlaceIndex => {
  const isResult = (c: Claim): boolean => c.role === 'result' && c.intended !== true
  const results = claims.filter(isResult)
  const rest = claims.filter((c) => !isResult(c))
  const index = new Map<string, Claim[]>()
  for (const c of results) push(index, `${c.indicator} ${c.to}`, c)
  const ending = new Map<number, Claim[]>()
  for (const c of results) push(ending, c.to, c)
  const words = new Map<number, ReadonlyMap<string, readonly Claim[]>>()
  const of = (indicator: string, year: number): readonly Claim[] => index.get(`${indicator} ${year}`) ?? NONE
  const alike = (claim: Claim, year: number): readonly Claim[] => {
    const grams = words.get(year) ?? byWords(ending.get(year) ?? NONE)
    words.set(year, grams)
    return [...new Set([...sharing(grams, claim.words), ...sharing(grams, claim.core)])]
  }
  const targets = claims.filter((c) => c.role === 'target')
  const told = (planYear: number): readonly Report[] => reports.get(planYear)?.filter((r) => r.identity.kind !== 'plan_report') ?? UNTOLD
  return {
    key,
    targets,
    results,
    otherClaims: rest,
    byStatistic: of,
    byWording: alike,
    reportedYears: heardYears(claims, [...reports.keys()], gaps),
    told,
    unstated: unstatedIn(gaps),
  }
}

/** Codes by name, for claims that carry a name alone; names that stand for several places are left out. */
const codesByName = (claims: readonly Claim[]): ReadonlyMap<string, string> => {
  const codes = new Map<string, string>()
  for (const c of claims) if (c.adcode) codes.set(c.place, codes.has(c.place) && codes.get(c.place) !== c.adcode ? '' : c.adcode)
  return codes
}

const oncePerFile = (reports: readonly Report[]): readonly Report[] => {
  const first = new Map<string, Report>()
  for (const r of reports) {
    const seen = first.get(r.sha256)
    if (!seen || r.file < seen.file) first.set(r.sha256, r)
  }
  return [...first.values()]
}

interface Grouped {
  readonly places: Map<string, Claim[]>
  readonly reports: ReadonlyMap<string, ReadonlyMap<number, readonly Report[]>>
  /** Rows that say what a report does not give. */
  readonly gaps: ReadonlyMap<string, readonly Fact[]>
}

const byPlace = (reports: readonly Report[], facts: readonly Fact[], nameOf: (indicator: string) => string): Grouped => {
  const unique = oncePerFile(reports)
  const standing = standingFacts(unique, facts)
  const claims = [...unique.flatMap(claimsOfReport), ...standing.filter((f) => !f.unstated).map((f) => claimOfFact(f, nameOf(f.indicator)))]
  const codes = codesByName(claims)
  const keyOf = (place: string, adcode: string): string => adcode || codes.get(place) || place
  const places = new Map<string, Claim[]>()
  for (const c of claims) push(places, keyOf(c.place, c.adcode), c)
  const byYear = new Map<string, Map<number, Report[]>>()
  for (const r of unique) {
    const { place, planYear, reviewYear, kind } = r.identity
    const year = planYear?.value ?? (reviewYear ? reviewYear.value + 1 : undefined)
    if (!place || year === undefined || kind === 'communique') continue
    const key = keyOf(place.value.name, place.value.adcode)
    const years = byYear.get(key) ?? new Map<number, Report[]>()
    byYear.set(key, years)
    years.set(year, [...(years.get(year) ?? []), r])
  }
  const gaps = new Map<string, Fact[]>()
  for (const f of standing) if (f.unstated) gaps.set(keyOf(f.place, f.adcode), [...(gaps.get(keyOf(f.place, f.adcode)) ?? []), f])
  return { places, reports: byYear, gaps }
}

/**
 * One shelf per place, in order of place; the order of reports and facts does not matter, nor does loading one twice.
 * Laid out one at a time, so that a place that is done with can be forgotten.
 */
export function* indexPlaces(reports: readonly Report[], facts: readonly Fact[], nameOf: (indicator: string) => string): Generator<PlaceIndex> {
  const { places, reports: byYear, gaps } = byPlace(reports, facts, nameOf)
  for (const key of [...places.keys()].sort()) {
    const claims = places.get(key) ?? []
    places.delete(key)
    yield shelfOf(key, claims.sort(inTextOrder), byYear.get(key) ?? new Map(), gaps.get(key) ?? [])
  }
}
