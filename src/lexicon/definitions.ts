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
export const SUCCESSORS: readonly { readonly from: string; readonly to: string }[] = [
  { from: 'unemployment_registered', to: 'unemployment_surveyed' },
  { from: 'energy_intensity', to: 'co2_intensity' },
  { from: 'income_urban', to: 'income_residents' },
  { from: 'income_rural', to: 'income_residents' },
  { from: 'output_industry_large', to: 'va_industry_large' },
  { from: 'air_good_days', to: 'air_good_share' },
]

/** A whole that is often answered by its parts. */
export const PARTS_OF: Readonly<Record<string, readonly string[]>> = {
  income_residents: ['income_urban', 'income_rural'],
}

/** The same thing measured otherwise, or a part of it: an answer, but none that can be compared. */
export const KIN: Readonly<Record<string, { readonly ids: readonly string[]; readonly why: 'measure' | 'scope' }>> = {
  air_good_days: { ids: ['air_good_share'], why: 'measure' },
  air_good_share: { ids: ['air_good_days'], why: 'measure' },
  livelihood_spending: { ids: ['livelihood_spending_share'], why: 'measure' },
  va_industry: { ids: ['va_industry_large'], why: 'scope' },
  output_industry: { ids: ['output_industry_large'], why: 'scope' },
  retail_sales: { ids: ['retail_sales_large'], why: 'scope' },
}

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
  'income_residents',
  'income_urban',
  'income_rural',
  'trade_total',
  'exports',
  'foreign_capital_used',
  'energy_intensity',
  'co2_intensity',
  'cpi',
])

/** Money series without an id whose growth may be worked out from levels. */
export const PLAIN_MONEY = ['投资', '支出', '预算', '税收', '财政收入', '贷款', '存款'] as const

/** Parts that make a whole year. */
export const WHOLE_YEARS: readonly (readonly string[])[] = [
  ['H1', 'H2'],
  ['Q1', 'Q2', 'Q3', 'Q4'],
  ['spring', 'autumn'],
  ['spring', 'autumn-winter'],
]
