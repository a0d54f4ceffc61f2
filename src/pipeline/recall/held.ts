import type { Report, Section } from '../../model/report.ts'
import type { Role, Statement } from '../../model/statement.ts'
import { type Sighting, sightings } from './search.ts'

/** What became of a sighting in the reading. */
export type Fate = 'found' | 'other statistic' | 'other measure' | 'other year' | 'part of year' | 'other role' | 'set aside' | 'not read'

export interface Held {
  readonly file: string
  readonly role: Role
  readonly seen: Sighting
  readonly fate: Fate
  /** What it was read as, or why it was set aside. */
  readonly as: string
  /** Whether the reading has no number at all of that statistic, role and kind of the year. */
  readonly hole: boolean
}

const GROWTH: ReadonlySet<string> = new Set(['growth', 'average_growth'])
const isKind = (s: Statement, seen: Sighting): boolean => s.indicator === seen.id && (seen.id === 'cpi' || GROWTH.has(s.measure) === (seen.kind === 'growth'))
const holds = (s: Statement, value: number): boolean =>
  (s.value !== undefined && Math.abs(s.value) === value) || (s.upper !== undefined && Math.abs(s.upper) === value)

const fateOf = (s: Statement, seen: Sighting, role: Role, year: string): Fate => {
  if (s.indicator !== seen.id) return 'other statistic'
  if (!isKind(s, seen)) return 'other measure'
  if (s.role !== role) return 'other role'
  return s.year === year ? 'part of year' : 'other year'
}

const heldAs = (report: Report, seen: Sighting, role: Role, year: string): Held => {
  const ours = report.statements.filter((s) => isKind(s, seen) && s.role === role && s.year === year && !s.part && s.value !== undefined)
  const of = { file: report.file, role, seen, hole: ours.length === 0 }
  if (ours.some((s) => holds(s, seen.value))) return { ...of, fate: 'found', as: '' }
  const there = report.statements.find((s) => s.at.includes(seen.at))
  if (there)
    return {
      ...of,
      fate: fateOf(there, seen, role, year),
      as: `${there.indicator || there.subject} ${there.measure} ${there.role} ${there.year}${there.part ?? ''}`,
    }
  const aside = report.asides.find((a) => a.at <= seen.at && seen.at < a.end)
  return aside ? { ...of, fate: 'set aside', as: `${aside.skip} ${aside.rule}` } : { ...of, fate: 'not read', as: '' }
}

/** Sections of one year's plan or review that hold no others. */
const stretches = (report: Report, role: Role, year: string): readonly Section[] =>
  report.sections.filter((s) => s.part === (role === 'target' ? 'plan' : 'review') && s.period.role === role && s.period.year === year)

const ROLES: readonly Role[] = ['target', 'result']
const yearOf = ({ identity }: Report, role: Role): string => String((role === 'target' ? identity.planYear : identity.reviewYear)?.value ?? '')

/** Roles of which nothing can be seen, since the outline has no part for them. */
export const rolesWithoutPart = (report: Report): readonly Role[] => ROLES.filter((role) => stretches(report, role, yearOf(report, role)).length === 0)

const once = (all: readonly Held[]): readonly Held[] => [...new Map(all.map((h) => [`${h.seen.id} ${h.seen.kind} ${h.seen.value}`, h])).values()]

/** Holds the reading of a report against what a loose search sees in its plan and in its review; each number of a statistic once. */
export const headlinesOf = (report: Report): readonly Held[] => {
  const place = report.identity.place?.value.name
  return ROLES.flatMap((role) => {
    const year = yearOf(report, role)
    const seen = stretches(report, role, year).flatMap((s) => sightings(report.text.slice(s.start, s.end), s.start, role, place))
    return once(seen.map((s) => heldAs(report, s, role, year)))
  })
}
