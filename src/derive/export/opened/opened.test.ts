import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Correction } from '../../../model/correction.ts'
import type { Finding } from '../../../model/finding.ts'
import type { Report } from '../../../model/report.ts'
import { judgeLibrary, readReport } from '../../../pipeline/pipeline.ts'
import { dictionaryFile, exportFile, FORMATS, type Format } from '../file.ts'
import { neutral, original } from '../plain.ts'
import { exportOf, type Stock } from '../scope.ts'
import { type Comparison, compare } from './compare.ts'
import type { Refusal } from './fault.ts'
import { KINDS, type Kind } from './kinds.ts'
import { correctionsOf, openExport } from './open.ts'
import { comparisonCsv } from './saved.ts'
import { weigh } from './takeover.ts'

const folder = new URL('../../../../seeds/reports/', import.meta.url).pathname
const load = async (name: string): Promise<Report> => {
  const outcome = await readReport({ name, bytes: readFileSync(folder + name) })
  if (!outcome.ok) throw new Error(`${name} was refused`)
  return outcome.value
}

const logOf = (reports: readonly Report[]): readonly Correction[] => {
  const [first, second] = reports
  const [a, b] = first?.statements ?? []
  if (!first || !second || !a || !b) throw new Error('seeds without statements')
  const entry = { who: '=记者', why: '-误读，"见原文"\n第二行', when: '2026-03-20T02:00:00.000Z' }
  return [
    { ...entry, id: 'c1', sha256: first.sha256, change: { kind: 'edit', at: a.at[0] ?? 0, before: a, after: { ...a, value: -6 } } },
    { ...entry, id: 'c2', sha256: first.sha256, change: { kind: 'reject', at: b.at[0] ?? 0, before: b } },
    { ...entry, id: 'c3', sha256: second.sha256, why: '', change: { kind: 'accept', at: 1 }, stale: true },
  ]
}

const finding = (i: number): Finding => ({
  id: `f${i}`,
  kind: 'silence',
  place: '示例县',
  adcode: '',
  year: 2023,
  indicator: 'cpi',
  subject: '居民消费价格',
  severity: 0.1 + 0.2 * i,
  certainty: 0.9,
  quotes: [
    { quote: '@控制在3%以内', start: 1, end: 8, report: 'a.txt', sha256: 'a'.repeat(64) },
    { quote: '一,二\n三', start: 20, end: 25, report: 'b.txt', sha256: 'b'.repeat(64) },
  ].slice(0, i),
  sentence: { zh: '未再提及', en: 'not mentioned' },
  ...(i === 2 ? { size: -3, unit: '%', pair: 'p' } : {}),
})

let stock: Stock
beforeAll(async () => {
  const reports = await Promise.all(readdirSync(folder).sort().map(load))
  const { pairs } = judgeLibrary(reports, [])
  stock = { reports, judgement: { pairs, findings: [finding(0), finding(1), finding(2)] }, corrections: logOf(reports) }
}, 60_000)

const bytesOf = async (kind: Kind, format: Format): Promise<Uint8Array> =>
  new Uint8Array(await (await exportFile(exportOf(kind, stock, null), format, [{ key: 'made', value: 'test' }])).arrayBuffer())
const nameOf = (format: Format): string => `outturn.${format === 'csvPlain' ? 'csv' : format}`
const textOf = async (kind: Kind, format: Format): Promise<string> => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(kind, format))

const opened = async (name: string, content: Uint8Array | string) => {
  const outcome = await openExport(name, typeof content === 'string' ? strToU8(content) : content)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal).slice(0, 500))
  return outcome.value
}
const refusal = async (name: string, content: Uint8Array | string): Promise<Refusal> => {
  const outcome = await openExport(name, typeof content === 'string' ? strToU8(content) : content)
  if (outcome.ok) throw new Error('it was opened')
  return outcome.refusal
}
const compared = async (kind: Exclude<Kind, 'corrections'>, name: string, content: Uint8Array | string): Promise<Comparison> =>
  compare(await opened(name, content), kind, stock)

describe('an export read back', () => {
  for (const kind of KINDS)
    for (const format of FORMATS)
      it(`${kind} as ${format}: the same rows, and nothing differs`, async () => {
        const read = await opened(nameOf(format), await bytesOf(kind, format))
        expect(read).toMatchObject({ kind, missing: [], extra: [], openEnd: false, otherSheets: [] })
        if (kind === 'corrections') {
          const corrections = correctionsOf(read)
          expect(corrections.ok && corrections.value.map((c) => c.correction)).toEqual(stock.corrections)
          return
        }
        const rows = kind === 'statements' ? stock.reports.flatMap((r) => r.statements).length : stock.judgement[kind].length
        expect(rows).toBeGreaterThan(kind === 'findings' ? 2 : 50)
        const { differences, ...counts } = compare(read, kind, stock)
        expect(differences.slice(0, 3)).toEqual([])
        expect(counts).toEqual({ file: rows, here: rows, same: rows, changed: 0, onlyFile: 0, onlyHere: 0, columns: [] })
      })

  it('every text comes back from its harmless form, also one that began with an apostrophe', () => {
    const texts = fc.array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '＝', '8', '增'), { maxLength: 6 }).map((c) => c.join(''))
    fc.assert(fc.property(fc.oneof(texts, fc.string()), (text) => original(neutral(text)) === text))
    expect(neutral("'=1")).toBe("''=1")
  })

  it('a list of corrections saved by itself is an export of corrections', async () => {
    const read = await opened('log.json', JSON.stringify(stock.corrections, null, 2))
    expect(read.kind).toBe('corrections')
    expect(correctionsOf(read)).toMatchObject({ ok: true, value: stock.corrections.map((correction, i) => ({ row: i + 1, correction })) })
  })

  it('saved again by a spreadsheet: semicolons, another order of columns, a column more, one less', async () => {
    const [head = '', ...rows] = (await textOf('findings', 'csvPlain')).split('\r\n')
    const plain = rows.filter((r) => r !== '' && !r.includes('"')).slice(0, 2)
    const without = (line: string) => line.split(',').filter((_, i) => head.split(',')[i] !== 'severity')
    const text = [head, ...plain].map((line, i) => [i === 0 ? 'note' : '见附件', ...without(line)].join(';')).join('\n')
    const read = await opened('x.csv', text)
    expect(read).toMatchObject({ kind: 'findings', missing: ['severity'], extra: ['note'], openEnd: true })
    expect(compare(read, 'findings', stock)).toMatchObject({ file: 2, same: 2, changed: 0, onlyFile: 0 })
  })
})

describe('differences', () => {
  it('a number changed in a CSV is found, by row and column, with both values', async () => {
    const rows = (await textOf('pairs', 'csv')).split('\r\n')
    const target = stock.judgement.pairs.findIndex((p) => p.target.value !== null)
    const pair = stock.judgement.pairs[target]
    const line = rows.findIndex((r) => r.startsWith(`${pair?.id},`) || r.startsWith(`"${pair?.id}"`))
    const found = await compared('pairs', 'x.csv', rows.map((r, i) => (i === line ? r.replace(`,${pair?.target.value},`, ',-77.5,') : r)).join('\r\n'))
    expect(found).toMatchObject({ changed: 1, onlyFile: 0, onlyHere: 0 })
    const [d] = found.differences
    expect(d).toMatchObject({ kind: 'changed', id: pair?.id, label: { place: pair?.place, pair: pair?.id } })
    expect(d?.changes).toContainEqual({ column: 'target_value', here: pair?.target.value, file: -77.5 })
    expect(comparisonCsv(found)).toContain(`,target_value,${pair?.target.value},-77.5,`)
  })

  it('rows on one side only are told as such', async () => {
    const lines = (await textOf('statements', 'ndjson')).trim().split('\n')
    const [head = '', first = '', ...rest] = lines
    const found = await compared('statements', 'x.ndjson', [head, first.replaceAll(/"sha256":"[0-9a-f]{4}/g, '"sha256":"0000'), ...rest].join('\n'))
    expect(found).toMatchObject({ changed: 0, onlyFile: 1, onlyHere: 1, same: rest.length })
    expect(found.differences.map((d) => [d.kind, d.row])).toEqual([
      ['file', 2],
      ['here', null],
    ])
  })

  it('JSON is compared field by field, also where no column shows it', async () => {
    const text = await textOf('pairs', 'json')
    const found = await compared('pairs', 'x.json', text.replace(/"rule":"([^"]+)"/, '"rule":"J0"'))
    expect(found.changed).toBe(1)
    expect(found.differences[0]?.changes).toEqual([{ column: expect.stringContaining('rule'), here: expect.any(String), file: 'J0' }])
  })

  it('what a spreadsheet keeps of a long number is the same number', async () => {
    const read = await opened('x.csv', await textOf('pairs', 'csv'))
    const row = read.rows[0]
    if (!row) throw new Error('no row')
    const long = { ...read, rows: read.rows.map((r, i) => (i === 0 ? { ...r, value: { ...r.value, score: Number(r.value.score) + 1e-17 } } : r)) }
    expect(compare(long, 'pairs', stock).changed).toBe(0)
  })
})

describe('corrections of a file', () => {
  const fates = (corrections: readonly Correction[], log: readonly Correction[] = []) =>
    weigh(
      corrections.map((correction, i) => ({ row: i + 2, correction })),
      { ...stock, corrections: log, facts: [] },
    )

  it('new ones stand; known ones are here; a moved quote is stale; a report not here is absent', () => {
    const [edit, reject, accept] = stock.corrections
    if (!edit || !reject || !accept || edit.change.kind !== 'edit') throw new Error('log')
    const gone: Correction = { ...edit, id: 'gone', change: { ...edit.change, before: { ...edit.change.before, quote: '这句话从未写过' } } }
    const away: Correction = { ...reject, id: 'away', sha256: 'f'.repeat(64) }
    const other: Correction = { ...reject, why: '别的理由' }
    const lost: Correction = { ...edit, id: 'lost', change: { kind: 'pair', pair: 'none', before: null, after: null } }
    const found = fates([edit, other, accept, gone, away, lost], [reject, accept, { ...edit, id: 'mine' }])
    expect(found.entries.map((e) => [e.row, e.fate])).toEqual([
      [2, 'new'],
      [3, 'differs'],
      [4, 'here'],
      [5, 'stale'],
      [6, 'absent'],
      [7, 'stale'],
    ])
    expect(found.entries[1]?.mine).toBe(reject)
    expect(found.onlyHere).toBe(1)
  })

  it('a change that is no JSON, or no change, is named by its row', async () => {
    const text = (await textOf('corrections', 'csv')).replace('""kind"":""edit""', '""kind"":""rewrite""').replace('""kind"":""reject""', '""kind""')
    const read = correctionsOf(await opened('x.csv', text))
    expect(read).toMatchObject({
      ok: false,
      refusal: {
        why: 'faults',
        total: 2,
        faults: [
          { why: 'field', row: 2, column: 'change.kind' },
          { why: 'json', row: 3, column: 'change' },
        ],
      },
    })
  })
})

describe('refused, and why', () => {
  const workbook = async (part: string, edit: (xml: string) => string): Promise<Uint8Array> => {
    const parts = unzipSync(await bytesOf('pairs', 'xlsx'))
    const xml = strFromU8(parts[part] ?? new Uint8Array())
    const edited = edit(xml)
    expect(edited).not.toBe(xml)
    return zipSync({ ...parts, [part]: strToU8(edited) })
  }

  it('faults in a CSV by row and column, all of them', async () => {
    const rows = (await textOf('statements', 'csvPlain')).split('\r\n')
    const first = rows.findIndex((r) => /^[^"]*,target,/.test(r))
    const faulty = rows.map((r, i) => (i === first ? r.replace(',target,', ',goal,').replace(/,(20\d\d),/, ',年内,') : r)).join('\r\n')
    const why = await refusal('x.csv', faulty)
    expect(why).toMatchObject({ why: 'faults', kind: 'statements', total: 2 })
    expect(why.why === 'faults' && why.faults).toEqual([
      { why: 'not-number', row: first + 1, column: 'plan_year', seen: '年内' },
      { why: 'not-allowed', row: first + 1, column: 'role', seen: 'goal', expected: 'target, result' },
    ])
  })

  it('a formula and an error value in a workbook, by sheet, row and column', async () => {
    const cell = (ref: string) => new RegExp(`<c r="${ref}"[^>]*>.*?</c>`)
    const edit = (xml: string) =>
      xml
        .replace(cell('H2'), '<c r="H2"><f>1+1</f><v>2</v></c>')
        .replace(cell('I2'), '<c r="I2" t="e"><v>#REF!</v></c>')
        .replace(cell('D3'), '<c r="D3" t="inlineStr"><is><t>二〇二三</t><rPh><t>er</t></rPh></is></c>')
    const why = await refusal('x.xlsx', await workbook('xl/worksheets/sheet1.xml', edit))
    expect(why).toMatchObject({ why: 'faults', kind: 'pairs' })
    expect(why.why === 'faults' && why.faults).toMatchObject([
      { sheet: 'pairs', row: 2, column: 'verdict', why: 'formula', seen: '=1+1' },
      { sheet: 'pairs', row: 2, column: 'verdict_strict', why: 'error-value', seen: '#REF!' },
      { sheet: 'pairs', row: 3, column: 'year', why: 'not-number', seen: '二〇二三' },
    ])
  })

  it('cells beside the table are no part of it, and are told', async () => {
    const beside = await workbook('xl/worksheets/sheet1.xml', (xml) => xml.replace('</row><row r="3"', '<c r="AZ2" t="str"><v>旁注</v></c></row><row r="3"'))
    const read = await opened('x.xlsx', beside)
    expect(read.extra).toEqual(['AZ'])
    expect(compare(read, 'pairs', stock).changed).toBe(0)
  })

  it('faults in JSON and NDJSON by record and field', async () => {
    const broken = (text: string) => text.replace('"verdict":"', '"verdict":"x')
    expect(await refusal('x.json', broken(await textOf('pairs', 'json')))).toMatchObject({
      why: 'faults',
      faults: [{ why: 'field', row: 1, column: 'verdict' }],
    })
    expect(await refusal('x.ndjson', broken(await textOf('pairs', 'ndjson')))).toMatchObject({ why: 'faults', faults: [{ row: 2, column: 'verdict' }] })
  })

  it('a column without which rows cannot be told apart', async () => {
    const text = (await textOf('findings', 'csvPlain')).replace('id,kind', 'number,kind')
    expect(await refusal('x.csv', text)).toMatchObject({ why: 'faults', total: 1, faults: [{ why: 'no-column', row: 1, column: 'id' }] })
  })

  it('a file cut short, in each format', async () => {
    for (const format of FORMATS) {
      const bytes = await bytesOf('pairs', format)
      expect((await refusal(nameOf(format), bytes.subarray(0, bytes.length - 60))).why, format).toBe(format === 'xlsx' ? 'damaged' : 'cut-short')
    }
  })

  it.each([
    ['facts.csv', 'place,adcode,role,year,indicator,measure,bound,value,upper,unit\n', { why: 'other', is: 'facts' }],
    ['other.csv', 'date,amount,currency\n2020,3,CNY\n', { why: 'other', is: 'table', seen: 'date, amount, currency' }],
    ['other.json', '{"type":"FeatureCollection"}', { why: 'other', is: 'json' }],
    ['newer.json', '{"format":"outturn-export","version":2,"kind":"pairs","rows":[]}', { why: 'version' }],
    ['notes.txt', '一段文字', { why: 'other', is: 'text' }],
    ['empty.csv', '', { why: 'empty' }],
    ['old.xls', '\xD0\xCF\x11\xE0', { why: 'other' }],
    ['page.html', '<!doctype html><p>x', { why: 'other', is: 'html' }],
    ['x.pdf', '%PDF-1.7', { why: 'other', is: 'pdf' }],
  ])('%s is told for what it is', async (name, content, expected) => {
    expect(await refusal(name, content)).toMatchObject(expected)
  })

  it('other workbooks, documents, case files and the dictionary are told for what they are', async () => {
    const zip = (files: Record<string, string>) => zipSync(Object.fromEntries(Object.entries(files).map(([n, t]) => [n, strToU8(t)])))
    const foreign = await workbook('xl/sharedStrings.xml', (s) =>
      s.replaceAll('verdict', 'urteil').replaceAll('target_', 'ziel_').replaceAll('result_', 'ergebnis_'),
    )
    expect(await refusal('x.xlsx', foreign)).toMatchObject({ why: 'other', is: 'workbook', seen: 'pairs, sources, method, dictionary' })
    expect(await refusal('x.docx', zip({ 'word/document.xml': '<a/>' }))).toMatchObject({ is: 'docx' })
    expect(await refusal('x.outturn', zip({ 'manifest.json': '{}' }))).toMatchObject({ is: 'case' })
    expect(await refusal('d.csv', await dictionaryFile('csv').text())).toMatchObject({ is: 'dictionary' })
    expect(await refusal('x.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toMatchObject({ why: 'old-office' })
  })
})
