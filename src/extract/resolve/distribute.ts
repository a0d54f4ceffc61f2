import { partsIn } from '../../time/parts.ts'
import { isStatistic } from '../indicator/match.ts'
import type { Draft } from '../interpret/draft.ts'
import { measureOf } from '../interpret/measure.ts'
import { inReview } from '../rules/record.ts'
import { isPart } from '../subject/parts.ts'
import { splitNamed } from '../subject/split.ts'
import type { ListRule } from './rule.ts'

const JOINED = /^[ 、和与及，]*$/

const MEDALS = new Set(['金', '银', '铜'])

/** 月人均523元、年人均3728元: how an amount is counted names nothing. */
const PER_HEAD = /^每?[月年]$/
const perHead = (d: Draft): boolean => PER_HEAD.test(d.mention.before) && d.mention.cues.some((c) => c.word === '人均')
const WITH_UNIT = new Set(['fold', 'ratio', 'point'])
/** 2.7和2.4倍: a unit said once, behind the last. */
const unitBehind = (a: Draft, b: Draft): boolean =>
  a.mention.quantity.class === 'none' && a.mention.quantity.unit === '' && !a.mention.quantity.words && WITH_UNIT.has(b.mention.quantity.class)

const follows = (a: Draft, b: Draft, text: string, each: boolean): boolean =>
  (b.mention.before === '' || (each && perHead(b))) &&
  !MEDALS.has(b.unit) &&
  b.mention.cues.every((c) => c.kind === 'each' || c.kind === 'to' || c.kind === 'about' || c.kind === 'ge' || c.word === '人均') &&
  (each || a.mention.quantity.class === b.mention.quantity.class || unitBehind(a, b)) &&
  !(b.rule.endsWith('after') && !/shared/.test(b.rule)) &&
  JOINED.test(text.slice(a.mention.quantity.end, b.mention.quantity.start).replace(/分别|左右|近|超过?|达到?|[月年]?人均/g, '')) &&
  !(
    b.mention.cues.some((c) => c.kind === 'to' && /达|至$|到$/.test(c.word)) &&
    (a.measure === 'change' || a.measure === 'growth' || (!each && /^(?:新|净)增/.test(a.subject)))
  ) &&
  b.mention.mark !== '；' &&
  b.mention.segment === a.mention.segment

/** 播种面积、产量稳定在30万亩、12万吨: two things under one verb, a number in a unit of its own for each. */
const twoUnder = (head: Draft | undefined): boolean =>
  head?.mention.cues.some((c) => c.kind === 'to' || c.kind === 'ge') === true && splitNamed(head.subject, head.mention.before, 2).length === 2

/** 分别高于全国、全省2个和1个百分点: the word stands before the subject. */
const saidApart = (head: Draft | undefined, text: string): boolean =>
  head !== undefined && (head.mention.before.includes('分别') || text.startsWith('分别', head.mention.from - 2))

/** Where the run of numbers from `i` ends. `each`: units may differ. */
const runTo = (drafts: readonly Draft[], i: number, text: string, each: boolean): number => {
  for (let k = i + 1; ; k++) {
    const a = drafts[k - 1]
    const b = drafts[k]
    if (!a || !b || !follows(a, b, text, each)) return k
  }
}

/** 水泥、原油、天然气产量达到64万吨、12万吨、6亿立方米: as many names as numbers, whatever the units. */
const namedEach = (drafts: readonly Draft[], i: number, text: string): number => {
  const head = drafts[i]
  if (!head || head.mention.before === '') return 0
  const stop = runTo(drafts, i, text, true)
  return stop - i > 2 && splitNamed(head.subject, head.mention.before, stop - i).length === stop - i ? stop : 0
}

const runFrom = (drafts: readonly Draft[], i: number, text: string): number => {
  const next = drafts[i + 1]
  const paired = next?.mention.before === '' && next.mention.mark === '、' && next.mention.quantity.class !== drafts[i]?.mention.quantity.class
  const each = drafts[i]?.mention.cues.some((c) => c.word.startsWith('分别')) === true || saidApart(drafts[i], text) || (paired && twoUnder(drafts[i]))
  return namedEach(drafts, i, text) || runTo(drafts, i, text, each)
}

const inherit = (head: Draft, d: Draft, subject: string, bound: Draft['bound']): Draft => {
  const { since } = head.mention
  const mention = { ...d.mention, cues: head.mention.cues, before: head.mention.before, ...(since === undefined ? {} : { since }) }
  const measured = measureOf(mention, subject)
  return {
    ...d,
    mention: since === undefined ? d.mention : { ...d.mention, since },
    start: head.start,
    subject,
    measure: measured.measure,
    value: measured.value,
    unit: measured.unit || d.unit,
    bound,
    ...(d.basis === undefined && head.basis !== undefined ? { basis: head.basis } : {}),
    rule: `${measured.rule}/list`,
    certainty: 'inferred',
    ...(head.basis && d.basis === undefined && measured.measure === head.measure ? { basis: head.basis } : {}),
    ...(head.against && head !== d && !d.against ? { against: { ...head.against, value: d.value, unit: measured.unit || d.unit } } : {}),
  }
}

/** 5个A、3个B，分别完成投资…: the things counted side by side just before. */
const listed = (counted: readonly Draft[], head: Draft): boolean =>
  counted.every((d, i) => d.mention.quantity.class === 'count' && (i === 0 || d.mention.mark === '、')) &&
  (counted.at(-1)?.mention.segment ?? -9) >= head.mention.segment - 1

const WHOSE = /^(.{2,40})分别(?:完成|实现|达到?)?(.{2,30})$/
/** 县城和建制镇分别完成投资19亿元、10亿元: the names before the word, each with what stands after it. */
const whose = (before: string, count: number): readonly string[] => {
  const [, owners = '', what = ''] = WHOSE.exec(before) ?? []
  const parts = owners.split(/[、和与]|及(?<![惠涉普]及)/).filter((p) => p.length > 1)
  return parts.length === count && !/[、和与]/.test(what) ? parts.map((p) => p + what) : []
}

const SEVERAL = /[、和与及]|城乡/

const subjectsFor = (head: Draft, count: number, earlier: readonly Draft[]): readonly string[] => {
  if (head.mention.before !== '' && !(head.rule.endsWith('elided') && !SEVERAL.test(head.mention.before))) {
    const counted = earlier.slice(-count)
    if (isPart(head.mention.before) && counted.length === count && listed(counted, head)) return counted.map((d) => d.subject + head.mention.before)
    const named = head.subject.length > 50 && head.mention.before.endsWith(head.subject) ? head.mention.before : head.subject
    const parts = splitNamed(named, head.mention.before, count)
    return parts.length === count ? parts : whose(head.mention.before, count)
  }
  const told = earlier.filter((d) => d.measure !== 'rank').slice(-count)
  const near = told.length === count && told.every((d) => d.mention.segment === head.mention.segment - 1)
  if (near && new Set(told.map((d) => d.subject)).size === count) return told.map((d) => d.subject)
  const joint = earlier.at(-1)
  const parts = joint && !joint.rule.endsWith('list') && SEVERAL.test(joint.subject) ? splitNamed(joint.subject, '', count) : []
  if (parts.length === count && parts.every(isStatistic) && head.mention.cues.some((c) => c.word.startsWith('分别'))) return parts
  return told.length === count ? told.map((d) => d.subject) : []
}

/** 生产总值一季度、上半年分别增长5%、6%: one thing, each number in its own part of the year. */
const byParts = (run: readonly Draft[], earlier: readonly Draft[], text: string): readonly Draft[] | undefined => {
  const head = run[0]
  if (!head) return undefined
  const from = Math.max(0, head.mention.quantity.start - 90)
  const told = partsIn(
    text
      .slice(from, head.mention.quantity.start)
      .split(/[。；]/)
      .at(-1) ?? '',
  )
  if (told?.parts.length !== run.length) return undefined
  const listed = partsIn(head.mention.before)
  const own = listed?.end === head.mention.before.length ? head.mention.before.slice(0, listed.start) : head.mention.before
  const named = own === head.mention.before ? head.subject : own
  const subject = named === '' ? (earlier.at(-1)?.subject ?? head.mention.prevClause) : named
  return run.map((d, i) => ({ ...inherit(head, d, subject, d.bound), part: told.parts[i] ?? '' }))
}

const spreadBound = (run: readonly Draft[]): Draft['bound'] => {
  const last = run.at(-1)?.mention.quantity.bound
  const first = run[0]?.bound ?? 'eq'
  return last && last !== 'range' && run.slice(0, -1).every((d) => d.mention.quantity.bound === undefined) ? last : first
}

/** 4个、2.9个百分点 and 79.9、56微克/立方米: a unit said once, at the end. */
const withUnits = (run: readonly Draft[]): readonly Draft[] => {
  const last = run.at(-1)?.mention.quantity
  if (!last || last.unit === '') return run
  return run.map((d) => {
    const { quantity } = d.mention
    const short = quantity.unit === '' ? quantity.class === 'none' : last.unit !== quantity.unit && quantity.unit === '个' && last.unit.startsWith('个')
    return short && !quantity.words ? { ...d, unit: last.unit, mention: { ...d.mention, quantity: { ...quantity, unit: last.unit, class: last.class } } } : d
  })
}

const spread = (run: readonly Draft[], earlier: readonly Draft[], text: string): readonly Draft[] => {
  const head = run[0]
  if (!head) return run
  const parts = byParts(run, earlier, text)
  if (parts) return parts
  const subjects = subjectsFor(head, run.length, earlier)
  const bound = spreadBound(run)
  const own = run.some((d) => d.mention.quantity.bound !== undefined) && run.every((d) => d.mention.quantity.bound !== undefined)
  return run.map((d, i) => {
    const made = inherit(head, d, subjects[i] ?? head.subject, own ? d.bound : bound)
    return subjects.length ? made : { ...made, doubts: [...d.doubts, 'list-length'] }
  })
}

/** 城乡居民收入分别增长6%、9%以上: one subject and one bound for each number of the list. */
const distribute = (drafts: readonly Draft[], text: string): readonly Draft[] => {
  const out: Draft[] = []
  for (let i = 0; i < drafts.length; ) {
    const stop = runFrom(drafts, i, text)
    const run = withUnits(drafts.slice(i, stop))
    out.push(...(run.length > 1 ? spread(run, out, text) : run))
    i = stop
  }
  return out
}

export const distributeRule: ListRule = {
  id: 'lists/dealt-out',
  en: 'A list of numbers behind a list of names is dealt out: one name, one number, the bound of the last for all.',
  zh: '名称列表后的数字列表逐一对应，末尾的限定词适用于全部。',
  reads: [
    inReview('城乡居民人均可支配收入分别增长6%和8%。', 'result 城镇居民人均可支配收入 growth 6%', 'result 农村居民人均可支配收入 growth 8%'),
    inReview(
      '粮食、油料、蔬菜产量分别达到30万吨、2万吨、15万吨。',
      'result 粮食产量 level 30万吨',
      'result 油料产量 level 2万吨',
      'result 蔬菜产量 level 15万吨',
    ),
    inReview('旅游人次和收入分别增长16.1%、19.4%。', 'result 旅游人次 growth 16.1%', 'result 旅游收入 growth 19.4%'),
    inReview('新增国家级、省级示范企业6家、38家。', 'result 新增国家级示范企业 level 6家', 'result 省级示范企业 level 38家'),
    inReview('金融机构存贷款余额分别为65亿元、45亿元。', 'result 金融机构存款余额 level 65亿元', 'result 金融机构贷款余额 level 45亿元'),
  ],
  not: [inReview('地区生产总值完成113亿元，增长4%。', 'result 地区生产总值 level 113亿元', 'result 地区生产总值 growth 4%')],
  settle: distribute,
}
