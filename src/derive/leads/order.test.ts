import { describe, expect, it } from 'vitest'
import type { Finding } from '../../model/finding.ts'
import type { Lead } from './lead.ts'
import { inOrderOfLeads } from './order.ts'

const about = { place: '示例县', adcode: '', year: 2031, indicator: 'gdp', subject: '' }
const finding = (id: string): Finding => ({ id, kind: 'silence', ...about, severity: 0.5, certainty: 0.9, quotes: [], sentence: { zh: id, en: id } })
const lead = (...findings: readonly Finding[]): Lead => ({ id: findings[0]?.id ?? '', kind: 'silence', ...about, main: true, weight: 1, findings })

describe('findings in the order of leads', () => {
  it('loses none, and keeps what is no lead behind in its own order', () => {
    const [a, b, c, d] = [finding('a'), finding('b'), finding('c'), finding('d')]
    expect(inOrderOfLeads([a, b, c, d], [lead(d), lead(b)]).map((f) => f.id)).toEqual(['d', 'b', 'a', 'c'])
  })
})
