import { REPORT_DOCUMENT } from '../lexicon/conventions.ts'
import {
  BARE_SUBJECT,
  LEAD_NOISE,
  OF_WHOLE_PLACES,
  PAYER,
  PURPOSE_BEHIND,
  SHARE_ALONE,
  STILL_TO_REACH,
  WHOLE_WORDS,
  ZONE_DONE_TO,
  ZONE_END,
  ZONE_GAINED,
  ZONE_WORDS,
} from '../lexicon/pairing.ts'
import type { Fact } from '../model/fact.ts'
import type { Report } from '../model/report.ts'
import type { Statement } from '../model/statement.ts'
import type { Claim, Origin } from './claim.ts'
import { coreOf } from './names/core.ts'
import { wordsOf } from './names/subject.ts'
import { withMain } from './passages/main.ts'
import { isShareOfWhole } from './passages/part.ts'
import { isMoney, isRate } from './units.ts'

const planYearOf = (report: Report): number | null => {
  const { planYear, reviewYear } = report.identity
  return planYear?.value ?? (reviewYear ? reviewYear.value + 1 : null)
}

/** `2023` or `2018-2022` as first and last year; null where it is no year. */
export const yearsOf = (year: string): readonly [number, number] | null => {
  const from = Number(year.slice(0, 4))
  const to = year.length >= 9 ? Number(year.slice(5, 9)) : from
  return Number.isInteger(from) && Number.isInteger(to) && from > 1000 && to >= from ? [from, to] : null
}

const optional = (s: Statement) => ({
  ...(s.hedge ? { hedge: s.hedge } : {}),
  ...(s.basis ? { basis: s.basis } : {}),
  ...(s.relation ? { relation: s.relation } : {}),
  ...(s.other ? { other: s.other } : {}),
  ...(s.against ? { against: s.against } : {}),
  ...(s.stretchOf === undefined ? {} : { stretchOf: s.stretchOf }),
  ...(s.at[0] === undefined ? {} : { at: s.at[0] }),
})

const ofStatement = (s: Statement, place: string, adcode: string, origin: Origin): Claim | null => {
  const years = yearsOf(s.year)
  if (!years) return null
  return {
    role: s.role,
    place,
    adcode,
    from: years[0],
    to: years[1],
    part: s.part ?? '',
    indicator: s.indicator,
    subject: s.subject,
    words: wordsOf(s.subject),
    core: coreOf(s.subject, isMoney(s.unit) || PAYER.test(s.subject)),
    measure: s.measure,
    bound: s.bound,
    value: s.value ?? null,
    upper: s.upper ?? null,
    unit: s.unit,
    doubts: s.doubts ?? [],
    origin,
    quote: s.quote,
    start: s.start,
    end: s.end,
    rule: s.rule,
    ...optional(s),
  }
}

const BEFORE = 60

/** The clause a statement stands in, as far as it goes before it, and the clause before that. */
const leadOf = (text: string, s: Statement): string => {
  const before = text.slice(Math.max(0, s.start - BEFORE), s.start)
  const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'), before.lastIndexOf('\n')) + 1)
  return sentence.split('，').slice(-2).join('，')
}

/** What a sentence says before the clause that holds an offset. */
const sentenceBefore = (text: string, at: number): string => {
  const before = text.slice(Math.max(0, at - BEFORE), at)
  const sentence = before.slice(Math.max(...['。', '；', '\n'].map((mark) => before.lastIndexOf(mark))) + 1)
  return sentence.slice(0, Math.max(0, sentence.lastIndexOf('，')))
}

/** A claim whose subject names nothing is of what its sentence named before it. */
const borrowing = (claim: Claim, text: string): Claim => {
  if (SHARE_ALONE.test(claim.subject) && claim.measure === 'share') {
    const owner = sentenceBefore(text, claim.start).split('，').at(-1) ?? ''
    return owner.length < 2 || LEAD_NOISE.test(owner) ? claim : { ...claim, core: coreOf(owner, false) + coreOf(claim.subject, false), borrowed: true }
  }
  const lent = BARE_SUBJECT.test(claim.subject) ? sentenceBefore(text, claim.start) : ''
  return lent ? { ...claim, core: coreOf(lent.replace(LEAD_NOISE, ''), false), borrowed: true } : claim
}

/** Characters behind a sum that may say what it is for. */
const FOR = 24

/** What a sum is for whose subject names only who pays: behind it (9亿元用于旧房改造), else in the clause before (实施就业政策，…拟投入9亿元资金). */
const withPurpose = (claim: Claim, text: string): Claim => {
  if (claim.core !== '' || !isMoney(claim.unit) || claim.at === undefined) return claim
  const behind = PURPOSE_BEHIND.exec(text.slice(claim.at, claim.end + FOR))?.[1]
  if (behind) return { ...claim, core: coreOf(behind, false) }
  const before = sentenceBefore(text, claim.start).split('，').at(-1) ?? ''
  return before.length < 2 ? claim : { ...claim, core: coreOf(before.replace(LEAD_NOISE, ''), false), borrowed: true }
}

/** Clauses that do not only tell of a zone that was won or built. */
const withoutGained = (lead: string): string =>
  lead
    .split(/[，、；]/)
    .filter((clause) => !(ZONE_END.test(clause) && ZONE_GAINED.test(clause)))
    .join('，')

/** Clauses in which nothing is done to the zone they name. */
const withoutDoneTo = (lead: string): string =>
  lead
    .split('，')
    .filter((clause) => !ZONE_DONE_TO.test(clause.slice(0, Math.max(0, clause.search(ZONE_WORDS)))))
    .join('，')

/** A claim read with the words before it: intended where it is still to be reached, narrow where a zone is spoken of. */
const inContext = (claim: Claim, lead: string): Claim => {
  if (claim.role === 'result' && STILL_TO_REACH.test(lead)) return { ...claim, intended: true }
  const zones = OF_WHOLE_PLACES.test(claim.indicator) ? withoutDoneTo(lead) : lead
  return ZONE_WORDS.test(withoutGained(zones)) && !WHOLE_WORDS.test(lead + claim.quote) ? { ...claim, narrow: true } : claim
}

/** 争取工业总产值增长6%，财政收入增长2.5%: a rate right behind one still to be reached, of the same list. */
const listedAfter = (before: Claim | undefined, c: Claim, text: string): boolean =>
  before?.intended === true && isRate(c.unit) && c.measure === before.measure && c.role === before.role && LIST_MARK.test(text.slice(before.end, c.start))

const LIST_MARK = /^[，、]$/

const intendedToo = (claims: readonly Claim[], text: string): readonly Claim[] => {
  const read: Claim[] = []
  for (const c of claims) read.push(listedAfter(read.at(-1), c, text) ? { ...c, intended: true } : c)
  return read
}

const WHOLE_AHEAD = /^(?:全[国省市县区州旗盟]|全地区)/
/** How far behind a figure the whole may be named. */
const NEXT = 40

/** 甲山绿化完成造林14万亩，全区完成造林117万亩: the whole named right behind makes the figure before it one of a part. */
const besideWhole = (c: Claim, next: Claim | undefined): boolean =>
  next !== undefined &&
  c.indicator !== '' &&
  next.indicator === c.indicator &&
  next.measure === c.measure &&
  next.role === c.role &&
  next.to === c.to &&
  next.part === c.part &&
  next.start >= c.end &&
  next.start - c.end < NEXT &&
  WHOLE_AHEAD.test(next.subject) &&
  !WHOLE_AHEAD.test(c.subject) &&
  !c.origin.text.slice(c.end, next.start).includes('。')

/** Targets and results of one report. Reports without a place give none. */
export const claimsOfReport = (report: Report): readonly Claim[] => {
  const place = report.identity.place?.value
  if (!place) return []
  const kind = report.identity.kind === 'work_report' || report.identity.kind === 'other' ? 'report' : 'bulletin'
  const origin: Origin = { kind, file: report.file, sha256: report.sha256, planYear: planYearOf(report), text: report.text }
  const claims = report.statements.flatMap((s) => {
    const claim = ofStatement(s, place.name, place.adcode, origin)
    return claim ? [inContext(withPurpose(borrowing(claim, report.text), report.text), leadOf(report.text, s))] : []
  })
  return withMain(
    intendedToo(claims, report.text).map((c, i) => (besideWhole(c, claims[i + 1]) || isShareOfWhole(c) ? { ...c, narrow: true } : c)),
    report.text,
  )
}

/** Whether a row quotes a government work report rather than a statistics office. */
const quotesReport = (f: Fact): boolean => f.document.includes(REPORT_DOCUMENT)

const documentYear = (f: Fact): number | null => {
  const year = /(?:19|20)[0-9]{2}/.exec(f.document)?.[0] ?? f.published.slice(0, 4)
  return quotesReport(f) && /^[0-9]{4}$/.test(year) ? Number(year) : null
}

const planYearOfFact = (f: Fact): number => documentYear(f) ?? (f.role === 'target' ? f.year : f.year + 1)

const factRelation = (f: Fact) => (f.relation ? { relation: f.relation.kind, other: f.relation.other } : {})

/** One row of a facts file; `subject` is the indicator's name. */
export const claimOfFact = (f: Fact, subject: string): Claim => ({
  role: f.role,
  place: f.place,
  adcode: f.adcode,
  from: f.year,
  to: f.year,
  part: '',
  indicator: f.indicator,
  subject,
  words: wordsOf(subject),
  core: coreOf(subject, isMoney(f.unit) || PAYER.test(subject)),
  measure: f.measure,
  bound: f.bound,
  value: f.value,
  upper: f.upper,
  unit: f.unit,
  doubts: [],
  origin: { kind: quotesReport(f) ? 'report' : 'facts', file: f.file, sha256: f.sha256, planYear: planYearOfFact(f), text: '' },
  quote: f.quote,
  start: f.start,
  end: f.end,
  rule: 'facts',
  fact: f,
  // A data file holds a place's headline targets and nothing else, unless it says which of a report's targets they are.
  ...(f.role === 'target' && f.indicator !== '' && (f.main || f.passage === undefined) ? { main: true } : {}),
  ...(f.hedge ? { hedge: f.hedge } : {}),
  ...(f.basis ? { basis: f.basis } : {}),
  ...factRelation(f),
})
