import { describe, expect, it } from 'vitest'
import { ADMITTED, AGAINST, NOT_ADMITTED } from './confess.corpus.ts'
import { extractSample } from './sample.ts'

describe('confessions', () => {
  it.each(ADMITTED)('%s', async (sentence, subjects, indicators, reason) => {
    const [found, ...more] = (await extractSample(sentence, '')).confessions
    expect(more).toEqual([])
    expect(found).toMatchObject({ subjects, indicators, year: '2023' })
    expect(found?.explanation?.quote).toBe(reason)
  })
  it.each(NOT_ADMITTED)('not: %s', async (sentence) => {
    expect((await extractSample(sentence, '')).confessions).toEqual([])
  })
  it('quote the clause that admits it, not the whole paragraph', async () => {
    const [found] = (await extractSample('困难依然不少：固定资产投资不及预期；城乡发展还不平衡。', '')).confessions
    expect(found?.quote).toBe('固定资产投资不及预期')
  })
})

describe('results against a goal', () => {
  it.each(AGAINST)('%s', async (sentence, value, kind, size, unit) => {
    const [found, ...more] = (await extractSample(sentence, '')).statements.filter((s) => s.relation === undefined)
    expect(more).toEqual([])
    expect(found).toMatchObject({ value, against: { kind, value: size, unit } })
  })
  it('a cut of a budget is no ratio to a goal', async () => {
    const { statements } = await extractSample('压减部门预算10%。', '')
    expect(statements.filter((s) => s.against)).toEqual([])
  })
})
