import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

const root = new URL('../', import.meta.url).pathname
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((f) => /\.tsx?$/.test(f) && !/\.(test|corpus)\.tsx?$/.test(f))

interface Pattern {
  readonly source: string
  readonly flags: string
}

const isRecord = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null
const isPattern = (x: unknown): x is { pattern: string; flags: string } => isRecord(x) && typeof x.pattern === 'string' && typeof x.flags === 'string'

/** Every regular-expression literal below a syntax node. */
const literals = (node: unknown): readonly Pattern[] => {
  if (Array.isArray(node)) return node.flatMap(literals)
  if (!isRecord(node)) return []
  if (node.type === 'Literal' && isPattern(node.regex)) return [{ source: node.regex.pattern, flags: node.regex.flags }]
  return Object.values(node).flatMap(literals)
}

const patterns = (file: string): readonly Pattern[] => literals(parseSync(file, readFileSync(join(root, file), 'utf8')).program)
const byFile = sources.map((file) => ({ file, found: patterns(file) })).filter(({ found }) => found.length > 0)

/**
 * A check that ran out of time says nothing either way, and one beside other work may take a slow machine for a slow expression:
 * both are asked again. An expression that is not linear is found every time.
 */
const isSafe = ({ source, flags }: Pattern): boolean => [20_000, 120_000, 120_000].some((timeout) => checkSync(source, flags, { timeout }).status === 'safe')

describe('every regular expression in the source is linear', () => {
  it('finds the expressions it is to check', () => {
    expect(byFile.flatMap(({ found }) => found).length).toBeGreaterThan(20)
  })
  it('would notice one that is not', { timeout: 300_000 }, () => {
    expect(isSafe({ source: '^(a+)+$', flags: '' })).toBe(false)
    expect(isSafe({ source: '(?:的|[一-龥])+$', flags: '' })).toBe(false)
  })
  it.each(byFile)('$file', { timeout: 300_000 }, ({ found }) => {
    expect(found.filter((p) => !isSafe(p)).map(({ source }) => source)).toEqual([])
  })
})
