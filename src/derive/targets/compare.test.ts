import { describe, expect, it } from 'vitest'
import { basketIn, basketOf, compared, comparedYears, kindsShared, MOST_COMPARED, withAbove } from './compare.ts'
import { examplePair, exampleReading } from './example.ts'

const at = (place: string, adcode: string, year: number, part = {}) => examplePair({ id: `${place}${year}`, place, adcode, year, ...part })
const pairs = [
  at('全国', '100000', 2031),
  at('样本省', '430000', 2031),
  at('样本省', '430000', 2032),
  at('样本市', '430100', 2031),
  at('样本县', '430121', 2031),
  at('别省', '420000', 2031),
]

describe('places compared', () => {
  it('are those of the link, once each, no more than can be told apart', () => {
    expect(basketOf('430000,,100000,430000')).toEqual(['430000', '100000'])
    expect(basketOf(Array.from({ length: 12 }, (_, i) => String(i)).join(','))).toHaveLength(MOST_COMPARED)
    expect(basketOf(undefined)).toEqual([])
  })
  it('keep the order asked for, and one without the statistic is left out', () => {
    const kind = { indicator: 'gdp', measure: 'growth', unit: '%' }
    const found = compared(pairs, ['430000', '999999', '100000'], kind, 'all')
    expect(found.map((c) => [c.pair.place, c.points.map((p) => p.year)])).toEqual([
      ['样本省', [2031, 2032]],
      ['全国', [2031]],
    ])
  })
  it('begin with a place and those above it, nearest first', () => expect(withAbove(pairs, '430121')).toEqual(['430121', '430100', '430000', '100000']))
  it('of a table are the first that have its commonest statistic', () => {
    const other = at('样本县', '430121', 2030, { indicator: 'cpi' })
    expect(basketIn([other, ...pairs])).toEqual({ indicator: 'gdp', places: ['100000', '430000', '430100', '430121', '420000'] })
    expect(basketIn([at('样本县', '', 2030, { indicator: '' })]).places).toEqual([])
  })
  it('are held against each other in the kind most of them have', () => {
    const level = { measure: 'level', target: { ...exampleReading, unit: '亿元', measure: 'level' } }
    const odd = [at('样本省', '430000', 2033, level), at('样本省', '430000', 2034, level), at('样本省', '430000', 2035, level)]
    expect(kindsShared([...pairs, ...odd], 'gdp', ['430000', '100000'])[0]).toMatchObject({ measure: 'growth', unit: '%' })
  })
  it('show the latest year against the first that half of them answer, or those the link names', () => {
    const kind = { indicator: 'gdp', measure: 'growth', unit: '%' }
    const open = { result: null, verdict: 'pending' as const }
    const years = [at('样本省', '430000', 2029), at('样本省', '430000', 2030), at('全国', '100000', 2030), at('样本省', '430000', 2033, open)]
    const places = compared([...pairs, ...years], ['430000', '100000'], kind, 'all')
    expect(comparedYears(places, 'slope', {})).toEqual({ all: [2032, 2031, 2030, 2029], from: 2029, to: 2032 })
    expect(comparedYears(places, 'slope', { to: 2031, from: 2030 })).toMatchObject({ from: 2030, to: 2031 })
    expect(comparedYears(places, 'slope', { to: 1999 })).toMatchObject({ to: 2032 })
    expect(comparedYears(places, 'dots', { to: 2033 })).toMatchObject({ to: 2033 })
    expect(comparedYears([], 'slope', {})).toEqual({ all: [], from: undefined, to: undefined })
  })
})
