import { ADDED_ALONE, OF_PLAN, PROPOSED } from '../../lexicon/whose.ts'
import type { Basis } from '../../model/statement.ts'
import { gluedTail, isStatistic } from '../indicator/match.ts'
import type { Mention } from '../mentions/mention.ts'
import { goalKind } from '../resolve/progress.ts'
import { isGap } from '../subject/gap.ts'
import { ADDED, isPart } from '../subject/parts.ts'
import { nameSubject } from '../subject/subject.ts'
import { type HedgeMark, hedgeAt } from '../time/hedge.ts'
import { boundOf } from './bound.ts'
import type { Draft } from './draft.ts'
import { isOwnRate, type Measured, measureOf } from './measure.ts'
import { hasTurned, inheritSubject, stripMilestone } from './milestones.ts'
import { rephrased } from './phrasing.ts'
import { isRunningTotal } from './running-total.ts'

const BASES = [
  [/可比|同口径|不变价|(?:扣除|剔除)[^，]{0,12}(?:减税|退税|一次性|政策|划转)/, 'comparable'],
  [/实际|(?:扣除|剔除)(?:物价|价格)/, 'real'],
  [/名义/, 'nominal'],
] as const satisfies readonly (readonly [RegExp, Basis])[]

/** 扣除减税因素增长6%: on a basis of its own. */
const WITHOUT = /^(?:按)?(?:剔除|扣除)[^，]{2,16}(?:因素|影响)/

const basisOf = (m: Mention): Basis | undefined => {
  const words = WITHOUT.test(m.before) ? (/[价格]/.test(m.before) ? '实际' : '可比') : m.cues.map((c) => c.word).join('')
  return BASES.find(([pattern]) => pattern.test(words))?.[1]
}

const PER = /每(立方米|平方公里|平方米|亩|人|吨)$/

const unitOf = (m: Mention, unit: string): string => {
  const per = PER.exec(m.before)?.[1]
  return per && !unit.includes('/') ? `${unit}/${per}` : unit
}

const PER_END = /每(?:立方米|平方公里|平方米|亩|人|吨)$/
/** 平均浓度为每立方米35微克: what leads to a unit of its own. */
const LED = /(?:为|是|在|[保维]持在|[控稳][制定]在|[降升][至到为])$/
const VERB_END = /(?:达到?|降至|降低到|下降到|下降|增长|提高到|上升到|第)$|(?:[由从比较])(?:19|20)\d\d年(?:底|末)?的?$/
/** 5家企业收入超百亿元: of things that are counted it says which. */
const COUNTED = new Set<string>(['count', 'people'])
const PLACE_VERB = /(?:跃居|位居|名列|位列|稳居|居|列|排(?!行))(?=[^，]{0,8}$)/

/** 投资降幅收窄0.4个百分点: the fall became smaller, and not what fell. */
const narrowed = (m: Mention): boolean => m.cues.some((c) => c.word === '降幅') && /^(?:收窄|缩小|扩大)$/.test(m.cues.at(-1)?.word ?? '')

/** A rank is of the thing's place; 占比 is part of the name and not only the verb. */
const completed = (m: Mention, subject: string, own: boolean): string => {
  if (subject === '') return ''
  const ranked = m.quantity.class === 'rank' || m.before.endsWith('第')
  if (ranked && own && !/前$|排名|位次/.test(subject)) return `${subject.replace(PLACE_VERB, '')}排名`
  if (m.cues.at(-1)?.word === '降价' && !/[价费]/.test(subject)) return `${subject}价格`
  if (narrowed(m) && !/[降跌]幅/.test(subject)) return `${subject}降幅`
  const share = (m.quantity.class === 'ratio' || m.quantity.class === 'point') && m.cues.some((c) => c.word === '占比')
  return share && !/占比|比重/.test(subject) ? `${subject}占比` : subject
}

/** 获得5金4银: gold medals, silver medals. */
const METALS = new Set(['金', '银', '铜'])

/** 新增升规入统企业16家，总数达到160家: the second number is the stock, not what was added. */
const counted = (m: Mention, subject: string, last: Draft | undefined): string =>
  METALS.has(m.quantity.unit) && subject !== ''
    ? `${subject.replace(/[金银铜]牌$/, '')}${m.quantity.unit}牌`
    : m.before === '' && (m.cues.some((c) => /^总[数量]/.test(c.word)) || isRunningTotal(m, subject, last))
      ? `${subject.replace(ADDED, '')}${m.quantity.class === 'length' || m.quantity.class === 'area' ? '' : '总数'}`
      : subject

/** 建议奋力实现财政收入, 市委把财政收入: the statistic that is proposed, undefined where no words of proposing stand before one. */
const proposed = (name: string): string | undefined => {
  const length = PROPOSED.exec(name)?.[0].length ?? 0
  const rest = name.slice(length)
  return length > 0 && rest.length > 1 && isStatistic(rest) ? rest : undefined
}

/** 财政收入完成年计划的108%: what a ratio of the plan is said of. */
const withoutGoal = (m: Mention, name: string): string => {
  if (m.quantity.class !== 'ratio' && m.quantity.class !== 'fold') return name
  const bare = name.replace(OF_PLAN, '')
  return bare.length > 1 ? bare : name
}

/** 增速由-5.6%回升到3.1%, 增速由一季度的3%、上半年的4%回升到5%: where growth went is growth; so is what 由负转正 leads to. */
const wentOn = (m: Mention, subject: string, measured: Measured, last: Draft | undefined): Measured => {
  if (measured.measure === 'share' && hasTurned(m.before) && !isOwnRate(subject)) return { ...measured, measure: 'growth', rule: 'growth' }
  const near = last?.mention.segment === m.segment ? m.mark === '' : m.mark === '，' && m.before === '' && !isOwnRate(subject)
  const listed = last?.mention.segment === m.segment && m.mark === '、' && m.cues.every((c) => c.kind === 'period' || c.word === '的') && !isOwnRate(subject)
  const grew = (near || listed) && last !== undefined && last.subject === subject && last.measure === 'growth'
  if (!grew || measured.measure !== 'share' || !(listed || m.cues.some((c) => c.kind === 'to'))) return measured
  const falls = last.value < 0 && last.mention.quantity.value > 0 && measured.value > 0
  return { ...measured, measure: 'growth', value: falls ? -measured.value : measured.value, rule: 'growth' }
}

const draftOf = (m: Mention, previous: string, anchor: string, hedges: readonly HedgeMark[], last: Draft | undefined): Draft => {
  const named = nameSubject(m, previous, anchor)
  const short = named.subject.replace(PER_END, '')
  const whole = (short === named.subject ? short : short.replace(LED, '')).replace(VERB_END, '')
  const long = COUNTED.has(m.quantity.class) ? whole : withoutGoal(m, stripMilestone(whole))

  const glued = proposed(long) ?? gluedTail(long)
  const subject = completed(m, counted(m, glued ?? long, last), named.rule !== 'elided')
  const measured = wentOn(m, subject, measureOf(m, subject), last)
  const hedge = hedgeAt(hedges, m.quantity.start)
  const basis = basisOf(m)
  return {
    mention: m,
    at: m.quantity.at,
    start: m.before === '' ? m.quantity.start : glued && m.before.endsWith(glued) ? m.to - glued.length : m.from,
    end: named.rule === 'after' ? Math.min(m.afterEnd, m.quantity.end + 40) : m.quantity.end,
    subject,
    measure: measured.measure,
    value: measured.value,
    ...(m.quantity.upper === undefined ? {} : { upper: m.quantity.upper }),
    unit: unitOf(m, measured.unit),
    bound: boundOf(m),
    ...(hedge ? { hedge } : {}),
    ...(basis ? { basis } : {}),
    rule: `${measured.rule}/${named.rule}`,
    certainty: named.inferred ? 'inferred' : 'stated',
    doubts: subject === '' ? ['subject-elided'] : [],
  }
}

/** What was spoken of before a bracket that tells of a part of it: 零售总额62亿元（限额以上21亿元），增长7.7%. */
interface Said {
  readonly previous: string
  readonly anchor: string
}

/** Reads the mentions of a sentence one after another; each may lean on the subject before it. */
export const draftsOf = (mentions: readonly Mention[], hedges: readonly HedgeMark[], text: string): readonly Draft[] => {
  const drafts: Draft[] = []
  let previous = ''
  let anchor = ''
  let held = ''
  let outer: Said | undefined
  for (const read of mentions) {
    const between = text.slice(drafts.at(-1)?.mention.quantity.end ?? read.quantity.start, read.quantity.start)
    const [opened, closed] = [between.lastIndexOf('（'), between.indexOf('）')]
    if (outer && closed >= 0) {
      previous = outer.previous
      anchor = outer.anchor
      outer = undefined
    }
    if (opened >= 0 && !between.includes('）', opened)) outer = { previous, anchor }
    const m = inheritSubject(rephrased(read, previous))
    if (m.mark === '；' || (m.afterSemicolon && m.prevClause !== '')) {
      held = anchor || held
      previous = ''
      anchor = isPart(m.before) && m.prevClause === '' ? held : ''
    }
    const said = previous === m.before && m.quantity.class === 'rank' ? (drafts.at(-2)?.subject ?? '') : previous
    const draft = draftOf(m, said, anchor || said, hedges, drafts.at(-1))
    drafts.push(draft)
    if (draft.measure === 'rank' || isGap(m.before) || (previous !== '' && goalKind(draft, text))) continue
    if (ADDED_ALONE.test(m.before) && m.after === '' && previous !== '') continue
    previous = draft.subject
    if (!isPart(m.before) && m.before !== '') anchor = draft.subject
    else if (m.before === '' && draft.rule.endsWith('after')) anchor = draft.subject
  }
  return drafts
}
