import { inPlan, inReview } from './record.ts'
import type { AsideRule } from './rule.ts'

const CLIMBED = /[跨跃迈登上](?:上|过|越|入|升|了)?了?$/
const STEPS = /^(?:大|新的?|[十百千万]{0,2}亿元?级?|[十百千万]{1,2}元)?(?:大|新)?(?:台阶|大关|关口)/

/** 连上3个台阶: how many steps were climbed. */
export const stepsRule: AsideRule = {
  id: 'exclusions/steps',
  en: 'How many steps a figure has climbed is news of it and no amount.',
  zh: '跨上几个台阶是消息，不是数量。',
  reads: [
    inReview('生产总值连上3个台阶，达到340亿元、增长7.8%。', 'result 生产总值 level 340亿元', 'result 生产总值 growth 7.8%', 'aside other 3'),
    inReview('工业总产值连续跨越2个百亿级台阶，增长9%。', 'result 工业总产值 growth 9%', 'aside other 2'),
  ],
  not: [inReview('新建亲水台阶3个。', 'result 新建亲水台阶 level 3个')],
  name: 'steps',
  skip: 'other',
  through: true,
  test: (text, q) => q.unit === '个' && CLIMBED.test(text.slice(Math.max(0, q.start - 4), q.start)) && STEPS.test(text.slice(q.end, q.end + 12)),
}

const AMONG = /(?:全[国省市区州盟]|[东中西]部|地区)的?$/
const PLACED =
  /^个?(?:县|市|区|州|旗|省|城市|盟|师|地级市|县级市|开发区|高新区|园区)?(?:[（(]?[市县区旗]、?[区县市]?[)）]?)?(?:中|里|当中)?(?:的?第|位?居|列|排|名列|位列)/

/** 全省80个县第21位: among how many the place is ranked. */
export const amongRule: AsideRule = {
  id: 'exclusions/ranked-among',
  en: 'Among how many a place is ranked is no amount of its own.',
  zh: '在多少个地方中排名，这个个数不是数量。',
  reads: [
    inReview(
      '财政收入15亿元、居全省80个县第21位，增长5.6%。',
      'result 财政收入 level 15亿元',
      'result 财政收入全省80个县排名 rank 21位',
      'result 财政收入 growth 5.6%',
      'aside base 80',
    ),
  ],
  not: [inReview('全市12个县完成改造。', 'result 县完成改造 level 12个')],
  name: 'ranked-among',
  skip: 'base',
  through: true,
  test: (text, q) =>
    (q.unit === '个' || q.unit === '') &&
    AMONG.test(text.slice(Math.max(0, q.start - 4), q.start)) &&
    PLACED.test(text.slice(q.digits, q.digits + 12)) &&
    !/^个?[县市区]第一书记/.test(text.slice(q.digits, q.digits + 8)),
}

const PEOPLED = /^(?:的|多的?)?(?:特?大|中等|小|农业|人口|山区|边境|工业|贫困|欠发达){0,3}(?:国家?|[省市县区州镇]|城市|地区|[小老古新山]?城|社区|城区|新区)/
const SUCH = /(?:这样|这座|拥?有|作为|有着|一个|建设|打造|建成)[^，。；\d]{0,8}$|(?:这样|这座)[^，。；]{0,14}$/
/** 让300万市民共享: all who live there. */
const ALL_LED = /(?:让|使|带领|团结|造福|不负|心系|凝聚|依靠|与|同|为了?|我们)(?:全[省市县区州旗盟])?$/
const ALL_PEOPLE = /^(?:多|余)?(?:的)?(?:各族)?(?:市民|人民|群众|父老|乡亲|百姓|儿女|干部群众|各族)/

/** 我们这样一个90万人口的城市: how large a place is that is spoken of. */
export const peopledRule: AsideRule = {
  id: 'exclusions/peopled',
  en: 'How many people a place has that is spoken of only describes it.',
  zh: '多少人口的城市，只是形容这个地方。',
  reads: [
    inPlan('这对我们这样一个90万人口的城市十分要紧。', 'aside base 90'),
    inPlan('让300万市民共享发展成果。', 'aside base 300'),
    inPlan('示例县是一个有40万人口的农业大县。', 'aside base 40'),
  ],
  not: [inPlan('新增城镇人口5万人。', 'target 新增城镇人口 level 5万人')],
  name: 'peopled',
  skip: 'base',
  through: true,
  test: (text, q) =>
    (q.class === 'none' &&
      /[万亿]$/.test(q.unit) &&
      ALL_PEOPLE.test(text.slice(q.end, q.end + 8)) &&
      ALL_LED.test(text.slice(Math.max(0, q.start - 6), q.start))) ||
    (/人口$|人$/.test(q.unit) &&
      text[q.end] === '的' &&
      PEOPLED.test(text.slice(q.end, q.end + 8)) &&
      SUCH.test(text.slice(Math.max(0, q.start - 14), q.start))),
}

const FORMERLY = /(?:原先|原来|以往|过去|此前)的?(?:每[人户亩]|每[月年]|人均|月均|平均|的){0,3}$/

/** 比2017年的36亿元（增加79亿元）: what the change is counted from. */
const MORE_THAN = /[比较](?:(?:19|20)\d\d年|上年|去年|前年|年初|五年前|“?[八九十][一二三四]?五”?)(?:同期)?[底末]?的$/
const ROSE = /^(?:增|提高|上升|减|下降|降|扩大|净增|多|翻|上涨|回落|少)/

/** 取消了原先7亿元的收费: what there had been. */
export const formerRule: AsideRule = {
  id: 'exclusions/former',
  en: 'What there had been before (原先7亿元的收费) is no figure of the year.',
  zh: '原先的数字不是当年的数字。',
  reads: [
    inPlan('税费改革取消了原先7亿元的收费。', 'aside base 7'),
    inReview(
      '财政支出116亿元，比2017年的36亿元增加80亿元。',
      'result 财政支出 level 116亿元',
      'result 2017-2022 财政支出 change 80亿元',
      'aside date 2017',
      'aside base 36',
    ),
  ],
  not: [inPlan('今年减免收费7亿元。', 'target 减免收费 level 7亿元')],
  name: 'former',
  skip: 'base',
  through: true,
  test: (text, q) =>
    (FORMERLY.test(text.slice(Math.max(0, q.start - 8), q.start)) && text[q.end] === '的') ||
    (MORE_THAN.test(text.slice(Math.max(0, q.start - 14), q.start)) && ROSE.test(text.slice(q.end, q.end + 3))),
}

const MEASURED = new Set<string>(['weight', 'area', 'length', 'volume', 'people', 'time', 'none'])

/** 每帮扶[1名困难人员，补贴企业1000元]. */
const WORKED_FOR = /每(?:帮扶|招用|吸纳|新增|引进|培训|介绍|安置|认定|创建|新招)$/

/** 收购价每50公斤提高4元: so much of it costs. */
export const perUnitRule: AsideRule = {
  id: 'exclusions/per-unit',
  en: 'Per how much a price or a rate is said (每50公斤) is no amount.',
  zh: '每多少单位（每50公斤）不是数量。',
  reads: [
    inPlan('玉米收购价每50公斤提高4元。', 'target 玉米收购价每50公斤 change 4元', 'aside base 50'),
    inPlan('每10万人口医师数达到30人。', 'target 每10万人口医师数 level 30人', 'aside base 10'),
  ],
  not: [inPlan('玉米收购价提高4元。', 'target 玉米收购价 change 4元')],
  name: 'per-unit',
  skip: 'base',
  through: true,
  test: (text, q) =>
    (q.value === 1 &&
      WORKED_FOR.test(text.slice(Math.max(0, q.start - 4), q.start)) &&
      /^[^。；]{0,20}，?[^，。；]{0,4}[补奖给]/.test(text.slice(q.end, q.end + 28))) ||
    (text[q.start - 1] === '每' && MEASURED.has(q.class) && !/^年|^个?月/.test(q.unit)),
}
