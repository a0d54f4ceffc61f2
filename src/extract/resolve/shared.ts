import { isStatistic } from '../indicator/match.ts'
import type { Draft } from '../interpret/draft.ts'
import { inReview } from '../rules/record.ts'
import { allParts, verbAtHead } from '../subject/parts.ts'
import { splitNamed } from '../subject/split.ts'
import { DONE_TO_ALL } from './each.ts'
import type { ListRule } from './rule.ts'

const SAYS_BOTH = /^(?:均|都|双双|皆|分别|分别为|均为|均达|均达到|均超过|均超|各)$/

/** 养老保险、医疗保险参保率达到95%: the rate of each. */
const SHARED_RATE = /^[^、]{2,}、[^率]{0,24}(?:参保|参合|成活|入学|巩固|入园|覆盖|普及|达标|合格|处理|治理|利用|就业|死亡|入户|通达)率$|率[、和][^、]{2,}率$/

const count = (subject: string): number => subject.split(/[、和与]|及(?<![惠涉普]及)(?![时其格])/).filter((s) => s !== '').length

const partsOf = (d: Draft): readonly string[] => {
  const { before } = d.mention
  const n = count(allParts(before) ? before : d.subject)
  if (n === 1 && d.subject.includes('城乡')) return splitNamed(d.subject, before, 2)
  return n > 1 && n < 7 ? splitNamed(d.subject, before, n) : [d.subject]
}

/** 城镇居民收入和农民纯收入增长8%, 比2010年翻一番: statistics side by side, one number for them. */
const joint = (d: Draft, parts: readonly string[], said: boolean): boolean =>
  (d.measure === 'growth' || d.measure === 'average_growth' || d.measure === 'multiple' || said) &&
  parts.length > 1 &&
  parts.every(isStatistic) &&
  !isStatistic(d.subject)

/** What is counted, and done or made in number: 均超过100个 is said of each. */
const COUNTED = new Set<string>(['count', 'people', 'length', 'area'])
/** A rank, a place or a verb alone, the tail of a list, what is held against another: no name of a thing. */
const NO_THING = /^(?:新建|改建|扩建|改扩建|改造|国家级?|省级?|市级?|县级?|[东西南北]部|城镇|农村)$|等|以上$|全[国省市县区州]|[0-9](?!G)|[各“”（]|其中/
/** What the last of a list says of all of them, done to them or counted of them. */
const OF_ALL = new RegExp(`${DONE_TO_ALL.source}|(?:项目|基地)$`)

const IN_ALL = /^(?:实有|现有)|(?:总数|总量)$/

/** Places and grades before what they have (甲区、乙县学校): not names of their own. */
const OF_LAST = /[级区县市州镇乡]$/
const placed = (named: readonly string[]): boolean => named.some((p) => OF_LAST.test(p) && p.at(-1) !== named.at(-1)?.at(-1))

/** The members of 新增图书室、健身点均突破9个 by their own words, each with the verb of the first; none where they cannot be told apart. */
const counted = (d: Draft): readonly string[] => {
  const named = d.subject.split(/[、和与]/)
  const verb = verbAtHead(named[0] ?? '')
  const last = named.at(-1) ?? ''
  const shared = OF_ALL.exec(last)
  const apart = named.length > 1 && named.length < 7 && named.every((p) => p.length - verbAtHead(p).length > 2 && !NO_THING.test(p))
  if (!apart || placed(named) || !COUNTED.has(d.mention.quantity.class) || d.measure !== 'level' || (shared && !named.every((p) => p.endsWith(shared[0]))))
    return []
  // Without a verb that is known, what was done with the first is not known of the others, unless that is how many there are.
  if (verb === '' && !d.mention.cues.some((c) => /突破|达/.test(c.word))) return []
  return named.map((p) => (verbAtHead(p) === '' && !IN_ALL.test(p) ? verb + p : p))
}

/** 增速均在18%以上, 双双增长9%: of all that were named just before. */
const BOTH_WORD = /^(?:均|都|双双|皆)/
const saidOfBoth = (d: Draft): boolean => d.mention.cues.some((c) => BOTH_WORD.test(c.word))

const splits = (d: Draft, parts: readonly string[]): boolean => {
  const said = d.mention.cues.some((c) => SAYS_BOTH.test(c.word))
  if (!/ratio|fold/.test(d.mention.quantity.class)) return said && !d.mention.cues.some((c) => c.word.startsWith('分别')) && joint(d, parts, said)
  const rates = d.measure === 'share' && SHARED_RATE.test(d.subject) && !/等/.test(d.subject)
  const zero = d.value === 0 && d.measure === 'growth' && d.subject.includes('、')
  return said || rates || zero || joint(d, parts, said)
}

const SEVERAL = /[、和与及]|城乡/

/** Each by itself: not 分别, which deals numbers out, nor 各, which `each.ts` reads. */
const SAID_OF_EACH = /^(?!.*(?:分别|各)).*(?:均|都)/

/** Whether a number can be said of each of several things at all. */
const each = (d: Draft): boolean => {
  if (d.mention.cues.some((c) => SAYS_BOTH.test(c.word))) return true
  return (
    /ratio|fold/.test(d.mention.quantity.class) &&
    (d.measure === 'growth' || d.measure === 'average_growth' || d.measure === 'share' || d.measure === 'multiple')
  )
}

/** The figures of the segment right before; where it has one alone, with those of the segments before it that have one of the same kind. */
const segmentsBefore = (drafts: readonly Draft[], i: number): readonly Draft[] => {
  const of = (segment: number): readonly Draft[] => drafts.slice(0, i).filter((b) => b.mention.segment === segment)
  const at = (drafts[i]?.mention.segment ?? 0) - 1
  const near = of(at)
  const [only] = near
  if (near.length !== 1 || !only || only.mention.before === '' || only.measure !== 'level') return near
  const row = [only]
  for (let k = at - 1; k >= 0 && row[0]?.mention.mark === '，'; k--) {
    const [next, ...more] = of(k)
    if (!next || more.length > 0 || next.mention.before === '' || next.measure !== 'level' || next.mention.quantity.class !== only.mention.quantity.class) break
    row.unshift(next)
  }
  return row
}

/** The subjects that were told of just before, each with a figure of its own. */
const toldBefore = (drafts: readonly Draft[], i: number): readonly string[] => {
  const d = drafts[i]
  if (!d?.rule.endsWith('elided') || d.mention.before !== '' || d.measure === 'rank' || !saidOfBoth(d) || SEVERAL.test(d.subject)) return []
  const near = segmentsBefore(drafts, i)
  const subjects = [...new Set(near.map((b) => b.subject))]
  return subjects.length > 1 && near.every((b) => b.mention.mark !== '；') ? subjects : []
}

const saidOf = (d: Draft, subjects: readonly string[]): readonly Draft[] =>
  subjects.map((subject): Draft => ({ ...d, subject, rule: `${d.rule.split('/')[0]}/both`, certainty: 'inferred' }))

/** 医疗和养老保险参保率均达100%: one number said of each. */
const shareAmongMembers = (drafts: readonly Draft[]): readonly Draft[] => {
  if (!drafts.some((d) => SEVERAL.test(d.subject) || saidOfBoth(d))) return drafts
  return drafts.flatMap((d, i): Draft | readonly Draft[] => {
    const told = toldBefore(drafts, i)
    if (told.length > 1) return saidOf(d, told)
    const elided = d.mention.before === '' && !(d.rule.endsWith('elided') && saidOfBoth(d))
    if (d.rule.endsWith('list') || elided || !SEVERAL.test(d.subject) || !each(d)) return d
    const counts = SAID_OF_EACH.test(d.mention.cues.map((c) => c.word).join()) ? counted(d) : []
    const parts = partsOf(d)
    if (counts.length > 0) return saidOf(d, counts)
    return parts.length > 1 && splits(d, parts) ? saidOf(d, parts) : d
  })
}

export const bothRule: ListRule = {
  id: 'lists/said-of-each',
  en: 'One number said of several things (both reach 100 %) is said of each of them.',
  zh: '一个数字说几件事（均达100%），即分别说每一件。',
  reads: [
    inReview('基本养老保险、医疗保险参保率达到95%以上。', 'result 基本养老保险参保率 share ge 95%', 'result 医疗保险参保率 share ge 95%'),
    inReview('城镇居民人均可支配收入和农民人均纯收入增长8%。', 'result 城镇居民人均可支配收入 growth 8%', 'result 农民人均纯收入 growth 8%'),
    inReview(
      '工业投资、技改投资分别超过46亿元、21亿元，增速均在18%以上。',
      'result 工业投资 level ge 46亿元',
      'result 技改投资 level ge 21亿元',
      'result 工业投资 growth ge 18%',
      'result 技改投资 growth ge 18%',
    ),
    inReview(
      '社会消费品零售总额9亿元、进出口总额6亿元，均增长9%。',
      'result 社会消费品零售总额 level 9亿元',
      'result 进出口总额 level 6亿元',
      'result 社会消费品零售总额 growth 9%',
      'result 进出口总额 growth 9%',
    ),
    inReview('新增图书室、健身点均突破9个。', 'result 新增图书室 level ge 9个', 'result 新增健身点 level ge 9个'),
    inReview('财政收入、固定资产投资均突破20亿元。', 'result 财政收入 level ge 20亿元', 'result 固定资产投资 level ge 20亿元'),
    inReview(
      '地区生产总值、居民收入均在2001年基础上翻番。',
      'result 2001-2022 地区生产总值 multiple 1番',
      'result 2001-2022 居民收入 multiple 1番',
      'aside date 2001',
    ),
  ],
  not: [
    inReview('甲园、乙园税收3亿元。', 'result 甲园、乙园税收 level 3亿元'),
    inReview('税收收入6亿元，增长9%。', 'result 税收收入 level 6亿元', 'result 税收收入 growth 9%'),
  ],
  settle: shareAmongMembers,
}
