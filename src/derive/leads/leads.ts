import type { Finding, FindingKind } from '../../model/finding.ts'
import type { Pair } from '../../model/pair.ts'
import { placeKey } from '../place.ts'
import { type View, verdictOf } from '../verdict.ts'
import { isCertain } from './certain.ts'
import type { Lead, LeadKind } from './lead.ts'
import { loweredTargets } from './lowered.ts'
import { unusualGap, unusualSilence, unusualSize } from './unusual.ts'

const CONTRADICTIONS: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'contradiction_base',
  'contradiction_twice',
  'contradiction_shares',
  'report_against_bulletin',
])
/** What an admission of the report itself adds to a miss that its figures show. */
const ADMITTED = 1.5
/** An admission where no figure shows how far. */
const ADMITTED_ALONE = 3
/** A lower mark is a decision, a missed one a failure. */
const LOWERED = 0.6
const DROPPED = 0.3
/** Nothing said is weaker than something missed. */
const SILENT = 0.35
const CONTRADICTED = 3
/** A place that is already in the list counts less each time, so that one place does not fill it. */
const AGAIN = 0.9
/** The same kind of lead about the same statistic, so that one silence told of ten places does not hide the rest. */
const ALIKE = 0.96

const about = (x: Pair | Finding): Pick<Lead, 'place' | 'adcode' | 'year' | 'indicator' | 'subject'> => ({
  place: x.place,
  adcode: x.adcode,
  year: x.year,
  indicator: x.indicator,
  subject: x.subject,
})

/** Stretch marks by the statistic and year whose target they stand beside. */
const stretchesOf = (pairs: readonly Pair[]): ReadonlyMap<string, Pair> =>
  new Map(pairs.filter((p) => p.flags.includes('stretch')).map((p) => [besideKey(p), p]))

const besideKey = (p: Pair): string => [p.target.sha256, p.indicator || p.subject, p.measure, p.year].join('|')

const ofPairs = (pairs: readonly Pair[], byPair: ReadonlyMap<string, readonly Finding[]>, view: View): readonly Lead[] => {
  const stretches = stretchesOf(pairs)
  return pairs.flatMap((p) => {
    if (p.flags.includes('stretch') || verdictOf(p, view) !== 'missed' || !isCertain(p)) return []
    const findings = byPair.get(p.id) ?? []
    const stretch = stretches.get(besideKey(p))
    const admitted = findings.some((f) => f.kind === 'confession')
    return [
      {
        id: `miss ${p.id}`,
        kind: admitted ? ('admission' as const) : ('miss' as const),
        ...about(p),
        main: p.main === true,
        weight: (unusualGap(p) + (admitted ? ADMITTED : 0)) * (p.indicator === '' ? 0.5 : 1),
        pair: p,
        ...(stretch ? { stretch } : {}),
        findings,
      },
    ]
  })
}

const kindOf = (f: Finding): LeadKind | undefined => {
  if (f.kind === 'silence') return 'silence'
  if (f.kind === 'confession') return 'admission'
  if (f.kind === 'target_dropped') return 'dropped'
  return CONTRADICTIONS.has(f.kind) ? 'contradiction' : undefined
}

const weightOf = (f: Finding, kind: LeadKind): number => {
  switch (kind) {
    case 'silence':
      return SILENT * unusualSilence(f) * f.certainty
    case 'dropped':
      return DROPPED * unusualSilence(f) * f.certainty
    case 'admission':
      return ADMITTED_ALONE * f.certainty
    case 'contradiction':
    case 'miss':
    case 'lowered':
      return CONTRADICTED * f.severity * f.certainty
  }
}

const CERTAIN_FINDING = 0.7

const ofFindings = (findings: readonly Finding[], told: ReadonlySet<string>, mains: ReadonlySet<string>, pairs: ReadonlyMap<string, Pair>): readonly Lead[] =>
  findings.flatMap((f) => {
    const kind = kindOf(f)
    const pair = f.pair === undefined ? undefined : pairs.get(f.pair)
    // A second, higher mark is one promise with its target; what stands on a miss already is not told again.
    if (!kind || f.certainty < CERTAIN_FINDING || f.indicator === '' || (f.pair !== undefined && told.has(f.pair)) || pair?.flags.includes('stretch')) return []
    const main = pair ? pair.main === true : mains.has(mainKey(f, kind === 'dropped' ? f.year - 1 : f.year))
    return [{ id: `${kind} ${f.id}`, kind, ...about(f), main, weight: weightOf(f, kind), ...(pair ? { pair } : {}), findings: [f] }]
  })

const mainKey = (x: { readonly adcode: string; readonly place: string; readonly indicator: string }, year: number): string =>
  [placeKey(x), x.indicator, year].join('|')

const ofLowered = (pairs: readonly Pair[]): readonly Lead[] =>
  loweredTargets(pairs).map(({ before, pair, by }) => ({
    id: `lowered ${pair.id}`,
    kind: 'lowered' as const,
    ...about(pair),
    main: true,
    weight: LOWERED * unusualSize(pair, by, 'pp'),
    pair,
    before,
    findings: [],
  }))

const inOrder = (a: Lead, b: Lead): number => Number(b.main) - Number(a.main) || b.weight - a.weight || (a.id < b.id ? -1 : 1)

/** One lead for one statistic of one place and year: the gravest. */
const once = (leads: readonly Lead[]): readonly Lead[] => {
  const seen = new Set<string>()
  return [...leads].sort(inOrder).filter((l) => {
    const key = mainKey({ ...l, indicator: l.indicator || l.subject }, l.year)
    return !seen.has(key) && seen.add(key) !== undefined
  })
}

const counter = () => {
  const seen = new Map<string, number>()
  return (key: string): number => {
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return before
  }
}

const varied = (leads: readonly Lead[]): readonly Lead[] => {
  const [places, things] = [counter(), counter()]
  return leads
    .map((lead) => ({ ...lead, weight: lead.weight * AGAIN ** places(placeKey(lead)) * ALIKE ** things(`${lead.kind} ${lead.indicator || lead.id}`) }))
    .sort(inOrder)
}

const grouped = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> => {
  const by = new Map<string, Finding[]>()
  for (const f of findings) if (f.pair !== undefined) by.set(f.pair, [...(by.get(f.pair) ?? []), f])
  return by
}

/**
 * Everything worth a look in one order: main expected targets first, then by how unusual it is among all of its statistic at its level.
 * What is only likely, and what was worked out with room for doubt, is left to the review queue.
 */
export const leadsOf = (pairs: readonly Pair[], findings: readonly Finding[], view: View = 'all'): readonly Lead[] => {
  const misses = ofPairs(pairs, grouped(findings), view)
  const told = new Set(misses.flatMap((l) => (l.pair ? [l.pair.id] : [])))
  const mains = new Set(pairs.filter((p) => p.main === true).map((p) => mainKey(p, p.year)))
  const byId = new Map(pairs.map((p) => [p.id, p]))
  return varied(once([...misses, ...ofLowered(pairs), ...ofFindings(findings, told, mains, byId)]))
}
