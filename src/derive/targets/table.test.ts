import { describe, expect, it } from 'vitest'
import { asCsv, asHtml, asMarkdown, asTabs } from './copied.ts'
import { examplePair, exampleReading } from './example.ts'
import { cellText, sortedBy, type TableWords } from './table.ts'

const words: TableWords = { verdict: (v) => v, measure: (m) => m, level: (l) => l, source: (s) => s, relation: () => '—' }
const a = examplePair({ id: 'a', deviation: -0.8 })
const b = examplePair({ id: 'b', deviation: 1.2, verdict: 'met', year: 2032 })
const percent = examplePair({ id: 'percent', deviation: -20, deviationUnit: '%' })
const none = examplePair({ id: 'none', deviation: null, deviationUnit: null, result: null })

describe('the table of targets', () => {
  const ids = (down: boolean) => sortedBy([none, b, percent, a], { by: 'gap', down }, 'all').map((p) => p.id)
  it('sorts by gap, points before per cent, those without one last either way', () => {
    expect(ids(false)).toEqual(['a', 'b', 'percent', 'none'])
    expect(ids(true)).toEqual(['b', 'a', 'percent', 'none'])
  })
  it('sorts statistics as the registry has them, open subjects behind', () => {
    const open = examplePair({ id: 'open', indicator: '', subject: '甲类事项' })
    expect(sortedBy([open, a], { by: 'thing', down: false }, 'all').map((p) => p.id)).toEqual(['a', 'open'])
  })
  it('writes cells as people read them', () => {
    const pair = examplePair({ bound: 'about', target: { ...exampleReading, bound: 'about' } })
    expect(cellText(pair, 'target', 'all', 'zh', words)).toBe('7%左右')
    expect(cellText(pair, 'gap', 'all', 'en', words)).toBe('−0.8 pp')
    expect(cellText(none, 'result', 'all', 'zh', words)).toBe('')
  })
})

describe('copied tables', () => {
  const sheet = {
    heads: ['地区', '原文'],
    rows: [
      ['示例县', '增长7%, “甲|乙”\n<b>'],
      ['样本县', '=1+1'],
    ],
  }
  it('are CSV that no spreadsheet runs', () => expect(asCsv(sheet)).toBe('地区,原文\r\n示例县,"增长7%, “甲|乙”\n<b>"\r\n样本县,\'=1+1'))
  it('are Markdown with bars kept apart', () => expect(asMarkdown(sheet).split('\n')[2]).toBe('| 示例县 | 增长7%, “甲\\|乙” <b> |'))
  it('are a table for documents, and tabs for what takes none', () => {
    expect(asHtml(sheet)).toContain('<td>增长7%, “甲|乙”\n&lt;b&gt;</td>')
    expect(asTabs(sheet).split('\n')).toHaveLength(3)
  })
})
