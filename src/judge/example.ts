import type { Fact } from '../model/fact.ts'
import type { Report } from '../model/report.ts'
import type { Confession, Statement } from '../model/statement.ts'

type Said = Partial<Omit<Statement, 'quote' | 'start' | 'end' | 'at' | 'year'>> & {
  readonly text: string
  readonly year: number | string
  /** Words of the same sentence around the quote. */
  readonly before?: string
  readonly after?: string
}

/** Where a number stands in its sentence; relations have none. */
const numberAt = (s: Said): number => (s.value === undefined ? -1 : s.text.search(/[0-9]/))

const statementOf = (s: Said, start: number): Statement => {
  const { text, year, before: _before, after: _after, ...rest } = s
  const at = numberAt(s)
  return {
    start,
    end: start + text.length,
    quote: text,
    at: at < 0 ? [] : [start + at],
    role: 'result',
    year: String(year),
    subject: rest.indicator ?? text,
    indicator: '',
    measure: 'level',
    unit: '',
    bound: 'eq',
    rule: 'example',
    certainty: 'stated',
    ...rest,
  }
}

/** An invented report for tests: sentences with what they state; the text is the sentences in order. */
export const exampleReport = (
  planYear: number,
  said: readonly Said[],
  more: {
    readonly place?: string
    readonly adcode?: string
    readonly kind?: Report['identity']['kind']
    readonly confessions?: readonly Confession[]
    readonly sha256?: string
  } = {},
): Report => {
  const place = more.place ?? '示例县'
  let text = ''
  const statements = said.map((s) => {
    text += s.before ?? ''
    const statement = statementOf(s, text.length)
    text += `${s.text}${s.after ?? ''}。`
    return statement
  })
  return {
    sha256: more.sha256 ?? `${place}${planYear}${more.kind ?? ''}`.padEnd(64, '0'),
    file: `${place}-${planYear}.txt`,
    format: 'text',
    encoding: 'utf-8',
    text,
    meta: {},
    pages: [],
    identity: {
      kind: more.kind ?? 'work_report',
      title: `${place}政府工作报告`,
      place: { value: { name: place, adcode: more.adcode ?? '990001', level: 'county', parents: [] }, certainty: 'stated' },
      planYear: { value: planYear, certainty: 'stated' },
      reviewYear: { value: planYear - 1, certainty: 'stated' },
    },
    sections: [],
    dropped: [],
    issues: [],
    statements,
    asides: [],
    confessions: more.confessions ?? [],
    rules: 'example',
  }
}

/** An invented row of a facts file for tests. */
export const exampleFact = (row: number, year: number, fact: Partial<Fact>): Fact => ({
  file: 'facts.csv',
  sha256: 'f'.repeat(64),
  row,
  start: row * 10,
  end: row * 10 + 9,
  quote: `row ${row}`,
  place: '示例县',
  adcode: '990001',
  role: 'result',
  year,
  indicator: 'gdp',
  measure: 'growth',
  bound: 'eq',
  value: null,
  upper: null,
  unit: '%',
  issuer: '示例县统计局',
  document: `示例县${year}年统计公报`,
  published: `${year + 1}-04-01`,
  url: '',
  note: '',
  ...fact,
})
