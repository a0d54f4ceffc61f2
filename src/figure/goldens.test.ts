import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { composeFigure } from './compose.ts'
import { sample } from './samples.corpus.ts'
import { FIGURE_KINDS } from './spec.ts'

// Compared whole. A missing one fails; `UPDATE_GOLDENS=1 npx vitest run src/figure/goldens.test.ts` writes them anew, to be looked at before they are kept.
const folder = new URL('goldens/', import.meta.url)
const update = process.env.UPDATE_GOLDENS === '1'

describe('goldens of every kind in both languages', () => {
  it.each(FIGURE_KINDS.flatMap((kind) => (['zh', 'en'] as const).map((lang) => [kind, lang] as const)))('%s, %s', (kind, lang) => {
    const file = new URL(`${kind}-${lang}.svg`, folder)
    const svg = composeFigure(sample(kind, lang))
    if (update) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(file, svg)
    }
    expect(existsSync(file), `${kind}-${lang}.svg is missing`).toBe(true)
    expect(svg).toBe(readFileSync(file, 'utf8'))
  })
})
