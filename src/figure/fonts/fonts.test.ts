import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { composeFigure, composeScene } from '../compose.ts'
import { toPdf } from '../output/pdf.ts'
import { sample } from '../samples.corpus.ts'
import { textWidth, type Weight } from '../text/measure.ts'
import { asEmbedded, cutFonts, type LoadSlice } from './cut.ts'
import { RANGES } from './ranges.ts'
import { advance, readCmap, readWoff } from './sfnt.ts'
import { fontSlices } from './slices.ts'

const folder = 'node_modules/@fontsource/noto-sans-sc'
const file = (slice: string, weight: Weight): Uint8Array => new Uint8Array(readFileSync(`${folder}/files/noto-sans-sc-${slice}-${weight}-normal.woff`))
const load: LoadSlice = (slice, weight) => Promise.resolve(file(slice, weight))

describe('fonts', () => {
  it('the table of slices is the package’s own', () => {
    const own: unknown = JSON.parse(readFileSync(`${folder}/unicode.json`, 'utf8'))
    expect(Object.fromEntries(RANGES.map(([slice, ranges]) => [/^[0-9]/.test(slice) ? `[${slice}]` : slice, ranges]))).toEqual(own)
  })

  it.each([400, 700] as const)('the widths at weight %i are the font’s own', (weight) => {
    const font = readWoff(file('latin', weight))
    for (const [code, glyph] of readCmap(font))
      if (code >= 0x20 && code !== 0x7f) expect(textWidth(String.fromCodePoint(code), 1000, weight), String.fromCodePoint(code)).toBe(advance(font, glyph))
  })

  it('only slices that hold a character are wanted', () => {
    expect(fontSlices('8%')).toEqual(['latin'])
    expect(fontSlices('')).toEqual([])
    expect(fontSlices('目标').length).toBeGreaterThan(0)
  })

  it('a figure’s fonts hold all its characters and are small', async () => {
    const scene = composeScene(sample('scorecard'))
    const fonts = await cutFonts(scene, load)
    expect(fonts.map((f) => f.weight)).toEqual([400, 700])
    for (const f of fonts) {
      expect(f.missing).toBe('')
      expect(f.woff.length).toBeLessThan(60_000)
      expect([...readCmap(readWoff(f.woff)).keys()]).toEqual(f.glyphs.slice(1).map((g) => g.code))
    }
    expect(composeFigure(sample('scorecard'), asEmbedded(fonts)).length).toBeLessThan(150_000)
  })

  it('without the slices there is no font, and no half of one', async () => {
    expect(await cutFonts(composeScene(sample('series')), () => Promise.resolve(null))).toEqual([])
  })

  it('the PDF’s text can be found', async () => {
    const spec = sample('series')
    const scene = composeScene(spec)
    const pdf = toPdf(scene, await cutFonts(scene, load))
    const document = await getDocument({ data: pdf.slice(), useSystemFonts: false }).promise
    const page = await document.getPage(1)
    const content = await page.getTextContent()
    const text = content.items.map((i) => ('str' in i ? i.str : '')).join('')
    expect(text).toContain('乙山布依族苗族自治州')
    expect(JSON.stringify((await document.getMetadata()).info)).toContain(spec.texts.fingerprint)
    expect(page.view).toEqual([0, 0, 900, 506.25])
  })
})
