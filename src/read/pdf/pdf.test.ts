import { describe, expect, it } from 'vitest'
import { isGarbled, unreadPages } from '../pages.ts'
import { plainIdeographs } from '../radicals.ts'
import { compose } from './compose.ts'
import { type Item, isSlanted } from './item.ts'
import { linesOf } from './lines.ts'
import { withoutMarks } from './marks.ts'

const run = (str: string, x: number, y: number, size = 10): Item => ({ str, transform: [size, 0, 0, size, x, y], width: str.length * size, height: size })
const text = (items: readonly Item[]): string => compose([{ lines: linesOf(items, 800), watermarks: [] }]).text
const prose = (mark: string, x: number): readonly Item[] =>
  Array.from({ length: 8 }, (_, i) => run(`${mark}栏第${'一二三四五六七八'[i]}行的文字连着往下写`, x, 700 - 20 * i))

describe('printed lines', () => {
  it('columns are read one after the other, what goes across both in its place', () => {
    const lines = linesOf([run('横贯两栏的一行标题在这里横贯两栏的一行标题', 50, 740), ...prose('左', 50), ...prose('右', 220)], 800)
    expect(lines.map((l) => l.text[0])).toEqual([...'横左左左左左左左左右右右右右右右右'])
  })
  it('a table is read row by row, its cells apart', () => {
    const cells = Array.from({ length: 8 }, (_, i) => [run(`指标${i}`, 50, 700 - 20 * i), run(`${i}.5`, 220, 700 - 20 * i)])
    expect(linesOf(cells.flat(), 800)[3]?.text).toBe('指标3 3.5')
  })
  it('the spaces of a justified line go, those between figures stay', () => {
    expect(linesOf([run('固 定 资 产 投资 12 3', 50, 700)], 800)[0]?.text).toBe('固定资产投资 12 3')
  })
  it('letter spacing does not part a number; blanks between words stay', () => {
    const spaced = (str: string, x: number): Item => run([...str].join(' '), x, 700, 10)
    expect(linesOf([spaced('生产总值增长5.25%，', 50), spaced('就业2.5万人', 260)], 800)[0]?.text).toBe('生产总值增长5.25%，就业2.5万人')
    expect(linesOf([run('PM 2.5 达到 35 微克', 50, 700)], 800)[0]?.text).toBe('PM 2.5 达到 35 微克')
    expect(linesOf([run('一季度 1 2 3', 50, 700)], 800)[0]?.text).toBe('一季度 1 2 3')
  })
  it('raised marks of notes are no figures, raised powers are', () => {
    const mark = (str: string, x: number): Item => run(str, x, 704, 6)
    const kept = withoutMarks([run('达到120', 50, 700), mark('3', 100), run('家，面积9万m', 106, 700), mark('2', 176), run('。', 182, 700)])
    expect(linesOf(kept.items, 800).map((l) => l.text)).toEqual(['达到120家，面积9万m²。'])
    expect(kept.marks).toBe(1)
  })
  it('a line that stops short ends its paragraph; one that gives way to a number does not', () => {
    const full = '一二三四五六七八九十一二三四五六七八九十'
    const end = run('一二三四五六七八九十一二三四五', 50, 640)
    expect(text([run(full, 50, 700), run(full, 50, 680), run(full, 50, 660), end, run('12345.67亿元', 50, 620)])).toBe(
      `${full.repeat(3)}${end.str}12345.67亿元\n`,
    )
    expect(text([run(full, 50, 700), run(full, 50, 680), run(full, 50, 660), end, run('又一段', 50, 620)])).toBe(`${full.repeat(3)}${end.str}\n又一段\n`)
  })
  it('a watermark across the page is known by its slant', () => {
    expect([isSlanted({ ...run('仅供参考', 0, 0), transform: [7, 7, -7, 7, 100, 100] }), isSlanted(run('正文', 0, 0))]).toEqual([true, false])
  })
  it('look-alike radicals become the characters they stand for', () => {
    expect(plainIdeographs('⽣产总值增⻓、居⺠收⼊')).toBe('生产总值增长、居民收入')
  })
})

describe('pages that cannot be read', () => {
  it('are told by their characters and named', () => {
    expect([isGarbled('生产总值增长\uE012\uE013%'), isGarbled('生产总值增长5%')]).toEqual([true, false])
    expect(unreadPages([2, 5, 6, 7])).toEqual([{ code: 'unread-pages', seen: '2, 5–7' }])
    expect(unreadPages([])).toEqual([])
  })
})
