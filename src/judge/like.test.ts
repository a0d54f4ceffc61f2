import { describe, expect, it } from 'vitest'
import type { Statement } from '../model/statement.ts'
import { exampleReport } from './example.ts'
import { judge } from './judge.ts'

// Invented promises and answers of 示例县, which does not exist.
type More = Partial<Omit<Statement, 'quote' | 'start' | 'end' | 'at' | 'year'>> & { readonly before?: string; readonly after?: string; readonly text?: string }
type Given = Parameters<typeof exampleReport>[1][number]

const said = (subject: string, value: number, unit: string, year: number | string, more: More = {}): Given => ({
  text: `${subject}${value}${unit}`,
  year,
  subject,
  value,
  unit,
  ...more,
})
const goal = (subject: string, value: number, unit: string, more: More = {}): Given => said(subject, value, unit, 2031, { role: 'target', ...more })
const told = (subject: string, value: number, unit: string, more: More = {}): Given => said(subject, value, unit, 2031, more)
const paired = (target: Given, results: readonly Given[], before: readonly Given[] = []): string => {
  const { pairs } = judge([exampleReport(2031, [...before, target]), exampleReport(2032, results)], [])
  const pair = pairs.find((p) => p.target.quote === target.text)
  return `${pair?.verdict} ${pair?.because}`
}

describe('J33: the promised number in fewer digits', () => {
  it.each([
    ['one decimal less', goal('设施蔬菜投入', 218.46, '亿元'), told('设施蔬菜投入', 218.5, '亿元'), /^met reached/],
    ['one decimal less, rounded down', goal('设施蔬菜投入', 218.42, '亿元'), told('设施蔬菜投入', 218.4, '亿元'), /^met reached/],
    ['in a larger unit', goal('新修渠道', 12345, '米'), told('新修渠道', 12.3, '公里'), /^met reached/],
    ['the next number is a miss', goal('设施蔬菜投入', 218.46, '亿元'), told('设施蔬菜投入', 218.4, '亿元'), /^missed short/],
    ['as many digits', goal('设施蔬菜投入', 218.42, '亿元'), told('设施蔬菜投入', 218.41, '亿元'), /^missed short/],
    ['a rate is never shorter', goal('用水定额达标率', 8.4, '%', { measure: 'share' }), told('用水定额达标率', 8, '%', { measure: 'share' }), /^missed short/],
  ])('%s', (_, target, result, verdict) => expect(paired(target, [result])).toMatch(verdict))
})

const revenue = { indicator: 'budget_revenue', measure: 'growth' } as const

describe('what only looks like a miss', () => {
  it('of a whole without one of its parts is of another scope (J7)', () => {
    const target = goal('新增风电装机', 240, '万千瓦')
    const part = told('新增风电装机', 130, '万千瓦', { text: '新增风电装机（不含海上项目）130万千瓦' })
    expect(paired(target, [part])).toBe('not_comparable scope')
    expect(paired({ ...target, text: '新增风电装机（不含海上项目）240万千瓦' }, [part])).toMatch(/^missed short/)
  })
  it('on two bases in one sentence is for a person to say (J17)', () => {
    const answer = told('一般公共预算收入', -8, '%', { ...revenue, text: '一般公共预算收入下降8%' })
    const cleared = told('一般公共预算收入', 5.1, '%', { ...revenue, basis: 'comparable', text: '扣除退税因素增长5.1%' })
    const less = told('一般公共预算收入', -1.2, '%', { ...revenue, basis: 'comparable', text: '扣除退税因素下降1.2%' })
    const target = goal('一般公共预算收入增长', 4, '%', revenue)
    expect(paired(target, [answer, cleared])).toMatch(/^uncertain/)
    expect(paired(target, [answer, less])).toBe('missed short')
    expect(paired({ ...target, basis: 'nominal' }, [answer, cleared])).toBe('missed short')
  })
  it('the few that are told by themselves, the rest in words (J30)', () => {
    const few = (after: string) => told('惠民小事', 5, '件', { text: '惠民小事5件', after })
    expect(paired(goal('惠民小事', 22, '件'), [few('提前办结，其余各项全部完成')])).toMatch(/^uncertain/)
    expect(paired(goal('惠民小事', 22, '件'), [few('办结，进度偏慢')])).toBe('missed short')
  })
  it('one batch of several (J30)', () => {
    const batch = told('建成养老驿站', 9, '个', { before: '第二批', text: '建成养老驿站9个' })
    expect(paired(goal('建成养老驿站', 14, '个'), [batch])).toMatch(/^uncertain/)
    expect(paired(goal('建成养老驿站', 14, '个', { before: '第二批' }), [batch])).toBe('missed short')
  })
  it('where the report says that the goal was passed (J29)', () => {
    const target = goal('新增绿地', 50, '万平方米')
    const miss = told('新增绿地', 44, '万平方米')
    const passed = { text: '新增绿地超额完成年度目标', year: 2031, subject: '新增绿地', unit: '', against: { kind: 'met_in_words' } } as const
    expect(paired(target, [miss])).toBe('missed short')
    expect(paired(target, [miss, passed])).toMatch(/^uncertain/)
  })
})

describe('J8: amounts at the prices of another year', () => {
  const gdp = { indicator: 'gdp', subject: '生产总值' } as const
  it('is promised at constant prices and told at those of the year', () => {
    const target = goal('生产总值达到', 300, '亿元', { ...gdp, before: '按2030年价格计算，' })
    expect(paired(target, [told('生产总值', 320, '亿元', gdp)])).toBe('not_comparable basis')
    expect(paired({ ...target, before: '到年底，' }, [told('生产总值', 320, '亿元', gdp)])).toBe('met reached')
  })
})

describe('J6: worked out with the room that a preliminary level leaves', () => {
  const investment = { indicator: 'tourism_revenue' } as const
  const growth = (value: number) => told('旅游收入增长', value, '%', { ...investment, measure: 'growth' })
  const base = said('旅游收入', 101.3, '亿元', 2030, investment)
  it('is no miss within a hundredth', () => {
    expect(paired(goal('旅游收入达到', 127.2, '亿元', investment), [growth(25)], [base])).toBe('not_comparable only_bound')
    expect(paired(goal('旅游收入达到', 135, '亿元', investment), [growth(25)], [base])).toBe('missed short')
  })
  it('is no verdict from a base of several years', () => {
    expect(paired(goal('旅游收入达到', 30, '亿元', investment), [growth(25)], [base])).toMatch(/^not_comparable/)
  })
})

describe('J6: growth read off two levels', () => {
  const verdict = (indicator: string, subject: string, unit: string, was: number, now: number): string => {
    const level = (value: number, year: number): Given => ({ text: `${subject}${value}${unit}`, year, subject, indicator, value, unit })
    const asked: Given = { text: `${subject}增长5%`, year: 2022, role: 'target', subject, indicator, measure: 'growth', value: 5, unit: '%' }
    const reports = [exampleReport(2022, [level(was, 2021), asked]), exampleReport(2023, [level(now, 2022)])]
    const pair = judge(reports, []).pairs.find((p) => p.target.quote === asked.text)
    return `${pair?.verdict} ${pair?.because}`
  }
  it('of trade in one currency', () => {
    expect(verdict('trade_total', '进出口总额', '亿美元', 31.7, 26.3)).toBe('missed short')
    expect(verdict('trade_total', '进出口总额', '亿美元', 31.7, 36.2)).toBe('met reached')
  })
  it('shows no shortfall where the level was made smaller by what was handed back', () => {
    expect(verdict('budget_revenue', '一般公共预算收入', '亿元', 31.7, 29.3)).toBe('not_comparable only_bound')
    expect(verdict('budget_revenue', '一般公共预算收入', '亿元', 31.7, 34.9)).toBe('met reached')
    expect(verdict('loans', '贷款余额', '亿元', 31.7, 29.3)).toBe('missed short')
  })
})

describe('J12: a rate held against the last year', () => {
  const cpi = { indicator: 'cpi', subject: '居民消费价格', measure: 'growth' } as const
  const target: Given = {
    text: '居民消费价格涨幅低于上年',
    year: 2031,
    role: 'target',
    ...cpi,
    measure: 'level',
    unit: '',
    relation: 'below',
    other: 'previous_year',
  }
  const last = said('居民消费价格上涨', 5.9, '%', 2030, cpi)
  it('is the rate of the one year below that of the other', () => {
    expect(paired(target, [told('居民消费价格上涨', 5.1, '%', cpi)], [last])).toBe('met relation_holds')
    expect(paired(target, [told('居民消费价格上涨', 6.3, '%', cpi)], [last])).toBe('missed relation_fails')
  })
  it('is not worked out of a bound, nor without the year before', () => {
    expect(paired(target, [told('居民消费价格上涨', 8, '%', { ...cpi, bound: 'le' })], [last])).toMatch(/^not_comparable/)
    expect(paired(target, [told('居民消费价格上涨', 5.1, '%', cpi)])).toMatch(/^not_comparable/)
  })
  it('is not answered for several years by words on the last', () => {
    const step = { subject: '居民收入', indicator: 'income_residents', measure: 'growth', unit: '', relation: 'in_step_with', other: 'gdp' } as const
    const span: Given = { text: '居民收入增长与经济增长同步', year: '2031-2035', role: 'target', ...step }
    const words = (year: string): Given => ({ text: '居民收入增长和经济增长同步', year, ...step })
    const verdict = (year: string) => judge([exampleReport(2031, [span]), exampleReport(2036, [words(year)])], []).pairs[0]?.verdict
    expect(verdict('2031-2035')).toBe('met')
    expect(verdict('2035')).toBe('not_comparable')
  })
})

describe('P10: a figure with its share of the whole right behind it', () => {
  const trade = { indicator: 'trade_total', subject: '进出口总额' } as const
  const target = goal('进出口总额', 8.6, '亿美元', trade)
  const whole = told('进出口总额', 8.57, '亿美元', trade)
  const part = (after: string) => told('进出口额', 3.92, '亿美元', { ...trade, subject: '进出口额', after })
  const answer = (...results: readonly Given[]) => {
    const pair = judge([exampleReport(2031, [target]), exampleReport(2032, results)], []).pairs[0]
    return `${pair?.verdict} ${pair?.result?.value}`
  }
  it('is of a part, and gives way to the whole', () => {
    expect(answer(whole, part('，占全县进出口总额的45.7%'))).toBe('missed 8.57')
    expect(answer(part('，占全县的45.7%'))).toBe('uncertain 3.92')
  })
  it('is the place’s own where the share is of another thing, or of a higher place', () => {
    expect(answer(part('，占全县生产总值的2.1%'))).toBe('missed 3.92')
    expect(answer(part('，占全省的2.1%'))).toBe('missed 3.92')
  })
})

describe('a difference of two years is not what one year adds', () => {
  const jobs = { indicator: 'jobs_urban_new', subject: '城镇新增就业' } as const
  it('needs both years', () => {
    const more = goal('城镇新增就业预期目标比去年多', 100, '万人', { ...jobs, measure: 'change' })
    expect(paired(more, [told('城镇新增就业', 1351, '万人', jobs)])).toMatch(/^not_comparable/)
  })
})

describe('P25: an amount that adds its years up', () => {
  const investment = { indicator: 'fixed_asset_investment' } as const
  const five = (result: Given): string => {
    const target = said('固定资产投资累计', 900, '亿元', 2035, { ...investment, role: 'target' })
    return judge([exampleReport(2031, [target]), exampleReport(2036, [result])], []).pairs.map((p) => `${p.verdict} ${p.because}`)[0] ?? ''
  }
  it.each([
    ['one year’s is a part of it', said('固定资产投资', 310, '亿元', 2035, investment), 'not_comparable only_part'],
    ['the last of five is too', said('固定资产投资达到', 310, '亿元', '2031-2035', investment), 'not_comparable only_part'],
    ['what the years brought answers it', said('固定资产投资', 1040, '亿元', '2031-2035', investment), 'met reached'],
    ['and may be less', said('固定资产投资', 840, '亿元', '2031-2035', investment), 'missed short'],
  ])('%s', (_, result, verdict) => expect(five(result)).toBe(verdict))
  it('an amount of each year is not what they brought together', () => {
    const target = said('新增就业', 2, '万人', '2031-2035', { role: 'target', before: '每年', text: '新增就业2万人' })
    const verdict = (before: string): string =>
      judge([exampleReport(2031, [target]), exampleReport(2036, [said('新增就业', 9, '万人', '2031-2035', { before })])], []).pairs[0]?.verdict ?? ''
    expect([verdict(''), verdict('年均')]).toEqual(['not_comparable', 'met'])
  })
  it('a mark that does not say so is in doubt where one year is less than half of it', () => {
    const target = said('固定资产投资', 900, '亿元', 2035, { ...investment, role: 'target' })
    const told = (value: number): string =>
      judge([exampleReport(2031, [target]), exampleReport(2036, [said('固定资产投资', value, '亿元', 2035, investment)])], []).pairs[0]?.verdict ?? ''
    expect([told(310), told(810)]).toEqual(['uncertain', 'missed'])
  })
})

describe('misses that are none', () => {
  const sales = { indicator: 'retail_sales' } as const
  it('a level that rests on another base than the promise is implausible (J34)', () => {
    const target = goal('零售总额', 520, '亿元', { ...sales, after: '，' })
    const grown = said('增长', 9, '%', 2031, { ...sales, role: 'target', measure: 'growth' })
    const answer = (level: number, growth: number) => [
      told('零售总额', level, '亿元', sales),
      told('增长', growth, '%', { ...sales, measure: 'growth', subject: '零售总额', text: `增长${growth}%` }),
    ]
    const verdict = (level: number, growth: number): string => {
      const { pairs } = judge([exampleReport(2031, [target, grown]), exampleReport(2032, answer(level, growth))], [])
      return pairs.find((p) => p.target.value === 520)?.verdict ?? ''
    }
    expect([verdict(421, 11), verdict(500, 5)]).toEqual(['uncertain', 'missed'])
  })
  it('a part of the place that opens the answer’s sentence (J50)', () => {
    const part = told('引进企业', 8, '家', { before: '山区5县道路全部贯通，' })
    expect(paired(goal('引进企业', 20, '家'), [part])).toMatch(/^uncertain/)
    expect(paired(goal('引进企业', 20, '家', { before: '山区5县道路全部贯通，' }), [part])).toMatch(/^missed/)
  })
  it('one of the kinds told one by one in a sentence (J30)', () => {
    const kinds = exampleReport(2032, [told('城市旧校舍改造', 69, '栋'), told('工矿旧校舍改造', 35, '栋')])
    const oneSentence = { ...kinds, text: kinds.text.replaceAll('。', '，') }
    const verdict = (value: number): string => judge([exampleReport(2031, [goal('旧校舍改造', value, '栋')]), oneSentence], []).pairs[0]?.rule ?? ''
    expect([verdict(96), verdict(120)]).toEqual(['J30', 'J1'])
  })
  it('the year’s task is said to be more than done (J29)', () => {
    const done = (after: string) => told('造林', 26, '万亩', { after })
    expect(paired(goal('造林', 60, '万亩'), [done('，森林抚育45万亩，超额完成年度任务')])).toMatch(/^uncertain/)
    expect(paired(goal('造林', 60, '万亩'), [done('，完成省下达任务')])).toBe('missed short')
  })
  it('by how much it was too much is no amount of it', () => {
    expect(paired(goal('基建投资', 27, '亿元'), [told('基建投资多了', 15, '亿元', { subject: '基建投资' })])).not.toMatch(/^(?:met|missed)/)
  })
  it('a ceiling said right before the words quoted', () => {
    const target = goal('', 1000, '项', { subject: '权责清单事项', text: '1000项', before: '权责清单事项从2600项压减到' })
    expect(paired(target, [told('权责清单事项', 986, '项')])).toBe('met within_ceiling')
  })
})
