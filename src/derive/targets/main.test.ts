import { describe, expect, it } from 'vitest'
import { examplePair } from './example.ts'
import { mainOnly } from './main.ts'

describe('main targets', () => {
  const expected = examplePair({ id: 'e', main: true })
  const hope = examplePair({ id: 'h', main: true, flags: ['stretch'] })
  const item = examplePair({ id: 'i', indicator: '' })
  it('stand apart from work items and from what was hoped for beside them', () => expect(mainOnly([expected, hope, item]).map((p) => p.id)).toEqual(['e']))
  it('are not asked for where there are none', () => expect(mainOnly([item]).map((p) => p.id)).toEqual(['i']))
})
