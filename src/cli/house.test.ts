import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = new URL('../', import.meta.url).pathname
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((f) => /\.tsx?$/.test(f) && !/\.(?:test|corpus)\.tsx?$/.test(f))

/** Tables are as long as what they list; each exception with its reason. */
const TABLES: readonly (readonly [RegExp, string])[] = [
  [/^lexicon\//, 'what we know'],
  [/^views\/i18n\//, 'word lists'],
  [/^figure\/fonts\/ranges\.ts$/, 'character ranges of the font slices'],
]
const isTable = (file: string): boolean => TABLES.some(([pattern]) => pattern.test(file))
const lines = (file: string): number => readFileSync(join(root, file), 'utf8').split('\n').length - 1

describe('the house (src/README.md)', () => {
  it('has sources to look at', () => expect(sources.length).toBeGreaterThan(300))
  it('no source is over 250 lines', () => expect(sources.filter((f) => !isTable(f) && lines(f) > 250)).toEqual([]))
  it('no folder holds more than 15 sources', () => {
    const counts = new Map<string, number>()
    for (const f of sources) if (!isTable(f)) counts.set(dirname(f), (counts.get(dirname(f)) ?? 0) + 1)
    expect([...counts].filter(([, n]) => n > 15)).toEqual([])
  })
})
