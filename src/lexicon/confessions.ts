/** A gap to what was set, by what it was called and how the gap is told: 与年初计划有一定差距. */
const SET_FOR_THE_YEAR = [
  '年初计划',
  '年初目标',
  '年初预期目标',
  '年初确定的目标',
  '年初确定的预期目标',
  '预期目标',
  '原定目标',
  '年度目标',
  '年度计划',
] as const
const GAPS = ['有差距', '有一定差距', '有较大差距', '存在差距', '存在一定差距', '存在较大差距'] as const
const STILL = ['', '还', '尚', '仍', '相比'] as const

/** Words by which a report admits that something fell short; those of the second list only where a goal is named in the clause. */
export const CONFESSION_PLAIN: readonly string[] = [
  '未达预期',
  '未达到预期',
  '未能达到预期',
  '没有达到预期',
  '没达到预期',
  '不达预期',
  '不及预期',
  '不及年初预期',
  '未实现预期',
  '没有实现预期',
  '未能实现预期',
  '低于预期',
  '低于年初',
  '低于计划',
  '低于目标',
  '与预期目标有差距',
  '与预期有差距',
  '与年初目标有差距',
  '与年初预期',
  '与预期目标存在',
  '未达目标',
  '未达到目标',
  '未达到年初',
  '未达年初',
  '欠预期',
  ...SET_FOR_THE_YEAR.flatMap((goal) => STILL.flatMap((still) => GAPS.map((gap) => `与${goal}${still}${gap}`))),
]

export const CONFESSION_WITH_GOAL = [
  '未完成',
  '没有完成',
  '未能完成',
  '没能完成',
  '未如期完成',
  '未能如期完成',
  '没有如期完成',
  '未能全面完成',
  '没有全面完成',
  '没有达到',
  '未能达到',
  '未达到',
  '未能实现',
  '没有实现',
  '未实现',
  '难以完成',
] as const

export const CONFESSION_WORDS: readonly string[] = [...CONFESSION_PLAIN, ...CONFESSION_WITH_GOAL]

/** A goal in the clause of one of the words that need it. */
export const GOAL_NAMED = /目标|任务|计划|预期|指标|年初/

/** Around the words, what makes them no admission: a rule for others, a time without end, a denial, a share of what is left. */
export const NOT_CONFESSED = {
  before: /(?:不|并非|绝不|决不|不得)$/,
  clause: /^(?:对|凡|凡是|如果|若|对于|只要|即使|确保|坚决|防止|避免)/,
  after: /^(?:时|[^，；。]{0,14}(?:的(?:地区|单位(?!生产|国内|地区|工业|增加值|产值|GDP|能耗)|部门|县|区|市|乡镇|企业|项目|地方|干部|责任|原因|人|，)|且))/,
} as const

/** Words a name of what fell short never begins or ends with. */
export const CONFESSION_HEAD =
  /^(?:但是|但|我[国省市县区州旗]|全[国省市县区州旗]的?|去年|上年|(?:19|20)\d\d年(?:度|确定的)?|虽然|尽管|其中|除|还有|仍有|有|也有|由于|各位代表|“?十[一二三四五]?五”?期间|“?十[一二三四五]?五”?规划|以及|对照[^，]{0,20}|年度|特别是|尤其是|导致|、|以来|五年|过去五年)/
export const CONFESSION_TAIL =
  /(?:等|部分|少数|个别|一些|几项|多项|有的|指标|指数|增速|增长|增幅|完成情况|任务|工作|主要|经济|预期性|预期|规划|经济发展|社会发展|年初|目标|略|明显|还|仍|并|虽|均|都|大部分|等\d{1,2}[个项]|\d{1,2}[个项](?:主要)?|的|总体|尚|依然|仅|确定|还是|远|有些|几项|人代会|上涨|虽然|约|左右|有所|出现|呈现|持续|(?:总[额量值])?(?:负增长|下降|下滑|下行|回落|减少|放缓|上升|降低|趋缓))$/

/** What stands between an admission and the name of what fell short behind it: 没有实现年初确定的…目标. */
export const NAMED_BEHIND = /^了?(?:年初|年度|当年|全年|原)?(?:确定|提出|设定|下达|预定|制定|安排)?的?([^，。；、]{2,30})(?:目标|任务|计划|指标)/

/** Where a reason may begin, and the words one of which it has. */
export const REASON_START = /(?:受|由于|因)(?![限此为素])/g
export const REASON_WORD = /影响|冲击|拖累|制约|原因|因素|叠加|下降|减少|不足|放缓|下行/

/** What a clause that admits a shortfall falls short of. */
export const FALLS_SHORT_OF = /目标|指标|任务|计划|预期|进度|要求/

/** Clauses end here; a confession is quoted from its own clause only. */
export const CLAUSE_ENDS = /[；;：:。]/

/** 没有完成时, 未完成项目全部完成, 没有实现不了的目标, no better than a record: no shortfall. */
export const NO_SHORTFALL =
  /(?:没有|未)(?:实现|完成|达到|达成)不了|(?:没有|未能?)达到(?:过去|以往|历史)|完成时|未完成的?(?:项目|工程|任务)(?:全部|已|均)|(?:对|对于|凡|凡是|如|若)(?:没有|未)|未完成[^，]{0,12}的(?:地区|单位(?!生产|国内|地区|工业|增加值|产值|GDP|能耗)|部门|企业|一律)|还远/

/** A plan of several years; words that make it one year's all the same. */
export const OF_SEVERAL_YEARS = /五年|[一二三九十]五|规划|期间|时期/
export const OF_ONE_YEAR = /去年|上年|全年|今年|年初|年度|当年/
