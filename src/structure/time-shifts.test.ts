import { describe, expect, it } from 'vitest'
import type { SectionSense } from './classify.ts'
import { cutOf } from './classify.ts'
import { turnsWithin } from './time-shifts.ts'

const turn = { plan: 2024, review: 2023 }
const ahead: SectionSense = { part: 'plan_term', period: { role: 'target', year: '2024-2028' } }
const back: SectionSense = { part: 'review_term', period: { role: 'result', year: '2019-2023' } }
const found = (text: string, now: SectionSense): string => {
  const within = turnsWithin(text, now, turn)
  return within ? `${within.cut.part} ${within.cut.period.year} ${text.slice(within.at, within.at + 6)}` : ''
}

describe('within a paragraph of the year reviewed, the five years begin', () => {
  const year = cutOf('review', turn)
  it.each([
    ['各位代表！2023年圆满收官。五年来，我们持续奋斗。', 'review_term 2019-2023 五年来，我们'],
    ['2023年任务的完成，为“十四五”划上句号。“十四五”期间，示例县稳步发展。', 'review_term 2021-2025 “十四五”期'],
  ])('%s', (text, says) => {
    expect(found(text, year)).toBe(says)
  })
  it.each(['工业稳步发展。五年来，产值增长一倍。', '2023年，各项事业稳步发展。城乡面貌焕然一新。', '五年来，我们持续奋斗。'])('%s: no', (text) => {
    expect(found(text, year)).toBe('')
  })
})

describe('within a paragraph about five years, the year itself begins', () => {
  it.each([
    ['实现蓝图要靠实干。2024年开局十分关键，主要预期目标：地区生产总值增长6%。', ahead, 'plan 2024 2024年开'],
    ['未来五年要抓住机遇。做好今年的工作，全年预期目标是：地区生产总值增长6%。', ahead, 'plan 2024 做好今年的工'],
    ['各位代表！五年奋斗成绩显著。2023年，是本届政府最后一年，我们再接再厉。', back, 'review 2023 2023年，'],
  ])('%s', (text, now, says) => {
    expect(found(text, now)).toBe(says)
  })
  it.each([
    ['2024年至2028年，主要预期目标是：地区生产总值年均增长6%。', ahead],
    ['从2024年起，今后五年的奋斗目标是：建成经济强县。', ahead],
    ['到2024年，主要预期目标：基本建成小康社会。', ahead],
    ['各位代表！2023年是收官之年。五年来，我们持续奋斗。', back],
    ['工业稳步发展。2023年，是投产最多的一年。', back],
    ['2024年开局十分关键，主要预期目标：地区生产总值增长6%。', cutOf('plan', turn)],
  ])('%s: no', (text, now) => {
    expect(found(text, now)).toBe('')
  })
})
