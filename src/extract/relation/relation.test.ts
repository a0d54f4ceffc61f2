import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RELATION_PHRASES } from '../../lexicon/relations.ts'
import type { Statement } from '../../model/statement.ts'
import { extractSample } from '../sample.ts'
import { JOINT, NONE, PLANNED, REPORTED } from './relation.corpus.ts'

const relations = (all: readonly Statement[]): readonly Statement[] => all.filter((s) => s.relation !== undefined)
const shape = (s: Statement): readonly unknown[] => [s.relation, s.subject, s.other]

describe('relations', () => {
  it.each([...PLANNED, ...JOINT])('promised: %s', async (sentence, expected) => {
    const found = relations((await extractSample('工作有序。', sentence)).statements)
    expect(found.map(shape)).toEqual(expected)
    expect(found.every((s) => s.role === 'target' && s.year === '2024')).toBe(true)
  })
  it.each(REPORTED)('reported: %s', async (sentence, expected) => {
    const found = relations((await extractSample(sentence, '工作有序。')).statements)
    expect(found.map(shape)).toEqual(expected)
    expect(found.every((s) => s.role === 'result' && s.year === '2023')).toBe(true)
  })
  it.each(NONE)('none: %s', async (sentence) => {
    expect(relations((await extractSample(sentence, sentence)).statements).map(shape)).toEqual([])
  })
  it('give the statistic its id and quote the words', async () => {
    const [s] = relations((await extractSample('', '确保居民收入增长与经济增长同步。')).statements)
    expect(s).toMatchObject({ indicator: 'income_residents', measure: 'growth', hedge: 'ensure', at: [], quote: '居民收入增长与经济增长同步' })
  })
})

/** What a pattern asks of its own words: nothing around them, no name of a group. */
const plain = (pattern: RegExp): RegExp => new RegExp(pattern.source.replace(/\(\?<?[=!](?:[^()]|\([^()]*\))*\)/g, '').replaceAll('?<other>', '?:'))

describe('the signs of a relation', () => {
  it.each(RELATION_PHRASES.map((p) => [p.pattern.source.slice(0, 40), p] as const))('%s: one stands in all it matches', (_, p) => {
    let matched = 0
    fc.assert(
      fc.property(fc.constantFrom('指标', '计划', ''), fc.stringMatching(plain(p.pattern), { size: 'xsmall' }), (before, words) => {
        const found = p.pattern.exec(before + words)
        if (!found || (p.needs && !p.needs.test(found.groups?.other ?? ''))) return
        matched++
        expect(p.signs.some((sign) => found[0].includes(sign))).toBe(true)
      }),
      { numRuns: 300, seed: 7 },
    )
    if (!p.needs) expect(matched).toBeGreaterThan(20)
  })
})

describe('stretch clauses', () => {
  it('join a second, higher number to its target', async () => {
    const { statements } = await extractSample('', '地区生产总值增长8%、力争8.5%，固定资产投资增长10%。')
    const [first, second, third] = statements
    expect([first?.value, second?.value, third?.value]).toEqual([8, 8.5, 10])
    expect(second?.stretchOf).toBe(first?.at[0])
    expect([first?.stretchOf, third?.stretchOf]).toEqual([undefined, undefined])
  })
  it('join a wish in words to its target', async () => {
    const { statements } = await extractSample('', '地区生产总值增长5%以上，力争更好结果。')
    expect(statements[1]).toMatchObject({ relation: 'better_than', other: 'own_target', stretchOf: statements[0]?.at[0], quote: '力争更好结果' })
  })
  it('say nothing of a wish with no target before it', async () => {
    const { statements } = await extractSample('', '我们将努力工作，争取更好结果。')
    expect(statements).toEqual([])
  })
})
