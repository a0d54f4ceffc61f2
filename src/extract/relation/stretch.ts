import { STRETCH } from '../../lexicon/relations.ts'
import type { StructuredReport } from '../../model/report.ts'
import type { Statement } from '../../model/statement.ts'

const WISH = /力争|争取|冲刺/

const second = (doc: StructuredReport, a: Statement | undefined, b: Statement): Statement => {
  const same = a?.role === 'target' && b.role === 'target' && a.subject === b.subject && a.measure === b.measure && a.unit === b.unit
  const [first, next] = [a?.at[0], b.at[0]]
  if (!same || first === undefined || next === undefined || (a?.value === b.value && !(a?.bound === 'about' && b.bound === 'ge'))) return b
  return WISH.test(doc.clean.slice(a?.end, next)) ? { ...b, stretchOf: first } : b
}

/** The statement a wish for more is said of: the last target before it in its sentence. */
const base = (statements: readonly Statement[], at: number): Statement | undefined =>
  statements.filter((s) => s.role === 'target' && s.end <= at).reduce<Statement | undefined>((last, s) => (last && last.end > s.end ? last : s), undefined)

const inWords = (doc: StructuredReport, statements: readonly Statement[], start: number, end: number): readonly Statement[] => {
  const text = doc.clean.slice(start, end)
  const m = text.includes('更') ? STRETCH.exec(text) : null
  const from = start + (m?.index ?? 0)
  const of = m ? base(statements, from) : undefined
  if (!m || !of || of.relation) return []
  const { value: _v, upper: _u, against: _a, hedge: _h, doubts: _d, part: _p, ...kept } = of
  const to = from + m[0].length
  const words = { start: from, end: to, quote: doc.read.text.slice(from, to), unit: '', bound: 'eq', hedge: 'strive', rule: 'stretch/words' } as const
  return [
    {
      ...kept,
      ...words,
      at: [],
      relation: 'better_than',
      other: 'own_target',
      certainty: 'inferred',
      ...(of.at[0] === undefined ? {} : { stretchOf: of.at[0] }),
    },
  ]
}

/** Second, higher marks joined to the target they are said of: 增长8%、力争8.5%, 增长8%，力争更好结果. `statements` are those of one sentence, in order. */
export const stretched = (doc: StructuredReport, statements: readonly Statement[], start: number, end: number): readonly Statement[] => [
  ...statements.map((s, i) => second(doc, statements[i - 1], s)),
  ...inWords(doc, statements, start, end),
]
