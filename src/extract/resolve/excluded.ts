import { BASE_BEFORE, PROJECT_NOUNS } from '../../lexicon/subjects.ts'
import type { SkipReason } from '../../model/statement.ts'
import type { Draft } from '../interpret/draft.ts'
import { charset } from '../lexer/charset.ts'
import { inPlan, inReview } from '../rules/record.ts'
import { isScope, verbAtEnd, verbAtHead } from '../subject/parts.ts'
import { isGoal, isGoalCount, noun } from './goals.ts'
import { isOrigin } from './origin.ts'
import type { ListRule } from './rule.ts'
import { isThreshold } from './threshold.ts'

const CAPACITY = new Set(['weight', 'power', 'volume', 'none', 'area', 'length', 'money', 'count'])
const COUNTED = new Set<string>(['people', 'count'])
const OWN_AMOUNT = /(?:新增|淘汰|压减|减少|形成|退出|化解|关停|争取|回收|处理|清运|增加|生产|完成|新建|建设|修建|铺设|改造|种植|建成|销售|实现)$/
const BASES = [...BASE_BEFORE]

const project = (d: Draft): boolean => PROJECT_NOUNS.some((p) => noun(d).includes(p))

const AMOUNT_NOUN = /(?:量|产|销售|货物|出栏|存栏|能力|规模|装机|节水|种植|灰|煤|用水|水|资金|贷款|达|累计)$/
const PROJECT_AHEAD = /^[^，；。]{0,40}?(?:项目|机组|生产线|技改|工程)(?!\d|[^，；。]{0,6}\d)/

/** A size in front of a project in the same comma segment: 东矿350万吨、双利340万吨采矿项目. */
const inProject = (d: Draft, text: string): boolean =>
  !OWN_AMOUNT.test(d.mention.before) &&
  !AMOUNT_NOUN.test(d.mention.before) &&
  d.mention.cues.length === 0 &&
  PROJECT_AHEAD.test(text.slice(d.mention.quantity.end, d.mention.quantity.end + 60))

/** 投资3亿元新建供水工程: what was spent on it; not 总投资3亿元, what it will cost, nor how large each of several is. */
const isSpent = (d: Draft): boolean => !/总投资$/.test(d.mention.before) && verbAtHead(d.mention.after) !== ''

const isSpec = (d: Draft, text: string): boolean => {
  const { class: cls, unit } = d.mention.quantity
  if (!CAPACITY.has(cls) || d.measure !== 'level' || noun(d) === '') return false
  if (/年产$|出栏$|存栏$/.test(d.mention.before) && noun(d) !== '')
    return project(d) || PROJECT_AHEAD.test(text.slice(d.mention.quantity.end, d.mention.quantity.end + 60))
  if ((cls === 'power' || cls === 'weight' || cls === 'volume' || cls === 'none') && unit !== '' && inProject(d, text)) return true
  if (cls === 'power' || cls === 'weight' || cls === 'volume')
    return !OWN_AMOUNT.test(d.mention.before) && /^[^，。增同占]/.test(noun(d)) && (project(d) || (/^的?[^\d]{2,}/.test(noun(d)) && d.rule.endsWith('after')))
  if (cls === 'money' && /投资$/.test(d.mention.before) && noun(d).length > 3 && project(d)) return !isSpent(d)
  if (cls === 'money') return /(?:总投资|投资)$/.test(d.mention.before) && d.mention.after.startsWith('的')
  if (cls === 'none') return unit !== '' && project(d) && !verbAtEnd(d.mention.before)
  return cls === 'area' && !verbAtEnd(d.mention.before) && project(d) && d.mention.before !== ''
}

const COMPARED = /^(?:低于|高于|快于|比)?全(?:国|省|区|市|县|州|地区)(?:的?平均(?:水平)?|水平)?$/

/** 低于全国4.5%: another place's figure. */
const isComparison = (d: Draft): boolean =>
  d.mention.quantity.class === 'ratio' &&
  COMPARED.test(d.mention.before) &&
  (d.measure === 'share' || d.mention.cues.length === 0) &&
  !/^的(?!平均|水平)/.test(d.mention.after)

/** 加大对244户的帮扶力度, 围绕8个项目: who is spoken of, not what was done. */
const SUPPORTED = /(?:帮扶|扶持|支持|投入|监管|监测)力度$/
const ABOUT = /^(?:围绕|依托|立足|紧盯|针对|发挥|聚焦|瞄准|紧扣|对标)/

/** 24个贫困村42公里道路: the first only says whose. */
const namesNext = (d: Draft, next: Draft): boolean =>
  d.mention.quantity.class === 'count' &&
  next.mention.mark === '' &&
  next.mention.segment === d.mention.segment &&
  next.mention.cues.length === 0 &&
  next.rule.endsWith('after') &&
  next.mention.after !== '' &&
  noun(d).length > 1 &&
  noun(d).length < 9 &&
  next.mention.before === noun(d) &&
  !verbAtEnd(noun(d))

/** 以290个重点项目为代表的…: how many stand for the rest. */
const STANDS_FOR = /^[^，。；、\d]{2,22}为(?:代表|重点|主体?|核心|龙头|载体|支撑|依托|抓手|骨干|基础|节点|试点|突破口?)/
const CLAUSE_ENDS = charset('，。；')

/** Whether 以 stands in the same clause, not far before an offset. */
const ledBy = (text: string, at: number): boolean => {
  for (let i = at - 1; i >= 0 && at - i <= 32; i--) {
    if (text[i] === '以') return true
    if (CLAUSE_ENDS[text.charCodeAt(i)] === 1) return false
  }
  return false
}

const standsFor = (d: Draft, text: string): boolean =>
  COUNTED.has(d.mention.quantity.class) && d.mention.after.includes('为') && STANDS_FOR.test(d.mention.after) && ledBy(text, d.mention.quantity.start)

/** 年初一度下降21%: what it was for a time. */
const FOR_A_TIME = /一度[^，。；、]{0,6}$/

/** 重点抓好以下7个方面的工作, 在全国36个城市中排名: how many points follow, among how many a place was ranked. */
const POINTS = /^(?:大?(?:方面|重点|要点|着力点|关系|原则|环节|关键)|(?:大|项)?(?:重点)?(?:工作|任务|要求))/
const AMONG = /^[^，。；、\d]{0,18}(?:排名|评比|考核|检查|监测|测评|评价|评选|城市|[市县区州旗]|盟）)中/
const OF_MANY = /全(?:国|省|区|市|州|疆)(?:首批)?$/

const isCircle = (d: Draft, text: string): boolean => {
  const { class: cls, start, end } = d.mention.quantity
  if (cls !== 'count') return false
  const before = text.slice(Math.max(0, start - 4), start)
  return (/(?:以下|下列|如下)$/.test(before) && POINTS.test(text.slice(end, end + 8))) || (OF_MANY.test(before) && AMONG.test(text.slice(end, end + 26)))
}

const isBase = (d: Draft, next: Draft | undefined, text: string): boolean => {
  const { class: cls, start } = d.mention.quantity
  if (isOrigin(text, d.mention.quantity) || standsFor(d, text) || isCircle(d, text)) return true
  if (cls === 'ratio' && FOR_A_TIME.test(text.slice(Math.max(0, start - 10), start))) return true
  if (/之一$/.test(noun(d)) || (d.mention.before.endsWith('涉及') && d.mention.after.startsWith('的'))) return true
  if (d.measure === 'rank' && /^的/.test(d.mention.after)) return true
  if (next && namesNext(d, next)) return true
  if (cls === 'ratio' || cls === 'point' || cls === 'fold' || cls === 'rank') {
    return /^(?:的)?(?:提高|增加|降低|下降|扩大|降|升|增|上升|提升|减少|压减)(?:到|至|为)/.test(d.mention.after) && next?.mention.segment === d.mention.segment
  }
  if (
    /^(?:调整优化为|整合撤并为|(?:提高|增加|降低|下降|扩大|降|升|增|上升|提升|减少|压减|压缩|精简|整合|合并|优化|发展|扩展|调整)(?:到|至|为))/.test(
      d.mention.after,
    )
  )
    return true
  if (cls === 'count' && d.mention.before.endsWith('等') && /^(?:主要|约束性|预期性?|经济|核心)*指标/.test(d.mention.after)) return true
  if (COUNTED.has(cls) && (SUPPORTED.test(noun(d)) || ABOUT.test(d.mention.before))) return true
  if (d.mention.cues.some((c) => /提升|提高/.test(c.word)) && /(?:水平|能力|质量)$/.test(noun(d))) return true
  if (d.mention.before !== '' && d.rule.endsWith('after') && BASES.some((b) => d.mention.before.endsWith(b))) return !verbAtEnd(d.mention.before)
  const owns = isScope(d.mention.before) && (d.mention.mark !== '、' || /(?:完成|实现|达到?)[^，]{0,8}$/.test(d.mention.after)) && d.rule.endsWith('after')
  return (
    owns &&
    next !== undefined &&
    next.mention.segment === d.mention.segment &&
    next.mention.mark === '' &&
    COUNTED.has(cls) &&
    next.mention.quantity.start - d.mention.quantity.end > 5
  )
}

/** 在上年增长15.7%的基础上又增长14.5%: what the year before had reached. */
const GROUND = /^的(?:高?基数|基础)(?:上|之上)/

interface Reason {
  readonly skip: SkipReason
  readonly rule: string
}

const reason = (d: Draft, next: Draft | undefined, text: string): Reason | undefined => {
  if (d.skip) return { skip: d.skip, rule: d.skip === 'base' ? 'left-behind' : 'proportion' }
  if (isSpec(d, text)) return { skip: 'spec', rule: 'project-size' }
  if (d.mention.after.startsWith('的') && GROUND.test(d.mention.after)) return { skip: 'base', rule: 'ground' }
  if (isGoal(d, text)) return { skip: 'base', rule: 'goal' }
  if (isGoalCount(d, text)) return { skip: 'base', rule: 'goals' }
  if (isThreshold(d, text)) return { skip: 'spec', rule: 'threshold' }
  if (isComparison(d)) return { skip: 'other', rule: 'elsewhere' }
  if (isBase(d, next, text)) return { skip: 'base', rule: 'scope' }
  if (d.mention.quantity.class === 'time' && d.mention.before === '' && d.mention.cues.length === 0 && d.mention.after !== '')
    return { skip: 'other', rule: 'duration' }
  if (d.mention.quantity.class === 'none' && d.unit === '' && d.subject === '') return { skip: 'other', rule: 'nothing-measured' }
  return undefined
}

const SIZES = new Set<Draft['mention']['quantity']['class']>(['power', 'weight', 'volume'])

/** 甲厂10万千瓦、乙厂20万千瓦风电项目: what the last of a list is the size of, those before it are sizes of too. */
const sizeBefore = (d: Draft, next: Draft): boolean =>
  next.rule === 'project-size' &&
  d.skip === undefined &&
  d.measure === 'level' &&
  SIZES.has(d.mention.quantity.class) &&
  d.mention.quantity.class === next.mention.quantity.class &&
  d.mention.segment === next.mention.segment &&
  d.mention.after === '' &&
  d.mention.cues.length === 0 &&
  (next.mention.mark === '、' || next.mention.before.startsWith('和')) &&
  !OWN_AMOUNT.test(d.mention.before) &&
  !AMOUNT_NOUN.test(d.mention.before)

/** 产值20亿元以上企业4家: the size stays part of what is counted. */
const withSize = (d: Draft, next: Draft, text: string): Draft => {
  const own = next.rule.endsWith('before') && next.mention.before !== '' && next.subject === next.mention.before && next.mention.segment === d.mention.segment
  const gap = text.slice(d.mention.quantity.end, next.mention.from)
  const from = d.mention.before === '' ? d.mention.quantity.start : d.mention.from
  if (!own || !/^(?:及?以上|左右)?的?$/.test(gap) || next.mention.to - from > 36) return next
  return { ...next, start: from, subject: text.slice(from, next.mention.to).replace(/\s/g, '') }
}

/** Takes out project sizes (50万锭棉纺纱项目) and numbers that only name what is spoken of (全县485支队伍). */
const dropAsides = (drafts: readonly Draft[], text: string): readonly Draft[] => {
  const out = drafts.map((d, i) => {
    const found = reason(d, drafts[i + 1], text)
    return found ? { ...d, ...found } : d
  })
  for (let i = out.length - 2; i >= 0; i--) {
    const [d, next] = [out[i], out[i + 1]]
    if (d?.rule === 'threshold' && next && !next.skip) out[i + 1] = withSize(d, next, text)
    if (d && next && sizeBefore(d, next)) out[i] = { ...d, skip: 'spec', rule: 'project-size' }
  }
  return out
}

export const dropAsidesRule: ListRule = {
  id: 'lists/no-amount',
  en: "What a change started from, a goal named beside the result, another place's figure and a project's size state no amount.",
  zh: '变化的起点、结果旁提到的目标、外地的数字和项目规模都不是数量。',
  reads: [
    inReview('登记失业率3.1%，低于4.2%的控制目标。', 'result 登记失业率 share 3.1%', 'aside base 4.2'),
    inReview('生产总值在上年增长15.7%的基础上又增长14.5%。', 'result 生产总值 growth 14.5%', 'aside base 15.7'),
    inReview('审批时限由20个工作日压缩至5个工作日。', 'result 审批时限 level 5个工作日', 'aside base 20'),
    inPlan('推动年产50万吨水泥项目达产。', 'aside spec 50'),
    inPlan('围绕8个重点项目，强化服务保障。', 'aside base 8'),
    inPlan('重点抓好以下7个方面的工作。', 'aside base 7'),
    inPlan('培育50亿元企业4家。', 'target 培育50亿元企业 level 4家', 'aside spec 50'),
    inPlan('打造产值超100亿元产业集群。', 'aside spec 100'),
  ],
  not: [
    inReview('水泥产量达到50万吨。', 'result 水泥产量 level 50万吨'),
    inReview('全国文明城市达到3个。', 'result 全国文明城市 level 3个'),
    inReview('工业产值突破50亿元，企业效益好转。', 'result 工业产值 level ge 50亿元'),
  ],
  settle: dropAsides,
}
