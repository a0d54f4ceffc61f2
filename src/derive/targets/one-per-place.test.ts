import { describe, expect, it } from 'vitest'
import { examplePair, exampleReading } from './example.ts'
import { hopedFor, onePerPlace } from './one-per-place.ts'

const firm = examplePair({ id: 'firm' })
const hope = examplePair({ id: 'hope', target: { ...exampleReading, value: 8, hedge: 'strive' }, flags: ['stretch'] })
const other = examplePair({ id: 'other', place: '样本县' })

describe('one target a place', () => {
  it('counts a place once, held to its firm target, whichever was read first', () => {
    for (const list of [
      [firm, hope, other],
      [hope, firm, other],
    ])
      expect(onePerPlace(list, 'all').map((x) => [x.pair.id, x.beside.map((p) => p.id)])).toEqual([
        ['firm', ['hope']],
        ['other', []],
      ])
  })
  it('keeps what was hoped for as a number of its own', () => {
    expect(onePerPlace([hope, firm], 'all').map(hopedFor)).toEqual([[8]])
    expect(onePerPlace([firm, examplePair({ id: 'again', score: 0.5 })], 'all').map(hopedFor)).toEqual([[]])
  })
  it('prefers the judged of two that are as firm', () => {
    const open = examplePair({ id: 'open', verdict: 'uncertain', score: 1, conventions: { strict: 'uncertain', rounding: 'uncertain', elastic: 'uncertain' } })
    expect(onePerPlace([open, firm], 'all')[0]?.pair.id).toBe('firm')
  })
})
