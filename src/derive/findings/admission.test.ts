import { describe, expect, it } from 'vitest'
import type { Finding } from '../../model/finding.ts'
import { examplePair } from '../targets/example.ts'
import { admissionOf } from './admission.ts'

const admission = (part: Partial<Finding> = {}): Finding => ({
  id: 'c',
  kind: 'confession',
  place: '示例县',
  adcode: '',
  year: 2031,
  indicator: 'gdp',
  subject: '地区生产总值',
  severity: 0.65,
  certainty: 0.85,
  quotes: [],
  sentence: { zh: '', en: '' },
  ...part,
})

describe('admissions', () => {
  const silent = examplePair({ verdict: 'not_reported', result: null })
  it('are found by the target they name, or by place, year and statistic', () => {
    expect(admissionOf(silent, [admission({ pair: silent.id, year: 2030 })])?.id).toBe('c')
    expect(admissionOf(silent, [admission()])?.id).toBe('c')
  })
  it('are none of another year, statistic or place, of no statistic, nor of a target that was met', () => {
    for (const part of [{ year: 2030 }, { indicator: 'cpi' }, { place: '样本县' }, { indicator: '' }])
      expect(admissionOf(silent, [admission(part)])).toBeUndefined()
    expect(admissionOf(examplePair({ verdict: 'met' }), [admission()])).toBeUndefined()
    expect(admissionOf(silent, [{ ...admission(), kind: 'silence' }])).toBeUndefined()
  })
})
