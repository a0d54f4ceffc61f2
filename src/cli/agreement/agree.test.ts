import { describe, expect, it } from 'vitest'
import { agree } from './agree.ts'
import { alpha } from './alpha.ts'
import { readLabels } from './labels.ts'

/** Labels of an invented report; 示例县 does not exist. */
const file = (...lines: readonly object[]) =>
  readLabels([{ report: 'sample-county-2024.txt', place: '示例县' }, ...lines].map((l) => JSON.stringify(l)).join('\n'))
const growth = (at: number, more: object = {}) => ({
  at: [at],
  role: 'target',
  year: '2024',
  subject: '地区生产总值',
  indicator: 'gdp',
  measure: 'growth',
  value: 6,
  unit: '%',
  bound: 'eq',
  ...more,
})

describe('Krippendorff’s alpha', () => {
  // Worked by hand: 10 units, 2 of them told apart; 13 values a, 7 b: expected 1 − (13·12 + 7·6)/(20·19) = 182/380.
  it('is one minus observed by expected disagreement', () => {
    const units = [...Array(6).fill(['a', 'a']), ['a', 'b'], ['b', 'b'], ['b', 'b'], ['b', 'b']] as const
    expect(alpha([...units.slice(0, 6), ['a', 'b'], ...units.slice(7)])).toBeCloseTo(1 - 0.1 / (182 / 380), 6)
  })
  it('is 1 where all agree, below 0 where less than chance, and unsaid where nothing could differ', () => {
    expect(
      alpha([
        ['a', 'a'],
        ['b', 'b'],
      ]),
    ).toBe(1)
    expect(
      alpha([
        ['a', 'b'],
        ['b', 'a'],
      ]),
    ).toBeLessThan(0)
    expect([
      alpha([
        ['a', 'a'],
        ['a', 'a'],
      ]),
      alpha([['a', 'b']]),
    ]).toEqual([null, null])
  })
})

describe('two coders', () => {
  it('are compared number by number and field by field', () => {
    const a = file({ at: [3], skip: 'date' }, growth(20), growth(40, { bound: 'ge' }), { at: [60], skip: 'name' })
    const b = file({ at: [3], skip: 'date' }, growth(20, { year: '2024–2025', subject: '地区 生产总值' }), growth(40), growth(60))
    const found = agree(a, b)
    expect(found.statements).toEqual({ a: 2, b: 3, both: 2, whole: 0 })
    expect(found.disagreements).toEqual([
      { at: 20, field: 'year', a: '2024', b: '2024-2025' },
      { at: 40, field: 'bound', a: 'ge', b: 'eq' },
      { at: 60, field: 'label', a: 'name', b: 'statement' },
    ])
    expect(found.fields.find((f) => f.field === 'label')).toMatchObject({ n: 4, same: 3 })
  })
  it('of several statements at one number are laid side by side as they fit best', () => {
    const two = [growth(20, { subject: '城镇居民收入', indicator: 'income_urban' }), growth(20, { subject: '农村居民收入', indicator: 'income_rural' })]
    expect(agree(file(...two), file(...two.toReversed())).disagreements).toEqual([])
  })
  it('who left a number out are told', () => {
    expect(agree(file(growth(20)), file()).disagreements).toEqual([{ at: 20, field: 'label', a: 'statement', b: 'not labelled' }])
  })
})

describe('a file of labels', () => {
  it.each([
    ['{"at":[1],"skip":"date"}', 'line 1 does not name its `report`'],
    ['{"report":"a.txt"}\n{"at":[1],', 'line 2 is no JSON'],
    ['{"report":"a.txt"}\n\n{"skip":"date"}', 'line 3 has no offset in `at`'],
    ['{"report":"a.txt"}\n{"at":[1],"value":"6"}', 'line 2: value is not as it should be'],
  ])('%j is refused with its line', (text, why) => expect(() => readLabels(text)).toThrow(why))
})
