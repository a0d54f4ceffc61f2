import { describe, expect, it } from 'vitest'
import { SIZES } from '../sizes.ts'
import type { SpecOf } from '../spec.ts'
import { freshEdits, NO_WORDING } from './edits.ts'
import { movedEdits } from './moved.ts'

const texts = { title: '', subtitle: '', notes: [], source: '', credit: '', convention: '', retrieved: '', fingerprint: '' }
const figure = (labels: readonly string[], columns: readonly string[] = []): SpecOf<'matrix'> => ({
  kind: 'matrix',
  texts,
  size: SIZES.article,
  theme: 'light',
  lang: 'zh',
  convention: 'all',
  highlight: [],
  columns,
  rows: labels.map((label) => ({ label, cells: columns.map(() => []) })),
})

describe('edits laid on newer data', () => {
  const edits = {
    ...freshEdits('zh'),
    chosen: [0, 2],
    columns: [1],
    highlight: [2],
    wording: { zh: { ...NO_WORDING, labels: { 0: '甲县', 2: '丙县' }, columns: { 1: '去年' } }, en: { ...NO_WORDING, labels: { 1: 'B' } } },
  }
  it('follow their parts by name, wherever those stand now', () => {
    const moved = movedEdits(edits, figure(['甲', '乙', '丙'], ['2023', '2024']), figure(['新', '丙', '乙', '甲'], ['2022', '2023', '2024']))
    expect([moved.chosen, moved.columns, moved.highlight]).toEqual([[3, 1], [2], [1]])
    expect(moved.wording.zh).toMatchObject({ labels: { 3: '甲县', 1: '丙县' }, columns: { 2: '去年' } })
    expect(moved.wording.en.labels).toEqual({ 2: 'B' })
  })
  it('of parts that are gone are left out', () => {
    const moved = movedEdits(edits, figure(['甲', '乙', '丙'], ['2023', '2024']), figure(['甲'], ['2023']))
    expect([moved.chosen, moved.columns, moved.highlight, moved.wording.zh.labels, moved.wording.en.labels]).toEqual([[0], [], [], { 0: '甲县' }, {}])
  })
  it('keep the second of two parts of one name the second', () => {
    const moved = movedEdits({ ...edits, highlight: [1] }, figure(['甲', '甲', '乙']), figure(['乙', '甲', '甲']))
    expect(moved.highlight).toEqual([2])
  })
})
