import type { Issue, ReportKind } from '../model/issue.ts'
import type { Identity, Section, StructuredReport } from '../model/report.ts'
import type { Dropped, ReadText } from '../model/source.ts'
import { furniture } from './boilerplate.ts'
import { mend } from './broken/mend.ts'
import { asText, fold } from './fold.ts'
import { kindOf, type Sort } from './kind.ts'
import { paragraphs, writtenBreaks } from './lines.ts'
import { outline } from './outline.ts'
import { findPlace } from './place/place.ts'
import { planSections } from './planned.ts'
import { sentencesOf } from './sentences.ts'
import { findSpeaker } from './speaker.ts'
import { findYears, type YearsFound } from './years.ts'

const byStart = (a: Dropped, b: Dropped): number => a.start - b.start || b.end - a.end

/** Folds, drops and re-breaks: `clean` has the length of the text. */
const cleanse = (read: ReadText): { readonly clean: string; readonly dropped: readonly Dropped[] } => {
  const codes = fold(read.text)
  mend(codes, read.text)
  const blank = (list: readonly Dropped[]): void => {
    for (const { start, end } of list) codes.fill(32, start, end)
  }
  blank(read.dropped)
  const breaks = writtenBreaks(asText(codes))
  for (const { start, end } of breaks) codes.fill(10, start, start + 1).fill(32, start + 1, end)
  const found = [...breaks.map((b): Dropped => ({ ...b, reason: 'noise' })), ...furniture(asText(codes))]
  blank(found.slice(breaks.length))
  paragraphs(codes, asText(codes), read.tables)
  for (const { start, end } of read.tables) for (let i = Math.max(0, start - 1); i <= end; i++) if (read.text.charCodeAt(i) === 10) codes[i] = 10
  return { clean: asText(codes), dropped: [...read.dropped, ...found].toSorted(byStart) }
}

const titleOf = (read: ReadText, clean: string): string => {
  const line = clean
    .slice(0, 3000)
    .split('\n')
    .find((l) => /报告|公报/.test(l) && l.trim().length < 60)
  return read.meta.title ?? line?.trim() ?? ''
}

const rangeOf = (sections: readonly Section[], part: 'review_term' | 'plan_term'): string | undefined => sections.find((s) => s.part === part)?.period.year

const gaps = ({ kind, why }: Sort, sections: readonly Section[], years: YearsFound): readonly Issue[] => {
  if (kind === 'other' || kind === 'plan_report' || kind === 'plan_outline') return [{ code: 'kind-not-report', kind, ...(why && { why }) }]
  if (kind === 'communique' || !years.planYear) return []
  const has = (...parts: readonly Section['part'][]): boolean => sections.some((s) => parts.includes(s.part))
  const noPlan: readonly Issue[] = has('plan', 'plan_term') ? [] : [{ code: 'no-plan-section' }]
  const noReview: readonly Issue[] = has('review', 'review_term') ? [] : [{ code: 'no-review-section' }]
  return [...noPlan, ...noReview]
}

interface Identified {
  readonly identity: Identity
  readonly sort: Sort
  readonly issues: readonly Issue[]
  readonly years: YearsFound
}

const identify = (read: ReadText, clean: string): Identified => {
  const first = clean.search(/\S/)
  const head = clean.slice(0, Math.max(0, first) + 2500)
  const title = titleOf(read, clean)
  const sort = kindOf(title, head.trimStart(), clean)
  const { kind } = sort
  const place = findPlace(read, head.slice(Math.max(0, first)).padStart(head.length, ' '), clean)
  const years = findYears(read, kind, head, clean)
  const { issues, span, ...known } = years
  const speaker = findSpeaker(read, head)
  return {
    identity: { kind, title, ...(place.place && { place: place.place }), ...known, ...(speaker && { speaker }) },
    sort,
    issues: [...place.issues, ...issues],
    years,
  }
}

const sectionsOf = (clean: string, kind: ReportKind, years: YearsFound, dropped: readonly Dropped[]): readonly Section[] => {
  if (kind === 'plan_outline') return planSections(clean, years.span)
  const plan = years.planYear?.value ?? (years.reviewYear ? years.reviewYear.value + 1 : 0)
  return outline(clean, { plan, review: years.reviewYear?.value ?? 0 }, dropped, kind === 'communique')
}

/**
 * Characters → a placed, dated, sectioned report. Never throws.
 *
 * `clean` is as long as `text`, character for character:
 * - full-width letters and digits as ASCII; ％ as %, ．as ., － – − as -, ～ as ~; ‰ and — stay;
 * - sentence signs in one form, the Chinese one: ，；：（）！？ for , ; : ( ) ! ? — but a comma or colon between two digits
 *   (1,234 and 9:00) or two Latin letters stays ASCII; 。、“” stay;
 * - traditional characters as simplified, one for one;
 * - a number that blanks, invisible characters or the end of a printed line break stands together, what broke it as blanks behind it
 *   (9. 8% → 9.8 %, 12 000套 → 12000 套), so that it begins where it begins in the source; PM2.5 in one spelling;
 * - every kind of space (tab, no-break, ideographic) as U+0020; what was dropped as spaces;
 * - a line break is always the end of a paragraph: breaks inside a sentence become a space, and in a text printed on one line
 *   the spaces that part paragraphs become line breaks; a row of a table is always a paragraph of its own.
 */
export const structure = (read: ReadText): StructuredReport => {
  const { clean, dropped } = cleanse(read)
  const { identity, sort, issues, years } = identify(read, clean)
  const sections = sectionsOf(clean, identity.kind, years, dropped)
  const reviewRange = rangeOf(sections, 'review_term')
  const planRange = rangeOf(sections, 'plan_term')
  return {
    read,
    clean,
    identity: { ...identity, ...(reviewRange && { reviewRange }), ...(planRange && { planRange }) },
    sections,
    sentences: sentencesOf(clean, sections),
    dropped,
    issues: [...issues, ...gaps(sort, sections, years)],
  }
}
