import { describe, expect, it } from 'vitest'
import { replaced } from './packs.ts'

const passage = (report: string) => ({ report, start: 0, end: 4, digest: 'abcdef012345', certainty: 1 })
// Only what is looked at: the file's name, its hash, and the reports its figures were read from.
const file = (sha256: string, reports: readonly string[], name = 'provinces.parquet') => ({
  file: name,
  sha256,
  facts: reports.map((r) => (r === '' ? {} : { passage: passage(r) })),
})
const pack = { sha256: 'new' }

describe('an edition of a pack', () => {
  const now = file('new', ['a', 'b', 'c'])
  it('takes the place of an earlier one of mostly the same reports', () => {
    expect(replaced([now, file('old', ['a', 'b', 'x'])], [pack])).toEqual(['old'])
  })
  it.each([
    ['a reader’s own figures under the same name', file('own', ['', ''])],
    ['a pack of other reports under the same name', file('other', ['x', 'y', 'a'])],
    ['another pack', file('cities', ['a', 'b'], 'cities.parquet')],
  ])('leaves %s', (_what, held) => {
    expect(replaced([now, held], [pack])).toEqual([])
  })
  it('replaces nothing before it is here itself', () => {
    expect(replaced([file('old', ['a', 'b'])], [pack])).toEqual([])
  })
})
