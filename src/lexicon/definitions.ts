import { INDICATORS } from './indicators.ts'
import type { Kin } from './registry/entry.ts'

/** A series that was defined anew: results of `results` and later cannot answer targets of before `targets`. */
export interface NewDefinition {
  readonly indicator: string
  readonly results: number
  readonly targets: number
  readonly note: string
}

export const NEW_DEFINITIONS: readonly NewDefinition[] = [
  {
    indicator: 'energy_intensity',
    results: 2023,
    targets: 2025,
    note: '2023年起能耗强度扣除原料用能和非化石能源消费量',
  },
  {
    indicator: 'co2_intensity',
    results: 2023,
    targets: 2025,
    note: '2023年起随能源核算口径调整',
  },
]

/** One promise taking the place of another: a rename, seen from year to year. */
export const SUCCESSORS: readonly { readonly from: string; readonly to: string }[] = INDICATORS.flatMap((e) =>
  (e.successor ?? []).map((to) => ({ from: e.id, to })),
)

/** A whole that is often answered by its parts. */
export const PARTS_OF: Readonly<Record<string, readonly string[]>> = Object.fromEntries(INDICATORS.flatMap((e) => (e.partsOf ? [[e.id, e.partsOf]] : [])))

/** Statistics that answer for another, each with the difference it has. */
export const KIN: Readonly<Record<string, readonly Kin[]>> = Object.fromEntries(INDICATORS.flatMap((e) => (e.kin ? [[e.id, e.kin]] : [])))

/**
 * Capital brought in from elsewhere: 招商引资到位资金 is all of it, 引进省外资金 what came over one border.
 * 招商引资省外到位资金, 引进省外到位资金 and 利用省外资金 are one statistic under two ids. Reports tell the whole and its part
 * side by side (招商引资到位资金360亿元，其中利用省外资金266.5亿元; 引进市外资金400亿元，其中引进省外资金215亿元).
 */
export const CAPITAL_IDS = ['investment_attracted', 'outside_capital'] as const satisfies readonly string[]

/** Borders capital comes over, each by its names. */
export const CAPITAL_FROM: readonly (readonly string[])[] = [['省外', '外省'], ['区外', '疆外'], ['市外', '市域外'], ['县外', '县域外'], ['州外'], ['域外']]

/**
 * Growth of these is published at constant prices, on a comparable coverage or in another currency:
 * a ratio of two printed levels is another figure.
 */
export const ADJUSTED_GROWTH: ReadonlySet<string> = new Set([
  'gdp',
  'gdp_per_capita',
  'va_primary',
  'va_secondary',
  'va_tertiary',
  'va_industry',
  'va_industry_large',
  'va_construction',
  'output_industry',
  'output_industry_large',
  'output_construction',
  'output_agriculture',
  'trade_total',
  'exports',
  'foreign_capital_used',
  'energy_intensity',
  'co2_intensity',
  'cpi',
])

/** Told in yuan or in dollars: growth may be read off two levels in one of them. */
export const IN_ONE_CURRENCY: ReadonlySet<string> = new Set(['trade_total', 'exports'])

/** Amounts that may be promised at the prices of an earlier year. */
export const AT_PRICES = /^(?:gdp|va_|output_)/

/** A series whose coverage is moved from year to year: its published growth is worked out on one coverage, not from two printed levels. */
export interface MovingCoverage {
  readonly indicator: string
  /** First year whose level cannot be held against the year before. */
  readonly since: number
  /** Last such year; none where coverage moves to this day. */
  readonly until?: number
  readonly note: string
}

/** Only projects of five million yuan and more are counted, farmers' own left out; from 2017 on by money spent, checked against accounts. */
const INVESTMENT = { since: 2011, note: '2011年起投资统计起点提高到500万元、不含农户，2017年起逐步改为财务支出法，增速按可比口径计算' } as const
/** One survey of town and country took the place of two. */
const HOUSEHOLDS = { since: 2013, until: 2014, note: '2013年起城乡一体化住户调查，与此前口径不同' } as const

/** Years whose level was made smaller by what was handed back: growth read off it is a least, and shows no shortfall. */
export const UNDERSTATED: readonly { readonly indicator: string; readonly year: number; readonly note: string }[] = [
  { indicator: 'budget_revenue', year: 2022, note: '2022年大规模增值税留抵退税，增速按扣除留抵退税因素后计算' },
  { indicator: 'tax_revenue', year: 2022, note: '2022年大规模增值税留抵退税，增速按扣除留抵退税因素后计算' },
]

export const MOVING_COVERAGE: readonly MovingCoverage[] = [
  { indicator: 'fixed_asset_investment', ...INVESTMENT },
  { indicator: 'industrial_investment', ...INVESTMENT },
  { indicator: 'technical_investment', ...INVESTMENT },
  { indicator: 'private_investment', ...INVESTMENT },
  { indicator: 'manufacturing_investment', ...INVESTMENT },
  { indicator: 'infrastructure_investment', ...INVESTMENT },
  { indicator: 'real_estate_investment', ...INVESTMENT },
  { indicator: 'hightech_investment', ...INVESTMENT },
  { indicator: 'primary_investment', ...INVESTMENT },
  { indicator: 'secondary_investment', ...INVESTMENT },
  { indicator: 'tertiary_investment', ...INVESTMENT },
  { indicator: 'retail_sales', since: 2018, note: '第四次经济普查后逐年修订基数，增速按可比口径计算' },
  { indicator: 'retail_sales_large', since: 2000, note: '限额以上单位逐年变动，增速按可比口径计算' },
  { indicator: 'income_residents', ...HOUSEHOLDS },
  { indicator: 'income_urban', ...HOUSEHOLDS },
  { indicator: 'income_rural', ...HOUSEHOLDS },
]

/** Growth of these is real by custom: a report that does not say so means constant prices. */
export const REAL_BY_CUSTOM = /^(?:gdp|va_|output_)/

/** Set by the budget, not striven for: a larger one is a decision, no easier mark. */
export const BUDGETED: ReadonlySet<string> = new Set(['deficit', 'deficit_ratio'])

/** Money series without an id whose growth may be worked out from levels. */
export const PLAIN_MONEY = ['投资', '支出', '预算', '税收', '财政收入', '贷款', '存款'] as const

/** Parts that make a whole year. */
export const WHOLE_YEARS: readonly (readonly string[])[] = [
  ['H1', 'H2'],
  ['Q1', 'Q2', 'Q3', 'Q4'],
  ['spring', 'autumn'],
  ['spring', 'autumn-winter'],
]

/** Sides of a contrast, words of one side joined by |: subjects that name different sides are different things. */
export const CONTRASTS: readonly (readonly string[])[] = [
  ['城镇|城市|城区|市区|城乡', '农村|乡村|乡镇|农牧'],
  ['国家级', '省级|自治区级|区级', '市级', '县级'],
  ['第一产业|一产', '第二产业|二产', '第三产业|三产'],
  ['高速公路', '农村公路', '国省干线|国道|省道', '铁路'],
  ['小学', '初中', '高中', '幼儿园'],
  ['出口', '进口'],
  ['春', '秋', '冬'],
  ['在校', '毕业'],
  ['开工', '竣工'],
  ['贷款', '存款'],
  ['出生', '死亡'],
  ['养老', '医疗', '失业保险', '工伤', '生育'],
  ['化学需氧量', '氨氮', '二氧化硫', '氮氧化物', '二氧化碳', '颗粒物'],
  ['粮', '棉', '油料', '蔬菜', '水果|果品', '肉', '奶', '蛋', '水产'],
  ['污水', '垃圾', '供水', '供热', '燃气'],
]
