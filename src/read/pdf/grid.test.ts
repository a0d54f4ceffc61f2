import { describe, expect, it } from 'vitest'
import { compose } from './compose.ts'
import type { Item } from './item.ts'
import { linesOf } from './lines.ts'
import { NO_RULES, type Rules, rulesOf } from './rules.ts'

const SIZE = 10
const wide = (c: string): boolean => c > '\u2e80'
const run = (str: string, x: number, y: number): Item => ({
  str,
  transform: [SIZE, 0, 0, SIZE, x, y],
  width: Array.from(str).reduce((n, c) => n + (wide(c) ? SIZE : SIZE / 2), 0),
  height: SIZE,
})
/** Cells of a row, 70 points to a column, the first 120. */
const row = (y: number, ...cells: readonly string[]): readonly Item[] => cells.flatMap((c, i) => (c === '' ? [] : [run(c, i === 0 ? 50 : 110 + 70 * i, y)]))
const read = (items: readonly Item[], rules: Rules = NO_RULES): readonly string[] => {
  const { text, tables } = compose([{ lines: linesOf(items, 800, rules), watermarks: [] }])
  return tables.flatMap((t) => t.rows.map((r) => r.map((c) => `${c.column}${c.columns > 1 ? `+${c.columns}` : ''} ${text.slice(c.start, c.end)}`).join('|')))
}
const HEAD = ['指标', '单位', '2023年目标', '2023年实绩']
const ROWS = [
  ['水产品产量', '万吨', '2.4', '2.6'],
  ['货运量增长', '%', '5', '-1.2'],
  ['绿化面积', '万亩', '3', '3.5'],
]
const plain = ROWS.flatMap((cells, i) => row(660 - 20 * i, ...cells))

describe('a table without lines', () => {
  it('is read by the white between its columns', () => {
    expect(read([...row(680, ...HEAD), ...plain])).toEqual([HEAD, ...ROWS].map((r) => r.map((c, i) => `${i} ${c}`).join('|')))
  })
  it('its cells are told where pdf.js glues them, and a blank within a cell parts none', () => {
    const glued = run('货运量增长 %', 50, 640)
    const items = plain.filter((i) => i.str !== '货运量增长' && i.str !== '%' && i.str !== '2.4')
    const close: Item = { ...glued, width: 138 }
    expect(read([...row(680, ...HEAD), ...items, close, run('2.4', 250, 660), run('左右', 267, 660)])).toContain('0 货运量增长|1 %|2 5|3 -1.2')
  })
  it('a name broken into two lines is one cell, whichever line the figures stand on', () => {
    const long = [run('农村居民人均', 50, 606), run('可支配收入', 50, 594), ...row(600, '', '元', '12000', '12500').map((i) => i)]
    expect(read([...row(680, ...HEAD), ...plain, ...long]).at(-1)).toBe('0 农村居民人均可支配收入|1 元|2 12000|3 12500')
  })
  it('a head that goes over two columns keeps its place', () => {
    const heads = [run('指标', 50, 690), run('单位', 180, 690), run('2023年全年的数', 255, 700), ...row(680, '', '', '目标', '实绩')]
    expect(read([...heads, ...plain]).slice(0, 2)).toEqual(['0 指标|1 单位|2+2 2023年全年的数', '2 目标|3 实绩'])
  })
  it('a numbered list is none', () => {
    const list = [1, 2, 3, 4].map((n) => [run(`${n}.`, 50, 700 - 20 * n), run('5亿元产业基金到位，引进项目。', 72, 700 - 20 * n)])
    expect(read(list.flat())).toEqual([])
  })
})

it('the number of an item is no digit of the figure behind it', () => {
  const { text, dropped } = compose([{ lines: linesOf([run('1.', 50, 700), run('5亿元基金到位。', 64, 700)], 800), watermarks: [] }])
  expect([text, dropped]).toEqual(['1. 5亿元基金到位。\n', [{ start: 0, end: 2, reason: 'list_number' }]])
  expect(compose([{ lines: linesOf([run('1.', 50, 700), run('5亿元基金到位。', 60, 700)], 800), watermarks: [] }]).text).toBe('1.5亿元基金到位。\n')
})

describe('a table between lines', () => {
  const upright = [40, 170, 240, 310, 380].map((at) => ({ at, from: 610, to: 700 }))
  const level = [700, 675, 655, 635, 610].map((at) => ({ at, from: 40, to: 380 }))
  it('is read cell by cell, words of a cell in lines', () => {
    const items = [...row(680, ...HEAD), ...plain.filter((i) => i.str !== '绿化面积'), run('新增的绿化', 50, 625), run('面积', 50, 613)]
    expect(read(items, { upright, level }).at(-1)).toBe('0 新增的绿化面积|1 万亩|2 3|3 3.5')
  })
  it('cells without a line between them are one', () => {
    const open = upright.map((u) => (u.at === 310 ? { ...u, to: 675 } : u))
    expect(read([run('指标', 50, 680), run('单位', 180, 680), run('2023年', 300, 680), ...plain], { upright: open, level })[0]).toBe('0 指标|1 单位|2+2 2023年')
  })
  it('a frame around an article is none', () => {
    expect(
      read([run('示例县平稳发展，'.repeat(3), 50, 680), run('各项事业', 50, 640)], { upright: upright.filter((u) => u.at === 40 || u.at === 380), level }),
    ).toEqual([])
  })
})

describe('lines of a page', () => {
  const ops = { save: 1, restore: 2, transform: 3, constructPath: 4, paintFormXObjectBegin: 5, paintFormXObjectEnd: 6, endPath: 28 }
  const path = (...steps: readonly number[]): unknown => [new Float32Array(steps)]
  it('strokes and thin bars, moved as the page says; curves, areas and clips are none', () => {
    const bar = path(0, 0, 0, 1, 50, 0, 1, 50, 1, 1, 0, 1, 4)
    const area = path(0, 0, 0, 1, 50, 0, 1, 50, 40, 1, 0, 40, 4)
    const list = [
      [3, [1, 0, 0, -1, 10, 800]],
      [4, [22, bar, null]],
      [4, [20, path(0, 5, 5, 1, 5, 45), null]],
      [4, [22, area, null]],
      [4, [28, area, null]],
      [4, [20, path(0, 0, 0, 2, 1, 1, 2, 2, 30, 0), null]],
    ] as const
    expect(rulesOf({ fnArray: list.map((l) => l[0]), argsArray: list.map((l) => l[1]) }, ops)).toEqual({
      level: [{ at: 799.5, from: 10, to: 60 }],
      upright: [{ at: 15, from: 755, to: 795 }],
    })
  })
})
