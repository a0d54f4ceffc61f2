/** Words in the head of a table's column, by what they say of the cells below. */
export const COLUMN_WORDS = {
  /** Counts rows, or tells who answers for them: no figure of a statistic. */
  other: /^(?:序号|编号|代码|备注|说明|排名|排序|位次)$|责任|牵头|性质|属性/,
  unit: /^(?:计量)?单位$/,
  name: /^(?:指标|项目|名称|内容|类别|(?:产品|商品|品种|主要产品)名?称?$)/,
  against: /完成率|进度|完成.{0,6}[%比]|[为占](?:年初|全年|年度)?(?:预算|计划|目标)|超.{0,3}(?:目标|计划)/,
  growth: /增长|增速|增幅|增减|涨幅|涨跌|同比|[比较](?:上年|去年)/,
  points: /百分点/,
  share: /占比|比重/,
  target: /目标|计划|预期|安排|任务/,
  result: /实绩|实际|完成|执行|实现|结果/,
  level: /总量|^(?:产量|产值|金额|数额|面积|总额|余额|人数|户数)$|绝对[数值量]|数值|数量|全年|本年|年末|合计|指标值/,
  before: /上年|去年|同期|前一年/,
} as const

/** The statistic's own name already says that a figure is a change. */
export const ROW_GROWTH = /(?:增长|增速|增幅|涨幅|下降|降低|降幅|增长率)[率度]?$/
/** A unit said of a whole table, above it. */
export const TABLE_UNIT = /单位[：:]\s{0,3}([^\s，、/（）]{1,8})\s{0,3}[）)]?$/
/** A name with its unit in brackets or behind a comma. */
export const UNIT_BEHIND = /[（(]([^（）()]{1,10})[）)]$|[，,]([%‰])$/
/** What may stand behind a number whose unit is said elsewhere. */
export const BARE_REST = /^(?:左右|上下|以上|以下|以内|以内|之内)?$/
export const SAYS_LEAST = '不低于'
export const SAYS_MOST = '不超过'
export const SAYS_GROWTH = '增长'
export const SAYS_FALL = '下降'
export const SAYS_POINTS = '个百分点'
export const SAYS_UP = '提高'
export const SAYS_SHARE = '占比'
/** Names of a share that need no further word. */
export const IS_SHARE = /[率比重]$|比例$|覆盖率$/
