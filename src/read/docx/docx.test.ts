import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Parts } from '../parts.ts'
import { readDocx } from './docx.ts'

const run = (text: string, properties = ''): string => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (runs: string, properties = ''): string => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
const listed = (text: string, list: number, level = 0): string =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
const level = (n: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`

const read = (body: string, parts: Readonly<Record<string, string>> = {}): Parts => {
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))
  const outcome = readDocx('a.docx', zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`), ...files }))
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues))
  return outcome.value
}
/** The text without what is dropped, as later steps see it. */
const kept = ({ text, dropped }: Parts): string => {
  const codes = [...text]
  for (const { start, end } of dropped) codes.fill('', start, end)
  return codes.join('')
}

describe('numbers that Word writes of its own accord', () => {
  const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'chineseCounting', '（%2）')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1">${level(0, 'decimalEnclosedCircle', '%1', '<w:pStyle w:val="Item"/><w:suff w:val="nothing"/>')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>`
  const parts = {
    'word/numbering.xml': numbering,
    'word/styles.xml': '<w:styles><w:style w:styleId="Item"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style></w:styles>',
  }
  it('are no digits of the figure behind them', () => {
    const { text, dropped } = read(listed('5亿元产业基金到位。', 1) + listed('改造学校8所。', 1), parts)
    expect(text).toBe('1. 5亿元产业基金到位。\n2.改造学校8所。\n')
    expect(dropped).toEqual([{ start: 0, end: 2, reason: 'list_number' }])
  })
  it('go on from list to list of one definition, and begin anew where a list says so', () => {
    expect(read(listed('甲', 1) + listed('乙', 1, 1) + listed('丙', 1) + listed('丁', 3) + listed('戊', 3), parts).text).toBe(
      '1.甲\n（一）乙\n2.丙\n5.丁\n6.戊\n',
    )
  })
  it('come from the style of a paragraph', () => {
    expect(read(paragraph(run('造林3万亩。'), '<w:pStyle w:val="Item"/>').repeat(2), parts).text).toBe('①造林3万亩。\n②造林3万亩。\n')
  })
})

describe('what stands in the file and is not shown', () => {
  it('hidden, tiny and white figures stay out and are told', () => {
    const body = run('增长9') + run('99', '<w:vanish/>') + run('8', '<w:sz w:val="2"/>') + run('7', '<w:color w:val="FFFFFF"/>') + run('%。')
    const parts = read(paragraph(body))
    expect(parts.text).toBe('增长9%。\n')
    expect(parts.issues).toEqual([{ code: 'hidden-text', count: 3 }])
  })
  it('white writing on a dark cell is read', () => {
    const cell = (text: string, fill: string): string =>
      `<w:tc><w:tcPr><w:shd w:fill="${fill}"/></w:tcPr>${paragraph(run(text, '<w:color w:val="FFFFFF"/>'))}</w:tc>`
    expect(read(`<w:tbl><w:tr>${cell('指标', '1F4E79')}${cell('数值', '1F4E79')}</w:tr></w:tbl>`).text).toBe('指标 数值\n')
  })
  it('a deleted figure stays out, an inserted one is read', () => {
    const parts = read(paragraph(`${run('增长')}<w:del w:id="1">${run('7')}</w:del><w:ins w:id="2">${run('6')}</w:ins>${run('%')}`))
    expect(parts.text).toBe('增长6%\n')
    expect(parts.issues).toEqual([{ code: 'deleted-text', count: 1 }])
  })
})

describe('raised figures', () => {
  const up = '<w:vertAlign w:val="superscript"/>'
  it.each([
    ['达到120', '3', '家', '达到120家'],
    ['增长6%', '[1]', '左右', '增长6%左右'],
    ['面积9万m', '2', '。', '面积9万m²。'],
    ['绿地5平方米', '①', '。', '绿地5平方米。'],
    ['第3', 'rd', '名', '第3rd名'],
  ])('%s^%s%s', (before, raised, after, text) => {
    expect(read(paragraph(run(before) + run(raised, up) + run(after))).text).toBe(`${text}\n`)
  })
  it('by a style, as references to notes have them', () => {
    const styles = '<w:styles><w:style w:styleId="Ref"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>'
    expect(read(paragraph(run('达到120') + run('3', '<w:rStyle w:val="Ref"/>') + run('家')), { 'word/styles.xml': styles }).text).toBe('达到120家\n')
  })
})

it('equations are read, fractions with their stroke', () => {
  const equation = (inner: string): string => `<m:oMath>${inner}</m:oMath>`
  const r = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`
  expect(read(paragraph(run('增长') + equation(r('7.5%')) + run('，占') + equation(`<m:f><m:num>${r('1')}</m:num><m:den>${r('3')}</m:den></m:f>`))).text).toBe(
    '增长7.5%，占1/3\n',
  )
})

it('a text box comes after the paragraph it hangs on, once', () => {
  const box = `<w:r><mc:AlternateContent><mc:Choice>${paragraph(run('框内'))}</mc:Choice><mc:Fallback>${paragraph(run('框内'))}</mc:Fallback></mc:AlternateContent></w:r>`
  expect(read(paragraph(run('段落') + box)).text).toBe('段落\n框内\n')
})

it('a table is known by its cells; one that lays out an article is none', () => {
  const row = (...cells: readonly string[]): string => `<w:tr>${cells.map((c) => `<w:tc>${paragraph(run(c))}</w:tc>`).join('')}</w:tr>`
  const parts = read(`<w:tbl>${row('指标', '增长（%）')}${row('出口额', '4.5')}</w:tbl>`)
  expect(parts.text).toBe('指标 增长（%）\n出口额 4.5\n')
  expect(parts.tables.map((t) => t.rows.map((r) => r.map((c) => [parts.text.slice(c.start, c.end), c.column])))).toEqual([
    [[['指标', 0], ['增长（%）', 1]], [['出口额', 0], ['4.5', 1]]], // biome-ignore format: a table
  ])
  expect(read(`<w:tbl>${row('长'.repeat(150), '短')}${row('甲', '乙')}</w:tbl>`).tables).toEqual([])
  expect(kept(parts)).toBe(parts.text)
})
