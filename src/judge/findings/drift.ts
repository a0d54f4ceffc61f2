import { SUCCESSORS } from '../../lexicon/definitions.ts'
import type { Finding } from '../../model/finding.ts'
import type { Claim } from '../../pair/claim.ts'
import type { Shelf } from '../../pair/shelf.ts'
import { convert } from '../../pair/units.ts'
import { directionOf } from '../direction.ts'
import { aboutClaim, english, enSaid, finding, quotesOfClaims, zhSaid } from './words.ts'

/** Targets of one year by indicator, as that year's own report sets them. */
type Plans = ReadonlyMap<number, ReadonlyMap<string, Claim>>

const FIRMNESS = { ge: 3, le: 3, eq: 3, about: 2, range: 1 } as const

const plansOf = (shelf: Shelf): Plans => {
  const plans = new Map<number, Map<string, Claim>>()
  for (const c of shelf.targets) {
    if (!c.indicator || c.from !== c.to || c.part || c.stretchOf !== undefined || c.origin.kind !== 'report' || c.origin.planYear !== c.to) continue
    const year = plans.get(c.to) ?? new Map<string, Claim>()
    plans.set(c.to, year)
    const key = `${c.indicator} ${c.relation ? 'relation' : c.measure}`
    if (!year.has(key)) year.set(key, c)
  }
  return plans
}

const ids = (plan: ReadonlyMap<string, Claim>): ReadonlySet<string> => new Set([...plan.values()].map((c) => c.indicator))

const first = (plan: ReadonlyMap<string, Claim>, id: string): Claim | undefined => [...plan.values()].find((c) => c.indicator === id)

const renamed = (key: string, was: Claim, now: Claim): Finding =>
  finding({
    ...aboutClaim(key, now),
    kind: 'target_renamed',
    severity: 0.5,
    certainty: 0.8,
    quotes: quotesOfClaims(was, now),
    zh: `${now.place}${now.to}年不再提“${was.subject}”目标（上年${zhSaid(was)}），改提“${now.subject}”（${zhSaid(now)}）。`,
    en: `In ${now.to} ${now.place} stopped setting ${english(was)} (${enSaid(was)} the year before) and set ${english(now)} (${enSaid(now)}) instead.`,
  })

const dropped = (key: string, was: Claim, year: number): Finding =>
  finding({
    ...aboutClaim(key, was),
    year,
    kind: 'target_dropped',
    severity: 0.45,
    certainty: 0.75,
    quotes: quotesOfClaims(was),
    zh: `${was.place}${was.to}年有${was.subject}目标（${zhSaid(was)}），${year}年报告未再提出。`,
    en: `${was.place} set a target for ${english(was)} in ${was.to} (${enSaid(was)}); the ${year} report sets none.`,
  })

const added = (key: string, now: Claim): Finding =>
  finding({
    ...aboutClaim(key, now),
    kind: 'target_added',
    severity: 0.2,
    certainty: 0.75,
    quotes: quotesOfClaims(now),
    zh: `${now.place}${now.to}年新提出${now.subject}目标（${zhSaid(now)}），上年报告没有。`,
    en: `${now.place} set a target for ${english(now)} in ${now.to} (${enSaid(now)}); the report of the year before had none.`,
  })

const comesAndGoes = (key: string, was: ReadonlyMap<string, Claim>, now: ReadonlyMap<string, Claim>, year: number): readonly Finding[] => {
  const [before, after] = [ids(was), ids(now)]
  const gone = [...before].filter((id) => !after.has(id))
  const fresh = [...after].filter((id) => !before.has(id))
  const moves = SUCCESSORS.filter((s) => gone.includes(s.from) && after.has(s.to))
  const out: Finding[] = []
  for (const m of moves) {
    const [a, b] = [first(was, m.from), first(now, m.to)]
    if (a && b) out.push(renamed(key, a, b))
  }
  for (const id of gone) {
    const c = first(was, id)
    if (c && !moves.some((m) => m.from === id)) out.push(dropped(key, c, year))
  }
  for (const id of fresh) {
    const c = first(now, id)
    if (c && !moves.some((m) => m.to === id)) out.push(added(key, c))
  }
  return out
}

/** Why a target is softer than last year's: a looser bound, or a lower mark where more is better. */
const softer = (was: Claim, now: Claim): { readonly how: 'bound' | 'number' | 'relation'; readonly size?: number } | null => {
  if (was.value !== null && now.relation) return { how: 'relation' }
  if (was.value === null || now.value === null) return null
  const before = convert(was.value, was.unit, now.unit)
  if (before === null) return null
  const { way } = directionOf(now)
  const gain = Math.round((way === 'down' ? before - now.value : now.value - before) * 1e4) / 1e4
  if (gain < 0) return { how: 'number', size: gain }
  return FIRMNESS[now.bound] < FIRMNESS[was.bound] && gain === 0 ? { how: 'bound', size: 0 } : null
}

const HOW = {
  bound: ['措辞放宽', 'looser wording'],
  number: ['数值放宽', 'an easier number'],
  relation: ['数字换成关系', 'a relation in place of a number'],
} as const

const softened = (key: string, was: Claim, now: Claim): readonly Finding[] => {
  const how = softer(was, now)
  if (!how) return []
  return [
    finding({
      ...aboutClaim(key, now),
      kind: 'target_softened',
      severity: how.how === 'number' ? 0.35 : 0.5,
      certainty: 0.85,
      quotes: quotesOfClaims(was, now),
      zh: `${now.place}${now.subject}目标由${was.to}年的${zhSaid(was)}改为${now.to}年的${zhSaid(now)}（${HOW[how.how][0]}）。`,
      en: `${now.place} moved its target for ${english(now)} from ${enSaid(was)} in ${was.to} to ${enSaid(now)} in ${now.to} (${HOW[how.how][1]}).`,
      ...(how.size === undefined ? {} : { size: how.size, unit: now.unit }),
    }),
  ]
}

const numberOf = (c: Claim | undefined): string => (c === undefined || c.value === null ? '' : `${c.value}|${c.upper ?? ''}|${c.unit}`)

/** The same number three or more years running, told once, at the run's last year. */
const copied = (key: string, plans: Plans, year: number): readonly Finding[] =>
  [...(plans.get(year) ?? [])].flatMap(([id, now]) => {
    const same = numberOf(now)
    if (!same || numberOf(plans.get(year + 1)?.get(id)) === same) return []
    const run: Claim[] = [now]
    for (let y = year - 1; numberOf(plans.get(y)?.get(id)) === same; y--) run.push(...[plans.get(y)?.get(id)].filter((c) => c !== undefined))
    if (run.length < 3) return []
    const from = year - run.length + 1
    return [
      finding({
        ...aboutClaim(key, now),
        kind: 'target_copied',
        severity: Math.min(0.7, 0.2 + run.length * 0.08),
        certainty: 0.95,
        quotes: quotesOfClaims(...run),
        zh: `${now.place}${now.subject}目标连续${run.length}年（${from}—${year}年）同为${now.value}${now.unit}。`,
        en: `${now.place} set the same number for ${english(now)}, ${enSaid(now)}, ${run.length} years running (${from}–${year}).`,
        size: run.length,
        unit: '年',
      }),
    ]
  })

/** How a place's targets changed from one loaded year to the next. */
export const drift = (shelf: Shelf): readonly Finding[] => {
  const plans = plansOf(shelf)
  return [...plans.keys()]
    .sort((a, b) => a - b)
    .flatMap((year) => {
      const [was, now] = [plans.get(year - 1), plans.get(year)]
      const repeats = copied(shelf.key, plans, year)
      if (!was || !now) return repeats
      const soft = [...now].flatMap(([id, c]) => {
        const before = was.get(id) ?? (c.relation ? first(was, c.indicator) : undefined)
        return before ? softened(shelf.key, before, c) : []
      })
      return [...comesAndGoes(shelf.key, was, now, year), ...soft, ...repeats]
    })
}
