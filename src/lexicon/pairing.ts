/** What a subject's verb says is counted: what was added, renewed, begun, finished, recognised, brought on or done away with. */
export type Act = 'new' | 'renew' | 'begin' | 'finish' | 'certify' | 'foster' | 'cut' | 'under' | 'open' | 'sign' | 'make'

/** Longer words first: 新改建 is new and renewed at once. */
export const ACT_WORDS: readonly (readonly [string, readonly Act[]])[] = [
  ['新改扩建', ['new', 'renew']],
  ['新建改造', ['new', 'renew']],
  ['新建、改建', ['new', 'renew']],
  ['新（改、扩）建', ['new', 'renew']],
  ['新（改）建', ['new', 'renew']],
  ['新改建', ['new', 'renew']],
  ['改扩建', ['renew']],
  ['新开工', ['begin']],
  ['新增', ['new']],
  ['新建成', ['new', 'finish']],
  ['新建设', ['new']],
  ['新建', ['new']],
  ['新认定', ['new', 'certify']],
  ['新获批', ['new', 'certify']],
  ['新获', ['new']],
  ['新创', ['new']],
  ['新引进', ['new']],
  ['新培育', ['new', 'foster']],
  ['新发展', ['new']],
  ['新登记', ['new']],
  ['新设', ['new']],
  ['新签', ['new']],
  ['新开', ['new']],
  ['新转移', ['new']],
  ['净增', ['new']],
  ['增加', ['new']],
  ['改造', ['renew']],
  ['改建', ['renew']],
  ['修复', ['renew']],
  ['提标', ['renew']],
  ['翻新', ['renew']],
  ['开工', ['begin']],
  ['开建', ['begin']],
  ['启动', ['begin']],
  ['在建', ['under']],
  ['续建', ['under']],
  ['挂牌', ['open']],
  ['揭牌', ['open']],
  ['签约', ['sign']],
  ['竣工', ['finish']],
  ['建成', ['finish']],
  ['完工', ['finish']],
  ['投产', ['finish']],
  ['投用', ['finish']],
  ['交付', ['finish']],
  ['完成', ['finish']],
  ['认定', ['certify']],
  ['获批', ['certify']],
  ['获评', ['certify']],
  ['创建', ['make']],
  ['创成', ['make']],
  ['入选', ['certify']],
  ['培育', ['foster']],
  ['扶持', ['foster']],
  ['孵化', ['foster']],
  ['减少', ['cut']],
  ['压减', ['cut']],
  ['压缩', ['cut']],
  ['削减', ['cut']],
  ['精简', ['cut']],
  ['淘汰', ['cut']],
  ['退出', ['cut']],
  ['脱贫', ['cut']],
  ['出列', ['cut']],
]

/** Words beside a number that make it all there is, not what was added. */
export const STOCK_WORDS = /总数|总量|累计|保有|存量|达到?|突破|超过|保持|稳定在|增至|增加到|扩大到|发展到/

/** Words that make a figure of several years their sum or their mean. */
export const ADDED_UP =
  /累计|共计|总计|合计|一共|总共|(?<!公)共[^同享建]|年均|平均|每年|历年|(?<![〇一二三四五六七八九十])[两二三四五六七八九十]年[^来前内末底义制]/
/** What was done in the course of the years: its figure in a passage on several years is of all of them. */
export const MADE_IN_SPAN =
  /新增|净增|增加(?!值)|减少|新建|改建|改造|建成|建设|竣工|开工|完成|实施|投入|投放|发放|引进|引入|招商|签约|转移|培训|脱贫|减贫|化解|淘汰|治理|整治|安置|争取|落实|拨付|支出|利用|造林|绿化|修复|搬迁|新开|新认定|认定|创建|培育|招录|招聘|吸纳|帮扶|救助|解决|收储|出让|减免|降低|压减/
/** 从11亿美元增加到: what one year brought beside another, also of what is done in a year. */
export const FROM_TO = /[从由][^，。；]{1,16}(?:增加|提高|扩大|上升|增长|发展|提升|下降|减少|跃升|增)[到至]$/
/** Words that make the last year's figure of a level in a passage on several years. */
export const REACHED =
  /达到?|突破|超过|跨上|跨越|跃上|迈上|站上|增至|升至|降至|增加到|提高到|提升到|扩大到|发展到|上升到|下降到|减少到|[减压]至|压[减缩][至到为]|缩[短减][至到为]|由[^，。；]{1,12}到/

/** What there is at a time by its name: what a passage on several years has of it is what there was in the last. */
export const STOCK_NAME = /(?:里程|装机(?:容量|规模)?|余额|存栏量?|保有量|存量|总人口|常住人口)$/

/** Statistics that count what there is, beside others that count what was added. */
export const STOCKS: ReadonlySet<string> = new Set(['hightech_enterprises', 'tech_smes', 'market_entities', 'power_capacity', 'power_capacity_renewable'])

/** So in every one of the years, the last among them: 稳定在6万吨以上, 连续三年超过6万吨. */
export const SO_EACH_YEAR = /(?:稳定|保持|维持)在/
export const YEARS_RUNNING = /连续[两二三四五六七八九十][年季]/g

/** Verbs left out before two subjects are compared: what they say is compared apart. */
export const VERBS =
  /更新改造|新改扩建|新改建|改扩建|新开工|新建成|新建设|新建改造|改造提升|升级改造|提升改造|新增加|新认定|新获批|新引进|新培育|新发展|新创建|争创|创建|创成|认定|获批|获评|引进|培育|新增|净增|增加|新建|改建|建成|修建|兴建|建设|筹建|建造|打造|开工|竣工|完工|投产|投用|启动|实施|推进|推动|开展|落实|改造|提升|完成|实现|达到|达|确保|力争|办[好结复理]|举办|兑现|提供|新/g

/** Rank of what is counted: a national park is no county park. Names of the whole area at the head of a subject are scope, not rank. */
export const RANK_WORDS =
  /国家级|国家|世界|省外|市外|区外|县外|州外|国际|省部级|省级|自治区级|市级|县级|区级|(?<=.)全国(?=.)|(?:省|市|县|区)(?=重大|重点|定|属)/g

/** Differences that do not make another thing. */
export const SLIGHT =
  /工程|建设|项目|企业|公司|机构|人员|人口|群众|居民|家庭|用户|城市|城镇|城区|市区|中心|农村|乡村|全社会|规模|数量|总数|总量|示范|各类|标准|水平|指标|地区|地方|产业(?!.?项目)|行业|主体|单位|场所|设施|服务|完成|预计|预期|[数率量值额户家个所座处的含均总]/g

/** Left over beside a name that is told whole (居民医保补助, 城乡居民医保补助), where it makes no other thing: not so beside another such word. */
export const SLIGHT_BESIDE = /城乡|公共/g

/** Names and words too general to stand for a thing on their own. */
export const VAGUE: ReadonlySet<string> = new Set([
  '项目',
  '企业',
  '投资',
  '总投资',
  '任务',
  '工程',
  '人员',
  '面积',
  '资金',
  '重点项目',
  '产值',
  '比',
  '建',
  '增',
  '改',
  '其中',
  '收入',
  '支出',
  '规模',
  '群众',
  '农村',
  '城镇',
])

/** A subject that counts works by their completion. */
export const WORKS_DONE = /竣工|完工|投产/

/** A result that says what did not happen. */
export const DENIED = /未能|未完成|尚未|没有|未达|不足/

/** Units of time: never held against a count of things. */
export const TIME_UNIT = /^(?:小时|分钟|秒|年|个?月|周|岁|学时|课时)$/
export const PEOPLE_UNIT = /^(?:人|名|人次|学生|农民|职工|劳动力)$/
export const THING_UNIT = /^(?:家|所|处|座|项|条|台|辆|艘|架|栋|幢|部|场|届|批|宗|篇|本|公里|米)$/

/** A part of the place named in the clause a figure stands in or the one before: its figure may be the part's. */
export const ZONE_WORDS = /开发区|高新区|经开区|园区|新区|片区|自贸区|自贸试验区|综保区|保税区|示范区|集聚区/
/** 获批建设省级示范区, 获评国家级园区: an honour of the whole place that sounds like a part of it, or what is done for one. */
export const ZONE_GAINED = /获批|获评|获得|荣获|入选|入围|列入|纳入|创成|创建|申报|申创|评为|命名为|认定为|确定为|成为|跻身|争创|打造|建设|建成|推进|推动|加快/
export const ZONE_END =
  /(?:开发区|高新区|经开区|园区|新区|片区|自贸区|自贸试验区|综保区|保税区|示范区|集聚区)(?:称号|建设|创建|提质|扩容|升级|试点|行列|名单|名录){0,2}$/
/** Something done to a part of the place: 加快滨江新区建设 says nothing of whose figure comes next. */
export const ZONE_DONE_TO = /(?:加快|推进|推动|支持|提升|加强|深化|完善|打造|改造|开发|保护|启动|规划|实施|抓好|优化|强化)[^，]{0,14}$/
/** What is known of a whole place and not of its zones and parks: those publish industry, investment, trade and taxes. */
export const OF_WHOLE_PLACES =
  /^(?:retail_sales|cpi|income_|net_income_|jobs_urban_new|unemployment_|tourism_revenue|tourist_visits|grain_|urbanization_rate|forest_coverage|population_|deposits|loans)/
/** Words that say the whole place is meant. */
export const WHOLE_WORDS = /全[国省市县区州旗盟]|我[省市县区州旗]/
/** Said of what is still to be reached. */
export const STILL_TO_REACH = /(?:力争|争取|努力实现|努力使)[^，。；、]{0,4}$/

/** Further ways a report speaks of a statistic without its name. Read only to tell silence from an answer that was not understood. */
export const MENTIONED_AS: Readonly<Record<string, readonly string[]>> = {
  gdp: ['经济增长', '经济增速', '经济总量', '生产总值', 'GDP'],
  cpi: ['物价涨幅', '物价总水平', '物价指数', '消费价格', '物价上涨', '物价水平', '市场物价'],
  retail_sales: ['消费品零售总额'],
  school_places_new: ['新增公办幼儿园学位', '新增幼儿园学位', '公办幼儿园学位', '幼儿园学位'],
  grain_output: ['粮食生产', '粮食总产', '粮食产量', '粮食'],
}
/** Words right before a name that make it a part's, or another statistic's. */
export const LIMITING =
  /(?:区|园|镇|乡|村|企业|民营|私营|民间|外资|跨境|电商|其中|口岸|人均|单位|万元|每|占|县域|服务业|工业|农业|制造业|房地产|产业|技术|行业|市属|省属|县属|本级|市区|城区|沿线|国家|国际|对)[的、]{0,1}$/

/** Names of one thing, the first spelled as the second before the cores of two subjects are compared. Longer names first. */
export const SAME_NAMES: readonly (readonly [RegExp, string])[] = [
  [/(?:城镇|城市)?(?:公共租赁住?房|公租住?房)/g, '公租房'],
  [/(?:城镇|城市)?(?:廉租住?房)/g, '廉租房'],
  [/(?:城镇|城市|城区)?老旧(?:住宅)?小区/g, '老旧小区'],
  [/(?:各类|存量|城市|城镇)?(?:棚户区|棚改房?)(?:改造)?/g, '棚户区'],
  [/乡村(?=[教医公道教师])/g, '农村'],
  [/(?<=燃气|供水|排水|供热|供暖|污水|雨水|热力|自来水)管(?:道|线)(?!燃气|天然气)/g, '管网'],
  [/总播(?:种)?面积/g, '播种面积'],
  [/网上(?=零售|销售|交易)/g, '网络'],
  [/重新就业/g, '再就业'],
  [/耗能/g, '能耗'],
  [/综合效益/g, '综合收入'],
  [/减免[^，、]{0,6}租金(?:[、和及][^，、]{0,4}费用?)/g, '减租降费'],
  [/资金(?=实际到位|到位)/g, ''],
  [/空气(?:环境)?(?:质量)?(?=达标|优良|良好|优级)/g, ''],
  [/^[^、]{2,10}(?:大?行动|攻坚战|大会战)(?=[^、]{2})/, ''],
  [/^(?:国务院|[省市县区州]政府)?各部门/, ''],
  [/货物(?=通关)/g, ''],
  [/增值税留抵退税/g, '留抵退税'],
  [/易地(?:扶贫)?搬迁(?:扶贫|脱贫)?(?:人口|群众)?/g, '易地搬迁'],
  [/(?:居民)?消费价格(?:总水平)?/g, '消费价格'],
  [/增加值(?=占)/g, ''],
  [/增加值/g, '加值'],
  [/(?<=粮食)(?:综合)?(?:产能|生产能力)/g, '生产能力'],
  [/(?:减轻|降低|减少)([^，、]{0,8}?)(?:税费)?(?:负担|税负)/g, '$1减负'],
  [/(?:企业和个人|市场主体|经营主体|工商户|商户)(?=[^，、]{0,4}(?:减负|减税|降费|减租|减免))/g, '企业'],
  [/(?:农业转移人口|农村居民|农村人口|农民|农牧民)?(?:在|进)(?:城镇?|县城)(?=[落就购])/g, '进城'],
  [/植树造林|造林绿化|营造林/g, '造林'],
  [/畜禽肉类?|肉类/g, '肉类'],
  [/农网/g, '农村电网'],
  [/关停|关闭/g, '关停'],
  [/(?<=改造|建设|硬化|提升|治理|整治|疏浚|绿化|修复)里程/g, ''],
]

/** One word for two things that are also promised and told apart. */
export const JOINT_NAMES: readonly (readonly [string, ...string[]])[] = [
  ['减税降费', '减税', '降费'],
  ['退税减税', '退税', '减税'],
  ['减租降费', '减租', '降费'],
]

/** Town and country, and each of them by its names: one told for both is for a person to say. */
export const BOTH_NAMES: readonly (readonly [string, ...string[]])[] = [['城乡', '城镇', '城市', '农村']]

/** Who pays and that it is paid: left out where an amount of money is compared, so that what it is for is left. */
export const PAYING =
  /(?:中央|全[国省市县区州]|自治区|各级|公共|本级|地方|[省市县区州]级?){0,3}财政(?:部门|资金)?(?:共计?|拟|将)?|拟|安排|投入|拨付|下达|筹措|筹集|列支|用于|支出|(?:专项|补助|奖补)?(?<!到位)资金|专项(?=[^，、]{1,6}资金)|经费|(?:方面|领域|事业)(?=$|的)/g

/** Said of when or how something was done, never of what it is: left out of the core of a subject. */
export const ADVERBS =
  /[全我][国省市县区州旗盟](?!性)|全社会|各类|各种|今明两年|今后[0-9一二三四五]年|[今明去]年|全年|年内|[再又](?!生|制|就|担|贷|造)|再次|继续|进一步|整体|总体|存量|基本(?=建成|完成|完工|新?开工|开工|消除|实现|解决)|全部|全面|有效|累计|连续[0-9一二两三四五六七八九十]{1,3}年?(?:增加|提高|上调|增长)?|得到(?:有效|妥善)?解决|(?:均|已|如期|圆满|顺利|按期|按时|提前|超额){1,3}(?=完成|办[好结复]|兑现|落实|实现|建成|达到|竣工|完工|投用|达标)|^年?初(?:承诺|确定|确立|部署|安排|提出)|^(?:帮助|帮扶)(?=..)|了(?!解)|每人每[月年]|每[月年周天]|月均|(?<=.)(?:提升|提高|上调|扩大|增加|延长|降低|压缩)[到至]|提高|上调|减少|压缩|压减|缩短|降低|解决|(?:月|每月)?最[低高](?=标准)|(?:要|已|将)?覆盖(?=$|全国$)|[使让]$|^[县市区镇村](?=开展|实施|推行|试行)|^比[^，、]{1,6}[前时](?=[^，、]{2})|^生产(?!总值|能力|性|安全|经营|资料|力)|总?产量|总产$|问题|机制|范围|(?<=人口|群众|[村县户])(?:全部|稳定|实现)?(?:脱贫(?:摘帽)?|出列|退出)?(?:任务)?$|任务$|(?:年度?|全年)?(?:计划|目标)(?:任务)?$|^[为对将把]|给予|人均(?=补助|补贴|津贴|财政|标准|增加|增长|提高|$)|(?<=.)均$/g

/** Ends that say only that there is a number: 装机容量 and 装机规模 are one. */
export const SIZES = /(?:拥有量|容量|规模|总量|总数|数量|总额|额度|标准|水平|面积|人数|数|量|额|项目|工程){1,3}$/

/** Right before a figure that follows another: what there is in all after what was added (新增0.8亿斤，达到9.7亿斤). */
export const IN_ALL_AFTER = /[0-9][^0-9。；]{0,8}(?:总数|总量|累计)?(?:达到?|增至|增加到|升至|扩大到)$/

/** A share of something named, that says of what only before it (先进制造业加快集聚，占工业比重达到74%). */
export const SHARE_ALONE = /^占[^、]{2,16}$/

/** A wider name a statistic also goes by: what one side calls so and the other by its full name may be two things. */
export const WIDER_NAMES: Readonly<Record<string, RegExp>> = { budget_revenue: /地方级?财政收入$/ }

/** A promised rate or amount that is held against another's: 增速快于全省1个百分点. */
export const GAP_WORDS = /快于|高于|超过|低于|慢于/

/** Right before a number: by how much it was too much or too little (投资多了15亿元). */
export const IN_EXCESS = /[多少超]了[^，。；]{0,8}$/

/** Planting and tending together. */
export const PLANTED_AND_TENDED = /营造林/

/** A figure that names no thing of its own: what it is of stands before it in its sentence. */
export const BARE_SUBJECT = /^(?:[全我][省市县区州旗盟])?(?:覆盖面|覆盖率|覆盖范围|比例|占比|比重)$|^为?此|此项|该项|这项/

/** Said of all there are: 200个项目全部开工 counts the projects there are, not those newly begun. */
export const ALL_OF_THEM = /全部(?:开工|启动|完工|建成|复工)/

/** Done in the year, whatever number it came to: 减负超过2.6亿元 is no stock. */
export const DONE_IN_YEAR = /减负|减税|降费|减免|减租|退税|发放|投入|支出|安排|落户|培训|解决|搬迁|救助|资助|惠及|争取|完成投资/

/** All that is left of something: fewer than were counted before, and still all. */
export const ALL_THAT_REMAIN = /(?:剩余|余下|最后|仅剩)[^，。；]{0,24}?(?:全部|均|如期|实现|顺利)/

/** What a goal in one word is made of: an answer to each answers it. */
export const MADE_OF: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  ['污染物', [['污染物', '减排', '排放']]],
  [
    '节能减排',
    [
      ['能耗', '节能', '能源'],
      ['减排', '排放'],
    ],
  ],
  ['节能降耗', [['能耗', '节能', '能源']]],
  ['水环境', [['水质', '断面', '水环境']]],
  ['大气环境', [['空气', '大气', 'PM2.5', '优良天数']]],
  ['空气质量', [['空气', '优良天数', 'PM2.5']]],
  [
    '环境质量',
    [
      ['空气', '优良天数', 'PM2.5'],
      ['水质', '断面', '水环境'],
    ],
  ],
]

/** Left out of a sentence that lends its thing to the figure after it. */
export const LEAD_NOISE = /[0-9.%％]/g

/** Said of an amount that each of several years is to bring. */
export const IN_EACH_YEAR = /每年|年均/

/** Said of growth in each of several years, not of all of them together. */
export const EACH_YEAR = /每年|年均|保持|年增长|年递增/

/** Right behind a sum: what it is for. */
export const PURPOSE_BEHIND =
  /^[0-9.]{1,12}[万亿]{0,2}元(?:[^，。；0-9]{0,6}资金)?，?(?:专项|重点|主要)?(?:用于|用来|支持|扶持|补助|资助|奖补)(?:和|了)?([^，。；、0-9]{2,16})/

/** Who pays, as a subject names it: another payer's sum may be another. */
export const PAYER = /(?:中央|自治区|各级|本级|[省市县区州]级?)财政/

/** Held against another year's figure: 比去年多100万人. */
export const AGAINST_A_YEAR = /[比较](?:去年|上年|前年|[上去]一?年同期|(?:19|20)[0-9]{2}年)/

/** Right behind a figure: that it is so much of the place's whole (，占全县的81.6%; ，占全县进出口总额的45.7%). */
export const SHARE_OF_WHOLE = /^[，,（]?占全([国省市县区州旗盟])([^，。；0-9]{0,12})[0-9]/

/** Of what size the things counted are: 亿元以上项目, 百亿企业, 5000万元以上项目. */
export const SIZE_NAMED = /[0-9.一十百千]{0,6}[万亿]{1,2}(?:元|(?=级|企业|项目|产业|集群|园区|工程))/g

/** Right before a number: that it is of those something is done for. */
export const SERVED = /[为给向对](?:全[国省市县区州旗盟])?[近约超]?$/

/** Part of what the statistic of the same name counts. */
export const KIND_WITHIN = /高价值/

/** What projects cost from their first year to their last. */
export const SUM_OF_PROJECTS = /(?<!资产|社会)总投资/

/** Made anew, by the word of the subject. */
export const BUILT = /建设|新建|建成/

/** One number for each of several things. */
export const EACH_OF_THEM = /[各均]|双双|分别/

/** What is to be made less, though it is no thing that is done away with: 降低企业成本400亿元. */
export const LOWERED = /^(?:再|为?[^，。降低]{1,8})?(?:降低|压降|减轻)/

/** Something done for those that are there, and none brought in or won: 服务企业19家. */
export const SERVES = /^(?:全年|累计|共|主动|精准)?(?:服务|走访|联系|帮扶)(?=[^，、]{0,8}(?:企业|主体|商户|农户|个体户|家庭)$)/

/** A place and nothing of it: an amount or a rate dealt out to places names its thing before or behind them. */
export const PLACE_ALONE =
  /^(?:[^，、的]{1,6}(?:[省市县州旗盟镇乡]|城区|新区|街道)|(?!.*(?:小|社|园|景|山|库|灾|牧|示范|集聚|保护|试验|开发)区$)[^，、的]{1,4}区)$/

/** A rank that opens a list holds for its later members: 市级以上非遗项目15项、传承人30名. */
export const RANK_AHEAD = /(?:国家|[省市县区州]|自治区)级/

/** What of a thing is measured, by the end of its name: growth of one is no growth of another (汽车产量, 汽车产值). */
export const MEASURED_ENDS: readonly RegExp[] = [
  /(?:产量|总产)$/,
  /产值$/,
  /增加值$/,
  /面积$/,
  /(?:销量|销售量)$/,
  /(?:销售额|(?:销售|营业|业务)收入|营收)$/,
  /(?:利润|利润总额|利税)$/,
  /价格?$/,
]
