import { RULE_WORDS } from '../lexicon/rulewords.ts'
import type { Section } from '../model/report.ts'
import type { ExcludedNumber, Statement } from '../model/statement.ts'

interface Explained {
  readonly text: string
  readonly sections: readonly Pick<Section, 'start' | 'end' | 'heading' | 'part' | 'period'>[]
  readonly statements: readonly Statement[]
  readonly asides: readonly ExcludedNumber[]
}

const SIGN: Readonly<Record<Statement['bound'], string>> = { eq: '=', ge: '≥', le: '≤', about: '≈', range: '=' }

const words = (rule: string): string =>
  rule
    .split('/')
    .map((part) => RULE_WORDS[part] ?? part)
    .join('; ')

const amount = (s: Statement): string =>
  s.value === undefined ? `${s.relation ?? ''} ${s.other ?? ''}` : `${SIGN[s.bound]} ${s.value}${s.upper === undefined ? '' : `–${s.upper}`}${s.unit}`

const section = (doc: Pick<Explained, 'sections'>, at: number): Explained['sections'][number] | undefined =>
  doc.sections.findLast((x) => x.start <= at && at < x.end)

const yearFrom = (doc: Pick<Explained, 'sections'>, s: Statement): string => {
  const here = section(doc, s.start)
  if (!here) return 'its own sentence'
  const same = here.period.year === s.year && here.period.role === s.role
  return same ? `its section “${here.heading}” (${here.part})` : `its own sentence, against the section's ${here.period.role} ${here.period.year}`
}

/** Why a statement reads as it does, one plain line a fact: the rule, the words, what was completed and what is doubtful. */
export const explain = (doc: Pick<Explained, 'sections'>, s: Statement): readonly string[] => [
  `words: ${s.quote}`,
  `rule: ${s.rule} (${words(s.rule)})`,
  `${s.role} of ${s.year}${s.part ? ` ${s.part}` : ''}: from ${yearFrom(doc, s)}`,
  `subject: ${s.subject}${s.certainty === 'inferred' ? ' (completed from its context)' : ''}${s.indicator ? ` → ${s.indicator}` : ''}`,
  ...(s.hedge ? [`hedge: ${s.hedge}`] : []),
  ...(s.basis ? [`basis: ${s.basis}`] : []),
  ...(s.against ? [`against its goal: ${s.against.kind} ${s.against.value ?? ''}${s.against.unit ?? ''}`] : []),
  ...(s.doubts ?? []).map((d) => `doubt: ${d}`),
]

const around = (text: string, at: number, end: number): string =>
  `${text.slice(Math.max(0, at - 12), at)}【${text.slice(at, end)}】${text.slice(end, end + 12)}`.replace(/\s+/g, ' ')

/** Every number of a report in text order with the reason for its reading: statements with their fields, the rest with why it was set aside. */
export const explainAll = (doc: Explained): string => {
  const told = doc.statements.map((s) => ({
    at: s.at[0] ?? s.start,
    lines: [`${s.at.join('+') || s.start}  ${s.role} ${s.year} ${s.subject} ${s.measure} ${amount(s)}`, ...explain(doc, s).map((l) => `        ${l}`)],
  }))
  const aside = doc.asides.map((a) => ({
    at: a.at,
    lines: [`${a.at}  set aside as ${a.skip}: ${around(doc.text, a.at, a.end)}`, `        rule: ${a.rule} (${words(a.rule)})`],
  }))
  return [...told, ...aside]
    .sort((a, b) => a.at - b.at)
    .flatMap((x) => x.lines)
    .join('\n')
}
