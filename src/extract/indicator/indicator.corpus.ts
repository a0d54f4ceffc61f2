import type { Measure } from '../../model/statement.ts'

/** A subject as read, what kind of number stands beside it, whose report it is, and the id it has. */
export interface Example {
  readonly subject: string
  readonly measure: Measure
  readonly unit: string
  readonly place: string
  readonly id: string
}

const of =
  (place: string) =>
  (subject: string, measure: Measure, unit: string, id: string): Example => ({ subject, measure, unit, place, id })

// Invented subjects about places that do not exist.
const county = of('示例县')
const city = of('示例市')
const province = of('示例省')

/** Names of a statistic in the wordings reports use. */
export const NAMED: readonly Example[] = [
  county('全县地区生产总值', 'level', '亿元', 'gdp'),
  county('示例县实现生产总值', 'growth', '%', 'gdp'),
  county('2023年GDP增速', 'growth', '%', 'gdp'),
  city('经济', 'growth', '%', 'gdp'),
  city('人均国内生产总值', 'level', '元', 'gdp_per_capita'),
  city('一产增加值', 'growth', '%', 'va_primary'),
  city('规模工业企业完成增加值', 'level', '亿元', 'va_industry_large'),
  city('全社会固定资产投资完成额', 'growth', '%', 'fixed_asset_investment'),
  city('社会消费品零售额', 'growth', '%', 'retail_sales'),
  city('限上单位消费品零售额', 'growth', '%', 'retail_sales_large'),
  city('地方财政一般预算收入', 'level', '亿元', 'budget_revenue'),
  city('一般公共预算收入预期目标', 'growth', '%', 'budget_revenue'),
  city('财政用于民生的支出', 'level', '亿元', 'livelihood_spending'),
  city('民生支出占一般公共预算支出的比重', 'share', '%', 'livelihood_spending_share'),
  city('民生支出', 'share', '%', 'livelihood_spending_share'),
  city('货物进出口总额', 'growth', '%', 'trade_total'),
  city('城镇常住居民人均可支配收入', 'level', '元', 'income_urban'),
  county('农村牧区常住居民人均可支配收入', 'growth', '%', 'income_rural'),
  county('城镇新增就业人数', 'level', '人', 'jobs_urban_new'),
  county('转移农村富余劳动力', 'level', '万人次', 'labour_transferred'),
  county('粮食', 'level', '万吨', 'grain_output'),
  county('新（改）建农村公路', 'level', '公里', 'rural_roads_built'),
  county('新建、改造高标准农田', 'level', '万亩', 'high_standard_farmland'),
  county('新建和改造农村卫生户厕', 'level', '座', 'household_toilets'),
  county('全面推进老旧小区改造', 'level', '个', 'old_communities_renovated'),
  county('“煤改电”工程', 'level', '户', 'coal_to_electricity'),
  county('空气质量优良天数', 'level', '天', 'air_good_days'),
  county('空气质量优良天数', 'share', '%', 'air_good_share'),
  county('优良天数比率', 'share', '%', 'air_good_share'),
  county('细颗粒物（PM2.5）年均浓度', 'level', '微克/立方米', 'pm25'),
  county('近三年学前教育毛入园率', 'share', '%', 'preschool_enrolment'),
  county('养老保险参保率', 'share', '%', 'pension_coverage'),
  county('办理市政协委员提案', 'level', '件', 'cppcc_proposals'),
  county('认真办理人大代表建议', 'level', '件', 'npc_suggestions'),
  county('实施对口援疆项目', 'level', '个', 'aid_projects'),
  county('统筹用好援疆资金', 'level', '亿元', 'aid_funds'),
  county('全县森林覆盖率', 'share', '%', 'forest_coverage'),
  county('农民人均纯收入', 'level', '元', 'net_income_farmers'),
  province('全省常住人口城镇化率', 'share', '%', 'urbanization_rate'),
  province('研发经费投入', 'share', '%', 'rnd_intensity'),
  city('高新技术企业新增', 'level', '家', 'hightech_enterprises_new'),
  city('外商直接投资', 'level', '亿美元', 'foreign_capital_used'),
  city('到位省外资金', 'level', '亿元', 'investment_attracted'),
  city('物价', 'growth', '%', 'cpi'),
  city('转移农业富余劳动力', 'level', '万人', 'labour_transferred'),
  city('市政协提案全部办复', 'level', '件', 'cppcc_proposals'),
  city('棚户区改造', 'level', '万套（户）', 'shanty_renovated'),
  city('地区生产总值连续', 'level', '亿元', 'gdp'),
]

/** The same words about something else: another scope, another place, another kind of number. */
export const NOT_NAMED: readonly Example[] = [
  city('开发区工业增加值', 'growth', '%', ''),
  city('小微企业贷款余额', 'level', '亿元', ''),
  city('示例园签约项目', 'level', '个', ''),
  city('签约项目', 'level', '亿元', ''),
  city('全省生产总值', 'growth', '%', ''),
  county('全市社会消费品零售总额', 'growth', '%', ''),
  of('样本地区')('样本市空气质量优良天数比例', 'share', '%', ''),
  city('城镇固定资产投资', 'growth', '%', ''),
  city('服务进出口总额', 'level', '亿元', 'service_trade'),
  city('农民人均收入', 'level', '元', ''),
  city('净增高新技术企业', 'level', '家', ''),
  city('城镇净增就业', 'level', '万人', ''),
  city('重点区域造林', 'level', '万亩', ''),
  city('老旧小区改造', 'level', '万平方米', ''),
  city('老旧小区改造惠及居民', 'level', '户', ''),
  city('地区生产总值', 'rank', '位', ''),
  city('居民消费价格指数（市辖区）', 'growth', '%', ''),
  city('企业', 'level', '家', ''),
  city('粮食', 'level', '万元', ''),
  city('民营企业实现增加值', 'level', '亿元', ''),
  city('实施援疆民生项目', 'level', '个', ''),
  city('公路里程新增', 'level', '公里', ''),
  city('城市棚户区改造', 'level', '套', ''),
  city('办理人大代表议案建议', 'level', '件', ''),
  city('商品零售物价', 'growth', '%', ''),
  city('外商直接投资企业', 'level', '家', ''),
]

/** Subjects that lost punctuation glued a heading to, with the part that is the name. */
export const GLUED: readonly (readonly [string, string | undefined])[] = [
  ['现代农业提质增效实现一产增加值', '一产增加值'],
  ['旅游市场持续火爆全年接待游客', '接待游客'],
  ['聚焦群众关切高效办理人大代表建议', '办理人大代表建议'],
  ['示例经济开发区完成固定资产投资', undefined],
  ['规模以上民营企业实现税收收入', undefined],
  ['全县规模以上工业增加值', undefined],
]
