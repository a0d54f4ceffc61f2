import { describe, expect, it } from 'vitest'
import { seriesSpec } from '../../../../figure/build/of-indicator.ts'
import { freshEdits } from '../../../../figure/edit/edits.ts'
import { keepFigure } from '../../../../figure/edit/saved.ts'
import { SIZES } from '../../../../figure/sizes.ts'
import { sampleCase } from '../../../../pipeline/casefile/sample.ts'
import { judgeLibrary } from '../../../../pipeline/door.ts'
import { CHARTS, type Imprint, type Stock } from '../imprint.ts'
import { renderSnapshot } from '../snapshot.ts'

const { reports } = await sampleCase()
const judgement = judgeLibrary(reports, [], [])
const place = judgement.pairs[0]?.adcode || (judgement.pairs[0]?.place ?? '')
const key = { place, indicator: 'fixed_asset_investment', measure: 'growth', unit: '%' }
const wanted = { view: 'all', theme: 'light', size: SIZES.article, retrieved: '2026-03-20', credit: '', highlight: [] } as const
const page = `/indicator?i=${key.indicator}&p=${encodeURIComponent(place)}&m=growth&u=%25`
const edits = { ...freshEdits('zh'), wording: { ...freshEdits('zh').wording, zh: { ...freshEdits('zh').wording.zh, texts: { title: '投资 <说到> 做到' } } } }
const figure = keepFigure((lang) => seriesSpec(judgement.pairs, key, { ...wanted, lang }), { name: 'chart', page, saved: '2026-03-20T02:00:00.000Z', edits })
const chart = { id: 'k1', title: '头版 <图>', when: '2026-03-20T02:00:00.000Z', figure: { ...figure } }
const old = { ...chart, id: 'k2', figure: JSON.parse(JSON.stringify(figure).replaceAll('"value":13.1', '"value":11.3')) }
const imprint: Imprint = {
  language: 'zh',
  title: '示例',
  authors: '',
  date: '2026-03-20',
  note: '',
  about: '',
  reply: '',
  texts: false,
  view: 'all',
  places: [],
  years: [],
  indicators: [],
  charts: CHARTS,
  kept: [],
}
const stock: Stock = { reports, facts: [], judgement, corrections: [], charts: [chart, old], rules: '', root: '' }
const made = (kept: readonly string[]) => renderSnapshot('<!--body-->', { ...imprint, kept }, stock)

describe('kept charts in a snapshot', () => {
  it('are there to be drawn', () => expect(JSON.stringify(figure)).toContain('"value":13.1'))
  it('stand in a section of their own, with name, alternative text and data; their words are never markup', () => {
    const html = made(['k1'])
    expect(html).toContain('<a href="#kept">图</a>')
    expect(html).toContain('<h3>头版 &lt;图&gt;</h3>')
    expect(html).toContain('投资 &lt;说到&gt; 做到</title>')
    expect(html).not.toContain('<说到>')
    expect(html.match(/data-agrees="yes"/g)?.length).toBe(1)
    expect(html).toContain('<th scope="row">2023</th>')
  })
  it('say where their numbers are no longer those of the page', () => {
    const html = made(['k2', 'k1'])
    expect(html.match(/data-agrees="(?:yes|no)"/g)).toEqual(['data-agrees="no"', 'data-agrees="yes"'])
    expect(html).toContain('不符')
  })
  it('are left out where none is chosen, or the chosen one is gone', () => {
    for (const kept of [[], ['nothing']]) {
      expect(made(kept)).not.toContain('id="kept"')
      expect(made(kept)).not.toContain('#kept')
    }
  })
})
