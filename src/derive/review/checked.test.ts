import { describe, expect, it } from 'vitest'
import type { Correction } from '../../model/correction.ts'
import { examplePair, exampleReading } from '../targets/example.ts'
import { checkedBefore, checking, checkOf, countChecked } from './checked.ts'

const pair = examplePair()
const entry = (id: string, when: string, change: Correction['change'] = checking(pair)): Correction => ({
  id,
  sha256: pair.target.sha256,
  when,
  who: '甲',
  why: '',
  change,
})

describe('quotes a person has checked', () => {
  it('are known by who and when, the last time counts', () => {
    const log = [entry('b', '2031-02-02'), entry('a', '2031-02-01')]
    expect(checkOf(pair, log)?.id).toBe('b')
    expect(countChecked([pair, examplePair({ id: 'other' })], log)).toBe(1)
  })
  it('are no longer checked once another number, or another result, is read', () => {
    const log = [entry('a', '2031-02-01')]
    const other = examplePair({ target: { ...exampleReading, value: 7.5 } })
    const silent = examplePair({ result: null, verdict: 'not_reported' })
    for (const now of [other, silent]) {
      expect(checkOf(now, log)).toBeUndefined()
      expect(checkedBefore(now, log)).toBe(true)
    }
    expect(checkedBefore(pair, log)).toBe(false)
  })
  it('can be those of a target without a result', () => {
    const silent = examplePair({ result: null, verdict: 'not_reported' })
    expect(checkOf(silent, [entry('a', '2031-02-01', checking(silent))])?.id).toBe('a')
  })
})
