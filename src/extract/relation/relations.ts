import { NO_PROMISE } from '../../lexicon/relations.ts'
import type { Span } from '../../model/span.ts'
import type { Measure, Statement } from '../../model/statement.ts'
import { whenOf } from '../../time/marks.ts'
import { indicatorOf, isStatistic } from '../indicator/match.ts'
import type { Scope } from '../interpret/scope.ts'
import { charset } from '../lexer/charset.ts'
import { hedgeAt, hedgesIn } from '../time/hedge.ts'
import { isGeneric, parted, subjectBefore, subjectOfLead, subjectWithin } from './name.ts'
import { otherOf, type Phrase, phrasesIn } from './phrase.ts'

const LISTED = /[、和与及]/

interface Found extends Phrase {
  readonly subject: string
  readonly inferred: boolean
  /** Its rate of change is compared. */
  readonly rated: boolean
  /** Offsets in the document. */
  readonly from: number
  readonly to: number
}

const STOPS = charset('，；。！？：')
const RATED = /(?:增速|增幅|(?<!自然)增长率|增长速度)(?:均|都|也|要|应|继续|持续|明显|大幅|略|力争|总体){0,3}$/
const RATE_END = /(?:增长|增速|增幅|涨幅|下降|降低)$/

const measureOf = (f: Found): Measure => {
  if (f.phrase.kind === 'reach' && !/水平$/.test(f.other)) return 'rank'
  return f.phrase.rate || f.rated || RATE_END.test(f.subject) ? 'growth' : 'level'
}

const rankIn = (other: string): string => (/水平/.test(other) ? '' : other)

const named = (p: Phrase, clause: string, floor: number, lead: string): { readonly subject: string; readonly inferred: boolean } | undefined => {
  const before = subjectBefore(clause.slice(floor), p.start - floor)
  if (!isGeneric(before)) return { subject: before, inferred: false }
  const within = p.phrase.kind === 'reach' ? rankIn(p.other) : p.phrase.own ? subjectWithin(p.other) : ''
  if (!isGeneric(within)) return { subject: within, inferred: false }
  const above = before === '' ? subjectOfLead(lead) : ''
  return isGeneric(above) ? undefined : { subject: above, inferred: true }
}

/** 与经济增长同步并略高于GDP增速: the second relation is of the same thing. */
const JOINED = /^(?:并|且|或|并且|、)?(?:力争|争取|略|适当|均|都)?$/

const inClause = (text: string, at: number, end: number, lead: Span): readonly Found[] => {
  const phrases = phrasesIn(text, at, end)
  if (phrases.length === 0) return []
  const clause = text.slice(at, end)
  const found: Found[] = []
  let floor = 0
  for (const p of phrases) {
    const before = found.at(-1)
    const name =
      before && JOINED.test(clause.slice(floor, p.start))
        ? { subject: before.subject, inferred: true }
        : named(p, clause, floor, text.slice(lead.start, lead.end))
    const own = name && !name.inferred ? clause.lastIndexOf(name.subject, p.end) : -1
    const rated = RATED.test(clause.slice(floor, p.start))
    if (name && !(p.phrase.measured && !name.subject.split(LISTED).some(isStatistic)))
      found.push({ ...p, ...name, rated, from: at + (own >= floor && own <= p.start ? own : p.start), to: at + p.end })
    floor = p.end
  }
  return found
}

const statement = ({ doc, start, section, marks }: Scope, f: Found, subject: string, clause: string): Statement | undefined => {
  const when = whenOf(f.from - start, marks, section, doc.identity)
  if (f.phrase.promise && when.role !== 'target') return undefined
  if (when.role === 'target' && NO_PROMISE.test(clause)) return undefined
  const hedge = hedgeAt(hedgesIn(doc.clean, start, f.to), f.to)
  const measure = measureOf(f)
  return {
    at: [],
    start: f.from,
    end: f.to,
    quote: doc.read.text.slice(f.from, f.to),
    role: when.role,
    year: when.year,
    subject,
    indicator: indicatorOf(subject, measure, '', doc.identity.place?.value.name ?? ''),
    measure,
    unit: '',
    bound: 'eq',
    ...(hedge ? { hedge } : {}),
    relation: f.rated && f.phrase.kind === 'exceeds' ? 'faster_than' : f.phrase.kind,
    other: otherOf(f.other, f.phrase),
    ...(f.against ? { against: f.against } : {}),
    rule: `relation/${f.phrase.kind}`,
    certainty: f.inferred ? 'inferred' : 'stated',
  }
}

/** Targets and results without a number of their own: 与经济增长同步, 高于全国平均, 完成上级下达任务, 只增不减. */
export const relationsIn = (scope: Scope): readonly Statement[] => {
  const out: Statement[] = []
  const place = scope.doc.identity.place?.value.name ?? ''
  const text = scope.doc.clean
  let lead: Span = { start: 0, end: 0 }
  for (let at = scope.start; at < scope.end; ) {
    let end = at
    while (end < scope.end && STOPS[text.charCodeAt(end)] !== 1) end++
    if (end > at) {
      for (const f of inClause(text, at, end, lead))
        for (const subject of f.other.includes(f.subject) ? [f.subject] : parted(f.subject, place)) {
          const made = statement(scope, f, subject, text.slice(at, f.to))
          if (made) out.push(made)
        }
      lead = { start: at, end }
    }
    at = end + 1
  }
  return out
}
