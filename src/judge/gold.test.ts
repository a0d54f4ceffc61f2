import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { exampleReport } from './example.ts'
import { judge } from './judge.ts'

const FOLDER = '../shared/gold/pairs'
const Measure = z.enum(['level', 'growth', 'average_growth', 'change', 'share', 'multiple', 'rank'])
const Bound = z.enum(['eq', 'ge', 'le', 'about', 'range'])
type Row = Readonly<Record<string, string>>

const rows = (file: string): readonly Row[] => {
  const [head, ...lines] = readFileSync(`${FOLDER}/${file}`, 'utf8')
    .split('\n')
    .filter((l) => l.trim())
  const keys = (head ?? '').split('\t')
  return lines.map((l) => Object.fromEntries(l.split('\t').map((v, i) => [keys[i] ?? '', v])))
}

/** Numbers are only believed in what is usual at a place of their level. */
const codeOf = (file: string): string =>
  file.startsWith('全国') ? '100000' : /^(?:北京|天津|上海|重庆)市-|省-|自治区-/.test(file) ? '980000' : /^[^-]{2,4}市-/.test(file) ? '980100' : '980101'

const judgeRow = (row: Row, year: number, adcode: string) => {
  const of = (k: string): string => row[k] ?? ''
  const like = { indicator: of('indicator'), subject: of('subject') }
  const target = exampleReport(
    year,
    [
      {
        ...like,
        text: of('target_quote'),
        year,
        role: 'target',
        measure: Measure.parse(of('measure')),
        bound: Bound.parse(of('bound')),
        value: Number(of('target_value')),
        unit: of('target_unit'),
        ...(of('target_upper') ? { upper: Number(of('target_upper')) } : {}),
      },
    ],
    { adcode },
  )
  const result = exampleReport(
    year + 1,
    [{ ...like, text: of('result_quote'), year, measure: Measure.parse(of('result_measure')), value: Number(of('result_value')), unit: of('result_unit') }],
    { adcode },
  )
  return judge([target, result], []).pairs[0]
}

const comparable = (r: Row): boolean =>
  r.same_measure === 'yes' && r.target_value !== '' && r.result_value !== '' && ['met', 'missed'].includes(r.verdict ?? '')

describe.skipIf(!existsSync(FOLDER))('hand-judged tables (skipped where ../shared is absent)', () => {
  const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((f) => f.endsWith('.tsv')) : []
  for (const file of files) {
    const year = Number(/(\d{4})\.tsv$/.exec(file)?.[1])
    it(`${file}: like-for-like rows get the hand verdict, or depend on what 左右 means`, () => {
      const judged = rows(file).filter(comparable)
      expect(judged.length).toBeGreaterThan(0)
      for (const row of judged) {
        const pair = judgeRow(row, year, codeOf(file))
        const seen = pair?.verdict === 'depends' ? Object.values(pair.conventions) : [pair?.verdict]
        expect(seen, `${row.subject} ${row.target_value} → ${row.result_value}`).toContain(row.verdict)
      }
    })
  }
})
