import { describe, expect, it } from 'vitest'
import { sample } from '../samples.corpus.ts'
import { SIZES } from '../sizes.ts'
import { FIGURE_KINDS, type FigureKind, type Lang } from '../spec.ts'
import { freshEdits } from './edits.ts'
import { finishedOf, keepFigure, readSaved } from './saved.ts'

const made = (kind: FigureKind) => (lang: Lang) => sample(kind, lang, 'light', SIZES.article)
const keeping = { name: '示例图', page: '/place?p=示例县', saved: '2031-02-03T04:05:06.000Z', edits: freshEdits('zh') }
/** As it comes back from a file. */
const stored = (kind: FigureKind) => JSON.parse(JSON.stringify(keepFigure(made(kind), keeping)))

describe('a figure as it was kept', () => {
  it.each(FIGURE_KINDS)('%s comes back from a file as it was', (kind) => {
    const read = readSaved(stored(kind))
    expect(read).toEqual({ ok: true, value: stored(kind) })
    if (read.ok) expect(finishedOf(read.value)).toEqual(finishedOf(keepFigure(made(kind), keeping)))
  })

  it('is drawn in the language and with the words it was edited to', () => {
    const edits = {
      ...freshEdits('en'),
      wording: { ...freshEdits('en').wording, en: { ...freshEdits('en').wording.en, texts: { title: 'An invented title' } } },
    }
    const spec = finishedOf(keepFigure(made('series'), { ...keeping, edits }))
    expect([spec.lang, spec.texts.title]).toEqual(['en', 'An invented title'])
  })

  it.each([
    ['another format', { format: 'other' }, /^format: /],
    ['a version to come', { version: 2 }, /^version: /],
    ['no name', { name: '' }, /^name: /],
    ['no instant', { saved: 'yesterday' }, /^saved: /],
    ['a kind that its figures are not of', { kind: 'scatter' }, /^base: /],
    ['a part nobody knows', { more: 1 }, /more/],
    ['edits of another shape', { edits: { lang: 'fr' } }, /^edits/],
  ])('%s is refused, and the place is named', (_, change, seen) => {
    const read = readSaved({ ...stored('series'), ...change })
    expect(read.ok).toBe(false)
    if (!read.ok) expect(read.seen).toMatch(seen)
  })

  it('one language under the other’s name is refused', () => {
    const { base, ...rest } = stored('series')
    expect(readSaved({ ...rest, base: { zh: base.en, en: base.zh } })).toMatchObject({ ok: false, seen: expect.stringMatching(/^base: /) })
  })

  it.each([[null], [undefined], [7], ['figure'], [[]], [{}]])('%j is refused', (value) => expect(readSaved(value).ok).toBe(false))
})
