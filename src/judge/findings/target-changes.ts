import { SUCCESSORS } from '../../lexicon/definitions.ts'
import type { Finding } from '../../model/finding.ts'
import type { Claim } from '../../pair/claim.ts'
import { sameCapital } from '../../pair/names/capital.ts'
import type { PlaceIndex } from '../../pair/place-index.ts'
import type { Texts } from '../texts/texts.ts'
import { tailOf } from './context.ts'
import { enFigure, enSaid, zhFigure, zhSaid } from './figures.ts'
import { aboutClaim, englishInside, finding, quotesOfClaims } from './finding.ts'
import { softened } from './softened.ts'

/** Targets of one year by indicator, as that year's own report sets them. */
type Plans = ReadonlyMap<number, ReadonlyMap<string, Claim>>

const ofItsYear = (c: Claim): boolean =>
  c.indicator !== '' &&
  c.from === c.to &&
  c.part === '' &&
  c.stretchOf === undefined &&
  c.origin.kind === 'report' &&
  c.origin.planYear === c.to &&
  c.doubts.length === 0 &&
  !c.narrow

const plansOf = (shelf: PlaceIndex): Plans => {
  const plans = new Map<number, Map<string, Claim>>()
  for (const c of shelf.targets) {
    if (!ofItsYear(c)) continue
    const year = plans.get(c.to) ?? new Map<string, Claim>()
    plans.set(c.to, year)
    const key = `${c.indicator} ${c.relation ? 'relation' : c.measure}`
    if (!year.has(key)) year.set(key, c)
  }
  return plans
}

const ids = (plan: ReadonlyMap<string, Claim>): ReadonlySet<string> => new Set([...plan.values()].map((c) => c.indicator))

const first = (plan: ReadonlyMap<string, Claim>, id: string): Claim | undefined => [...plan.values()].find((c) => c.indicator === id)

/** The same target in every place where its plan states it. */
const alike = (shelf: PlaceIndex, c: Claim): readonly Claim[] => [
  c,
  ...shelf.targets.filter(
    (o) => o !== c && ofItsYear(o) && o.to === c.to && o.indicator === c.indicator && o.measure === c.measure && !o.relation === !c.relation,
  ),
]

const shown = (c: Claim): string => zhSaid(c, c.indicator)
const shownEn = (c: Claim): string => enSaid(c, c.indicator)

/** One target, or town and country both, in whose place another is set. */
const renamed = (key: string, were: readonly Claim[], now: Claim): Finding => {
  const year = were[0]?.to ?? now.to - 1
  return finding({
    ...aboutClaim(key, now),
    kind: 'target_renamed',
    severity: 0.5,
    certainty: 0.8,
    quotes: quotesOfClaims(...were, now),
    zh: `${now.place}${year}年的目标是${were.map((w) => `${w.subject}${shown(w)}`).join('、')}，${now.to}年的报告改提${now.subject}${shown(now)}。`,
    en: `${now.place} set a target for ${were.map((w) => `${englishInside(w)} (${shownEn(w)})`).join(' and ')} in ${year}; its ${now.to} report sets one for ${englishInside(now)} instead (${shownEn(now)}).`,
  })
}

const dropped = (key: string, was: Claim, year: number): Finding =>
  finding({
    ...aboutClaim(key, was),
    year,
    kind: 'target_dropped',
    severity: 0.45,
    certainty: 0.75,
    quotes: quotesOfClaims(was),
    zh: `${was.place}${was.to}年有${was.subject}${shown(was)}的目标，${year}年的报告中未找到这项目标。`,
    en: `${was.place} set a target for ${englishInside(was)} in ${was.to} (${shownEn(was)}); none was found in its ${year} report.`,
  })

const added = (key: string, now: Claim): Finding =>
  finding({
    ...aboutClaim(key, now),
    kind: 'target_added',
    severity: 0.2,
    certainty: 0.75,
    quotes: quotesOfClaims(now),
    zh: `${now.place}${now.to}年提出${now.subject}${shown(now)}的目标，上年的报告中未找到这项目标。`,
    en: `${now.place} set a target for ${englishInside(now)} in ${now.to} (${shownEn(now)}); none was found in its report of the year before.`,
  })

/** 城乡居民收入 still promises town and country: no new promise. */
const coversBoth = (plan: ReadonlyMap<string, Claim>): boolean =>
  [...plan.values()].some((c) => c.indicator === 'income_residents' && c.subject.includes('城乡'))

/** Whether `plan` says the same under another name, or its report names the thing without a number. */
const stillThere = (plan: ReadonlyMap<string, Claim>, c: Claim, texts: Texts): boolean => {
  if ((c.indicator === 'income_urban' || c.indicator === 'income_rural' || c.indicator === 'income_residents') && coversBoth(plan)) return true
  const any = [...plan.values()][0]
  return any !== undefined && texts.plans(any.origin.sha256, c)
}

/** All that there was to do is done, as the report that no longer promises it says. */
const isFinished = (plan: ReadonlyMap<string, Claim>, c: Claim, texts: Texts): boolean => {
  const any = [...plan.values()][0]
  return any !== undefined && texts.finished(any.origin.sha256, c)
}

/** 其中，城市增长8%，农村增长9%: the parts go on being promised. */
const partsBehind = (tail: string): boolean => {
  const parts = tail.slice(Math.max(0, tail.indexOf('其中')))
  return tail.includes('其中') && parts.includes('城') && /[农乡]/.test(parts)
}

/** Whether a plan goes on naming what its successor would take the place of: by its own name, or as parts of it (居民收入增长8%，其中城镇…农村…). */
const stillNamed = (plan: ReadonlyMap<string, Claim>, was: Claim, now: Claim, texts: Texts): boolean =>
  coversBoth(plan) || partsBehind(tailOf(now)) || texts.names(now.origin.sha256, was)

type Plan = ReadonlyMap<string, Claim>

/** Known from a data file: it holds figures, and what else the report promises, in words or at all, cannot be said. */
const sparse = (plan: Plan): boolean => [...plan.values()].some((c) => c.fact !== undefined)

const comesAndGoes = (key: string, was: Plan, now: Plan, year: number, texts: Texts): readonly Finding[] => {
  if (sparse(was) || sparse(now)) return []
  const [before, after] = [ids(was), ids(now)]
  const gone = [...before].filter((id) => !after.has(id))
  const fresh = [...after].filter((id) => !before.has(id))
  const moves = SUCCESSORS.filter((s) => gone.includes(s.from) && fresh.includes(s.to))
  const out: Finding[] = []
  for (const to of new Set(moves.map((m) => m.to))) {
    const b = first(now, to)
    const from = moves.filter((m) => m.to === to).flatMap((m) => first(was, m.from) ?? [])
    if (b && from.length > 0 && !from.some((a) => sameCapital(a, b) || stillNamed(now, a, b, texts))) out.push(renamed(key, from, b))
  }
  for (const id of gone) {
    const c = first(was, id)
    if (c && !moves.some((m) => m.from === id) && !stillThere(now, c, texts) && !isFinished(now, c, texts)) out.push(dropped(key, c, year))
  }
  for (const id of fresh) {
    const c = first(now, id)
    if (c && !moves.some((m) => m.to === id) && !stillThere(was, c, texts)) out.push(added(key, c))
  }
  return out
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
        zh: `${now.place}${now.subject}的目标连续${run.length}年（${from}—${year}年）是同一个数：${zhFigure({ ...now, bound: 'eq' }, now.indicator)}。`,
        en: `${now.place} set the same number for ${englishInside(now)} ${run.length} years running (${from}–${year}): ${enFigure({ ...now, bound: 'eq' }, now.indicator)}.`,
        size: run.length,
        unit: '年',
      }),
    ]
  })

/** How a place's targets changed from one loaded year to the next. */
export const drift = (shelf: PlaceIndex, texts: Texts): readonly Finding[] => {
  const plans = plansOf(shelf)
  return [...plans.keys()]
    .sort((a, b) => a - b)
    .flatMap((year) => {
      const [was, now] = [plans.get(year - 1), plans.get(year)]
      const repeats = copied(shelf.key, plans, year)
      if (!was || !now) return repeats
      const soft = [...now].flatMap(([id, c]) => {
        // A relation beside a number for the same thing takes nothing back.
        if (c.relation && [...now.values()].some((o) => o.indicator === c.indicator && !o.relation)) return []
        const before = was.get(id) ?? (c.relation ? first(was, c.indicator) : undefined)
        return before ? softened(shelf.key, alike(shelf, before), alike(shelf, c)) : []
      })
      return [...comesAndGoes(shelf.key, was, now, year, texts), ...soft, ...repeats]
    })
}
