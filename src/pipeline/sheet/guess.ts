import { isFigure, understood, unitOf } from '../../extract/table/columns.ts'
import type { ColumnUse, Mapping, Sheet, SheetCell } from '../../model/sheet.ts'
import type { Cell, Table } from '../../model/source.ts'
import { placesNamed } from '../../structure/place/gazetteer.ts'
import { placeIn } from './place.ts'

const PLACE_HEAD = /^(?:地区|地名|地方|行政区划?|县市区|区县|县区|市县|地区名称|行政区划?名称)$/
const CODE_HEAD = /代码|区划码/
const YEAR_HEAD = /^(?:年份|年度|年)$/
const YEAR = /^(?:19|20)\d\d\s?年?$/
/** Words of a head that say when and in what role, not of what. */
const ABOUT = /(?:(?:19|20)\d\d年?度?|实绩|实际(?:完成|数)?|完成[数值]?|执行数?|目标[数值]?|计划数?|预期[数值]?|全年|本年|[比较](?:上年|去年)|同比)/g

const isNumber = (text: string): boolean => isFigure(text) && !YEAR.test(text)

/** How many rows the head has: those before the first figure, at most three. */
export const headRows = (sheet: Sheet): { readonly from: number; readonly to: number } => {
  const from = sheet.rows.findIndex((r) => r.filter((c) => c.text !== '').length > 1)
  const first = sheet.rows.findIndex((r, i) => i > from && r.some((c, n) => n > 0 && (isNumber(c.text) || c.fault !== undefined)))
  return { from: Math.max(0, from), to: first > from ? Math.min(first, from + 3) : from + 1 }
}

/** The head of each column; of several rows, the upper one goes on to the right until another begins. */
export const headOf = (sheet: Sheet): readonly string[] => {
  const { from, to } = headRows(sheet)
  const rows = sheet.rows.slice(from, to)
  const width = Math.max(...sheet.rows.map((r) => r.length))
  const filled = rows.map((row, n) => {
    let last = ''
    return Array.from({ length: width }, (_, i) => {
      const own = row[i]?.text ?? ''
      if (own !== '') last = own
      const goesOn = n < rows.length - 1 && rows.slice(n + 1).some((r) => (r[i]?.text ?? '') !== '')
      return own !== '' || !goesOn ? own : last
    })
  })
  return Array.from({ length: width }, (_, i) => [...new Set(filled.map((r) => r[i] ?? '').filter((w) => w !== ''))].join(''))
}

/** The sheet's head and a few rows as a table of a report, whose heads are known how to read. */
const asTable = (head: readonly string[], rows: readonly (readonly SheetCell[])[]): { readonly table: Table; readonly text: string } => {
  let text = ''
  const line = (cells: readonly string[]): readonly Cell[] =>
    cells.flatMap((words, column) => {
      const start = text.length
      text += `${words} `
      return words === '' ? [] : [{ start, end: start + words.length, column, columns: 1 }]
    })
  const lines = [head, ...rows.map((r) => r.map((c) => c.text))].map(line)
  return { table: { start: 0, end: text.length, rows: lines }, text }
}

const share = (cells: readonly string[], test: (words: string) => boolean): number => (cells.length === 0 ? 0 : cells.filter(test).length / cells.length)

const plainKind = (head: string, cells: readonly string[]): ColumnUse['kind'] | null => {
  if (CODE_HEAD.test(head)) return 'adcode'
  if (YEAR_HEAD.test(head) || (cells.length > 0 && share(cells, (c) => YEAR.test(c)) === 1)) return 'year'
  return PLACE_HEAD.test(head) || share(cells, (c) => placesNamed(c).length > 0) > 0.5 ? 'place' : null
}

/** The statistic a head names, without unit, year and role. */
const statisticIn = (head: string): string =>
  unitOf(head)
    .words.replace(ABOUT, '')
    .replace(/[（(][)）]/g, '')
    .trim()

/** How a sheet is most likely to be read; its reader has the last word. */
export const guess = (sheet: Sheet, file: string): Mapping => {
  const head = headOf(sheet)
  const body = sheet.rows.slice(headRows(sheet).to)
  const { table, text } = asTable(head, body.slice(0, 40))
  const known = understood(table, (c) => text.slice(c.start, c.end))?.columns ?? []
  const kinds = head.map((words, i) =>
    plainKind(
      words,
      body.flatMap((r) => (r[i]?.text ? [r[i].text] : [])),
    ),
  )
  const named = known.findIndex(
    (c, i) =>
      c.kind === 'name' &&
      kinds[i] === null &&
      share(
        body.flatMap((r) => (r[i]?.text ? [r[i].text] : [])),
        isNumber,
      ) < 0.5,
  )
  const columns = head.map((words, i): ColumnUse => {
    const column = known.find((c) => c.at === i)
    const kind = kinds[i]
    if (kind) return { kind }
    if (i === named) return { kind: 'statistic' }
    if (column?.kind === 'unit') return { kind: 'unit' }
    const cells = body.flatMap((r) => (r[i]?.text ? [r[i].text] : []))
    if (share(cells, (c) => isNumber(c.replace(/^[≥≤><]/, ''))) < 0.5 || column?.kind === 'other') return { kind: 'skip' }
    const year = Number(/(?:19|20)\d\d/.exec(words)?.[0]) || undefined
    const role = column?.role
    return {
      kind: 'value',
      measure: column?.measure ?? 'level',
      ...(role && { role }),
      ...(year && { year }),
      ...(unitOf(words).unit && { unit: unitOf(words).unit }),
      ...(named < 0 && { statistic: statisticIn(words) }),
    }
  })
  const title = sheet.rows.slice(0, headRows(sheet).from).flatMap((r) => r.map((c) => c.text))
  const said = [...title, sheet.name, file]
  const place = placeIn(said)
  const year = Number(/(?:19|20)\d\d/.exec(said.join(' '))?.[0]) || null
  return { columns, place: place?.name ?? '', adcode: place?.adcode ?? '', year, role: /目标|计划|预期/.test(said.join(' ')) ? 'target' : 'result' }
}
