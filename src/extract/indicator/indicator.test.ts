import { describe, expect, it } from 'vitest'
import { INDICATORS, SHARED_IDS } from '../../lexicon/indicators.ts'
import { WORDINGS } from '../../lexicon/wordings.ts'
import { extractSample } from '../sample.ts'
import { expand } from './expand.ts'
import { GLUED, NAMED, NOT_NAMED } from './indicator.corpus.ts'
import { gluedTail, indicatorOf } from './match.ts'

describe('the statistic a subject names', () => {
  it.each(NAMED)('$subject $measure → $id', ({ subject, measure, unit, place, id }) => {
    expect(indicatorOf(subject, measure, unit, place)).toBe(id)
  })
  it.each(NOT_NAMED)('not $subject $measure $unit in $place', ({ subject, measure, unit, place, id }) => {
    expect(indicatorOf(subject, measure, unit, place)).toBe(id)
  })
  it.each(GLUED)('%s', (subject, tail) => {
    expect(gluedTail(subject)).toBe(tail)
  })
})

describe('the registry', () => {
  const ids = INDICATORS.map((e) => e.id)
  it('has at least 150 statistics, each id once', () => {
    expect(ids.length).toBeGreaterThanOrEqual(150)
    expect(new Set(ids).size).toBe(ids.length)
  })
  it('knows 86 of them from the shared list', () => {
    expect(SHARED_IDS.size).toBe(86)
  })
  it('words every statistic and no other', () => {
    expect(Object.keys(WORDINGS).sort()).toEqual([...ids].sort())
  })
  it('finds each statistic by its own name', () => {
    const lost = INDICATORS.filter((e) => indicatorOf(e.zh, 'growth', '%', '') !== e.id).map((e) => e.id)
    expect(lost).toEqual([])
  })
  it('gives former names a year they were used in, and definitions a source', () => {
    for (const e of INDICATORS) {
      for (const f of e.former ?? []) expect(f.from ?? f.until, f.term).toBeDefined()
      if (e.definition) expect(e.source, e.id).toBeTruthy()
    }
  })
  it('expands templates', () => {
    expect(expand('[新建|改造|]户厕')).toEqual(['新建户厕', '改造户厕', '户厕'])
    expect(expand('生产总值')).toEqual(['生产总值'])
  })
})

describe('the scope of a number in its sentence', () => {
  const ids = async (sentence: string): Promise<readonly string[]> => (await extractSample(sentence, '')).statements.map((s) => `${s.subject} ${s.indicator}`)
  // Invented sentences.
  it('figures of one event are not those of the year', async () => {
    expect(await ids('举办示例山货推介会，签约项目10个。')).toEqual(['签约项目 '])
    expect(await ids('扎实开展招商引资，签约项目10个。')).toEqual(['签约项目 projects_signed'])
  })
  it('a total after an increase is a stock', async () => {
    expect(await ids('新增规上工业企业6家，总数达到42家。')).toEqual(['新增规上工业企业 industry_large_new', '规上工业企业总数 industry_enterprises'])
  })
  it('a whole name keeps its end in a list', async () => {
    expect(await ids('经济总量和财政收入分别增长8%、9%。')).toEqual(['经济总量 gdp', '财政收入 fiscal_revenue'])
  })
})
