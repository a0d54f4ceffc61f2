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
