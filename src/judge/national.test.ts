import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readFacts } from '../read/facts.ts'
import { judge } from './judge.ts'

/** Read row by row against the published figures: strict/rounding/elastic where they differ. */
const BY_HAND: Readonly<Record<string, string>> = {
  gdp: '2005 met, 2006 met, 2007 met, 2008 met, 2009 met, 2010 met, 2011 met, 2012 met, 2013 met, 2014 missed/missed/met, 2015 missed/met/met, 2016 met, 2017 met, 2018 met, 2019 met, 2020 not_checkable, 2021 met, 2022 missed, 2023 met, 2024 met, 2025 met',
  cpi: '2005 met, 2006 met, 2007 missed, 2008 missed, 2009 met, 2010 missed/met/met, 2011 missed, 2012 met, 2013 met, 2014 met, 2015 met, 2016 met, 2017 met, 2018 met, 2019 met, 2020 met, 2021 met, 2022 met, 2023 met, 2024 met, 2025 met',
  jobs_urban_new:
    '2005 met, 2006 met, 2007 met, 2008 met, 2009 met, 2010 met, 2011 met, 2012 met, 2013 met, 2014 met, 2015 met, 2016 met, 2017 met, 2018 met, 2019 met, 2020 met, 2021 met, 2022 met, 2023 met, 2024 met, 2025 met',
  unemployment_registered:
    '2005 met, 2006 met, 2007 met, 2008 met, 2009 met, 2010 met, 2011 met, 2012 met, 2013 met, 2014 met, 2015 met, 2016 met, 2017 met, 2018 met, 2019 met, 2020 met',
  unemployment_surveyed: '2018 met, 2019 met, 2020 met, 2021 met, 2022 met, 2023 met, 2024 met, 2025 met',
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
      const seen = pairs
        .filter((p) => p.indicator === indicator && p.year <= 2025)
        .sort((a, b) => a.year - b.year)
        .map((p) => `${p.year} ${p.verdict === 'depends' ? Object.values(p.conventions).join('/') : p.verdict}`)
      expect(seen.join(', ')).toBe(wanted)
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
