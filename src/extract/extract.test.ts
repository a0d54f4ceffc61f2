import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { StructuredReport } from '../model/report.ts'
import type { Statement } from '../model/statement.ts'
import { readSource } from '../read/read.ts'
import { structure } from '../structure/structure.ts'
import { ASIDES, HEDGED, NOTHING, PLAN, REVIEW } from './extract.corpus.ts'
import { type Extraction, extract } from './extract.ts'
import { MORE_ASIDES, MORE_PLAN, MORE_REVIEW } from './further.corpus.ts'

const root = new URL('../../', import.meta.url).pathname
const corpus = join(root, '../shared/corpus')

const open = async (name: string, bytes: Uint8Array): Promise<StructuredReport> => {
  const read = await readSource({ name, bytes })
  if (!read.ok) throw new Error(`${name} was refused`)
  return structure(read.value)
}

const HEAD = '2023年示例县政府工作报告\n\n各位代表：\n现在，我代表县人民政府，向大会报告工作。\n\n'
const REVIEWED = '一、2022年工作回顾\n一年来，各项事业稳步推进。\n'
const PLANNED = '二、2023年工作安排\n新的一年，各项工作有序展开。\n'

interface Read {
  readonly statements: readonly Statement[]
  readonly asides: Extraction['asides']
}

/** Reads one sentence where a review or a plan would say it; only what lies in the sentence is given back. */
const readIn = async (part: 'review' | 'plan', sentence: string): Promise<Read> => {
  const text = part === 'review' ? `${HEAD}${REVIEWED}${sentence}\n\n${PLANNED}` : `${HEAD}${REVIEWED}\n${PLANNED}${sentence}\n`
  const found = extract(await open('example.txt', new TextEncoder().encode(text)))
  const start = text.indexOf(sentence)
  const inside = (at: number): boolean => at >= start && at < start + sentence.length
  return { statements: found.statements.filter((s) => inside(s.start)), asides: found.asides.filter((a) => inside(a.at)) }
}

const said = (s: Statement, home: string): string =>
  [s.role, s.year === home ? '' : s.year, s.subject, s.measure, s.bound === 'eq' ? '' : s.bound, `${s.value}${s.unit}`].filter((x) => x !== '').join(' ')

describe('sentences of a review', () => {
  it.each([...REVIEW, ...MORE_REVIEW])('$text', async ({ text, says }) => {
    const { statements } = await readIn('review', text)
    expect(statements.map((s) => said(s, s.role === 'target' ? '' : '2022'))).toEqual(says)
  })
})

describe('sentences of a plan', () => {
  it.each([...PLAN, ...MORE_PLAN])('$text', async ({ text, says }) => {
    const { statements } = await readIn('plan', text)
    expect(statements.map((s) => said(s, '2023'))).toEqual(says)
  })
})

describe('hedges', () => {
  it.each(HEDGED)('%s', async (text, hedge) => {
    const { statements } = await readIn('plan', text)
    expect(statements.map((s) => s.hedge ?? '')).toEqual([hedge])
  })
  it('a result is never striven for, ensured or planned', async () => {
    const { statements } = await readIn('review', '确保粮食安全，粮食产量30万吨。')
    expect(statements.map((s) => [s.role, s.hedge])).toEqual([['result', undefined]])
  })
})

describe('numbers set aside, by the rule that does it', () => {
  it.each([...ASIDES, ...MORE_ASIDES])('%s', async (text, rules) => {
    const { statements, asides } = await readIn('plan', text)
    expect(statements.map((s) => said(s, ''))).toEqual([])
    expect(asides.map((a) => a.rule)).toEqual(rules)
  })
})

describe('words that look like numbers', () => {
  it.each(NOTHING)('%s', async (text) => {
    const { statements } = await readIn('plan', text)
    expect(statements.filter((s) => s.value !== undefined)).toEqual([])
  })
})

/** Numbers by a scan that knows no rule: digits, groups of three, one decimal point. Nothing of the lexer is used. */
const scanned = (text: string): readonly number[] => {
  const plain = text.replace(/[０-９．]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
  return [...plain.matchAll(/\d+(?:[,，]\d{3}(?!\d))*(?:\.\d+)?/g)].map((m) => m.index)
}

/** The 7 of 2. 7 and the 2.5 of PM_2.5: what typesetting broke stands together in the cleaned text, and counts where it begins; never what was dropped. */
const closedUp = (doc: StructuredReport, at: number): boolean => {
  const before = doc.read.text.slice(Math.max(0, at - 6), at)
  const broken = /\d(?:\s{1,2}[.．]\s{0,2}|\s{0,2}[.．]\s{1,2}|\s)$/.test(before)
  const moved = (broken && doc.clean[at - 1] !== ' ') || /PM[ _*~-]{1,3}$/i.test(before)
  return moved && !doc.dropped.some((d) => d.start <= at && at < d.end)
}

/** Numbers of the scan that are neither in a statement nor set aside, are both, or are set aside twice. */
const unaccounted = (doc: StructuredReport, found: Extraction): readonly number[] => {
  const told = new Set(found.statements.flatMap((s) => s.at))
  const aside = new Map<number, number>()
  for (const a of found.asides) aside.set(a.at, (aside.get(a.at) ?? 0) + 1)
  return scanned(doc.read.text).filter((at) => !closedUp(doc, at) && (told.has(at) ? 1 : 0) + (aside.get(at) ?? 0) !== 1)
}

const untrue = (doc: StructuredReport, found: Extraction): readonly Statement[] =>
  found.statements.filter((s) => doc.read.text.slice(s.start, s.end) !== s.quote || s.at.some((at) => at < s.start || at >= s.end))

const seeds = readdirSync(join(root, 'seeds/reports')).map((name) => join(root, 'seeds/reports', name))

describe('two passes agree', () => {
  it.each(seeds)('%s: every number is in a statement or set aside, once; every quote is the exact slice', async (name) => {
    const doc = await open(name, readFileSync(name))
    const found = extract(doc)
    expect(scanned(doc.read.text).length).toBeGreaterThan(100)
    expect(unaccounted(doc, found)).toEqual([])
    expect(untrue(doc, found)).toEqual([])
  })
})

const reports = (): readonly string[] =>
  readdirSync(corpus, { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile() && /\.(?:md|txt)$/.test(e.name) && e.name !== 'README.md')
    .map((e) => join(e.parentPath, e.name))
    .sort()
    .filter((_, i) => i % 9 === 4)

describe.skipIf(!existsSync(corpus))('the same over a spread of the corpus (skipped where ../shared is absent)', () => {
  it('200 reports: every number accounted for, every quote exact', { timeout: 120_000 }, async () => {
    const names = reports()
    expect(names.length).toBeGreaterThanOrEqual(200)
    for (const name of names) {
      const doc = await open(name, readFileSync(name))
      const found = extract(doc)
      expect(unaccounted(doc, found), name).toEqual([])
      expect(untrue(doc, found), name).toEqual([])
    }
  })
})
