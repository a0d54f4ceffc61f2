import { EVENT_END, EVENT_FIGURES } from '../../lexicon/spellings.ts'
import type { Identity, Section, StructuredReport } from '../../model/report.ts'
import type { Aside, Statement } from '../../model/statement.ts'
import { indicatorOf } from '../indicator/match.ts'
import { charset } from '../lexer/charset.ts'
import { isDigit, lex, type Token } from '../lexer/lex.ts'
import { readMentions } from '../phrase/mentions.ts'
import { isOn } from '../rules/record.ts'
import { LISTS } from '../settle/order.ts'
import { ofAreas } from '../subject/area.ts'
import { hedgeOf, hedgesIn } from '../time/hedge.ts'
import { partOf } from '../time/part.ts'
import { type When, whenOf } from '../time/period.ts'
import { plannedOr } from '../time/planned.ts'
import type { Draft } from './draft.ts'
import { draftsOf } from './drafts.ts'
import type { Scope } from './scope.ts'

export interface ReadSentence {
  readonly statements: readonly Statement[]
  readonly asides: readonly Aside[]
}

const settle = (drafts: readonly Draft[], text: string): readonly Draft[] =>
  LISTS.reduce((settled, rule) => (isOn(rule) ? rule.settle(settled, text) : settled), drafts)

const YEAR_ON_YEAR = /^(?:同比|[比较](?:上年|去年)(?:同期)?)$/

/** 比上年增长 is of the last year, also among five. */
const yearOf = (d: Draft, when: When, section: Section, identity: Identity): string => {
  if (d.measure === 'average_growth' && !when.year.includes('-') && d.mention.since === undefined && section.period.year.includes('-'))
    return when.role === section.period.role ? section.period.year : (identity.reviewRange ?? when.year)
  if (d.measure === 'growth' && when.year.endsWith(`-${identity.reviewYear?.value}`) && d.mention.cues.some((c) => YEAR_ON_YEAR.test(c.word)))
    return when.year.slice(-4)
  const since = d.mention.since
  if (since === undefined || (d.measure !== 'growth' && d.measure !== 'multiple' && d.measure !== 'average_growth' && d.measure !== 'change')) return when.year
  const end = Number(when.year.slice(-4))
  return end - since > 1 ? `${since}-${end}` : when.year
}

/** The statistic a draft is about; figures of one event are none. */
const statisticOf = (d: Draft, doc: StructuredReport): string => {
  if (d.rule.startsWith('gap') || (d.measure === 'change' && d.subject.endsWith('降幅'))) return ''
  const id = indicatorOf(d.subject, d.measure, d.unit, doc.identity.place?.value.name ?? '')
  return EVENT_FIGURES.has(id) && EVENT_END.test(d.mention.lead) ? '' : id
}

const finish = (d: Draft, doc: StructuredReport, when: When, part: string | undefined, section: Section): Statement => {
  const hedge = hedgeOf(when.role, d.hedge)
  return {
    at: d.at,
    start: d.start,
    end: d.end,
    quote: doc.read.text.slice(d.start, d.end),
    role: when.role,
    year: yearOf(d, when, section, doc.identity),
    ...(part ? { part } : {}),
    subject: d.subject,
    indicator: statisticOf(d, doc),
    measure: d.measure,
    value: d.value,
    ...(d.upper === undefined ? {} : { upper: d.upper }),
    unit: d.unit,
    bound: d.bound,
    ...(hedge ? { hedge } : {}),
    ...(d.basis ? { basis: d.basis } : {}),
    ...(d.against ? { against: d.against } : {}),
    rule: d.rule,
    certainty: d.certainty,
    ...(d.doubts.length ? { doubts: d.doubts } : {}),
  }
}

const STOPS = charset('，；。')

const clauseBefore = (text: string, start: number, at: number): string => {
  let i = at
  while (i > start && STOPS[text.charCodeAt(i - 1)] !== 1) i--
  return text.slice(i, at)
}

const NONE: readonly Aside[] = []

/** The 3 of m3 and the 2 of m2: digits that belong to a unit. */
const unitDigits = (tokens: readonly Token[], text: string): readonly Aside[] => {
  const found: Aside[] = []
  for (const t of tokens) {
    if (t.kind !== 'number' || t.quantity.words || t.quantity.unit === '') continue
    let at = t.quantity.digits
    while (at < t.end && !isDigit(text.charCodeAt(at))) at++
    if (at < t.end) found.push({ at, end: at + 1, skip: 'other', rule: 'unit' })
  }
  return found
}

const skipped = (drafts: readonly Draft[]): readonly Aside[] => {
  if (!drafts.some((d) => d.skip)) return NONE
  const kept = new Set(drafts.filter((d) => !d.skip).flatMap((d) => d.at))
  const found = new Map<number, Aside>()
  for (const d of drafts)
    if (d.skip) for (const at of d.at) if (!kept.has(at)) found.set(at, { at, end: Math.max(at + 1, d.mention.quantity.digits), skip: d.skip, rule: d.rule })
  return [...found.values()]
}

/** Every number of one sentence: a statement with all its fields, or set aside with the reason. */
export const readSentence = ({ doc, start, end, section, marks, place }: Scope): ReadSentence => {
  const text = doc.clean
  const identity: Identity = doc.identity
  const tokens = lex(text, start, end)
  const { mentions, asides } = readMentions(text, start, end, tokens)
  const hedges = mentions.length ? hedgesIn(text, start, end) : []
  const drafts = ofAreas(settle(draftsOf(mentions, hedges, text), text), text, start, end, place)
  const told = (d: Draft): Statement => {
    const { start: at, end: stop } = d.mention.quantity
    const clause = clauseBefore(text, start, at)
    const when = plannedOr(whenOf(at - start, marks, section, identity), clause, text.slice(stop, Math.min(end, stop + 30)))
    const part = d.part ?? partOf(clause, d.mention.quantity.class === 'ratio')
    return finish(d, doc, when, part, section)
  }
  return {
    statements: drafts.filter((d) => !d.skip).map(told),
    asides: [
      ...asides.flatMap(({ quantity, rule }) =>
        quantity.at.map((at): Aside => ({ at, end: Math.max(at + 1, quantity.digits), skip: rule.skip, rule: rule.name })),
      ),
      ...skipped(drafts),
      ...unitDigits(tokens, text),
    ],
  }
}
