import { assertNever } from '../model/assert.ts'
import type { Change, Choice, Correction, IdentityEdit } from '../model/correction.ts'
import type { Pair } from '../model/pair.ts'
import type { Report } from '../model/report.ts'
import type { Statement } from '../model/statement.ts'

const atOf = (s: Statement): number => s.at[0] ?? s.start

/** Where a corrected quote stands now: in place, moved (found once elsewhere), or nowhere (`undefined`: stale). */
export const anchor = (text: string, s: Pick<Statement, 'start' | 'end' | 'quote'>): number | undefined => {
  if (text.slice(s.start, s.end) === s.quote) return s.start
  const first = text.indexOf(s.quote)
  return first >= 0 && text.indexOf(s.quote, first + 1) < 0 ? first : undefined
}

const moved = (s: Statement, by: number): Statement => (by === 0 ? s : { ...s, start: s.start + by, end: s.end + by, at: s.at.map((a) => a + by) })

const standing = (report: Report, s: Statement): Statement | undefined => {
  const now = anchor(report.text, s)
  return now === undefined ? undefined : moved(s, now - s.start)
}

const replace = (statements: readonly Statement[], at: number, next: readonly Statement[], like: Statement): readonly Statement[] => {
  const same = (s: Statement) => atOf(s) === at && s.subject === like.subject && s.measure === like.measure
  const found = statements.some(same)
  return found ? statements.flatMap((s) => (same(s) ? next : [s])) : [...statements, ...next]
}

const sure = ({ doubts: _, ...s }: Statement): Statement => ({ ...s, certainty: 'stated' })

const withStatements = (report: Report, statements: readonly Statement[]): Report => ({ ...report, statements })

const editStatement = (report: Report, before: Statement, after: readonly Statement[]): Report => {
  const old = standing(report, before)
  if (!old) return report
  return withStatements(
    report,
    replace(
      report.statements,
      atOf(old),
      after.map((s) => moved(sure(s), old.start - before.start)),
      old,
    ),
  )
}

/** Early logs name the number alone; then every reading of it counts as accepted. */
const acceptStatement = (report: Report, at: number, before: Statement | undefined): Report => {
  const old = before && standing(report, before)
  if (before && !old) return report
  const meant = (s: Statement) => (old ? atOf(s) === atOf(old) && s.subject === old.subject && s.measure === old.measure : atOf(s) === at)
  return withStatements(
    report,
    report.statements.map((s) => (meant(s) ? sure(s) : s)),
  )
}

const applyOne = (report: Report, change: Change): Report => {
  switch (change.kind) {
    case 'accept':
      return acceptStatement(report, change.at, change.before)
    case 'edit':
      return editStatement(report, change.before, [change.after])
    case 'reject':
      return editStatement(report, change.before, [])
    case 'add': {
      const s = standing(report, change.after)
      return s ? withStatements(report, [...report.statements, sure(s)]) : report
    }
    case 'identity':
      return withIdentity(report, change.after)
    case 'pair':
    case 'check':
      return report
    default:
      return assertNever(change)
  }
}

/** A year or range of years moved by a number of years. */
const later = (year: string, by: number): string => year.replace(/\d{4}/g, (y) => String(Number(y) + by))

/** A reading dated by its section alone moves with the report's year; one that names its year stays. */
const shifted = (report: Report, by: number): readonly Statement[] => {
  if (by === 0) return report.statements
  const periodAt = (at: number): string | undefined => report.sections.findLast((s) => s.start <= at && at < s.end)?.period.year
  return report.statements.map((s) => {
    const named = s.year.split('-').some((y) => s.quote.includes(y))
    return named || periodAt(s.start) !== s.year ? s : { ...s, year: later(s.year, by) }
  })
}

const withIdentity = (report: Report, to: IdentityEdit): Report => {
  const { identity } = report
  const was = identity.place?.value
  const place = { name: to.place, adcode: to.adcode, level: to.level ?? was?.level ?? ('other' as const), parents: to.parents ?? was?.parents ?? [] }
  const before = identity.planYear?.value
  return {
    ...report,
    statements: shifted(report, before === undefined ? 0 : to.planYear - before),
    sections:
      before === undefined
        ? report.sections
        : report.sections.map((s) => ({ ...s, period: { ...s.period, year: later(s.period.year, to.planYear - before) } })),
    identity: {
      ...identity,
      place: { value: place, certainty: 'stated' },
      planYear: { value: to.planYear, certainty: 'stated' },
      reviewYear: { value: to.planYear - 1, certainty: 'stated' },
    },
  }
}

const inOrder = (corrections: readonly Correction[]): readonly Correction[] =>
  [...corrections].sort((a, b) => (a.when === b.when ? (a.id < b.id ? -1 : 1) : a.when < b.when ? -1 : 1))

/** Reports as people corrected them, in the order of the log. The given reports are not changed; stale corrections have no effect. */
export const applyCorrections = (reports: readonly Report[], corrections: readonly Correction[]): readonly Report[] => {
  if (corrections.length === 0) return reports
  const log = inOrder(corrections)
  return reports.map((report) => log.filter((c) => c.sha256 === report.sha256).reduce((r, c) => applyOne(r, c.change), report))
}

/** Corrections of a report whose quote no longer stands in its text: to be shown, never silently applied. */
export const staleCorrections = (report: Report, corrections: readonly Correction[]): readonly Correction[] =>
  corrections.filter((c) => {
    if (c.sha256 !== report.sha256) return false
    const { change } = c
    if (change.kind === 'accept') return change.before !== undefined && standing(report, change.before) === undefined
    if (change.kind === 'edit' || change.kind === 'reject') return standing(report, change.before) === undefined
    if (change.kind === 'add') return standing(report, change.after) === undefined
    return false
  })

/** Pairings by hand that have no effect: their target is read as another now, or the result chosen last, though its source is loaded, is not found. */
export const stalePairings = (
  sources: readonly { readonly sha256: string }[],
  pairs: readonly Pick<Pair, 'id' | 'flags'>[],
  corrections: readonly Correction[],
): readonly Correction[] => {
  const chosen = chosenResults(corrections)
  if (chosen.size === 0) return []
  const [loaded, known] = [new Set(sources.map((s) => s.sha256)), new Map(pairs.map((p) => [p.id, p]))]
  const isLost = (id: string): boolean => {
    const [pair, ref] = [known.get(id), chosen.get(id)]
    return pair === undefined || (ref != null && ref !== 'unknown' && loaded.has(ref.sha256) && !pair.flags.includes('corrected'))
  }
  return corrections.filter(({ change, sha256 }) => change.kind === 'pair' && loaded.has(sha256) && isLost(change.pair))
}

/** Results a person chose by hand, by pair id; the last word counts. */
export const chosenResults = (corrections: readonly Correction[]): ReadonlyMap<string, Choice> =>
  new Map(inOrder(corrections).flatMap((c) => (c.change.kind === 'pair' ? [[c.change.pair, c.change.unknown ? 'unknown' : c.change.after] as const] : [])))
