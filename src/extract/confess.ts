import { CONFESSION_WORDS, EXPLANATION_WORDS } from '../lexicon/confessions.ts'
import type { StructuredReport } from '../model/report.ts'
import type { Confession, Statement } from '../model/statement.ts'
import { indicatorOf } from './indicator/match.ts'
import { trimSubject } from './phrase/trim.ts'

const hitIn = (text: string): { readonly at: number; readonly word: string } | undefined => {
  for (const word of CONFESSION_WORDS) {
    const at = text.indexOf(word)
    if (at >= 0) return { at, word }
  }
  return undefined
}

const namesBefore = (doc: StructuredReport, start: number, at: number): readonly string[] => {
  let from = at
  while (from > start && !'，；。'.includes(doc.clean[from - 1] ?? '')) from--
  const span = trimSubject(doc.clean, from, at)
  return doc.clean
    .slice(span.start, span.end)
    .split(/[、和及]/)
    .map((s) => s.replace(/(?:等|增速|增长|指标|主要){1,4}$/, ''))
    .filter((s) => s.length > 1)
}

const explanation = (doc: StructuredReport, start: number, end: number): Confession['explanation'] => {
  const text = doc.clean.slice(start, end)
  for (const word of EXPLANATION_WORDS) {
    const at = text.indexOf(word)
    if (at < 0) continue
    const stop = text.slice(at).search(/[，；]/)
    const last = start + (stop < 0 ? text.length : at + stop)
    return { start: start + at, end: last, quote: doc.read.text.slice(start + at, last) }
  }
  return undefined
}

/** Sentences that admit a shortfall (未达预期, 低于年初目标), with what they cover and the reason given. */
export const confessionsOf = (doc: StructuredReport, statements: readonly Statement[]): readonly Confession[] =>
  doc.sentences.flatMap((s): readonly Confession[] => {
    const section = doc.sections[s.section]
    const hit = hitIn(doc.clean.slice(s.start, s.end))
    if (!hit || !section || section.part === 'glossary') return []
    const near = statements.filter((x) => x.start >= s.start && x.end <= s.end && x.start <= s.start + hit.at)
    const named = namesBefore(doc, s.start, s.start + hit.at)
    const subjects = [...new Set(named.length ? named : near.map((x) => x.subject))]
    const place = doc.identity.place?.value.name ?? ''
    const indicators = [...new Set(subjects.map((x) => indicatorOf(x, 'growth', '%', place)).filter((id) => id !== ''))]
    const why = explanation(doc, s.start, s.end)
    const year = section.period.role === 'result' ? section.period.year : String(doc.identity.reviewYear?.value ?? section.period.year)
    return [{ start: s.start, end: s.end, quote: doc.read.text.slice(s.start, s.end), indicators, subjects, year, ...(why ? { explanation: why } : {}) }]
  })
