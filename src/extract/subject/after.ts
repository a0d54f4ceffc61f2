import type { Mention } from '../mentions/mention.ts'
import { isScope, verbAtEnd, verbAtHead } from './parts.ts'

export interface Named {
  readonly subject: string
  readonly rule: 'before' | 'after' | 'elided' | 'part' | 'ahead' | 'shared-verb'
  readonly inferred: boolean
}

const LIMIT = 60
export const clip = (text: string): string => (text.length > LIMIT ? text.slice(-LIMIT) : text)

const AFTER_STOP = /每[个名人户家村亩岗台辆套](?![^，。；]{0,2}均)|用于|支持|惠及|同比|比上年|[，。；]|以上|左右/g

/** Where the noun after a number ends; 亿元以上项目 goes on. */
const stopIn = (text: string): number => {
  AFTER_STOP.lastIndex = 0
  for (let m = AFTER_STOP.exec(text); m; m = AFTER_STOP.exec(text)) {
    if (m.index > 0 && !(m[0] === '以上' && /[元级岁吨类分伏瓦米亩模]/.test(text[m.index - 1] ?? ''))) return m.index
  }
  return -1
}

/** The noun that follows a number, up to where its phrase ends. */
export const nounAfter = (text: string): string => {
  const clean = text.replace(/^(?:的|以上|左右|多)/, '').replace(/^[”）]/, '')
  const cut = stopIn(clean)
  const noun = (cut > 0 ? clean.slice(0, cut) : clean).replace(/(?:[和与及、，]|按照?)$/, '').replace(/(?:达到?|为|共)$|(?<=投资|收入|支出)中$/, '')
  return noun.length > LIMIT ? '' : noun
}

/** 由20个工作日压缩至5个: no noun, but where it went. */
const LEADS_TO = /^(?:[到至]$|(?:压缩|压减|精简|缩短|整合|调整|提高|提升|增加|减少|下降|降低|降|上升|扩大|优化|合并|发展|扩展|上调|下调)(?:到|至|为))/

const follows = (m: Mention): boolean => {
  if (m.quantity.class === 'ratio' || m.quantity.class === 'point' || m.quantity.class === 'fold' || m.quantity.class === 'rank') return false
  return (
    !/^[金银铜]$/.test(m.quantity.unit) &&
    nounAfter(m.after).length > 0 &&
    !LEADS_TO.test(m.after) &&
    !/^(?:增长|同比|下降|比|占|，|其中|（(?![^（）]{1,10}）)|元|和(?![美谐平])|与|及|以|(?:新|大)?(?:台阶|大关|关口|门槛)|左右|，|”|"|、)/.test(m.after)
  )
}

/** 解决了农村3万人口饮水问题: between the verb and the number, whose it is. */
const OF_WHOM = /了?(?:农村|农牧区|城镇|城乡|贫困地区)$|了$/
const verbOfWhom = (before: string): boolean => OF_WHOM.test(before) && verbAtEnd(before.replace(OF_WHOM, '')) !== ''

/** Nouns that say nothing without the names before 等: 推进甲、乙等3个项目建设. */
const VAGUE = /^(?:重点|重大|大型)?(?:项目|工程|活动)(?:的?建设|实施)?$/

/** 甲河、乙湖2处湿地获批: names, and then how many they are and what. */
const NAMES = /、[^、]{2,12}$/
const COUNTED_NOUN = /^(?!全部|全|均|已|都|皆|以)[\u4e00-\u9fff]/

/** 完成示例线30公里大修: the road and what was done to it. */
const ROAD = /(?:线|[国省县]道|高速|公路|路段?)$/

/** 增加4万太阳能用户, 减少300个重复站点: so many of what stands behind, and no change of what was spoken of. */
const MORE = /^(?:增加|减少|扩大|压减|削减|精简|缩减)了?$/
const MORE_OF = new Set<string>(['count', 'people', 'area', 'length', 'weight', 'volume', 'none'])
const OTHER_STEPS = /^(?:位次?|名次|档次?|百分|台阶|左右|以|余|多|元|的?(?:基础|幅度|投入)|[个种类])/
const moreOf = (m: Mention, noun: string): Named | undefined => {
  const [cue, ...others] = m.cues.filter((c) => c.kind !== 'hedge')
  const free = isScope(m.before) || (m.before === '' && m.mark !== '')
  if (!free || others.length > 0 || !cue || !MORE.test(cue.word)) return undefined
  const thing = MORE_OF.has(m.quantity.class) && m.quantity.unit !== '' && noun.length > 1 && !OTHER_STEPS.test(noun)
  return thing ? { subject: clip(cue.word.replace(/了$/, '') + noun), rule: 'after', inferred: false } : undefined
}

/** 新建3座公厕, 95家企业复工: what is counted stands after the number. */
export const fromAfter = (m: Mention): Named | undefined => {
  if (!follows(m)) return undefined
  const noun = nounAfter(m.after)
  const more = moreOf(m, noun)
  if (more) return more
  if (isScope(m.before)) return m.cues.some((c) => c.kind === 'up' || c.kind === 'down') ? undefined : { subject: noun, rule: 'after', inferred: false }
  if (m.before.endsWith('等') && m.before.includes('、') && VAGUE.test(noun)) return { subject: clip(m.before + noun), rule: 'after', inferred: false }
  if (/等$|第.批$|首批$/.test(m.before)) return { subject: verbAtHead(m.before) + noun, rule: 'after', inferred: false }
  if (m.quantity.class === 'length' && ROAD.test(m.before) && verbAtHead(m.before) === '')
    return { subject: clip(m.before + noun), rule: 'after', inferred: false }
  if (m.quantity.class === 'count' && m.before.includes('、') && m.mark !== '、' && NAMES.test(m.before) && !verbAtEnd(m.before) && COUNTED_NOUN.test(noun))
    return { subject: VAGUE.test(noun) ? clip(m.before + noun) : verbAtHead(m.before) + noun, rule: 'after', inferred: false }
  if (m.cues.at(-1)?.word === '的' && m.quantity.class === 'count') return { subject: clip(m.before + noun), rule: 'after', inferred: false }
  if (!verbAtEnd(m.before) && (m.before.length > 4 || /[率量额值产]$/.test(m.before)) && !verbOfWhom(m.before)) return undefined
  return { subject: m.before + noun, rule: 'after', inferred: false }
}

/** 91%村庄实现集中供水: the noun right behind a share that opens its clause. */
/** 争取80%的村, 约19%的住户 */
const SOFT = new Set<string>(['hedge', 'about', 'ge'])
const OPENS = /^(?!增长|用于|占|为|是|的|和|以|左右|同比|比|提高|提升|增加|扩大|上升|下降|降|减少|压|升|增|达|掌握|安排)[\u4e00-\u9fff]{2}/
const HAS_VERB = /^的|实现|达到|完成|建成/
/** 11%的预定目标, 3%的幅度: a figure of something else, and no share of it. */
const NO_WHOLE = /^(?:[^，。；]{0,8}(?:目标|任务)|幅度|增幅|增速|速度|比例|标准|基数|基础|额度|份额)/

/** 80%的村, 改善80%以上的校舍, 财政支出的70%以上用于民生: what a share is of stands after it. */
export const shareOf = (m: Mention): Named | undefined => {
  if (m.quantity.class !== 'ratio') return undefined
  if (m.after.startsWith('用于') && m.before !== '') return { subject: clip(m.before + m.after.slice(0, 20)), rule: 'after', inferred: false }
  if (m.after.startsWith('的') && m.before !== '' && verbAtHead(`${m.before}　`) === m.before && m.cues.every((c) => c.word === '了')) {
    const part = nounAfter(m.after)
    if (part.length > 1) return { subject: clip(m.before + part), rule: 'after', inferred: false }
  }
  const opens =
    m.before === '' &&
    m.mark !== '' &&
    OPENS.test(m.after) &&
    (m.quantity.bound === 'ge' || (m.quantity.bound === undefined && (m.mark === '，' || (m.mark === '、' && HAS_VERB.test(m.after)))))
  const noun = opens || (isScope(m.before) && /^的/.test(m.after)) ? nounAfter(m.after) : ''
  return noun.length > 1 && !(m.after.startsWith('的') && NO_WHOLE.test(noun)) && m.cues.every((c) => SOFT.has(c.kind))
    ? { subject: noun, rule: 'after', inferred: false }
    : undefined
}
