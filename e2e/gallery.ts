import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { composeFigure, composeScene } from '../src/figure/compose.ts'
import { asEmbedded, cutFonts, type LoadSlice } from '../src/figure/fonts/cut.ts'
import { gallery } from '../src/figure/gallery.corpus.ts'
import { pixelRatio } from '../src/figure/sizes.ts'
import type { FigureSpec } from '../src/figure/spec.ts'

// `npx tsx e2e/gallery.ts [pattern of names]`: every kind, size, theme and language as SVG and PNG in artefacts/figures, to be looked at.
const OUT = 'artefacts/figures'
const FONTS = 'node_modules/@fontsource/noto-sans-sc/files'

const load: LoadSlice = (slice, weight) => Promise.resolve(new Uint8Array(readFileSync(`${FONTS}/noto-sans-sc-${slice}-${weight}-normal.woff`)))

/** The steps of `rasterise`, in a page without the app. */
const png = (page: Page, svg: string, width: number, height: number): Promise<string> =>
  page.evaluate(
    async ([text, w, h]) => {
      const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml;charset=utf-8' }))
      const image = new Image()
      image.src = url
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = w
      canvas.height = h
      canvas.getContext('2d')?.drawImage(image, 0, 0, w, h)
      return canvas.toDataURL('image/png').slice('data:image/png;base64,'.length)
    },
    [svg, width, height] as const,
  )

const draw = async (page: Page, name: string, spec: FigureSpec): Promise<void> => {
  const scene = composeScene(spec)
  const fonts = await cutFonts(scene, load)
  const svg = composeFigure(spec, asEmbedded(fonts))
  writeFileSync(`${OUT}/${name}.svg`, svg)
  const ratio = pixelRatio(spec.size, 1)
  writeFileSync(`${OUT}/${name}.png`, Buffer.from(await png(page, svg, Math.round(scene.width * ratio), Math.round(scene.height * ratio)), 'base64'))
}

const wanted = new RegExp(process.argv[2] ?? '')
mkdirSync(OUT, { recursive: true })
const browser = await chromium.launch({ executablePath: process.env.OUTTURN_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
const page = await browser.newPage()
const chosen = gallery().filter(([name]) => wanted.test(name))
for (const [name, spec] of chosen) await draw(page, name, spec)
await browser.close()
console.log(`${chosen.length} figures in ${OUT}`)
