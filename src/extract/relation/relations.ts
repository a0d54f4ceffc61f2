import { RELATION_WORDS } from '../../lexicon/relations.ts'
import type { Section, StructuredReport } from '../../model/report.ts'
import type { RelationKind, Statement } from '../../model/statement.ts'
import { indicatorOf } from '../indicator/match.ts'
import { trimSubject } from '../phrase/trim.ts'
import { splitSubject } from '../subject/split.ts'
import { hedgeAt, hedgesIn } from '../time/hedge.ts'
import { timeMarks, whenOf } from '../time/period.ts'

interface Found {
  readonly kind: RelationKind
  readonly subject: string
  readonly other: string
  readonly start: number
  readonly end: number
}

const CLAUSE = /[^，；。！？]+/g

const otherId = (words: string): string => {
  if (/经济|生产总值|GDP/.test(words) && !/全[国省市区]|高于|平均/.test(words)) return 'gdp'
  return words
}

const clean = (text: string, start: number, end: number): string => {
  const span = trimSubject(text, start, end)
  return text.slice(span.start, span.end).replace(/(?:增长速度|增长|增速|增幅|与|和|同|实现|保持|力争|也){1,4}$/, '')
}

const inClause = (text: string, start: number, clause: string): Found | undefined => {
  for (const { pattern, kind } of RELATION_WORDS) {
    const m = pattern.exec(clause)
    if (!m) continue
    const subject = clean(text, start, start + m.index + (m.groups?.head?.length ?? 0))
    if (subject === '') continue
    const stop = start + m.index + m[0].length
    return { kind, subject, other: otherId(m.groups?.other ?? ''), start: text.indexOf(subject, start), end: stop }
  }
  return undefined
}

const subjects = (subject: string): readonly string[] => (/^城镇居民[^、和]*收入[、和]农村/.test(subject) ? splitSubject(subject, 2) : [subject])

const statement = (doc: StructuredReport, f: Found, subject: string, section: Section, sentence: number, sentenceEnd: number): Statement => {
  const marks = timeMarks(doc.clean.slice(sentence, sentenceEnd), doc.identity)
  const when = whenOf(f.start - sentence, marks, section, doc.identity)
  const hedge = hedgeAt(hedgesIn(doc.clean, sentence, f.end), f.start)
  return {
    at: [],
    start: f.start,
    end: f.end,
    quote: doc.read.text.slice(f.start, f.end),
    role: when.role,
    year: when.year,
    subject,
    indicator: indicatorOf(subject, 'growth', '%', doc.identity.place?.value.name ?? ''),
    measure: 'growth',
    unit: '',
    bound: 'eq',
    ...(hedge ? { hedge } : {}),
    relation: f.kind,
    other: f.other,
    rule: `relation/${f.kind}`,
    certainty: 'stated',
  }
}

/** Targets and results without a number of their own: 与经济增长同步, 高于全国平均, 完成上级下达任务. */
export const relationsIn = (doc: StructuredReport, start: number, end: number, section: Section): readonly Statement[] => {
  const out: Statement[] = []
  const text = doc.clean.slice(start, end)
  CLAUSE.lastIndex = 0
  for (let m = CLAUSE.exec(text); m; m = CLAUSE.exec(text)) {
    const found = inClause(doc.clean, start + m.index, m[0])
    if (found && found.start >= start) for (const s of subjects(found.subject)) out.push(statement(doc, found, s, section, start, end))
  }
  return out
}
