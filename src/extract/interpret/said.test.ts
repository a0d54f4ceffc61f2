import { describe, expect, it } from 'vitest'
import { extractSample } from '../sample.ts'

const read = async (review: string): Promise<readonly string[]> =>
  (await extractSample(review, '')).statements.map((s) => `[${s.indicator}] ${s.subject} ${s.measure} ${s.value}`)

describe('what is said of a statistic before its figure', () => {
  it.each([
    ['进出口总额跃居全省十强县，增长13%。', '[trade_total] 进出口总额 growth 13'],
    ['进出口总额由增转降，下降3.2%。', '[trade_total] 进出口总额 growth -3.2'],
    ['财政收入扭转下滑态势，由负转正，增长3.6%。', '[fiscal_revenue] 财政收入 growth 3.6'],
    ['固定资产投资保持两位数增长、以12.3%的速度快速增长。', '[fixed_asset_investment] 固定资产投资 growth 12.3'],
    ['用电量增速年内首次转正，增长5.3%。', '[power_use] 用电量 growth 5.3'],
    ['工业总产值要以12%的高速度增长。', '[output_industry] 工业总产值 growth 12'],
    ['固定资产投资增速从年初的-8%逐月回升至全年增长10.4%。', '[fixed_asset_investment] 固定资产投资增速 growth 10.4'],
  ])('is no part of its name: %s', async (review, says) => {
    expect((await read(review)).at(-1)).toBe(says)
  })
  it('is kept where the words before it name none', async () => {
    expect(await read('示例大道跃居全省前列，增长13%。')).toEqual(['[] 示例大道跃居全省前列 growth 13'])
  })
})

describe('notes and parts in brackets', () => {
  it.each([
    ['规上工业增加值增长（扣除价格因素）7.4%。', '[va_industry_large] 规上工业增加值 growth 7.4'],
    ['全员劳动生产率（按从业人员平均数计算，单位：元/人）增长6%。', '[labour_productivity] 全员劳动生产率 growth 6'],
    ['社会消费品零售总额62亿元（限额以上21亿元），增长7.7%。', '[retail_sales] 社会消费品零售总额 growth 7.7'],
    ['财政收入21亿元（其中税收收入12亿元，增长5%），增长6.6%。', '[fiscal_revenue] 财政收入 growth 6.6'],
  ])('leave the figure behind them to the whole: %s', async (review, says) => {
    expect((await read(review)).at(-1)).toBe(says)
  })
})

describe('a part without a name of its own', () => {
  it.each([
    ['蔬菜产业提档升级，播种面积8万亩，产量31.6万吨。', ['[vegetable_area] 蔬菜播种面积 level 8', '[vegetable_output] 蔬菜产量 level 31.6']],
    ['农村危房改造扎实推进，投入资金2400万元，完成860户。', ['[] 投入资金 level 2400', '[homes_dilapidated] 农村危房 level 860']],
    ['煤炭产量超500万吨、发电量超30亿千瓦时。', ['[coal_output] 煤炭产量 level 500', '[power_generation] 发电量 level 30']],
  ])('is of the thing before: %s', async (review, says) => {
    expect(await read(review)).toEqual(says)
  })
  it('a sown area stays alone where no crop is named', async () => {
    expect(await read('保供能力提升，种植面积达172万亩。')).toEqual(['[] 种植面积 level 172'])
  })
})

it('a line without blanks goes on where every paragraph opens with them', async () => {
  const text = [
    '一年来，各项事业稳步推进，城镇登记失业率控制在',
    '3.6%。',
    '    财政总收入',
    '    特色农业加快发展，新建蔬菜大棚',
    '1200座。',
    '    投资较快增长，固定资产投资完成1',
    '9.5亿元。',
    '    社会事业全面进步，群众安居乐业。',
    '    全县上下团结奋斗，同心同德。',
    '    各项改革深入推进，活力增强。',
  ].join('\n')
  expect(await read(text)).toEqual([
    '[unemployment_registered] 城镇登记失业率 share 3.6',
    '[] 新建蔬菜大棚 level 1200',
    '[fixed_asset_investment] 固定资产投资 level 19.5',
  ])
})

it('a word that the measure of a page parts stands together', async () => {
  const line = '过去一年全县上下团结奋斗，经济运行总体平稳稳中向好的态势进一步巩固，社会消费品零售总额增'
  const lines = [line, '长9.3%，各项社会事业全面进步民主法治建设取得新的成效群众获得感不断增强，实际利用外资3600万', '美元，城镇登记失业率']
  const more = Array.from({ length: 4 }, () => '人民群众的获得感幸福感安全感不断增强社会大局保持和谐稳定各项事业取得新的进展和成效，全县')
  expect(await read([...lines.slice(0, 2), `${lines[2]}3.6%，${more[0]}`, ...more, '上下团结。'].join('\n'))).toEqual([
    '[retail_sales] 社会消费品零售总额 growth 9.3',
    '[foreign_capital_used] 实际利用外资 level 3600',
    '[unemployment_registered] 城镇登记失业率 share 3.6',
  ])
})

const planned = async (plan: string): Promise<readonly string[]> =>
  (await extractSample('', plan)).statements.map(
    (s) => `${s.role} ${s.year} ${s.subject} ${s.measure} ${s.value}${s.upper ? `~${s.upper}` : ''}${s.unit}${s.stretchOf === undefined ? '' : ' stretch'}`,
  )

describe('a clause that only says under what something came about', () => {
  it('leaves the figures behind it to what was named before', async () => {
    expect(await read('城镇居民人均可支配收入和农民人均纯收入，在经济形势十分严峻的情况下，分别增长6.7%和3.6%。')).toEqual([
      '[income_urban] 城镇居民人均可支配收入 growth 6.7',
      '[net_income_farmers] 农民人均纯收入 growth 3.6',
    ])
  })
})

describe('promises in other words', () => {
  it.each([
    ['力争用三年时间，旅游收入每年增长15%。', ['target 2024-2026 旅游收入 average_growth 15%']],
    ['生产总值增长6%左右，力争达到6%以上。', ['target 2024 生产总值 growth 6%', 'target 2024 生产总值 growth 6% stretch']],
    ['全县生产总值要力保增长12%。', ['target 2024 全县生产总值 growth 12%']],
    ['居民收入增长预期目标初步安排为6%。', ['target 2024 居民收入 growth 6%']],
    ['能耗强度下降目标初步考虑为3%。', ['target 2024 能耗强度 growth -3%']],
    ['全力冲刺规上工业增加值增长9%的目标。', ['target 2024 规上工业增加值 growth 9%']],
    ['化肥用量在去年基础上再减2%，粮食产量81万吨。', ['target 2024 化肥用量 growth -2%', 'target 2024 粮食产量 level 81万吨']],
    ['财政收入增长7% ～ 8%。', ['target 2024 财政收入 growth 7~8%']],
    ['电商交易额破百亿，培育一批产值超百亿的园区。', ['target 2024 电商交易额 level 100亿元']],
    ['新增就业3千6百人。', ['target 2024 新增就业 level 3600人']],
    ['对接985高校6所。', ['target 2024 对接985高校 level 6所']],
    ['抓好9方面工作。', ['target 2024 抓好工作 level 9方面']],
  ])('%s', async (plan, says) => {
    expect(await planned(plan)).toEqual(says)
  })
  it('how many live there is no promise', async () => {
    expect(await planned('我县总人口42万人。')).toEqual([expect.stringContaining('result 2023')])
  })
})

describe('figures on their way', () => {
  it.each([
    ['地区生产总值上半年增长4.3%，全年达到6.1%。', '[gdp] 地区生产总值 growth 6.1'],
    ['社会消费品零售总额增速逐月走高，从上半年的3.6%提升至全年的7.4%。', '[retail_sales] 社会消费品零售总额增速 growth 7.4'],
    ['财政收入前10个月下降4%，预计全年增长0.5%。', '[fiscal_revenue] 财政收入 growth 0.5'],
    ['地区生产总值在全市率先突破300亿元，同比增长6.4%。', '[gdp] 地区生产总值 growth 6.4'],
    ['外贸企业达到86家，全年出口增长11.3%。', '[exports] 出口 growth 11.3'],
  ])('%s', async (review, says) => {
    expect((await read(review)).at(-1)).toBe(says)
  })
  it('places of several kinds take what is said once', async () => {
    expect(await read('东城街道、西河镇财政收入分别突破2亿元、1亿元。')).toEqual(['[] 东城街道财政收入 level 2', '[] 西河镇财政收入 level 1'])
  })
})

describe('what a plan tells and does not promise', () => {
  it.each([
    ['经济总量仅占全市的6%。', 'result 2023'],
    ['全县60岁以上老年人口达7万人。', 'result 2023'],
    ['人均产值不足900美元。', 'result 2023'],
    ['人均产值仅为全省平均水平的55%。', 'result 2023'],
    ['每百户家庭拥有钢琴4架。', 'result 2023'],
    ['受市场影响，石料价格每吨下跌90元。', 'result 2023'],
  ])('is how things stand: %s', async (plan, says) => {
    expect((await planned(plan))[0]).toContain(says)
  })
  it.each([
    ['力争每百户家庭拥有钢琴4架。', 'target 2024'],
    ['每百户家庭钢琴拥有量达到4架。', 'target 2024'],
    ['石料价格每吨下调90元。', 'target 2024'],
  ])('but not what is striven for: %s', async (plan, says) => {
    expect((await planned(plan))[0]).toContain(says)
  })
  it.each(['据预测，秋粮将减产3%。', '预计今年外出务工人员将达7万人。', '落实稳经济33条政策。', '每帮扶1名困难人员，补贴企业1000元。'])(
    'or nothing: %s',
    async (plan) => {
      expect(await planned(plan)).toEqual([])
    },
  )
  it('goals of a term have its years', async () => {
    expect(await planned('本届政府任期内完成农田改造50万亩。今年新建学校3所。')).toEqual([
      'target 2024-2026 农田改造 level 50万亩',
      'target 2024 新建学校 level 3所',
    ])
  })
})
