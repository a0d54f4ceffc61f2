/** Words by which findings about governments are held back. Beginnings and ends of ids stand for whole families of statistics. */

/** A place has one figure a year of these: two near each other contradict. Of projects, school places or parks a report gives as many as it has occasions. */
export const ONE_A_YEAR: ReadonlySet<string> = new Set([
  'gdp',
  'gdp_per_capita',
  'va_primary',
  'va_secondary',
  'va_tertiary',
  'va_industry',
  'va_industry_large',
  'fixed_asset_investment',
  'retail_sales',
  'budget_revenue',
  'budget_expenditure',
  'fiscal_revenue',
  'fiscal_revenue_total',
  'tax_revenue',
  'trade_total',
  'exports',
  'imports',
  'foreign_capital_used',
  'deposits',
  'loans',
  'tourism_revenue',
  'tourist_visits',
  'income_residents',
  'income_urban',
  'income_rural',
  'net_income_farmers',
  'cpi',
  'unemployment_surveyed',
  'unemployment_registered',
  'jobs_urban_new',
  'urbanization_rate',
  'population_growth',
  'population_resident',
  'grain_output',
  'grain_area',
  'cotton_output',
  'energy_intensity',
  'co2_intensity',
  'rnd_intensity',
  'forest_coverage',
  'pm25',
  'pm10',
  'air_good_days',
  'air_good_share',
])

/** Growth of these families is at constant prices, of what there is in all, or of a count that has no fixed coverage. */
export const NO_GROWTH_FROM_LEVELS = /^(?:va_|output_|income_|net_income_|projects_|pm25$|pm10$|wages$)|_new$/

/** Their growth is published on a coverage made comparable (investment since 2011, retail sales after each census, revenue through tax reforms): a gap is common. */
export const COVERAGE_CHANGES: ReadonlySet<string> = new Set([
  'fixed_asset_investment',
  'industrial_investment',
  'technical_investment',
  'retail_sales',
  'budget_revenue',
  'fiscal_revenue',
  'fiscal_revenue_total',
  'tax_revenue',
  'tourism_revenue',
  'tourist_visits',
])

/** Words around a figure that say why growth and levels do not go together. */
export const SAYS_WHY = /口径|可比|扣除|剔除|调整|修订|普查|营改增|不变价|因素|留抵退税|实际增长|[比较]20|[比较]19|还原/

/** Of several years, or of part of one, in the words beside a figure. */
export const NOT_ONE_YEAR = /累计|[两三四五六]年来?|年均|平均每年|以来|季度|上半年|[0-9一二三四五六七八九十]月|“?[一二三九十]五”?(?:期间|时期|以来|末)/

/** What a figure leaves out: another scope than the name alone. */
export const LEAVES_OUT = /不含|不包括|除外/
