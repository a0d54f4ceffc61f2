/** How a headline statistic is named in a text, loosely, and what number can stand with it. */
export interface LooseName {
  readonly id: string
  readonly name: RegExp
  /** Units of its level; absent where only its growth is looked for. */
  readonly level?: RegExp
  /** A rate is told as a share, and never as growth. */
  readonly growth: boolean
}

const MONEY = /[万]?亿元/
const FOREIGN = /[万]?亿?美元|[万]?亿元/
const PERSON = /万?元/
const RATE = /[%％]/

const grows = (id: string, name: RegExp, level?: RegExp): LooseName => ({ id, name, growth: true, ...(level ? { level } : {}) })
const counts = (id: string, name: RegExp, level: RegExp): LooseName => ({ id, name, growth: false, level })

/** The statistics of the reference library, most often promised first. */
export const HEADLINE: readonly LooseName[] = [
  grows('gdp', /(?:地区|国内|地方)?生产总值(?:[（(]GDP[）)])?|GDP/g, MONEY),
  counts('cpi', /居民消费价格(?:总水平|总指数|指数|水平)?|消费价格(?:总水平|总指数|指数)(?:[（(]CPI[）)])?|CPI/g, RATE),
  grows('budget_revenue', /(?:地方|地方财政)?一般(?:公共)?预算收入/g, MONEY),
  grows('fixed_asset_investment', /固定资产投资(?:总?额)?/g, MONEY),
  grows('retail_sales', /(?:社会)?消费品零售总额|社零总额/g, MONEY),
  grows('income_urban', /城镇(?:常住)?居民(?:家庭)?(?:年)?(?:人均)?可支配收入/g, PERSON),
  counts('unemployment_registered', /(?:城镇)?登记失业率/g, RATE),
  counts('jobs_urban_new', /城镇新增就业(?:人[员数口])?|新增城镇就业(?:人[员数口])?/g, /万?人|万个/),
  grows('net_income_farmers', /农民(?:年)?人均纯收入|农村居民(?:家庭)?人均纯收入/g, PERSON),
  grows('energy_intensity', /(?:单位|万元)(?:地区)?(?:生产总值|GDP)(?:综合)?(?:能源消耗|能耗)/g),
  grows('trade_total', /(?:外贸|货物)?进出口(?:贸易)?(?:总[额值])?|(?:外贸|对外贸易)总[额值]/g, FOREIGN),
  grows('income_residents', /(?:全体)?居民人均可支配收入/g, PERSON),
  counts('unemployment_surveyed', /(?:城镇)?调查失业率/g, RATE),
  counts('population_growth', /人口自然增长率/g, /‰|[%％]/),
  grows('income_rural', /农村(?:常住)?居民(?:家庭)?(?:年)?人均可支配收入/g, PERSON),
  grows('va_industry_large', /规(?:模以)?上工业(?:企业)?增加值|规模工业增加值/g, MONEY),
  grows('exports', /(?:外贸|货物)?出口总?[额值]/g, FOREIGN),
  grows('fiscal_revenue_total', /(?:地方)?财政总收入/g, MONEY),
  counts('grain_output', /粮食(?:总产量?|产量)/g, /[万亿]{1,2}(?:斤|公斤|吨)/),
  grows('foreign_capital_used', /实际(?:利用|使用|到位)(?:外商直接投资|外资|外商投资)(?:额|金额)?/g, FOREIGN),
  grows('fiscal_revenue', /财政收入/g, MONEY),
  grows('cod_emissions', /化学需氧量(?:排放总?量)?|COD(?:排放总?量)?/g),
  grows('so2_emissions', /二氧化硫(?:排放总?量)?/g),
  grows('co2_intensity', /单位(?:地区)?(?:生产总值|GDP)二氧化碳(?:排放量?)?/g),
  counts('rnd_intensity', /(?:研究与试验发展|研发|R&D)(?:（R&D）)?(?:经费)?(?:投入|支出)?(?:强度|占(?:地区)?(?:生产总值|GDP)(?:的)?比重)/g, RATE),
  counts('urbanization_rate', /(?:常住人口)?城[镇市]化[率水]平?/g, RATE),
  grows('va_tertiary', /第三产业增加值|服务业增加值|三产增加值/g, MONEY),
  grows('ammonia_emissions', /氨氮(?:排放总?量)?/g),
  grows('va_primary', /第一产业增加值|一产增加值/g, MONEY),
  grows('va_secondary', /第二产业增加值|二产增加值/g, MONEY),
]
