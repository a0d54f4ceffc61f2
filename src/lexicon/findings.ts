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

/**
 * Other words under which a plan or a review goes on speaking of a statistic: a target is not dropped, and a promise not passed over,
 * where one of these stands with a number or a goal.
 */
export const SPOKEN_OF_AS: Readonly<Record<string, RegExp>> = {
  cpi: /物价(?:总体|总水平|水平|涨幅|指数|上涨|保持|基本|平稳|稳定)|消费价格|价格总水平/,
  unemployment_registered: /(?<!调查)失业率/,
  unemployment_surveyed: /(?<!登记)失业率/,
  retail_sales: /消费品零售|社零/,
  energy_intensity: /节能|能耗|耗能|降耗|能源消费强度/,
  energy_intensity_industry: /节能|能耗|耗能|降耗/,
  co2_intensity: /降碳|碳排放|二氧化碳|节能减排/,
  so2_emissions: /减排|主要污染物|二氧化硫/,
  cod_emissions: /减排|主要污染物|化学需氧量/,
  nox_emissions: /减排|主要污染物|氮氧化物/,
  ammonia_emissions: /减排|主要污染物|氨氮/,
  pollutants_total: /减排|污染物/,
  pm25: /空气质量|PM2\.5|细颗粒物|优良天数/,
  pm10: /空气质量|PM10|可吸入颗粒物/,
  air_good_days: /空气质量|优良天数|优良率/,
  air_good_share: /空气质量|优良天数|优良率/,
  housing_project_started: /保障性|棚户区|棚改|公租房|安置房|安居工程/,
  homes_completed: /保障性|棚户区|棚改|公租房|安置房|安居工程/,
  shanty_renovated: /棚户区|棚改|保障性安居/,
  affordable_homes_new: /保障性|公租房|廉租|安居工程/,
  homes_dilapidated: /危房|危旧房/,
  rural_roads_built: /农村公路|四好|乡村道路|通村|村道|乡道/,
  income_urban: /(?<!农村|农村常住|农牧区|农民)居民(?:收入|人均可支配收入)|城镇[、和及与]农|城乡居民|全体居民/,
  income_rural: /(?<!城镇|城镇常住|城市)居民(?:收入|人均可支配收入)|农村常住居民|城乡居民|全体居民|农民收入|农民人均|农牧民/,
  net_income_farmers: /(?<!城镇|城镇常住|城市)居民(?:收入|人均可支配收入)|农村常住居民|城乡居民|农民收入|农民人均|农村居民|农牧民/,
  income_residents: /居民收入|居民人均|城乡居民|城镇居民/,
  budget_revenue: /财政收入|预算收入/,
  fiscal_revenue: /财政收入|预算收入/,
  fiscal_revenue_total: /财政收入|财政总收入|预算总收入/,
  trade_total: /进出口|外贸/,
  exports: /出口|外贸/,
  imports: /进口|外贸/,
  foreign_capital_used: /外资|外商/,
  key_projects_investment: /重点项目|重大项目|重点工程/,
  jobs_urban_new: /新增就业|城镇就业|新就业/,
  labour_transferred: /转移就业|劳务|农民工/,
  poverty_lifted: /脱贫|减贫|贫困人口/,
  grain_output: /粮食总产|粮食产|粮食(?:播种)?面积[和及、]产量|粮食生产|粮食作物|粮食[^，。]{0,6}[0-9]/,
  grain_area: /粮食[^，。]{0,8}面积|粮食作物|播种面积|粮播/,
  sewage_rate: /污水[^，。]{0,6}率/,
  sewage_rural_rate: /污水[^，。]{0,6}率/,
  school_places_new: /学位/,
  nursery_places_new: /托位/,
  parking_new: /停车|泊位/,
  charging_new: /充电/,
  elder_beds_new: /养老[^，。]{0,6}床位|床位/,
  base_stations_5g: /5G/,
  kindergartens_new: /幼儿园/,
  household_toilets: /厕/,
  hightech_enterprises: /高新技术企业|高企/,
  hightech_enterprises_new: /高新技术企业|高企/,
  specialised_new: /专精特新|小巨人/,
  little_giants_new: /专精特新|小巨人/,
  industry_large_new: /规上|规模以上|四上|小升规|入规|规模企业/,
  old_communities_renovated: /老旧小区|老旧住宅/,
  erosion_treated: /水土流失/,
  high_standard_farmland: /高标准农田|高标准基本农田/,
  afforestation: /造林|植树|绿化|营造林/,
  safe_water_people: /饮水|供水/,
  tourism_revenue: /旅游[^，。]{0,8}收入|游客/,
  tourist_visits: /游客|接待[^，。]{0,8}人次/,
  technical_investment: /技改|技术改造/,
  industrial_investment: /工业[^，。]{0,6}投资|工业项目/,
  rnd_intensity: /研发|R&D|研究与试验/,
  rnd_spending: /研发|R&D|研究与试验/,
  urbanization_rate: /城镇化|城市化/,
  forest_coverage: /森林覆盖|林木绿化/,
  mechanization: /机械化/,
  market_entities_new: /市场主体|经营主体/,
  listed_new: /上市/,
  va_strategic: /战略性新兴产业/,
  va_strategic_share: /战略性新兴产业/,
  output_strategic: /战略性新兴产业/,
  investment_attracted: /到位资金|招商引资|引进[^，。]{0,6}资金|内资/,
  outside_capital: /到位资金|招商引资|引进[^，。]{0,6}资金|内资/,
  domestic_capital: /到位资金|招商引资|引进[^，。]{0,6}资金|内资/,
  transfers_up: /争取[^，。；]{0,8}资金|上级[^，。；]{0,8}资金|转移支付|补助资金|政府债券|专项债/,
  poor_villages_out: /贫困村|脱贫/,
  graduates_employed_share: /毕业生/,
  output_agroprocessing: /农[畜副]?产品加工/,
}

/** A goal without a number: what is to be reached is set elsewhere, or only its way is. */
export const GOAL_IN_WORDS = /目标|下达|任务|约束性|指标|稳定|稳步|稳中|保持|持续(?:增长|提高|下降|改善)|确保|同步|合理增长|回升/

/** Nothing is left to do. */
export const ALL_DONE = /(?:全部|全面|整体|如期|悉数)(?:实现)?(?:退出|脱贫|摘帽|出列|清零|完成|建成|消除|解决|淘汰)|清零|历史性(?:地)?(?:解决|消除)/
