import { describe, expect, it } from 'vitest'
import type { Finding, FindingKind } from '../../model/finding.ts'
import { feedOf, groupIn, groupsOf } from './feed.ts'

const found = (id: string, kind: FindingKind, year = 2031, indicator = 'gdp'): Finding => ({
  id,
  kind,
  place: '示例县',
  adcode: '',
  year,
  indicator,
  subject: '',
  severity: 0.5,
  certainty: 0.9,
  quotes: [],
  sentence: { zh: id, en: id },
})

describe('the feed of findings', () => {
  const all = [
    found('s', 'silence'),
    found('d', 'target_dropped', 2030),
    found('a', 'confession'),
    found('open', 'target_dropped', 2031, ''),
    found('l', 'target_softened'),
  ]
  it('tells admissions first, then what was dropped, the latest year first', () =>
    expect(feedOf(all, []).map((f) => f.id)).toEqual(['a', 'open', 'd', 'l', 's']))
  it('takes several groups at once, by their name or by a kind', () => {
    expect(feedOf(all, groupsOf(['dropped', 'target_softened'])).map((f) => f.id)).toEqual(['open', 'd', 'l'])
    expect(groupsOf(['confession'])).toEqual(['confession'])
    expect(groupIn({ kind: 'base_revised' })).toBe('contradictory')
  })
})
