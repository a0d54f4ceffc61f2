import type { Claim } from './claim.ts'
import { isFlow } from './resemble.ts'
import { sizeOf } from './units.ts'

/** Targets of one report for one statistic, measure, span of years and kind of unit. */
const thingOf = (c: Claim): string => [c.origin.sha256, c.indicator, c.measure, sizeOf(c.unit).base, c.from, c.to, c.part].join('|')

const amountOf = (c: Claim): string => [c.value, c.upper].map((v) => (v === null ? '' : Number((v * sizeOf(c.unit).factor).toPrecision(10)))).join('-')

/** In two sentences, of two subjects in one, or added twice in one (建成车库10座，新增车位540个；开工20座，新增车位800个): 增长8%、力争9% is one target in two steps. */
const apart = (a: Claim, b: Claim): boolean => {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a]
  return a.words !== b.words || /[。\n]/.test(first.origin.text.slice(first.end, second.start)) || addedTwice(first, second)
}

/** Amounts of what is added, each behind a clause and a name of its own. */
const addedTwice = (a: Claim, b: Claim): boolean =>
  a.measure === 'level' && isFlow(a) && isFlow(b) && b.quote.startsWith(b.subject.slice(0, 2)) && /[；，].*[；，]/.test(b.origin.text.slice(a.end, b.start))

/** Said as what the report plans or expects (预期目标是…), in the list it opens with. */
const leads = (c: Claim): boolean => c.hedge === 'expect' || c.hedge === 'plan'

/** Characters within which targets stand in one list. */
const LIST = 200
/** Other statistics that make a list the one a plan is known by. */
const MANY = 3

/** How many other statistics have a target near one. */
const company = (c: Claim, all: readonly Claim[]): number =>
  new Set(
    all
      .filter((o) => o.origin === c.origin && Math.abs(o.start - c.start) <= LIST && o.indicator !== '' && o.indicator !== c.indicator)
      .map((o) => o.indicator),
  ).size

/** Those said as expected; where none is, the one in the company of most other statistics, if one stands out. */
const leadersOf = (group: readonly Claim[], all: readonly Claim[]): readonly Claim[] => {
  const said = group.filter(leads)
  if (said.length > 0) return said
  const sizes = group.map((c) => company(c, all))
  const most = Math.max(...sizes)
  return most >= MANY && sizes.filter((n) => n === most).length === 1 ? group.filter((_, i) => sizes[i] === most) : []
}

/** `subject`: the other numbers are said of other words, so that an answer in the very words of the target is its own. */
export type Contest = 'none' | 'number' | 'subject'

const contestedIn = (group: readonly Claim[], all: readonly Claim[]): readonly (readonly [Claim, Contest])[] => {
  if (new Set(group.map(amountOf)).size < 2) return []
  const leading = leadersOf(group, all)
  const against = leading.length > 0 ? leading : group
  return group.flatMap((c) => {
    const rivals = leading.includes(c) ? [] : against.filter((other) => amountOf(other) !== amountOf(c) && apart(other, c))
    return rivals.length === 0 ? [] : [[c, rivals.some((other) => other.words === c.words) ? 'number' : 'subject'] as const]
  })
}

/**
 * Targets that cannot all be of the whole place and year: a report that sets two numbers for one statistic means a part of the place, another
 * year or what was reached with one of them. The number it gives as its expected target stands, or else the one in its list of main targets, and the
 * others are contested; all are, where none is given so. J28.
 */
export const contestedAmong = (targets: readonly Claim[]): ReadonlyMap<Claim, Contest> => {
  const groups = new Map<string, Claim[]>()
  for (const c of targets) {
    if (c.indicator === '' || c.value === null || c.relation || c.fact || c.stretchOf !== undefined) continue
    const key = thingOf(c)
    const group = groups.get(key)
    if (group) group.push(c)
    else groups.set(key, [c])
  }
  return new Map([...groups.values()].flatMap((group) => contestedIn(group, targets)))
}
