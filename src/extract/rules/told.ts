import type { Statement } from '../../model/statement.ts'
import { extractSentence } from '../sample.ts'
import type { Example } from './record.ts'

const HOME = { review: '2022', plan: '2023' } as const

const amount = (s: Statement): string => `${s.value}${s.upper === undefined ? '' : `~${s.upper}`}${s.unit}`

const line = (s: Statement, home: string): string =>
  [
    s.role,
    s.year === home ? '' : s.year,
    s.part ?? '',
    s.subject,
    s.measure,
    s.relation ?? (s.bound === 'eq' ? '' : s.bound),
    s.relation ? (s.other ?? '') : amount(s),
    s.basis ?? '',
    s.against ? `${s.against.kind} ${s.against.value ?? ''}${s.against.unit ?? ''}` : '',
  ]
    .filter((x) => x !== '')
    .join(' ')

/** What is read from a sentence of an invented report, in the lines that examples of rules are written in. */
export const toldBy = async (part: Example['part'], text: string): Promise<readonly string[]> => {
  const { statements, asides, text: whole } = await extractSentence(part, text)
  return [...statements.map((s) => line(s, HOME[part])), ...asides.map((a) => `aside ${a.skip} ${whole.slice(a.at, a.end)}`)]
}
