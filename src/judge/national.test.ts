import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readFacts } from '../read/facts.ts'
import { judge } from './judge.ts'

/** Read row by row against the published figures: target, result, and the verdict; strict/rounding/elastic where they differ. ~ is 左右. */
const BY_HAND: Readonly<Record<string, readonly string[]>> = {
  gdp: [
    '2005: ~8, 9.9 met',
    '2006: ~8, 10.7 met',
    '2007: ~8, 11.4 met',
    '2008: ~8, 9 met',
    '2009: ~8, 8.7 met',
    '2010: ~8, 10.3 met',
    '2011: ~8, 9.2 met',
    '2012: 7.5, 7.8 met',
    '2013: ~7.5, 7.7 met',
    '2014: ~7.5, 7.4 missed/missed/met',
    '2015: ~7, 6.9 missed/met/met',
    '2016: 6.5-7, 6.7 met',
    '2017: ~6.5, 6.9 met',
    '2018: ~6.5, 6.6 met',
    '2019: 6-6.5, 6.1 met',
    '2020: none, 2.3 not_checkable',
    '2021: >=6, 8.1 met',
    '2022: ~5.5, 3 missed',
    '2023: ~5, 5.2 met',
    '2024: ~5, 5 met',
    '2025: ~5, 5 met',
  ],
  cpi: [
    '2005: <=4, 1.8 met',
    '2006: <=3, 1.5 met',
    '2007: <=3, 4.8 missed',
    '2008: ~4.8, 5.9 missed',
    '2009: ~4, -0.7 met',
    '2010: ~3, 3.3 missed/met/met',
    '2011: ~4, 5.4 missed',
    '2012: ~4, 2.6 met',
    '2013: ~3.5, 2.6 met',
    '2014: ~3.5, 2 met',
    '2015: ~3, 1.4 met',
    '2016: ~3, 2 met',
    '2017: ~3, 1.6 met',
    '2018: ~3, 2.1 met',
    '2019: ~3, 2.9 met',
    '2020: ~3.5, 2.5 met',
    '2021: ~3, 0.9 met',
    '2022: ~3, 2 met',
    '2023: ~3, 0.2 met',
    '2024: ~3, 0.2 met',
    '2025: ~2, 0 met',
  ],
  jobs_urban_new: [
    '2005: 900, 970 met',
    '2006: 900, 1184 met',
    '2007: >=900, 1204 met',
    '2008: 1000, 1113 met',
    '2009: >=900, 1102 met',
    '2010: >=900, 1168 met',
    '2011: >=900, 1221 met',
    '2012: >=900, 1266 met',
    '2013: >=900, 1310 met',
    '2014: >=1000, 1322 met',
    '2015: >=1000, 1312 met',
    '2016: >=1000, 1314 met',
    '2017: >=1100, 1351 met',
    '2018: >=1100, 1361 met',
    '2019: >=1100, 1352 met',
    '2020: >=900, 1186 met',
    '2021: >=1100, 1269 met',
    '2022: >=1100, 1206 met',
    '2023: ~1200, 1244 met',
    '2024: >=1200, 1256 met',
    '2025: >=1200, 1267 met',
  ],
  unemployment_registered: [
    '2005: <=4.6, 4.2 met',
    '2006: <=4.6, 4.1 met',
    '2007: <=4.6, 4 met',
    '2008: ~4.5, 4.2 met',
    '2009: <=4.6, 4.3 met',
    '2010: <=4.6, 4.1 met',
    '2011: <=4.6, 4.1 met',
    '2012: <=4.6, 4.1 met',
    '2013: <=4.6, 4.1 met',
    '2014: <=4.6, 4.09 met',
    '2015: <=4.5, 4.05 met',
    '2016: <=4.5, 4.02 met',
    '2017: <=4.5, 3.9 met',
    '2018: <=4.5, 3.8 met',
    '2019: <=4.5, 3.6 met',
    '2020: ~5.5, 4.2 met',
  ],
  unemployment_surveyed: [
    '2018: <=5.5, ~5 met',
    '2019: ~5.5, <=5.3 met',
    '2020: ~6, 5.2 met',
    '2021: ~5.5, 5.1 met',
    '2022: <=5.5, 5.5 met',
    '2023: ~5.5, 5.2 met',
    '2024: ~5.5, 5.1 met',
    '2025: ~5.5, 5.2 met',
  ],
}

const MARKS = { eq: '', about: '~', le: '<=', ge: '>=', range: '' } as const

type Judged = ReturnType<typeof judge>['pairs'][number]

const number = (r: Judged['target'] | Judged['result']): string =>
  r === null || r.value === null ? 'none' : `${MARKS[r.bound]}${r.value}${r.upper === null ? '' : `-${r.upper}`}`

const lineOf = (p: Judged): string => {
  const verdict = p.verdict === 'depends' ? Object.values(p.conventions).join('/') : p.verdict
  return `${p.year}: ${number(p.target)}, ${number(p.result)} ${verdict}`
}

const load = async () => {
  const text = readFileSync('seeds/facts/china-national.csv', 'utf8').replace('超过30', '30')
  const read = await readFacts({ name: 'china-national.csv', bytes: new TextEncoder().encode(text) })
  if (!read.ok) throw new Error(JSON.stringify(read.issues))
  return read.value.facts
}

const facts = await load()

describe('the national targets 2005–2025', () => {
  const { pairs } = judge([], facts)
  for (const [indicator, wanted] of Object.entries(BY_HAND)) {
    it(`${indicator}: the verdict of every year (J1–J3, J16)`, () => {
      const seen = pairs.filter((p) => p.indicator === indicator && p.year <= 2025).sort((a, b) => a.year - b.year)
      expect(seen.map(lineOf)).toEqual(wanted)
    })
  }

  it('says which reading of inflation it used', () => {
    const one = pairs.find((p) => p.indicator === 'cpi' && p.year === 2023)
    expect(one?.flags).toContain('direction_assumed')
  })

  it('judges nothing across the new definition of energy intensity (J9)', () => {
    const one = pairs.find((p) => p.indicator === 'energy_intensity' && p.year === 2024)
    expect(one).toMatchObject({ verdict: 'not_comparable', because: 'new_definition', rule: 'J9' })
  })

  it('keeps the statistics office beside the report', () => {
    const one = pairs.find((p) => p.indicator === 'gdp' && p.year === 2014)
    expect(one?.result?.source).toBe('next_report')
    expect(one?.others.map((o) => o.source)).toContain('bulletin')
  })
})
