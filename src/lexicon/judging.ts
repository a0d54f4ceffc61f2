/** Said of a rate that is meant over the whole year. */
export const ALL_YEAR = /全年|年均|平均/
/** Said of a rate as it was at the year's end. */
export const AT_YEARS_END = /年末|年底|岁末|12月/
/** A sentence that opens with a month by itself: 2022年12月，城镇调查失业率为5.5%. */
export const OF_ONE_MONTH = /^(?:(?:19|20)[0-9]{2}年|去年|当年)?[0-9]{1,2}月(?:份|末|底)?，$/
/** Counted only as they stand at the end of a year. */
export const YEARS_END_BY_NATURE: ReadonlySet<string> = new Set(['unemployment_registered', 'urbanization_rate', 'forest_coverage'])
/** Right behind a level: that its growth was worked out on another coverage than last year's level (，按新的统计口径增长8.6%). */
export const GROWTH_ON_COVERAGE = /^(?:[（(][^）)]{0,12}[）)])?，?(?:按|以)?[^，。；0-9]{0,10}(?:口径|可比)[^，。；0-9年]{0,8}(?:增长|下降|增加)/
/** A change of each of several years, and not of the last: 年均提高1.5个百分点. */
export const OF_EACH_YEAR = /年均|每年/
/** Behind an answer in its sentence: that the year's task was more than done. */
export const TASK_DONE = /，(?:均|全部|提前)?(?:超额|圆满|全面|如期|提前)(?:超额)?完成了?(?:全年|年度|年初|既定|预定)?(?:的)?(?:目标)?任务/
/** How much of its own plan was done: 完成率112%. */
export const COMPLETION = /完成率|达成率|完成比例|完成进度/
/** The plan was changed in the year: how much of it was done says nothing of the one that was promised. */
export const CHANGED_PLAN = /调整(?:后的?)?(?:预算|计划|目标)|变更预算|变动预算/
/** All that stands between two members of a list. */
export const LISTED = /^[、和及与]$/
/** Digits and marks, left out where two clauses are held against each other. */
export const BARE_MARKS = /[0-9０-９.．％%个，、；：\s]/g
/** A figure that was held: said of what it was. */
export const HELD_AT = /(?:稳定|保持|维持|控制)在/
/** 比2005年增长67.6%: told against a year further back than the last. */
export const AGAINST_EARLIER = /[比较](?:19|20)[0-9]{2}年|[比较][“"]?[一二三四五六七八九十]{1,2}五[”"]?(?:期?末|时期)|[比较]五年前/
/** A level that a passage on several years dates to its last: 由2010年的231亿元增加到2015年的463亿元. */
export const DATED_LEVEL = /到(?:19|20)[0-9]{2}年的?[0-9]/
/** A promise about how fast something grows, and not about how much there is: 涨幅低于上年, 增速不低于去年. */
export const RATE_ITSELF = /[涨增降]幅|增速|增长率|增长速度/
/** How far something falls. */
export const FALL_ITSELF = /降幅/
/** An amount counted at the prices of a year named: 按2010年价格计算, 按可比价格. Not 当年价 and 现价. */
export const CONSTANT_PRICES = /按[^，。；]{0,10}(?:(?:19|20)[0-9]{2}年|可比|不变)价|[（(](?:19|20)[0-9]{2}年价/
/** Said of a figure that leaves a part of the whole out: （不含三峡工程）. */
export const LEAVES_OUT = /不含|不包括|不计|除外/
/** One part of a task told by itself, all the rest in words: 5件提前完成、其他各项全部完成. */
export const REST_IN_WORDS = /(?:其他|其余|其它)[^，。；]{0,14}(?:完成|达到|实现|建成|推进)/
/** The name of a rate at the end of a subject: 价格涨幅, 增加值增速. */
export const RATE_NAMED = /(?:[涨增降]幅|增速|增长率|增长速度)$/
/** Said of growth without the rise of prices. */
export const LESS_PRICES = /(?:扣除|剔除)(?:物价|价格|通胀)/
/** Said of a mark that no year is set for. */
export const SOME_DAY = /尽快|早日|尽早/
export const THIS_YEAR = /今年|年内|全年|年底|年末|月底|[0-9]{4}年/
/** Right behind a number: how much of it the year itself is to bring (实施397公里改造工程，当年完成150公里). */
export const OF_IT_THIS_YEAR = /^[^，。；0-9]{0,12}，(?:当年|年内|今年|本年)(?:计划|力争|确保)?完成[0-9]/
/** A part of the place at the head of a clause: 山区5县新开商店8家, 中心城区建成学校2所. */
export const PART_SPEAKS = /(?:^|，)(?:全部)?(?:中心城区|主城区|城区|市区|山区(?:[0-9]{1,2}|[二三四五六七八九十]{1,2})个?县)/
/** Opens a clause that goes on with the one before it. */
export const AMONG_THEM = /^[其当]中/
/** One batch of several, or what was done ahead of the rest. */
export const ONE_BATCH = /第[一二三四五六七八九十]批|首批/
export const AHEAD_OF_TIME = /^[^，。；]{0,2}提前/
