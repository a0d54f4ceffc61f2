import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

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

const project = new URL('../../', import.meta.url).pathname
const { dependencies, devDependencies } = z
  .object({ dependencies: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')))
const texts = ['src', 'e2e', 'findings', '.']
  .flatMap((folder) => readdirSync(join(project, folder), { recursive: folder !== '.', encoding: 'utf8' }).map((f) => join(project, folder, f)))
  .filter((f) => /\.(?:tsx?|mjs|cjs|css|html)$|tsconfig\.json$|\.ci\/run$/.test(f))
  .map((f) => readFileSync(f, 'utf8'))

describe('the packages', () => {
  it.each(Object.keys(dependencies))('%s, which the page is said to need, is imported', (name) => {
    expect(texts.some((t) => new RegExp(`['"]${name}(?:/[^'"]*)?['"]`).test(t))).toBe(true)
  })
  it.each(Object.keys(devDependencies).filter((name) => !name.startsWith('@types/')))('%s, which the work is said to need, is named somewhere', (name) => {
    expect(texts.some((t) => t.includes(name))).toBe(true)
  })
})

describe('the house (src/README.md)', () => {
  it('has sources to look at', () => expect(sources.length).toBeGreaterThan(300))
  it('no source is over 250 lines', () => expect(sources.filter((f) => !isTable(f) && lines(f) > 250)).toEqual([]))
  it('no folder holds more than 15 sources', () => {
    const counts = new Map<string, number>()
    for (const f of sources) if (!isTable(f)) counts.set(dirname(f), (counts.get(dirname(f)) ?? 0) + 1)
    expect([...counts].filter(([, n]) => n > 15)).toEqual([])
  })
})
