import { describe, expect, it } from 'vitest'
import type { Report } from '../../model/report.ts'
import { exampleFact, exampleReport } from '../example.ts'
import { judge } from '../judge.ts'

// Invented promises; 示例县 does not exist.
const retail = { indicator: 'retail_sales', subject: '社会消费品零售总额', measure: 'growth', unit: '%' } as const
const plan = exampleReport(2031, [{ ...retail, text: '社会消费品零售总额增长8%', year: 2031, role: 'target', value: 8 }])

const reviewed = (text: string, more: Partial<Report> = {}): Report => {
  const report = exampleReport(2032, [{ text, year: 2031, subject: '其他', value: 7, unit: '公里' }])
  const section = { start: 0, end: report.text.length, heading: '', depth: 0, part: 'review', certainty: 'stated' } as const
  return { ...report, sections: [{ ...section, period: { role: 'result', year: '2031' } }], ...more }
}
const verdict = (...reports: readonly Report[]) => judge(reports, []).pairs.find((p) => p.indicator === 'retail_sales')

describe('a second look before silence (J41)', () => {
  it('is silence where the review says nothing of the kind', () => {
    expect(verdict(plan, reviewed('新建公路7公里'))).toMatchObject({ verdict: 'not_reported', because: 'silent' })
  })
  it('is for a person where the review speaks of it beside a number nobody claims', () => {
    const found = verdict(plan, reviewed('新建公路7公里，社会消费品零售总额中网络零售占34%'))
    expect(found).toMatchObject({ verdict: 'uncertain', because: 'may_be_told', traces: [{ quote: '社会消费品零售总额中网络零售占34%' }] })
  })
  it('is for a person where the review says in words how it came out', () => {
    const rate = { indicator: 'unemployment_registered', subject: '城镇登记失业率', measure: 'share', unit: '%' } as const
    const held = exampleReport(2031, [{ ...rate, text: '城镇登记失业率控制在4%以内', year: 2031, role: 'target', value: 4, bound: 'le' }])
    const of = (text: string) => judge([held, reviewed(text)], []).pairs.find((p) => p.indicator === 'unemployment_registered')?.because
    expect(of('新建公路7公里，城镇登记失业率始终控制在目标以内')).toBe('only_words')
    expect(of('新建公路7公里，城镇登记失业率统计制度更加健全')).toBe('silent')
  })
  it('is for a person where the very number stands beside some of its words', () => {
    const task = { subject: '沿河、沿湖等三类村庄新建、改扩建便民桥', measure: 'level', unit: '座' } as const
    const built = exampleReport(2031, [{ ...task, text: '沿河、沿湖等三类村庄新建、改扩建便民桥85座', year: 2031, role: 'target', value: 85 }])
    const of = (text: string) => judge([built, reviewed(text)], []).pairs.find((p) => p.subject === task.subject)?.because
    expect(of('新建公路7公里，新建改扩建85座便民桥梁')).toBe('may_be_told')
    expect(of('新建公路7公里，新建改扩建185座便民桥梁')).toBe('silent')
    expect(of('新建公路7公里，修复古塔85座')).toBe('silent')
  })
  it.each([
    ['its words in another order', '偏远渔民免费检查听力', '万名', '1.2万名偏远渔民享受免费听力检测', '1.2万名偏远渔民领到救生衣'],
    ['all there are where all that were left were promised', '剩余渔村通班车任务', '个', '所有渔村全部通上班车', '所有渔村全部通上自来水'],
    ['words of its kind', '向上争取无偿资金', '亿元', '到位省专项转移支付资金3亿元', '到位社会捐款3亿元'],
  ])('is for a person: %s', (_, subject, unit, told, not) => {
    const promised = exampleReport(2031, [{ subject, measure: 'level', unit, text: `${subject}2${unit}`, year: 2031, role: 'target', value: 2 }])
    const of = (text: string) => judge([promised, reviewed(`新建公路7公里。${text}`)], []).pairs.find((p) => p.subject === subject)?.because
    expect(of(told)).toBe('may_be_told')
    expect(of(not)).toBe('silent')
  })
  it('is for a person where one of two things told for both is told', () => {
    const cuts = { subject: '退税减税', measure: 'level', unit: '亿元' } as const
    const promised = exampleReport(2031, [{ ...cuts, text: '退税减税25亿元', year: 2031, role: 'target', value: 25 }])
    const of = (text: string) => judge([promised, reviewed(text)], []).pairs.find((p) => p.subject === cuts.subject)?.because
    expect(of('新建公路7公里，办理留抵退税24亿元')).toBe('may_be_told')
    expect(of('新建公路7公里，办理土地出让24亿元')).toBe('silent')
  })
  it('is for a person where a lead over others is promised and the statistic itself is told', () => {
    const lead = { subject: '生产总值增速快于全省', measure: 'level', unit: '个百分点' } as const
    const promised = exampleReport(2031, [{ ...lead, text: '生产总值增速快于全省1个百分点', year: 2031, role: 'target', value: 1 }])
    const of = (text: string) => judge([promised, reviewed(text)], []).pairs.find((p) => p.subject === lead.subject)?.because
    expect(of('新建公路7公里，生产总值增长8.6%')).toBe('may_be_told')
    expect(of('新建公路7公里，出口增长8.6%')).toBe('silent')
  })
  it('is for a person where the head of a short name stands before its end', () => {
    const heat = { subject: '供热面积', measure: 'level', unit: '万平方米' } as const
    const promised = exampleReport(2031, [{ ...heat, text: '供热面积达到350万平方米', year: 2031, role: 'target', value: 350 }])
    const of = (text: string) => judge([promised, reviewed(text)], []).pairs.find((p) => p.subject === heat.subject)?.because
    expect(of('新建公路7公里。供热管网延伸到46公里、面积达到362万平方米')).toBe('may_be_told')
    expect(of('新建公路7公里。供水管网延伸到46公里、面积达到362万平方米')).toBe('silent')
  })
  it('looks past a clause that only tells of the conditions', () => {
    const found = verdict(plan, reviewed('新建公路7公里，社会消费品零售总额和出口，在需求不足的情况下，分别增长3%和2%'))
    expect(found).toMatchObject({ verdict: 'uncertain', because: 'may_be_told' })
    expect(verdict(plan, reviewed('新建公路7公里，社会消费品零售总额数据，在核实情况下，将另行公布'))).toMatchObject({ verdict: 'not_reported' })
  })
  it('of a part of the place only where that part is named', () => {
    const zone = exampleReport(2031, [
      { subject: '高新区生产总值', measure: 'growth', unit: '%', text: '高新区生产总值增长12%', year: 2031, role: 'target', value: 12 },
    ])
    const told = (text: string) => judge([zone, reviewed(text)], []).pairs.find((p) => p.subject === '高新区生产总值')?.because
    expect(told('甲山新区生产总值达到36亿元')).toBe('silent')
    expect(told('高新区的生产总值达到36亿元')).toBe('may_be_told')
  })
  it('says nothing of a report whose review was not found (J43)', () => {
    expect(verdict(plan, reviewed('新建公路7公里', { issues: [{ code: 'no-review-section' }] }))).toMatchObject({ because: 'part_not_found' })
  })
})

describe('told in words alone (J45)', () => {
  const inWords = { verdict: 'not_comparable', because: 'only_words', result: null } as const
  const said = (subject: string, unit: string, text: string) => {
    const set = exampleReport(2031, [{ subject, unit, text: `${subject}40${unit}`, year: 2031, role: 'target', value: 40 }])
    return judge([set, reviewed(text)], []).pairs.find((p) => p.subject === subject)
  }
  it.each([
    ['居民基本医保补助标准', '元', '提高居民基本医保人均财政补助标准和大病保险报销比例，群众反响良好', 'not_comparable'],
    ['淘汰水泥', '万吨', '水泥等9个行业淘汰落后产能年度任务如期完成', 'not_comparable'],
    ['护工补贴', '元', '护工补贴连续2年增加', 'not_comparable'],
    ['便民驿站', '处', '便民驿站连续2年增加', 'not_reported'],
    ['便民驿站建设', '处', '便民驿站全部建成', 'not_comparable'],
    ['便民驿站建设', '处', '继续推进便民驿站规划', 'not_reported'],
  ] as const)('%s in %s: %s', (subject, unit, text, expected) => expect(said(subject, unit, text)?.verdict).toBe(expected))
  it('is no silence, and is quoted', () => {
    const found = judge([plan, reviewed('新建公路7公里，社会消费品零售总额大幅下降')], [])
    expect(found.pairs.find((p) => p.indicator === 'retail_sales')).toMatchObject({ ...inWords, traces: [{ quote: '社会消费品零售总额大幅下降' }] })
    expect(found.findings.map((f) => f.kind)).toContain('answered_in_kind')
    expect(found.findings.map((f) => f.kind)).not.toContain('silence')
  })
})

describe('a data file cannot be silent (J42)', () => {
  it('says that the data hold no result', () => {
    const told = exampleFact(1, 2031, { value: 5, document: '政府工作报告 2032', published: '2032-01-10' })
    const found = judge([plan], [told])
    expect(found.pairs.find((p) => p.indicator === 'retail_sales')).toMatchObject({ verdict: 'pending', because: 'not_in_data' })
    expect(found.findings.filter((f) => f.kind === 'silence')).toEqual([])
  })
})

describe('admissions decide (J44)', () => {
  const quote = '社会消费品零售总额没有完成年初目标'
  const admission = { start: 0, end: quote.length, quote, indicators: ['retail_sales'], subjects: ['社会消费品零售总额'], year: '2031' }
  it('is missed because the report says so, and no silence', () => {
    const found = judge([plan, reviewed(quote, { confessions: [admission] })], [])
    expect(found.pairs[0]).toMatchObject({ verdict: 'missed', because: 'admitted', admissions: [{ quote }] })
    expect(found.findings.filter((f) => f.kind === 'silence')).toEqual([])
  })
})
