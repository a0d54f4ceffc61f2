import { describe, expect, it } from 'vitest'
import type { Statement } from '../model/statement.ts'
import { exampleReport } from './example.ts'
import { judge } from './judge.ts'

// Invented promises and answers of 示例县, which does not exist.
type More = Partial<Omit<Statement, 'quote' | 'start' | 'end' | 'at' | 'year'>> & { readonly before?: string; readonly after?: string; readonly text?: string }
type Given = Parameters<typeof exampleReport>[1][number]

const said = (role: 'target' | 'result', subject: string, value: number, unit: string, more: More): Given => ({
  text: `${subject}${value}${unit}`,
  year: 2031,
  role,
  subject,
  value,
  unit,
  ...more,
})
const goal = (subject: string, value: number, unit: string, more: More = {}): Given => said('target', subject, value, unit, more)
const told = (subject: string, value: number, unit: string, more: More = {}): Given => said('result', subject, value, unit, more)

const paired = (target: Given, ...results: readonly Given[]) => {
  const pair = judge([exampleReport(2031, [target]), exampleReport(2032, results)], []).pairs[0]
  return `${pair?.verdict} ${pair?.because} ${pair?.result?.value ?? '–'}`
}

const huts = (n: number) => ({ text: `${n}座山间木屋改造`, subject: '山间木屋改造' })
const HUTS = '山间木屋改造'

describe('P5: how far works have come', () => {
  it.each([
    ['begun, and fewer finished', goal(HUTS, 40, '座', { ...huts(40), before: '启动' }), told(HUTS, 30, '座', { ...huts(30), before: '完成' })],
    ['gone on with, and fewer finished', goal(HUTS, 40, '座', { ...huts(40), before: '推进' }), told(HUTS, 30, '座', { ...huts(30), after: '完工' })],
    ['gone on with, and fewer begun', goal(HUTS, 40, '座', { ...huts(40), before: '加快' }), told(HUTS, 30, '座', { ...huts(30), after: '全部开工' })],
    ['carried out, and fewer that stand', goal(HUTS, 40, '座', { ...huts(40), before: '实施' }), told(HUTS, 30, '座', { ...huts(30), before: '建成' })],
    ['done, and as many begun', goal(HUTS, 40, '座', { ...huts(40), before: '完成' }), told(HUTS, 40, '座', { ...huts(40), before: '新开工' })],
  ])('%s, is another scope', (_, target, result) => expect(paired(target, result)).toMatch(/^not_comparable scope/))

  it.each([
    ['carried out, and fewer done', 'missed', goal(HUTS, 40, '座', { ...huts(40), before: '实施' }), told(HUTS, 30, '座', { ...huts(30), before: '完成' })],
    ['gone on with, and more finished', 'met', goal(HUTS, 40, '座', { ...huts(40), before: '推进' }), told(HUTS, 45, '座', { ...huts(45), before: '建成' })],
    [
      'begun, and the very number finished',
      'met',
      goal(HUTS, 40, '座', { ...huts(40), before: '启动' }),
      told(HUTS, 40, '座', { ...huts(40), before: '完成' }),
    ],
    [
      'gone on with till they stand',
      'missed',
      goal(HUTS, 40, '座', { ...huts(40), before: '推动', after: '建成投用' }),
      told(HUTS, 30, '座', { ...huts(30), before: '建成' }),
    ],
    ['people are not built', 'missed', goal('牧民技能培训', 40, '人', { before: '推进' }), told('牧民技能培训', 30, '人', { before: '完成' })],
    ['another number’s works', 'met', goal(HUTS, 40, '座', { ...huts(40), before: '实施' }), told(HUTS, 40, '座', { ...huts(40), before: '7条山路完工、' })],
  ])('%s, is judged', (_, verdict, target, result) => expect(paired(target, result)).toMatch(new RegExp(`^${verdict}`)))

  it('two stages that share their numbers say neither', () => {
    const begun = goal('牧场项目', 40, '个', { text: '牧场项目新开工、新竣工分别达到40个' })
    expect(paired(begun, told('牧场项目', 45, '个', { before: '新开工' }))).toMatch(/^met/)
  })
})

describe('P6: what is counted, marked otherwise', () => {
  it.each([
    ['of what size', goal('新增牧业企业', 90, '家'), told('新增亿元牧业企业', 40, '家')],
    [
      'named one by one',
      goal('山路', 3, '条', { before: '建成甲山至乙山、丙山至丁山、戊山环线' }),
      told('山路', 2, '条', { before: '建成己山至庚山、辛山至壬山' }),
    ],
    ['who has the good of it', goal('乡村文化站', 99, '个', { before: '为', text: '99个乡村文化站', after: '配置设备' }), told('乡村文化站', 65, '个')],
    ['buildings beside estates', goal('老旧院落', 203, '栋'), told('老旧院落', 70, '个')],
    ['made better beside made anew', goal('山地牧场改造提升', 39, '处'), told('山地牧场建设', 22, '处')],
    ['what projects cost in all', goal('牧业项目总投资', 40, '亿元'), told('牧业项目投资', 20, '亿元')],
  ])('%s, on one side, is for a person to say', (_, target, result) => expect(paired(target, result)).toMatch(/^uncertain doubtful_pairing/))

  it.each([
    ['one size on both sides', goal('新增亿元以上牧业企业', 90, '家'), told('新增亿元以上牧业企业', 80, '家')],
    ['examples are no list', goal('山路', 3, '条', { before: '打通甲山至乙山等' }), told('山路', 2, '条', { before: '打通己山至庚山等' })],
  ])('%s: judged', (_, target, result) => expect(paired(target, result)).toMatch(/^missed/))

  it('a kind within the statistic is another scope', () => {
    const all = { indicator: 'inventions_per_capita', subject: '每万人口发明专利拥有量' } as const
    const some = { ...all, subject: '每万人口高价值发明专利拥有量' }
    expect(paired(goal('每万人口发明专利拥有量', 50, '件', all), told('每万人口高价值发明专利拥有量', 40, '件', some))).toMatch(/^not_comparable scope/)
    expect(paired(goal('每万人口发明专利拥有量', 50, '件', all), told('每万人口发明专利拥有量', 40, '件', all))).toMatch(/^missed/)
  })
})

describe('P12: one of several promised together', () => {
  it('also where the other is only a word of size', () =>
    expect(paired(goal('新增山货企业和标准', 95, '个'), told('新增山货企业', 38, '家'))).toMatch(/^not_comparable scope/))
  it('is another scope', () => expect(paired(goal('新增牧业企业和牧业标准', 95, '个'), told('新增牧业企业', 38, '个'))).toMatch(/^not_comparable scope/))
  it('but not where each was to have the number', () => {
    expect(paired(goal('新增牧业企业、牧业标准', 95, '个', { text: '新增牧业企业、牧业标准各95个' }), told('新增牧业企业', 38, '个'))).not.toMatch(/scope/)
  })
})

describe('what falls short without being missed', () => {
  it('J30: as many were begun as were promised, and fewer are finished', () => {
    const begun = told('山地厂房', 55, '万平方米', { before: '新开工' })
    const text = { text: '建成27万平方米', subject: '山地厂房', before: '' }
    const report = exampleReport(2032, [{ ...begun, text: '山地厂房55万平方米，建成27万平方米' }])
    const [first] = report.statements
    if (!first) throw new Error('no statement')
    const at = report.text.indexOf('27')
    const second = { ...first, ...text, quote: '建成27万平方米', start: at - 2, end: report.text.length - 1, at: [at], value: 27 }
    const both = { ...report, statements: [{ ...first, quote: '山地厂房55万平方米', end: first.start + 10 }, second] }
    const pair = judge([exampleReport(2031, [goal('新建山地厂房', 50, '万平方米')]), both], []).pairs[0]
    expect(`${pair?.verdict} ${pair?.because}`).not.toMatch(/^missed/)
  })
  it('J17: a mark that names no year', () => {
    const cars = (more: More) => paired(goal('山地车产量', 200, '辆', more), told('山地车产量', 31, '辆'))
    expect(cars({ before: '推动产能尽快达到300辆，其中' })).toMatch(/^uncertain/)
    expect(paired(goal('山地车产量', 40, '辆'), told('山地车产量', 31, '辆'))).toMatch(/^missed/)
    expect(paired(goal('山地车产量', 40, '辆', { before: '年内尽快使' }), told('山地车产量', 31, '辆'))).toMatch(/^missed/)
  })
  it('J17: works of which the year is to bring a part', () => {
    const roads = { before: '实施', after: '，当年完成15公里以上' }
    expect(paired(goal('山路改造', 39, '公里', roads), told('山路改造', 24, '公里', { before: '完成' }))).toMatch(/^uncertain/)
  })
  it('J8: growth without the rise of prices proves no miss of growth at current ones', () => {
    const of = { measure: 'growth', indicator: 'income_urban', subject: '城镇居民人均可支配收入' } as const
    const real = (n: number) => told('城镇居民人均可支配收入增长', n, '%', { ...of, basis: 'real' })
    expect(paired(goal('城镇居民人均可支配收入增长', 10, '%', of), real(9))).toMatch(/^not_comparable basis/)
    expect(paired(goal('城镇居民人均可支配收入增长', 10, '%', of), told('城镇居民人均可支配收入增长', 9, '%', { ...of, before: '扣除物价因素' }))).toMatch(
      /^not_comparable basis/,
    )
    expect(paired(goal('城镇居民人均可支配收入增长', 10, '%', of), real(11))).toMatch(/^met/)
    expect(paired(goal('城镇居民人均可支配收入增长', 10, '%', of), told('城镇居民人均可支配收入增长', 9, '%', of))).toMatch(/^missed/)
  })
  it('J4: a rise of prices is a ceiling also where it has no id', () => {
    const prices = { measure: 'growth', subject: '县城居民消费价格（城区）涨幅' } as const
    expect(paired(goal('县城居民消费价格（城区）涨幅', 3.5, '%', prices), told('县城居民消费价格（城区）涨幅', 1.6, '%', prices))).toMatch(/^met/)
  })
  it('P7: what a statistic was to gain by a year ahead is not answered by its last year', () => {
    const of = { indicator: 'skilled_new', subject: '新增高技能人才' } as const
    const early = judge([exampleReport(2027, [goal('新增高技能人才', 250, '人', of)]), exampleReport(2032, [told('新增高技能人才', 74, '人', of)])], [])
    expect(early.pairs.find((p) => p.year === 2031)).toMatchObject({ verdict: 'not_comparable', because: 'only_part' })
  })
  it('J17: two amounts of one statistic told apart in one sentence', () => {
    const of = { indicator: 'school_places_new', subject: '新增学位' } as const
    const report = exampleReport(2032, [{ ...told('学位', 270, '个', of), text: '学位270个，新增高中三所、学位98个' }])
    const [first] = report.statements
    if (!first) throw new Error('no statement')
    const at = report.text.indexOf('98')
    const second = { ...first, quote: '学位98个', start: at - 2, end: at + 3, at: [at], value: 98 }
    const both = { ...report, statements: [{ ...first, quote: '学位270个', end: first.start + 6 }, second] }
    const pair = judge([exampleReport(2031, [goal('新增学位', 260, '个', of)]), both], []).pairs[0]
    expect(pair?.verdict).not.toBe('missed')
  })
})

describe('what answers a promise though it is told otherwise', () => {
  const passed = (goalOf: number) => {
    const of = { indicator: 'retail_sales', subject: '社会消费品零售总额' } as const
    const first = told('社会消费品零售总额突破', 400, '亿元', { ...of, bound: 'ge', after: '，达到416.2亿元' })
    const report = exampleReport(2032, [first])
    const at = report.text.indexOf('416.2')
    const [one] = report.statements
    if (!one) throw new Error('no statement')
    const two = { ...one, bound: 'eq' as const, quote: '416.2亿元', start: at, end: at + 7, at: [at], value: 416.2 }
    const pair = judge([exampleReport(2031, [goal('社会消费品零售总额', goalOf, '亿元', of)]), { ...report, statements: [one, two] }], []).pairs[0]
    return `${pair?.verdict} ${pair?.result?.value}`
  }
  it('J5: a mark that was passed, with the number right behind it', () => {
    expect(passed(430)).toBe('missed 416.2')
    expect(passed(390)).toBe('met 416.2')
  })
  it('P15: a level promised for the end of several years, told of the last of them', () => {
    const income = { text: '城镇居民人均可支配收入达到11100元', indicator: 'income_urban' } as const
    const span = { ...goal('城镇居民人均可支配收入', 11100, '元', income), year: '2027-2031' }
    const pairs = judge(
      [exampleReport(2027, [span]), exampleReport(2032, [told('城镇居民人均可支配收入', 15345, '元', { indicator: 'income_urban' })])],
      [],
    ).pairs
    expect(pairs[0]?.verdict).toBe('met')
    const sum = { ...goal('新增蓄水能力', 2500, '立方米'), year: '2027-2031' }
    expect(judge([exampleReport(2027, [sum]), exampleReport(2032, [told('新增蓄水能力', 2600, '立方米')])], []).pairs[0]?.verdict).toBe('not_comparable')
  })
  it('P13: a cost to be lowered, told as lowered', () => {
    const less = told('牧业成本降低', -68, '亿元', { text: '牧业成本降低68亿元', subject: '牧业成本', measure: 'change' })
    expect(paired(goal('降低牧业成本', 40, '亿元'), less)).toMatch(/^met/)
  })
})
