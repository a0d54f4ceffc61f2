import type { Finding, FindingKind } from '../../model/finding.ts'
import { placeKey } from '../place.ts'

/** Findings of one kind about one thing in one place, by year. */
export interface FindingGroup {
  readonly id: string
  readonly first: Finding
  readonly findings: readonly Finding[]
}

const size = (f: Finding): number => f.severity * f.certainty
const keyOf = (f: Finding): string => [f.kind, placeKey(f), f.indicator || f.subject].join('\n')

/** Told once over several years; two of one year stay two. */
const grouped = (findings: readonly Finding[]): readonly FindingGroup[] => {
  const by = new Map<string, Finding[]>()
  for (const f of findings) {
    const key = keyOf(f)
    const list = by.get(key)
    if (list) list.push(f)
    else by.set(key, [f])
  }
  return [...by].flatMap(([id, list]) => {
    const sorted = list.sort((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1))
    const years = new Set(sorted.map((f) => f.year))
    if (years.size < 2) return sorted.map((f) => ({ id: `${id}\n${f.id}`, first: f, findings: [f] }))
    const [first] = sorted
    return first ? [{ id, first, findings: sorted }] : []
  })
}

/** Each repetition adds a little: a promise passed over five times is worth more than one passed over once. */
const weightOf = (g: FindingGroup): number => Math.max(...g.findings.map(size)) * (1 + 0.05 * Math.min(10, g.findings.length - 1))

/** A place that is already in the list counts less each time, so that one place does not fill it. */
const AGAIN = 0.9

interface Weighed {
  readonly group: FindingGroup
  readonly weight: number
}

/** A weight that the gravest groups of so many places reach: what is below cannot be in a list of that length, and need not be sorted. */
const reachedBy = (all: readonly Weighed[], places: number): number => {
  const best = new Map<string, number>()
  for (const { group, weight } of all) {
    const place = placeKey(group.first)
    if (weight > (best.get(place) ?? Number.NEGATIVE_INFINITY)) best.set(place, weight)
  }
  return [...best.values()].sort((a, b) => b - a)[places - 1] ?? Number.NEGATIVE_INFINITY
}

/** The gravest groups of some kinds: severity × certainty, varied over places. */
export const topGroups = (findings: readonly Finding[], kinds: readonly FindingKind[], limit: number): readonly FindingGroup[] => {
  const all = grouped(findings.filter((f) => kinds.includes(f.kind))).map((group) => ({ group, weight: weightOf(group) }))
  const enough = reachedBy(all, limit)
  const rest = all.filter((x) => x.weight >= enough).sort((a, b) => b.weight - a.weight || (a.group.id < b.group.id ? -1 : 1))
  const best = new Map<string, number>()
  return rest
    .map(({ group, weight }) => {
      const place = placeKey(group.first)
      const seen = best.get(place) ?? 0
      best.set(place, seen + 1)
      return { group, weight: weight * AGAIN ** seen }
    })
    .sort((a, b) => b.weight - a.weight || (a.group.id < b.group.id ? -1 : 1))
    .slice(0, limit)
    .map((g) => g.group)
}
