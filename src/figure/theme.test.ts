import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { VERDICTS } from '../model/pair.ts'
import { PALETTES } from './theme.ts'
import { VERDICT_SHAPES } from './verdict-shape.ts'

const css = readFileSync(new URL('../views/app/tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = css.split('[data-mantine-color-scheme="dark"]')
const colour = (block: string, name: string): string => new RegExp(`--v-${name}: (#[0-9a-f]{6})`).exec(block)?.[1] ?? ''

describe('verdicts look the same on the page and in exported figures', () => {
  it.each(VERDICTS)('%s: one colour on a light ground and one on a dark', (v) => {
    expect(PALETTES.light.verdict[v]).toBe(colour(light, v))
    expect(PALETTES.dark.verdict[v]).toBe(colour(dark, v))
  })
  it('no two verdicts share a shape', () => expect(new Set(VERDICTS.map((v) => JSON.stringify(VERDICT_SHAPES[v]))).size).toBe(VERDICTS.length))
})
