import { describe, expect, it } from 'vitest'
import { composeScene } from '../compose.ts'
import { sample } from '../samples.corpus.ts'
import { SIZES } from '../sizes.ts'
import type { FigureKind, FigureSpec, Lang } from '../spec.ts'
import { altText, figureTable } from '../text/alt.ts'
import { choose, chooseColumns, columnsOf, labelsOf } from './choose.ts'
import { applied, freshEdits, NO_WORDING } from './edits.ts'

const led = (kind: FigureKind, lang: Lang, lead: string): FigureSpec => {
  const spec = sample(kind, lang)
  return { ...spec, texts: { ...spec.texts, lead } }
}
const counted = (title: string): number => Number(/([0-9]+)(?:个目标中| selected targets)/.exec(title)?.[1] ?? Number.NaN)
const marksOf = (spec: FigureSpec): readonly string[] => composeScene(spec).shapes.map((s) => s.mark ?? '')

describe('headlines of a choice', () => {
  it.each(['series', 'dumbbell', 'scatter', 'deviation', 'scorecard'] as const)('%s: as many targets as parts drawn, in both languages', (kind) => {
    for (const lang of ['zh', 'en'] as const) {
      const { title } = choose(led(kind, lang, '甲'), [0, 1, 3]).texts
      expect(title).toMatch(lang === 'zh' ? /^甲：选出的3个目标中/ : /^甲: [0-3] of 3 selected targets met/)
    }
  })

  it('a grid counts the targets of the rows and columns left', () => {
    const spec = led('matrix', 'zh', '')
    const part = chooseColumns(choose(spec, [0, 1]), [0, 1, 2])
    if (part.kind !== 'matrix') throw new Error('not a matrix')
    const left = part.rows.flatMap((r) => r.cells).reduce((n, t) => n + t.reduce((k, [, m]) => k + m, 0), 0)
    expect(left).toBeGreaterThan(0)
    expect(counted(part.texts.title)).toBe(left)
    expect(part.texts.notes.slice(0, 2)).toEqual(['图中为编辑选出的3列，全部共8列。', '图中为编辑选出的2项，全部共10项。'])
  })

  it('panels count their years', () => {
    const part = choose(led('multiples', 'en', 'Example'), [1])
    if (part.kind !== 'multiples') throw new Error('not multiples')
    expect(counted(part.texts.title)).toBe(part.panels[0]?.points.length)
  })

  it('coverage and waiting targets are counted in their own words', () => {
    const cover = choose(led('coverage', 'zh', ''), [0])
    if (cover.kind !== 'coverage') throw new Error('not coverage')
    const cells = cover.rows.flatMap((r) => r.cells).filter((c) => c !== null)
    expect(cover.texts.title).toBe(
      `选出的1地8年：${cells.filter((c) => c.plan).length}个地区年份有提出目标的报告，${cells.filter((c) => c.review).length}个有回顾的报告，${cells.filter((c) => c.plan && c.review).length}个两者都有`,
    )
    expect(choose(led('targets', 'en', 'Example, 2026'), [0, 2]).texts.title).toBe('Example, 2026: 2 selected targets have no result to hold against so far')
  })

  it('a headline, a note or a key the editor wrote stays; what was chosen is said all the same', () => {
    const wording = { zh: { ...NO_WORDING, texts: { title: '另一个标题' }, notes: ['一条注'] }, en: NO_WORDING }
    const { texts } = applied(led('dumbbell', 'zh', '甲'), { ...freshEdits('zh'), chosen: [0], wording })
    expect([texts.title, texts.notes]).toEqual(['另一个标题', ['图中为编辑选出的1项，全部共12项。', '一条注']])
    expect(applied(led('dumbbell', 'zh', '甲'), { ...freshEdits('zh'), order: 'reversed' }).texts.title).toBe(sample('dumbbell').texts.title)
  })
})

describe('what kinds say', () => {
  it.each(['zh', 'en'] as const)('%s: headline, rows and units stand in the description of every kind', (lang) => {
    for (const kind of ['coverage', 'targets', 'series', 'dumbbell', 'deviation', 'matrix', 'scorecard'] as const) {
      const spec = sample(kind, lang)
      const alt = altText(spec)
      expect(composeScene(spec).desc).toBe(alt)
      expect(alt.startsWith(spec.texts.title)).toBe(true)
      for (const cell of figureTable(spec).rows[0] ?? []) expect(alt).toContain(cell)
    }
  })

  it('coverage: a row a place and year with what is loaded; nothing for a cell without anything', () => {
    const spec = sample('coverage', 'zh')
    if (spec.kind !== 'coverage') throw new Error('not coverage')
    const filled = spec.rows.flatMap((r) => r.cells).filter((c) => c !== null).length
    expect(figureTable(spec).rows.length).toBe(filled)
    expect(marksOf(spec).filter((m) => m.startsWith('cover:')).length).toBe(72)
    expect(marksOf(spec).filter((m) => m.startsWith('cover:') && m.endsWith(':none')).length).toBeGreaterThanOrEqual(72 - filled)
    expect(columnsOf(spec).length).toBe(8)
  })

  it('waiting targets: hollow marks only, the target in words, the report that would answer', () => {
    const spec = sample('targets', 'en', 'light', SIZES.article)
    const open = composeScene(spec).shapes.filter((s) => (s.mark ?? '').startsWith('open:'))
    expect(open.length).toBe(labelsOf(spec).length)
    expect(open.every((s) => s.kind === 'circle' && s.fill === '#ffffff' && s.dash !== undefined)).toBe(true)
    expect(figureTable(spec).rows[0]).toEqual(['GDP growth', 'about 5%', 'report of 2027'])
  })

  it('a target nobody could judge is marked under the axis, not filled, never with a result, a stem or a deviation', () => {
    const spec = sample('series', 'zh')
    if (spec.kind !== 'series') throw new Error('not a series')
    const target = { value: 8, bound: 'eq' } as const
    for (const verdict of ['uncertain', 'not_reported', 'not_comparable', 'pending'] as const) {
      const one: FigureSpec = { ...spec, points: [{ year: 2022, target, result: null, others: [], verdict }] }
      expect(marksOf(one).filter((m) => /^(result|label):/.test(m))).toEqual([])
      const [hollow] = composeScene(one).shapes.filter((s) => s.mark === 'missing:2022')
      expect(hollow && 'fill' in hollow ? hollow.fill : '#ffffff').toBe('#ffffff')
      expect(figureTable(one).rows[0]?.[2]).toBe('—')
    }
  })
})
