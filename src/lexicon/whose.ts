/** 财政收入[完成年计划的]108%: behind a name, what a ratio of the plan is said of stands before it. */
export const OF_PLAN =
  /(?:分别|均|已|共|累计|仅|全部){0,2}(?:完成|实现|达到?|占|为|是|相当于)了?(?:全年|年度|年初|全?年|当年|今年|自治区|省|市|州|兵团|上级|下达|区|县|考核|本|预期|既定|定){0,5}的?(?:预算|计划|目标任务|任务|目标|进度)(?:任务|目标|数|投资)?的?$/

/** Ways and places that carry: behind them 吞吐量 is of what they carry (集装箱航线、吞吐量). */
export const CARRIERS = /(?:班列|航线|线路|航班|泊位|网点|站点|车站|机场|港口|码头|专线|门店|营业厅|服务站)$/
/** What is carried. */
export const CARRIED = /^(?:吞吐量|运量|客运量|货运量|运输量|发送量|到发量|业务量|业务总量|业务收入|投递量|寄递量)$/

/** Words of a task before its thing: [加大]公租房[建设力度]. */
export const TASK_AHEAD =
  /^(?:全力|大力|着力|奋力|积极|加快|加大|加强|加速|强力|强化|深入|深化|持续|扎实|稳步|有序|统筹|全面|高效|狠抓|紧抓|抓好|抓实|做好|做实|做强|做优|做大|实施|推进|推动|推行|落实|执行|开展|完善|健全|优化|改善|提升|促进|支持|鼓励|引导|扩大|发展|壮大|培育|规范|坚持|突出|聚焦|围绕|重视|启动|谋划|组织|把|将|对|的|好|进一步|不断|继续|切实|认真){1,6}/
/** and behind it. */
export const TASK_BEHIND =
  /(?:“[^”]{1,14}”|(?:项目|工程)?(?:建设|改造|实施|供给|供应|筹集|保障|推进|管理|创建|整治|治理)(?:工作|力度|步伐|进度|进程|行动|计划|工程|项目|体系|机制|规模|攻坚|提速)?|(?:攻坚行动|工作|力度|步伐|进度|进程))$/
/** What says nothing of which works. */
export const VAGUE_THING = /^(?:重[点大]|民生|产业|基础设施|城[乡市镇]|农村|乡村|[国省市县区]级|生态|一批|系列|新型|现代化?|[^，、]{0,8}(?:以上|级|类|批|大))$/

/** Verbs whose object has a name of its own behind the next mark: 接待游客50万人、旅游收入3亿元. */
export const OWN_OBJECT = new Set(['接待', '招商', '引进', '引入', '吸引', '签约', '签订', '洽谈'])

/** Who proposes, and how it is to be reached: before the name of a statistic they say nothing of it. */
export const PROPOSED =
  /^(?:(?:市委市政府|县委县政府|区委区政府|省委省政府|党委政府|[市县区省州盟旗]?政府|[市县区州省]委|我们)?(?:建议|提议|提请|提出|拟将|把|将|按照|按|经研究|综合考虑)|(?:下定?决心|下大力气|千方百计)|(?=奋力|努力|全力|可|应|须|拟))(?:奋力|努力|全力|力争|争取|确保|可以?|应|须|要|拟|将|把|年内){0,3}(?:实现|完成|达到|推动|促进|使)?(?:今年|明年|当年|本年|全年|年度|的)?(?:全[市县区省州旗盟])?/

/** So much was added of the thing just measured: 播种面积42万亩、新增3万亩. */
export const ADDED_ALONE = /^(?:新增|净增|其中新增|比上年新增)$/

/** A rank or a grade that is given: 国家级, 市级以上, 五星级. */
export const GIVEN_RANK = /(?:国家|自治区|省部?|市|州|盟|县|区|师|兵团|部)级(?:以上|及以上)?|[一二三四五]星级/
/** Honours that only come with who gave them. */
export const HONOUR = /(?:示范|优秀|先进|文明|特色|精品|样板|标杆|达标|重点|龙头|绿色|美丽|和美|智慧|数字|标准化)/
/** Kinds that any two works or titles may have in common. */
export const SLIGHT_KIND = new Set(['企业', '项目', '基地', '中心', '单位', '工程', '产业', '平台', '机构', '人才', '小区', '社区', '公司', '园区', '以上'])

/** 占全县(的)…: a share of the whole place. */
export const OF_WHOLE = /^(?:分别|约|均|大约)?占(?:到)?(?:全|我)([国省市县区州旗盟])的?/
export const SHARE_WORDS = /的?(?:总量|总额|总数|比重|比例|份额)?(?:为|达到?|的)?$/
/** Parts of an economy that may speak for themselves at the head of a clause. */
export const SECTORS =
  /(?:^|[，。；：\n])(?:[^，。；：\n]{0,6}?)(民营经济|民营企业|非公有?制?经济|非公经济|个体私营经济|私营经济|国有经济|国有企业|[县市区省]属(?:国有)?企业|外资企业|外商投资企业|民间投资|县域经济|[^，。；：\n]{0,8}(?:开发区|高新区|经开区|园区|新区))/g

/** 市管企业实现…, 全县民营企业贡献…: firms or capital of one kind at the head of a list of what they did. */
export const FIRMS_LEAD =
  /^((?:全[省市县区州旗盟])?(?:(?:[省市县区州旗盟]|中央)(?:属|管|直)(?:国有)?企业|央企|国企|国有(?:控股)?企业|民营(?:企业|经济)|非公(?:有?制)?(?:经济|企业)|个体私营(?:经济|企业)|私营(?:经济|企业)|民间资本|外资企业|外商投资企业|上市公司))共?(?:完成|实现|贡献|上缴|缴纳|提供|创造|吸纳)/

/** What bears no rank from the member before it: powers and services of administration, what is the nation's own, high-tech enterprises. */
export const NO_HONOUR = /行政|事项|服务|国家|全国|高新技术企业|科技型|职权/
