import { describe, expect, it } from 'vitest'
import type { Correction } from '../../../model/correction.ts'
import { firstEdition, hasOwn, planEdition } from './edition.ts'

const entry = (id: string, sha256: string): Correction => ({
  id,
  sha256,
  when: '2026-03-20T00:00:00Z',
  who: '甲',
  why: '乙',
  change: { kind: 'accept', at: 3 },
})
const first = firstEdition({ edition: '1', sources: ['a', 'b', 'c'], corrections: [entry('p', 'a'), entry('q', 'b')] })
const second = { edition: '2', sources: ['a', 'd'], corrections: [entry('p', 'a'), entry('r', 'd')] }

describe('a new edition of a published library', () => {
  it('brings what is new and takes out what was withdrawn, corrections included', () => {
    const held = { sources: ['a', 'b', 'c'], corrections: [entry('p', 'a'), entry('q', 'b')] }
    expect(hasOwn(first, held)).toBe(false)
    expect(planEdition(first, held, second)).toEqual({
      add: ['d'],
      remove: ['b', 'c'],
      keep: [],
      log: [entry('r', 'd')],
      unlog: ['q'],
      next: { edition: '2', sources: ['a', 'd'], corrections: ['p', 'r'] },
    })
  })
  it('leaves alone what the reader brought in, corrected or took out', () => {
    const held = { sources: ['b', 'c', 'mine'], corrections: [entry('p', 'a'), entry('q', 'b'), entry('own', 'b')] }
    expect(hasOwn(first, held)).toBe(true)
    const plan = planEdition(first, held, second)
    expect([plan.add, plan.remove, plan.keep, plan.unlog]).toEqual([['d'], ['c'], ['b'], ['q']])
    expect(plan.next.sources).toEqual(['a', 'd'])
  })
  it('never claims a file the reader had before the publisher did', () => {
    const plan = planEdition(first, { sources: ['a', 'b', 'c', 'd'], corrections: [] }, second)
    expect(plan.add).toEqual([])
    expect(planEdition(plan.next, { sources: ['a', 'd'], corrections: [] }, { edition: '3', sources: [], corrections: [] }).remove).toEqual(['a'])
  })
})
