import { describe, expect, it } from 'vitest'
import { examplePair, exampleReading } from './example.ts'
import { neighboursOf } from './neighbours.ts'

const at = (id: string, year: number, start: number, part = {}) =>
  examplePair({ id, year, target: { ...exampleReading, start, sha256: String(year).padEnd(64, '0') }, ...part })

describe('targets around one', () => {
  const now = at('now', 2031, 20)
  const jobs = at('jobs', 2031, 40, { indicator: 'urban_new_jobs' })
  const work = at('work', 2031, 5, { indicator: '', subject: '甲类事项' })
  const all = [at('later', 2033, 20), jobs, now, work, at('earlier', 2029, 20), at('elsewhere', 2030, 20, { place: '样本县' })]
  it('are the same promise of the years around it, and its neighbours in the report', () => {
    const found = neighboursOf(all, now)
    expect([found.earlier?.id, found.later?.id, found.above?.id, found.below?.id]).toEqual(['earlier', 'later', 'work', 'jobs'])
  })
  it('of an open subject are those of its own words', () => {
    const later = at('again', 2032, 5, { indicator: '', subject: '甲类事项' })
    const other = at('other', 2032, 9, { indicator: '', subject: '乙类事项' })
    expect(neighboursOf([...all, later, other], work).later?.id).toBe('again')
  })
})
