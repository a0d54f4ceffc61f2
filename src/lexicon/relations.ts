import type { RelationKind } from '../model/statement.ts'

/**
 * Phrasings of a relation within one clause, the first that fits a place wins. What stands before the match is the subject; `other`
 * is what it is held against. A figure after `other` makes it a number of its own (高于全省2个百分点): then it is no relation.
 */
export interface RelationPhrase {
  readonly kind: RelationKind
  readonly pattern: RegExp
  /** Said of rates of change. */
  readonly rate?: true
  /** Where no subject stands before it, the thing itself is named in `other`: 完成省下达的节能减排任务. */
  readonly own?: true
  /** What the other side has to contain; for 同步, instead of `IN_STEP_WITH`. */
  readonly needs?: RegExp
  /** Done before its time: groups `ahead` and `span` say by how much. */
  readonly ahead?: true
  /** Only of what a statistic is: 财政收入同步增长, not 规模和效益同步增长. */
  readonly measured?: true
  /** What the other side is where none is named. */
  readonly silent?: string
  /** Only promises: as a result it is an honour. */
  readonly promise?: true
  /** Words of which every match holds one: a clause without them is not tried. */
  readonly signs: readonly string[]
}

export const RELATION_PHRASES: readonly RelationPhrase[] = [
  {
    kind: 'in_step_with',
    signs: ['同步'],
    rate: true,
    pattern:
      /[与和同跟](?<other>[^，；。、与和同跟\d]{2,14}?)(?:增长|增速|增幅|提高)?(?:态势)?(?:保持|实现)?(?:大体|基本|总体)?(?:保持)?同步(?:增长|提高|提升|增加)?(?![建设实推的规发展谋进部启起性统])/,
  },
  {
    kind: 'in_step_with',
    signs: ['相适应', '相匹配', '协调', '一致'],
    rate: true,
    pattern:
      /[与和同跟](?<other>(?:名义)?(?:经济(?:增长|发展)|(?:地区|国内)?生产总值|GDP)(?:名义|实际|预期)?(?:[和与][^，；。\d]{2,10}?)?)(?:名义|预期)?(?:增长|增速|增幅|增长率)?(?:预期)?(?:目标)?(?:态势|水平)?(?:保持)?(?:大体|基本|总体)?(?:相适应|相匹配|相协调|相一致|一致|协调)(?![的发调])/,
  },
  {
    kind: 'in_step_with',
    signs: ['同步增长', '同步提高', '同步增加'],
    rate: true,
    measured: true,
    silent: 'gdp',
    pattern: /(?:保持|实现)?(?:大体|基本|总体)?同步(?:增长|提高|增加)(?=[，。；、）]|$)/,
  },
  {
    kind: 'in_step_with',
    rate: true,
    needs: /./,
    signs: ['持平', '保持一致'],
    pattern:
      /[与和同](?<other>(?:GDP|经济|(?:地区|国内)?生产总值|全[国省市区州县盟旗]|我[省市]|周边|东部|中部|西部|(?<=(?:增速|增幅|增长率|涨幅|速度)[与和同])(?:上年|去年|\d{4}年))[^，；。、与和同\d]{0,8}?)(?:(?:基本|大体|总体)?持平|(?:基本)?保持一致)/,
  },
  {
    kind: 'not_below',
    signs: ['低于', '少于', '慢于'],
    pattern: /不得?(?:低于|少于|慢于)(?<other>[^，；。、\d]{2,20})/,
  },
  {
    kind: 'not_above',
    signs: ['高于', '超过', '突破'],
    pattern: /不得?(?:高于|超过|突破)(?<other>(?:全国|全省|全市|全区|上年|去年|国家|自治区|省|市|上级|预算|年初|控制|核定|预期)[^，；。、\d]{0,18})/,
  },
  {
    kind: 'not_above',
    signs: ['平均水平以内', '平均水平以下', '平均水平之内'],
    pattern: /(?:控制|保持|稳定|维持)在(?<other>全[国省市区州](?:[^，；。、\d]{0,6})平均水平)(?:以内|以下|之内)/,
  },
  { kind: 'not_below', signs: ['只增不减'], pattern: /(?:“?两个)?只增不减/ },
  { kind: 'not_above', signs: ['只减不增'], pattern: /只减不增/ },
  { kind: 'not_below', signs: ['不减少', '不降低', '不下降', '不缩水'], pattern: /不(?:减少|降低|下降|缩水)(?![，；。、]{0,1}(?:标准|质量))/ },
  { kind: 'not_above', signs: ['不增加', '不增长', '不扩大'], pattern: /不(?:增加|增长|扩大)(?=[，；。、）”]|的原则|的要求|$)/ },
  {
    kind: 'faster_than',
    signs: ['快于', '跑赢', '领跑', '领先'],
    rate: true,
    pattern:
      /(?:快于|跑赢|领跑|领先于?)(?<other>(?:经济|GDP|地区生产总值|生产总值|国内生产总值|城镇|农村|城乡|居民|全[国省市区州盟旗县]|国家|省|市|周边|各|上年|去年|同期|中部|西部|东部|沿海|平均|财政|物价|CPI|自治区|同类|整体|工业)[^，；。、\d]{0,18})/,
  },
  {
    kind: 'faster_than',
    signs: ['高于', '大于', '超过'],
    rate: true,
    pattern:
      /(?:高于|大于|超过)(?<other>(?:经济|GDP|地区生产总值|生产总值|国内生产总值|城镇居民|城镇|农村居民|财政|物价|CPI)[^，；。、\d]{0,12}|[^，；。、\d]{0,12}(?:增速|增幅|增长速度|增长水平|发展速度))/,
  },
  {
    kind: 'exceeds',
    signs: ['高于', '超过', '好于'],
    pattern:
      /(?:高于|超过|好于)(?<other>(?:全[国省市区州盟旗县]|国家|自治区|省|上级|周边|上年|去年|同期|年初|预期|目标|计划|任务|既定|中部|西部|东部|沿海|平均|考核)[^，；。、\d]{0,18})/,
  },
  {
    kind: 'better_than',
    signs: ['优于'],
    pattern: /优于(?<other>[^，；。、\d]{2,18})/,
  },
  {
    kind: 'below',
    signs: ['低于', '慢于'],
    pattern:
      /(?<!不|不得|最)(?:低于|慢于)(?<other>(?:全[国省市区州盟旗县]|国家|自治区|省|上级|上年|去年|同期|年初|预期|目标|计划|控制|考核|经济|城镇|平均)[^，；。、\d]{0,18})/,
  },
  {
    kind: 'better_than',
    signs: ['标准以上'],
    pattern: /(?:保持|稳定|达到|维持)(?:在|到)?(?<other>(?:国家|省|自治区)[^，；。、\d]{0,8}标准)以上/,
  },
  {
    kind: 'meets',
    own: true,
    ahead: true,
    signs: ['提前'],
    pattern:
      /提前(?<ahead>[一二两三四五六七八九十半]{1,2}|\d{1,3})个?(?<span>年|月|天)(?:左右|多)?(?:全面|圆满|超额|顺利|全部|基本)?(?:完成|实现|达到|达标)了?(?<other>[^，；。、\d]{0,24}?(?:目标任务|目标|任务|指标|计划|规划|标准)|(?=[，；。、）]|$))/,
  },
  {
    kind: 'exceeds',
    signs: ['超额'],
    own: true,
    pattern:
      /超额(?:全面|圆满)?完成了?(?<other>(?:国家|自治区|兵团|省|市|上级|州|地区|盟|县|区|年度|全年|今年|去年|年初|预期|既定)[^，；。、\d]{0,24}?(?:目标任务|控制目标|目标|任务|指标|计划))/,
  },
  {
    kind: 'meets',
    signs: [
      '下达',
      '要求',
      '规定',
      '考核',
      '核定',
      '省定',
      '市定',
      '州定',
      '县定',
      '区定',
      '国定',
      '确定',
      '控制',
      '调控',
      '分配',
      '规划',
      '省控',
      '市控',
      '国控',
      '州控',
      '县控',
    ],
    own: true,
    pattern:
      /(?:完成|达到|实现|符合|控制在|压控在|限定在|保持在|稳定在|处于|维持在)了?(?<other>(?:国家|自治区|兵团|省|市|上级|州|地区|盟|县|区)[^，；。\d对]{0,24}?(?:目标|任务|要求|指标|计划|标准|进度|范围|区间|限额|红线|总量|数)(?:任务|目标|要求)?(?:以内|之内|内|水平)?)/,
    needs: /下达|要求|规定|考核|核定|调控|[国省市州县区][定控]|确定|控制|分配|规划/,
  },
  {
    kind: 'meets',
    signs: ['要求', '规定', '下达'],
    pattern: /按照?(?<other>(?:国家|省|自治区|市|上级)[^，；。、\d]{0,6}(?:要求|规定|下达[^，；。、\d]{0,6}))(?:安排|完成|执行|控制)/,
  },
  {
    kind: 'meets',
    signs: ['年度', '今年', '全年', '年初', '预期', '既定', '约束性', '规划'],
    own: true,
    pattern:
      /(?:完成|实现|控制在)了?(?<other>(?:年度|今年|全年|年初|预期|既定|约束性|五年规划|规划)[^，；。、\d]{0,20}?(?:目标任务|控制目标|约束性指标|目标|任务|指标|计划)(?:以内|之内|范围内?|内)?)/,
  },
  {
    kind: 'meets',
    signs: ['减排', '双控', '节能', '节水', '总量控制'],
    own: true,
    pattern:
      /(?:完成|实现)了?(?<other>(?:节能减排|节能降耗|节能减碳|污染减排|总量减排|主要污染物减排|减排|能耗“?双控”?|“?双控”?|能源消费总量控制|用水总量控制|节能|节水)(?:降碳|降耗)?(?:各项|约束性|总量)?(?:目标任务|目标|任务|指标))(?=[，。；、）]|$)/,
  },
  {
    kind: 'meets',
    signs: ['全面', '圆满', '如期', '顺利', '全部'],
    pattern: /(?<=目标|任务|指标|计划)(?:得到|已)?(?:全面|圆满|如期|顺利|全部)(?:完成|实现)/,
  },
  {
    kind: 'exceeds',
    signs: ['超额完成'],
    pattern: /(?<=目标|任务|指标|计划)(?:全面|均)?超额完成/,
  },
  {
    kind: 'reach',
    signs: ['百强', '前列', '第一方阵', '中游', '上游', '先进行列', '平均水平', '中等水平'],
    promise: true,
    own: true,
    pattern:
      /(?:挺进|跻身|进入|迈入|跨入|冲刺|重返|进军|闯进|达到|接近|赶上)(?<other>(?:全国|全省|全市|全区|中国|西部|中部|东部|沿海|自治区|兵团|国家)[^，；。、\d]{0,8}(?:百强|前列|第一方阵|中游|上游|先进行列|平均水平|中等水平)(?:以上|行列)?)/,
  },
]

/** What a subject is held against, as an id or a fixed word; else the report's own words. */
export const OTHERS = [
  [/^(?:我[省市县区国])?(?:地区|国内)?(?:经济|生产总值|GDP)(?:增长|发展|增速|增幅|速度|增长速度|增长水平|发展速度|发展水平|水平|态势){0,2}$/, 'gdp'],
  [/^(?:上年|去年|上年同期|去年同期|同期|上年水平|去年水平|上年实际涨幅|去年实际涨幅|上一年)$/, 'previous_year'],
  [/^城镇(?:居民)?(?:人均)?(?:可支配)?(?:收入)?(?:增长|增速|增幅|水平)?$/, 'income_urban'],
  [/^农村居民(?:人均)?(?:可支配)?(?:收入)?(?:增长|增速|增幅)?$/, 'income_rural'],
  [/^城乡居民(?:人均)?(?:可支配)?(?:收入)?(?:增长|增速|增幅)?$/, 'income_residents'],
] as const satisfies readonly (readonly [RegExp, string])[]

/** What 同步 may be said of: anything else is building at the same time. */
export const IN_STEP_WITH = /经济|生产总值|GDP|财政|收入|物价|价格|劳动生产率|全国|全省|全市|全区|工资|增长|增速/

/** Names of everything and nothing. */
export const GENERIC_SUBJECT =
  /^(?:各项|主要|全部|所有|年度|全年|经济社会发展|经济和社会发展|国民经济|重点|目标|任务|指标|计划|工作|的|了|确定|下达|以上|上述|这些|预期|既定|约束性|规划|法定|本届政府|政府|提出|经济|社会|发展|和|与|、|以|及|省|市|县|区|国家|自治区|兵团|上级|要求|水平|标准|范围|之内|内|其他|增长|总体|圆满|全面|较好|顺利|实施|我们|奋力|落实|能够|一定|有信心|有能力|必须|地|三年|降幅|增量|两位数|部分|接近|大大){0,12}$/

/** Generic words that still name a fixed set: what a plan calls binding, the headline figures. */
export const NAMED_SET = /约束性指标|经济指标/

/** Beginnings of what is no name of a thing. */
export const NO_SUBJECT = /^(?:不仅|根据|围绕|紧紧围绕|各位代表|我们|一定|必须|只要|如果|但|因此|为了|通过|特别是|它们|这|经受|体现|落实“)|人大|会议/

/** A denial right before the verb: 没有完成, 未实现. What follows is a confession, never an achievement. */
export const DENIAL = /(?:没有|没能|未能|尚未|未|不能|难以|无法|没|不)(?:全面|全部|完全|如期|按期|很好|圆满|较好|有效|得到|充分|能够|能){0,2}$/

/** A reason, a doubt or a condition (由于实际产量高于预期目标, 虽然有可能好于去年): nothing that is promised. */
export const NO_PROMISE = /^(?:由于|因为|鉴于|考虑到|虽然?|尽管|如果|假如|倘若|一旦)|有可能|(?<![尽不])可能|也许|或许|是否|能否|虽然|尽管/

/** Ends of what can be measured, for a subject taken from the clause before. */
export const MEASURED_END = /(?:质量|率|收入|投资|产值|总额|增加值|产量|面积|排放|强度|任务|就业|总产|能耗|价格|贷款|支出|出口|进出口)$/

/** A second, higher wish on top of a target: 力争更好结果. */
export const STRETCH = /(?:力争|争取|力求)[^，；。\d]{0,8}更[好高快](?:的|更快的)?(?:一些|结果|成绩|成效|发展结果|些)?(?=[，；。、）]|$)/

/** Names with digits of their own. */
export const DIGIT_NAMES = /PM(?:2\.5|10)|M[012](?!\d)/g

/** A member of a list that says which way it goes: 碳排放量下降、主要污染物削减. */
export const MEMBER_FALLS = /(?:下降|降低|削减|减少|减排)$/
