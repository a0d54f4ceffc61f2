/** Words of a review that say how something came out without a number. */
export const TOLD_IN_WORDS =
  /增长|下降|下滑|上升|上涨|回落|提高|提升|降低|减少|增加|扩大|增强|改善|好转|向好|稳定|平稳|放缓|收窄|完成|实现|达标|达到|突破|超额|领先|清零|覆盖|位居|居全|翻番|翻了?一番|反弹|上扬|创[^，。；]{0,4}新高|攀升|回暖|丰收|回升|持平|退出|摘帽|出列|建成|竣工|投用|投入使用|落成|落地|开工|控制在[^，。；]{0,10}(?:以内|之内|范围|区间|水平)/

/** Names with a word of change in them that say no change. */
export const NO_CHANGE = /增加值|经济增长(?=[的、，]|$)/g

/** Words of a review by which something was done, all of it or as planned. */
export const DONE_IN_WORDS = /完成|达标|达到|超额|清零|全覆盖|退出|摘帽|出列|建成|竣工|投用|投入使用|落成|投产/

/** What a promise says is done, before and behind the name of the thing: taken off before its name is looked for. */
export const DEED_AHEAD =
  /^(?:再|新|全力|大力|加快|积极|重点|继续|努力|力争|确保|推动|推进|推广|实施|组织|开展|举办|启动|开工|建成|建设|新建|新增|改建|改造|整治|提升|打造|创建|争创|培育|引进|引导|扶持|支持|帮助|安排|统筹|落实|完成|实现|达到|形成|筹集|发放|规划|谋划|储备|申报|争取|选派|招引|抓好|抓实|做好|突出|深化|强化|优化|扩大|增加|净增|累计|力促|促进|保障|解决|全部|全面|各类|一批|全[国省市县区州旗盟]|市|县|区|全社会|人均|等){1,6}/
export const DEED_BEHIND =
  /(?:等|建成|投入|使用|运营|投用|投产|竣工|开工|建设|改造|提升|整治|落地|实施|完成|推进|工程|项目|任务|工作|活动|行动|计划|数量|总数|总量|规模|达到|突破|以上){1,6}$/

/** Words of a name that stand in too many others to find it by. */
export const COMMON_TAIL =
  /(?:企业|项目|工程|人员|资金|投资|面积|中心|基地|平台|服务|设施|系统|机构|体系|任务|产业|建设|改造|群众|人口|农村|城市|城镇|社区|学校|公司|品牌|示范区?|试点|增加值|产值|收入|支出|总额|比重|占比|覆盖率|生产总值|补贴|标准)$/

/** A plan or task that is said to be done. */
export const TASK_DONE = /任务|目标|计划/

/** Digits that count years, not what was done in them. */
export const OF_YEARS = /连续[0-9]{1,2}年|[0-9]{1,2}年来|(?:19|20)[0-9]{2}年/g

/** A rate of pay, not an amount of work: raised is how it came out. */
export const STANDARD = /标准|待遇|工资|津贴|补贴|补助|养老金|价格/

/**
 * How often a silence is true, measured on a hundred of them drawn at random and read against the whole next report: `most` where nothing
 * comes near and all was read, and how much of it is lost to a near clause, to what was not read (full from a share of `enough` on), to
 * headline targets that go unanswered too.
 */
export const CERTAINTY = {
  most: { headline: 0.98, registered: 0.98, open: 0.97 },
  near: { headline: 0.1, registered: 0.1, open: 0.5 },
  read: 0.15,
  enough: 0.25,
  answers: 0.1,
} as const

/** A clause that says under what conditions something came about: what it stands in the middle of goes on behind it (收入，在…的情况下，增长6.7%). */
export const CIRCUMSTANCE = /^(?:在|虽然?|尽管|面对|受|克服|因为?|由于|剔除|扣除)[^，。；]{2,40}，$/

/** What an open name may be told as, in words that share none with it: funds from above, funds for the farms, people out of poverty. */
export const TOLD_AS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:无偿|上级|到上)[^，。；]{0,6}资金|转移支付/, /(?:中央|上级|无偿|专项|省)[^，。；]{0,10}(?:资金|补助)|转移支付/],
  [/^(?:减少)?(?:农村)?贫困(?:人口|群众)(?:减少)?$/, /人(?:摆脱贫困|脱贫)/],
  [/(?:涉农|支农)[^，。；]{0,4}资金/, /(?:涉农|支农|农业|扶贫)[^，。；]{0,10}资金/],
]

/** All that were left, as they were promised. */
export const LEFT_TO_DO = /剩余|余下|其余|尚未|未通|最后/g

/** All of them, as it is told. */
export const EVERY_ONE = /所有|全部|全都|均已|均实现|实现全覆盖/

/** Measures that a name ends with, told without it where the clause before names the trade: 牛产业势头强劲，存栏6万头. */
export const MEASURE_TAIL = /(?:存栏|出栏|交易额|销售额|零售额|产值|产量|总产|面积)$/

/** How a trade is called in other words. */
export const TRADE_SAID: Readonly<Record<string, readonly string[]>> = {
  电子商务: ['电商'],
  肉牛: ['牛产业', '养牛'],
  奶牛: ['奶产业', '奶业'],
  肉羊: ['羊产业', '养羊'],
  生猪: ['猪产业', '养猪', '生猪'],
  蔬菜: ['菜产业', '菜篮子'],
  水果: ['果业', '果品'],
  林果: ['果业', '果品'],
  中药材: ['药材', '中药'],
}
