import { FINISHING_VERBS, ONGOING } from '../../lexicon/subjects.ts'
import { ADDED_ALONE, OWN_OBJECT } from '../../lexicon/whose.ts'
import { isStatistic } from '../indicator/match.ts'
import type { Mention } from '../mentions/mention.ts'
import { clip, fromAfter, type Named, nounAfter, shareOf } from './after.ts'
import { isGap } from './gap.ts'
import { partOfThing, rankOver, thingOf } from './lead.ts'
import { ADDED, allParts, isPart, owner, verbAtHead } from './parts.ts'

const finishing = new Set(FINISHING_VERBS)
const BARE = /^(?:计划)?(?:投入|投资|安排|统筹|整合|筹集|筹措|拿出|用好|争取|下达|拨付|落实)(?:各类|各级|财政|专项|补助|中央|上级)?(?:资金|经费)?$/

const WHOLE_PLACE = /^(?:全[市县省区州旗盟]|我[市县省区州])/

/** 加大公租房建设力度，今年新开工7000套: what the clause before urges is what is counted. */
const URGED = /^(?:进一步|继续|持续|全力|大力)?(?:加大|加快|加强|推进|抓好|实施|强化|深化)(.{2,12}?)(?:的)?(?:建设|改造|治理)?(?:力度|步伐|进度|工作|工程)?$/
const urged = (m: Mention): string => {
  const thing = URGED.exec(m.prevClause)?.[1]
  return thing ? m.before + thing : ''
}

/** 新开工1万套、建成8千套; 保障房开工10套、竣工8套: a verb alone counts the thing that the verb before it counted. */
const bareVerb = (m: Mention, previous: string): string => {
  if (!finishing.has(m.before) || nounAfter(m.after) !== '') return ''
  if (previous === '' && m.prevClauseAdjacent) return thingOf(m.prevClause) === m.prevClause ? urged(m) : m.before + thingOf(m.prevClause)
  if (previous === '') return ''
  const last = FINISHING_VERBS.find((v) => previous.endsWith(v) && previous.length > v.length + 1)
  if (last) return previous.slice(0, -last.length) + m.before
  const thing = owner(previous.replace(WHOLE_PLACE, '').replace(ONGOING, ''))
  return thing.length > 1 ? m.before + (thingOf(thing) || thing) : ''
}

const LIST = new Set(['、', '和'])
/** 新增就业2900人、进出口总额5600万美元: an amount of all, and nothing that was added. */
const AMOUNT = /(?:总额|总产值|增加值)$/

/** 新增上市公司9家、融资额突破120亿元: what is reached is all there is, not what was added. */
const IS_ADDED = /^(?:新|净增)/
const ALL_THERE_IS = /突破|^达到?$/

const sharedVerb = (m: Mention, previous: string): string => {
  if (!LIST.has(m.mark) || m.quantity.class === 'ratio' || m.light) return ''
  const verb = verbAtHead(previous.replace(WHOLE_PLACE, ''))
  if ((OWN_OBJECT.has(verb) || AMOUNT.test(m.before)) && isStatistic(m.before)) return ''
  if (IS_ADDED.test(verb) && m.cues.some((c) => ALL_THERE_IS.test(c.word))) return ''
  return verb && verb !== '完成' && !verbAtHead(m.before) && (!isPart(m.before) || m.before === '就业') ? verb : ''
}

/** 是前十年总和的5.3倍: the words before a multiple may only say of when. */
const OTHER_TIME = /(?:总和|同期|去年|上年|年初|之前|以前|之和|平均水平|平均值|[\d]年|时期|期末|“?(?:九|十[一二三四]?)五”?(?:期间)?)$/

const PLACED =
  /^(?:建市以来|首次|历史性|连续\d{1,2}年|均|双双|继续|仍|稳|总量|增速|增幅|数量|规模|总数|产量|占比|位次|和){0,4}(?:位居|名列|位列|跃居|跃升至?|(?:上|提|晋)?升至|前移至|排名|排在|排|居|列)?(?:全[国省区市州疆县盟]|兵团|自治区|中部|西部|东部|东北|省会城市)?[^，]{0,8}$/

const QUALIFIED = /^(农村牧区|农牧区|农村|城镇|城市)/
const PLAIN = /^(?:公路|道路|户厕|厕所|危房|电网|管网)$/

/** 建成农村户厕500个、公路20公里: what the first of a list is of, the plain noun after it is of too. */
const qualifier = (m: Mention, previous: string, verb: string): string => (PLAIN.test(m.before) ? (QUALIFIED.exec(previous.slice(verb.length))?.[1] ?? '') : '')

/** 居全省第二: a rank without a noun of its own ranks what was spoken of. */
const isRanked = (m: Mention): boolean =>
  (m.quantity.class === 'rank' || (/^[位名]?$/.test(m.quantity.unit) && m.before.endsWith('第'))) && PLACED.test(m.before)

const inferred = (subject: string, rule: Named['rule']): Named => ({ subject, rule, inferred: true })

/** 生产总值突破4万亿元，人均超过1万美元; 退休人员3万人，月人均1030元. */
const perHead = (m: Mention, near: string): string => {
  if (!m.cues.some((c) => c.word === '人均')) return ''
  if (/^每?[月年]$/.test(m.before)) return near === '' ? '' : `${owner(near.replace(WHOLE_PLACE, ''))}${m.before}人均`
  if (m.before === '' && near.endsWith('经济总量')) return '人均生产总值'
  return m.before === '' && /(?:生产总值|GDP)$/.test(near) ? near.replace(/(?:地区|国内)?(?:生产总值|GDP)$/, '人均$&') : ''
}

const placed = (m: Mention, of: string): string =>
  `${of}${m.before.replace(/(?:排名|排|位居|位列|名列)?第$|^(?:和|均|稳)?(?:位居|名列|位列|居|列|排名?)|(?:跃居|位居|名列|位列|跃升至|上升[到至]|升至|居|列|排名?)(?=全)/g, '')}排名`

const ESTABLISHED = /(?:链|项目|企业|园区?|基地|工程|集群|公司|中心|工坊|车间|市场|合作社|产业|小镇|景区)$/

/** 新增就业 is a statistic of its own, unless it is that of a project or a park. */
const alone = (m: Mention, of: string): boolean => m.before.startsWith('新增') && isStatistic(m.before) && !ESTABLISHED.test(of)

/** 规模以上工业增加值…，实现利润…: what an industry earned is no part of what it added. */
const EARNED = /利润(?:总额)?$|利税$|业务?收入$|销售收入$/

const IN_ALL = /^总(?:量|额|规模)$/

/** 完成固定资产投资3亿元，实现税收2亿元: taxes are no part of a statistic that is no budget. */
const TAXES = /^税收(?:收入)?$/
/** 总投资5亿元, 满意率98%, 拉动消费3亿元: a part with what it is a part of. */
const partNamed = (m: Mention, of: string): Named => {
  if (/^(?:拉动|带动)/.test(m.before)) return m.before.length > 5 ? { subject: m.before, rule: 'before', inferred: false } : inferred(of + m.before, 'part')
  if (/^(?:总|综合)?收入$/.test(m.before) && /游客|游人/.test(of)) return inferred(`旅游${m.before}`, 'part')
  if (m.before === '发电量' && /产量$/.test(of)) return { subject: m.before, rule: 'before', inferred: false }
  if (TAXES.test(m.before) && isStatistic(of) && !/预算|财政/.test(of)) return { subject: m.before, rule: 'before', inferred: false }
  if (IN_ALL.test(m.before) && isStatistic(of)) return inferred(ADDED.test(of) ? `${of.replace(ADDED, '')}总数` : of, 'part')
  const whole = owner(EARNED.test(m.before) ? of.replace(/增加值$/, '') : of)
  return inferred(whole.endsWith(m.before) ? whole : partOfThing(whole, m.before), 'part')
}

const LEVEL_WORD = /(?:国家|自治区|省|市|县|区|兵团|师)级/

const PRIZE = /^(?:特等|[一二三]等|[金银铜])奖$/
const PRIZE_END = /(?:特等|[一二三]等|[金银铜])奖$/
/** 国家级企业5家、省级10家: the level changes, the thing stays. */
const otherLevel = (m: Mention, previous: string): string =>
  /^(?:国家|自治区|省|市|县|区|兵团|师)级$/.test(m.before) && LEVEL_WORD.test(previous)
    ? previous.replace(LEVEL_WORD, m.before)
    : PRIZE.test(m.before) && /奖$/.test(previous)
      ? previous.replace(PRIZE_END, m.before)
      : ''

/** 进出口总额…，其中出口: not a part of the same name but its other half; behind another statistic a statistic of its own. */
const trade = (m: Mention, near: string): string => {
  if (m.before !== '出口' && m.before !== '进口') return ''
  if (/(?:外贸|进出口)企业$/.test(near)) return m.before
  const half = near.replace(/(?:外贸|对外贸易)?进出口.{0,4}$|(?:出口|进口)$/, m.before)
  return half === near && !/贸易|外贸|[出进]口|产品|产[量值]/.test(near) && isStatistic(near) ? m.before : half
}

/** 回落到年末的3.4%: where it went is no name. */
const WENT_TO =
  /^(?:逐[步月季]|稳步|持续)?(?:回落|回升|上升|下降|提高|增加|减少|降低|转|扩大|收窄|拉升|攀升|跃升|降|升|增)[到至为](?:年[末底]|全年|目前|[一二三四]季度|前三季度|上半年|\d{1,2}月份?|今年|去年)?的?$/

/** 折1136亿美元, 即增长3%, 比前五年增加, 目前全市已增加到7个: words that name nothing measured. */
const NAMELESS =
  /^(?:转|上一?个|逐[步月季年]|稳步|持续|相比(?:完成|实现)?|(?:到|至)?“?(?:九|十[一二三四]?)五”?(?:期间|时期)?末|的?(?:高?基数)?(?:的)?基础(?:上|之上)?(?:又|再|继续|再次)?|折合?|约合|合|即|比前|(?:目前|现在|现)?(?:全[国省市县区州旗盟]|我[省市县区州旗])已?)$/

/** 比“九五”时期增长, 比上个五年提高, 扣除减税因素增长: what a change is counted from or without names nothing. */
const COUNTED_FROM =
  /^(?:分别|均|又|也)?(?:(?:比|较(?![好大差低高快小强多少为长早轻优]))(?!例|重|率|值|亚|武|赛|邻|利|特|对|拼|干|如)[^、，]{2,14}|(?:按)?(?:剔除|扣除)[^，]{2,16}(?:因素|影响)(?:影响)?后?(?:的?可比|同口径)?)$/
const LEANS = new Set('分均又也比较按剔扣')

/** A year further back, or a goal: no change against the year before. */
const FURTHER = /年前|[年月期]?末$|[“”]?[七八]五|预算|目标|计划|任务/
const countedFrom = (m: Mention): boolean =>
  LEANS.has(m.before[0] ?? '') &&
  m.cues.some((c) => c.kind === 'up' || c.kind === 'down' || c.kind === 'average') &&
  COUNTED_FROM.test(m.before) &&
  !FURTHER.test(m.before) &&
  !m.cues.some((c) => FURTHER.test(c.word) || c.word === '预期')

/** 改造13条道路26.9公里: how much of the thing just counted. */
const EXTENT = new Set<string>(['length', 'area'])
const PAID = /^(?:投资|投入|完成投资|安排|筹|拨)/
/** 农村危房改造扎实推进，投入资金2400万元，完成860户: what was paid, and then how many of the thing of the clause before. */
const PAID_NOUN = /(?:资金|投资|经费)(?:额)?$/
const OF_THING = new Set<string>(['count', 'people', 'length', 'area'])
const paidFor = (m: Mention, previous: string): string =>
  m.after === '' && m.prevClause !== '' && OF_THING.has(m.quantity.class) && (PAID.test(previous) || PAID_NOUN.test(previous))
    ? thingOf(m.prevClause) || m.prevClause
    : ''

const sameThing = (m: Mention, previous: string): boolean =>
  m.mark === '' &&
  EXTENT.has(m.quantity.class) &&
  m.before !== '' &&
  previous !== m.before &&
  previous.endsWith(m.before) &&
  verbAtHead(m.before) === '' &&
  !PAID.test(previous)

/** 提升60处乡镇卫生院, 完成90%以上行政村污水治理: where nothing stands before, the noun after. */
const standing = (m: Mention): Named | undefined => {
  const noun = /^(?:的)?[\u4e00-\u9fff]{2}/.test(m.after) && !/^(?:增长|下降|同比|比|占|大关|台阶|左右|以[上下内])/.test(m.after) ? nounAfter(m.after) : ''
  return noun.length > 1 ? { subject: noun, rule: 'after', inferred: true } : undefined
}

/** 蔬菜产业…，播种面积8万亩，产量31万吨: the area of a crop is its part where that names a statistic; what it yields is the crop's, not the area's. */
const SOWN = /^(?:播种|种植)面积$/
const CROP = /^(?:全[市县省区州旗盟]|我[市县省区州])?(?:粮食|夏粮|秋粮|早稻|棉花|油料|蔬菜|水果|茶叶|糖料)(?=[^率量面价])/

/** 粮食生产再获丰收，总产12万吨: of the words before only the crop is measured. */
const harvest = (m: Mention): string => (/产量?$/.test(m.before) ? (CROP.exec(m.prevClause)?.[0] ?? m.prevClause) : m.prevClause)

/** A subject that leans on the one before: nothing of its own, a place in an order, a share, a bare verb, a part. */
const leaning = (m: Mention, previous: string, anchor: string): Named | undefined => {
  const near = previous || anchor
  const head = perHead(m, near)
  if (head !== '') return inferred(head, 'part')
  const paid = m.before === '' && near !== '' ? paidFor(m, near) : ''
  if (paid !== '') return inferred(paid, 'elided')
  if (m.before === '' || WENT_TO.test(m.before) || (near !== '' && (NAMELESS.test(m.before) || countedFrom(m))))
    return near || m.prevClause ? inferred(near || m.prevClause, 'elided') : (standing(m) ?? inferred('', 'elided'))
  if (m.quantity.class === 'fold' && OTHER_TIME.test(m.before) && near) return inferred(near, 'elided')
  if (ADDED_ALONE.test(m.before) && previous !== '' && m.after === '')
    return inferred(m.before + previous.replace(ADDED, '').slice(verbAtHead(previous.replace(ADDED, '')).length), 'shared-verb')
  if (sameThing(m, previous)) return inferred(previous, 'elided')
  if (near !== '' && isGap(m.before)) return inferred(near + m.before.replace(/^((?:..)?)(?:分别|均)/, '$1'), 'part')
  if (isRanked(m)) return inferred(placed(m, near), 'elided')
  if (m.before.startsWith('占')) return inferred(near + m.before, 'part')
  const half = trade(m, near)
  if (half !== '' && half !== near) return inferred(half, 'part')
  if (alone(m, owner(near))) return { subject: m.before, rule: 'before', inferred: false }
  const verb = otherLevel(m, previous) || bareVerb(m, previous) || (m.before === '就业' && sharedVerb(m, previous) ? sharedVerb(m, previous) + m.before : '')
  if (verb) return inferred(verb, 'shared-verb')
  if (near === '' || !allParts(m.before)) return undefined
  // 增加值增长20%、总量…，销售收入增长30%、总量…: in all of what was spoken of right before.
  if (IN_ALL.test(m.before) && m.mark === '、' && previous !== '') return isStatistic(previous) ? partNamed(m, previous) : inferred(previous, 'part')
  return partNamed(m, SOWN.test(anchor || previous) && m.prevClause !== '' ? harvest(m) : anchor || previous)
}

/** 创建3个千亿级，食品、建材2个百亿级产业集群: names before their count go on with the verb of the grade before. */
const GRADED = /^.{1,4}级/
const sameGrade = (m: Mention, previous: string, noun: string): boolean =>
  m.before.includes('、') && previous.endsWith('级') && GRADED.test(noun) && verbAtHead(m.before) === ''

/** Names what a number measures: the words before it, the noun after it, or what the sentence was speaking of. */
export const nameSubject = (m: Mention, previous: string, anchor: string): Named => {
  const after = fromAfter(m) ?? shareOf(m)
  if (after) {
    const verb = (m.before === '' && LIST.has(m.mark)) || sameGrade(m, previous, after.subject) ? verbAtHead(previous) : ''
    return verb ? inferred(verb + rankOver(previous, verb, after.subject) + after.subject, 'shared-verb') : after
  }
  const leant = leaning(m, previous, anchor)
  if (leant) return leant
  if (m.nextClause !== '' && BARE.test(m.before) && m.after === '') return inferred(m.nextClause + m.before, 'ahead')
  const sown = SOWN.test(m.before) ? partOfThing(harvest(m), m.before) : ''
  if (sown !== '' && isStatistic(sown)) return inferred(sown, 'part')
  if (isPart(m.before) && !alone(m, m.prevClause)) {
    const part = partOfThing(harvest(m), m.before)
    return m.before === '税收收入' && !isStatistic(part) ? { subject: m.before, rule: 'before', inferred: false } : inferred(part, 'part')
  }
  const verb = sharedVerb(m, previous)
  return verb
    ? inferred(verb + (qualifier(m, previous, verb) || rankOver(previous, verb, m.before)) + m.before, 'shared-verb')
    : { subject: clip(m.before), rule: 'before', inferred: false }
}
