import { EVENT_END, EVENT_FIGURES } from '../../lexicon/spellings.ts'
import type { Identity, Section, StructuredReport } from '../../model/report.ts'
import type { Doubt, ExcludedNumber, Statement } from '../../model/statement.ts'
import { type When, whenOf } from '../../time/marks.ts'
import { hasBegun, isOver, partOf } from '../../time/parts.ts'
import { heldAgainst } from '../../time/standing.ts'
import { indicatorOf } from '../indicator/match.ts'
import { charset, isDigit } from '../lexer/charset.ts'
import { lex, type Token } from '../lexer/lex.ts'
import { readMentions } from '../mentions/mentions.ts'
import { LISTS } from '../resolve/order.ts'
import { isOn } from '../rules/record.ts'
import { ofAreas } from '../subject/area.ts'
import { ofFirms, ofWhole } from '../subject/whole.ts'
import { hedgeOf, hedgesIn } from '../time/hedge.ts'
import { plannedOr, soFarOr } from '../time/planned.ts'
import type { Draft } from './draft.ts'
import { draftsOf } from './drafts.ts'
import type { Scope } from './scope.ts'

export interface ReadSentence {
  readonly statements: readonly Statement[]
  readonly asides: readonly ExcludedNumber[]
}

const settle = (drafts: readonly Draft[], text: string): readonly Draft[] =>
  LISTS.reduce((settled, rule) => (isOn(rule) ? rule.settle(settled, text) : settled), drafts)

const YEAR_ON_YEAR = /^(?:同比|[比较](?:上年|去年)(?:同期)?)$/

/** 比上年增长 is of the last year, also among five; a mean up to a year ahead (到2028年…年均增长7%) of the years till then. */
const yearOf = (d: Draft, when: When, before: string, section: Section, identity: Identity): string => {
  if (d.measure === 'average_growth' && !when.year.includes('-') && d.mention.since === undefined && section.period.year.includes('-'))
    return when.role === section.period.role ? section.period.year : (identity.reviewRange ?? when.year)
  const plan = identity.planYear?.value
  if (d.measure === 'average_growth' && when.role === 'target' && d.mention.since === undefined && plan !== undefined && Number(when.year) > plan)
    return `${plan}-${when.year}`
  if (d.measure === 'growth' && when.year.endsWith(`-${identity.reviewYear?.value}`) && d.mention.cues.some((c) => YEAR_ON_YEAR.test(c.word)))
    return when.year.slice(-4)
  const since = d.mention.since ?? heldAgainst(before)
  if (since === undefined || (d.measure !== 'growth' && d.measure !== 'multiple' && d.measure !== 'average_growth' && d.measure !== 'change')) return when.year
  const end = Number(when.year.slice(-4))
  return end - since > 1 ? `${since}-${end}` : when.year
}

/** The statistic a draft is about; figures of one event are none. */
const statisticOf = (d: Draft, doc: StructuredReport): string => {
  if (d.rule.startsWith('gap') || (d.measure === 'change' && d.subject.endsWith('降幅'))) return ''
  if (d.measure === 'share' && d.against?.kind === 'ratio_of_target') return ''
  const id = indicatorOf(d.subject, d.measure, d.unit, doc.identity.place?.value.name ?? '')
  return EVENT_FIGURES.has(id) && EVENT_END.test(d.mention.prevClause) ? '' : id
}

/** 涨幅控制在2.3%, told as a result: where it was held, and no ceiling. */
const heldAt = (d: Draft): boolean =>
  d.bound === 'le' &&
  d.mention.quantity.bound === undefined &&
  d.mention.cues.some((c) => /^控制[在到]$/.test(c.word)) &&
  !d.mention.cues.some((c) => /不|小于|少于|低于/.test(c.word))

/** 用三年时间，收入每年增长15%: among several years a rate of each. */
const YEARLY = /每年[^，。；\d]{0,4}$|(?<![上去当本全今\d])年(?:递增|增长)均?(?:为|达到?|保持在)?$/

const finish = (d: Draft, doc: StructuredReport, when: When, before: string, section: Section): Statement => {
  const hedge = hedgeOf(when.role, d.hedge)
  const yearly = d.measure === 'growth' && YEARLY.test(before)
  const ahead = when.role === 'target' && Number(when.year) > (doc.identity.planYear?.value ?? Number.POSITIVE_INFINITY)
  const year = yearOf(yearly && ahead ? { ...d, measure: 'average_growth' } : d, when, before, section, doc.identity)
  const doubts: readonly Doubt[] = year === '' ? [...d.doubts, 'year-unclear'] : d.doubts
  return {
    at: d.at,
    start: d.start,
    end: d.end,
    quote: doc.read.text.slice(d.start, d.end),
    role: when.role,
    year,
    ...(when.part ? { part: when.part } : {}),
    subject: d.subject,
    indicator: statisticOf(d, doc),
    measure: yearly && year.includes('-') ? 'average_growth' : d.measure,
    value: d.value,
    ...(d.upper === undefined ? {} : { upper: d.upper }),
    unit: d.unit,
    bound: when.role === 'result' && heldAt(d) ? 'eq' : d.bound,
    ...(hedge ? { hedge } : {}),
    ...(d.basis ? { basis: d.basis } : {}),
    ...(d.against ? { against: d.against } : {}),
    rule: d.rule,
    certainty: d.certainty,
    ...(doubts.length ? { doubts } : {}),
  }
}

const STOPS = charset('，；。')

const clauseBefore = (text: string, start: number, at: number): string => {
  let i = at
  while (i > start && STOPS[text.charCodeAt(i - 1)] !== 1) i--
  return text.slice(i, at)
}

const NONE: readonly ExcludedNumber[] = []

/** The 80 of a note （含补助80元）. */
const within = (text: string, start: number, end: number): readonly ExcludedNumber[] =>
  text[start] === '（'
    ? Array.from(text.slice(start, end).matchAll(/(?<![\d.])\d+(?:\.\d+)?/g), (m) => ({
        at: start + m.index,
        end: start + m.index + m[0].length,
        skip: 'base',
        rule: 'note',
      }))
    : NONE

/** The 3 of m3 and the 2 of m2: digits that belong to a unit. */
const unitDigits = (tokens: readonly Token[], text: string): readonly ExcludedNumber[] => {
  const found: ExcludedNumber[] = []
  for (const t of tokens) {
    if (t.kind === 'compare') found.push(...within(text, t.start, t.end))
    if (t.kind !== 'number' || t.quantity.words || t.quantity.unit === '') continue
    let at = t.quantity.digits
    while (at < t.end && !isDigit(text.charCodeAt(at))) at++
    if (at < t.end) found.push({ at, end: at + 1, skip: 'other', rule: 'unit' })
  }
  return found
}

const skipped = (drafts: readonly Draft[]): readonly ExcludedNumber[] => {
  if (!drafts.some((d) => d.skip)) return NONE
  const kept = new Set(drafts.filter((d) => !d.skip).flatMap((d) => d.at))
  const found = new Map<number, ExcludedNumber>()
  for (const d of drafts)
    if (d.skip) for (const at of d.at) if (!kept.has(at)) found.set(at, { at, end: Math.max(at + 1, d.mention.quantity.digits), skip: d.skip, rule: d.rule })
  return [...found.values()]
}

/** The part of the year a figure is of; one that is over on the day of the report has been, also in a plan (一季度下降3%). */
const inPart = (d: Draft, when: When, before: string, { delivered, planYear }: Identity): When => {
  const rate = d.mention.quantity.class === 'ratio'
  const part = d.part ?? partOf(before, rate, when.role === 'result')
  if (when.role === 'target' && when.year === String(planYear?.value)) {
    const past = part ?? partOf(before, rate, true)
    if (past && (hasBegun(before) || (delivered && isOver(past, planYear?.value ?? 0, delivered.value)))) return { ...when, role: 'result', part: past }
  }
  return part ? { ...when, part } : when
}

/** Every number of one sentence: a statement with all its fields, or set aside with the reason. */
export const readSentence = ({ doc, start, end, section, marks, place }: Scope): ReadSentence => {
  const text = doc.clean
  const identity: Identity = doc.identity
  const tokens = lex(text, start, end)
  const { mentions, asides } = readMentions(text, start, end, tokens)
  const hedges = mentions.length ? hedgesIn(text, start, end) : []
  const owned = ofFirms(ofAreas(settle(draftsOf(mentions, hedges, text), text), text, start, end, place))
  const drafts = ofWhole(owned, text, doc.identity.place?.value.name ?? '')
  const told = (d: Draft): Statement => {
    const { start: at, end: stop } = d.mention.quantity
    const clause = clauseBefore(text, start, at)
    const before = text.slice(start, at)
    const said = plannedOr(whenOf(at - start, marks, section, identity), clause, text.slice(stop, Math.min(end, stop + 30)))
    const when = soFarOr(said, before, identity.reviewYear?.value)
    return finish(d, doc, inPart(d, when, before, identity), before, section)
  }
  return {
    statements: drafts.filter((d) => !d.skip).map(told),
    asides: [
      ...asides.flatMap(({ quantity, rule }) =>
        quantity.at.map((at): ExcludedNumber => ({ at, end: Math.max(at + 1, quantity.digits), skip: rule.skip, rule: rule.name })),
      ),
      ...skipped(drafts),
      ...unitDigits(tokens, text),
    ],
  }
}
