import { PLANS } from '../lexicon/numerals.ts'
import type { Identity, Period, Section } from '../model/report.ts'
import type { Certainty } from '../model/span.ts'
import type { Role } from '../model/statement.ts'
import { severalIn } from './spans.ts'
import { standingOf } from './standing.ts'

export interface When {
  readonly role: Role
  readonly year: string
  readonly part?: string
  readonly certainty: Certainty
}

const YEAR_SPAN = /((?:19|20)\d\d)年?[-—–~至到]{1,2}((?:19|20)\d\d)(?:[两三四五2-5]个?)?年/g
const YEAR =
  /(到|至|截至|预计|力争|计划|，|。|^|\s|实现|其中|；|在|：|建议|对|过去的|统计|核算|测算)((?:19|20)\d\d)年(?!以来|前后|登记|在册|的(?![\d约近])|的[近约超]?过?[\d.]{1,8}倍)(底|末|度|全年)?/g
const PLAN = /“?(十[一二三四五]?五|九五)”?(?:规划)?(?:期间|时期|期?末|以来)/g
/** 比“十五”末, 由“十五”末的…: where a change is counted from. */
const FROM_PLAN = /[比较由从是为与]$|达到$|相当于$/
const FIVE =
  /(?:过去|这|刚刚过去的|本届政府|任期)[^，。]{0,6}五年|五年来|五年间|五年(?:累计|共)|[5五](?<![\d前上近第头后个续].)年(?:累计|共|来|间|提高|降低|增长|下降|增加|减少|分别|累积|(?:实现)?翻)|(?:今后|未来|接下来的?)五年/g
/** 比重五年提高7个百分点 */
const CHANGED = /^[5五]年(?:提高|降低|增长|下降|增加|减少|分别|(?:实现)?翻)$/
const LAST = /去年|上年度|(?:过去|刚刚过去)的?一年|一年来/g
const TOTAL = /[5五]年(?:累计|共)/
/** 2019年以来，… · 2016年以来累计…: all the years since, to the end of the sentence; 投资2019年以来首次…: of its clause. */
const SINCE = /(?<![是为创达])((?:19|20)\d\d)年以来/g
const OPENS = /^(?:，|[^，。；]{0,12}(?:累计|共(?![同建享识产])|合计))/
/** 本届政府任期内, 到任期末: up to where the term of a government ends. */
const IN_TERM = /(?:到|至)?本届政府(?:期末|任期末|任期内|任期结束|届满)|(?:到|至)?任期(?:期?末|结束|届满|内)/g
/** Governments of provinces and of the nation are elected in 2003, 2008 …, those below in the year before. */
const termEnd = (plan: number, level: string | undefined): number => {
  const first = level === 'province' || level === 'national' ? 2003 : 2002
  return plan + 4 - ((((plan - first) % 5) + 5) % 5)
}
/** 到2028年的主要预期目标是：, the year of a list of goals. */
const GOALS_OF = /[到至]((?:19|20)\d\d)年的(?=[^，。；：]{0,14}目标(?:任务)?(?:是|为)?：)/g
/** Years ahead of its plan that a report may set goals for. */
const FARTHEST = 50
/** 到本世纪末, said before 2000. */
const CENTURY = /(?:到|至|在)?本世纪末/g
export interface Mark {
  readonly at: number
  readonly year: string
  readonly until?: number
  readonly kind: 'year' | 'range' | 'plan' | 'five' | 'last' | 'this' | 'near'
}

/** In a name, and no word of when: 《示例规划（2021—2025年）》, 行动方案（2021—2025年）. */
const IN_TITLE = /《[^《》\n]{0,60}$|(?:规划|方案|纲要|计划|意见|行动)》?[（(〔]$/
const namesIt = (sentence: string, at: number): boolean => IN_TITLE.test(sentence.slice(Math.max(0, at - 61), at))

const stopAfter = (text: string, at: number, signs = /[，；]/): number => {
  const stop = text.slice(at).search(signs)
  return stop < 0 ? text.length : at + stop
}

const each = (pattern: RegExp, text: string, push: (m: RegExpExecArray) => void): void => {
  pattern.lastIndex = 0
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) push(m)
}

const planYears = (name: string): string => {
  const table: Readonly<Record<string, string>> = PLANS
  return table[name] ?? table[`${name}五`] ?? ''
}

const fiveOf = (words: string, identity: Identity, plan: number, { period }: Section): string => {
  const coming = period.role === 'target' && !/过去|五年来|本届/.test(words)
  if (coming && period.year.includes('-')) return period.year
  return coming || /今后|未来|接下来/.test(words) ? (identity.planRange ?? `${plan}-${plan + 4}`) : (identity.reviewRange ?? `${plan - 5}-${plan - 1}`)
}

/** In a report read in the December before, this year is the year looked back on. */
const thisYear = (identity: Identity, plan: number, { period }: Section): number =>
  period.role === 'result' && identity.delivered?.value.startsWith(String(plan - 1)) ? plan - 1 : plan

/** Words of time in a sentence with the year they mean, in text order; offsets count from the sentence. */
export const timeMarks = (sentence: string, identity: Identity, section: Section): readonly Mark[] => {
  if (!sentence.includes('年') && !sentence.includes('五') && !sentence.includes('世纪末') && !sentence.includes('届') && !sentence.includes('任期')) return []
  const plan = identity.planYear?.value
  const marks: Mark[] = []
  const spans: [number, number][] = []
  const adverbial = (m: RegExpExecArray): boolean => standingOf(sentence, m.index, m.index + m[0].length) === 'adverbial'
  each(YEAR_SPAN, sentence, (m) => {
    spans.push([m.index, m.index + m[0].length])
    // What a review tells behind the name of a plan was done; a plan's own goals may be of its years.
    if (section.period.role !== 'result' || !namesIt(sentence, m.index)) marks.push({ at: m.index, year: `${m[1]}-${m[2]}`, kind: 'range' })
  })
  each(YEAR, sentence, (m) => {
    const at = m.index + (m[1]?.length ?? 0)
    const of = sentence[at + 5] === '的' ? { until: stopAfter(sentence, at) } : {}
    if (!spans.some(([from, to]) => from <= at && at < to)) marks.push({ at, year: m[2] ?? '', kind: 'year', ...of })
  })
  each(PLAN, sentence, (m) => {
    const years = planYears(m[1] ?? '')
    const closed = m[0].endsWith('末')
    const before = sentence.slice(Math.max(0, m.index - 3), m.index)
    const from = closed ? FROM_PLAN.test(before) : /[比较]$/.test(before)
    if (!from && adverbial(m)) marks.push({ at: m.index, year: closed ? years.slice(-4) : years, kind: 'plan' })
  })
  if (plan !== undefined) {
    each(FIVE, sentence, (m) => {
      if ((section.period.role === 'target' && CHANGED.test(m[0])) || !adverbial(m)) return
      marks.push({
        at: m.index,
        year: fiveOf(m[0], identity, plan, section),
        kind: 'five',
        ...(CHANGED.test(m[0]) || (TOTAL.test(m[0]) && section.period.role === 'target') ? { until: stopAfter(sentence, m.index) } : {}),
      })
    })
    each(LAST, sentence, (m) => {
      if (adverbial(m)) marks.push({ at: m.index, year: String(plan - 1), kind: 'last' })
    })
    each(SINCE, sentence, (m) => {
      const year = Number(m[1])
      if (year > plan - 1 || !adverbial(m)) return
      const end = m.index + m[0].length
      const reach = OPENS.test(sentence.slice(end, end + 20)) ? {} : { until: stopAfter(sentence, m.index) }
      marks.push({ at: m.index, year: year < plan - 1 ? `${year}-${plan - 1}` : `${year}`, kind: year < plan - 1 ? 'near' : 'last', ...reach })
    })
    if (section.part === 'review_term') each(/全年/g, sentence, (m) => marks.push({ at: m.index, year: String(plan - 1), kind: 'last' }))
    each(/(?<![比较])今年(?!以来|一季度|上半年)/g, sentence, (m) => marks.push({ at: m.index, year: String(thisYear(identity, plan, section)), kind: 'this' }))
    // Read in December, 明年 is the plan's own year; read in the year itself, the one after.
    if (identity.delivered?.value.startsWith(String(plan)))
      each(/(?<!今)明年[底末]?/g, sentence, (m) => {
        const reach = sentence[m.index + m[0].length] === '，' ? {} : { until: stopAfter(sentence, m.index) }
        marks.push({ at: m.index, year: String(plan + 1), kind: 'year', ...reach })
      })
    if (section.period.role === 'target') each(GOALS_OF, sentence, (m) => marks.push({ at: m.index, year: m[1] ?? '', kind: 'year' }))
    if (section.period.role === 'target' && !section.period.year.includes('-'))
      each(IN_TERM, sentence, (m) => {
        const end = termEnd(plan, identity.place?.value.level)
        if (end > plan) marks.push({ at: m.index, year: `${plan}-${end}`, kind: 'near', until: stopAfter(sentence, m.index, /；/) })
      })
    if (plan < 2000) each(CENTURY, sentence, (m) => marks.push({ at: m.index, year: '2000', kind: 'year' }))
    for (const { at, end, from, to, reach } of severalIn(sentence, section.period.role === 'target'))
      if (standingOf(sentence, at, end) === 'adverbial')
        marks.push({
          at,
          year: `${plan + from}-${plan + to}`,
          kind: 'near',
          ...(reach === 'sentence' ? {} : { until: stopAfter(sentence, at, reach === 'group' ? /；/ : undefined) }),
        })
  }
  return marks.filter((m) => m.year !== '').sort((a, b) => a.at - b.at)
}

const lastYear = (year: string): number => Number(year.slice(-4))

const roleFor = (period: Period, mark: Mark, plan: number | undefined): Role => {
  if (plan === undefined) return period.role
  if (mark.kind === 'five') return lastYear(mark.year) < plan ? 'result' : 'target'
  if (mark.kind === 'plan') return lastYear(mark.year) < plan ? 'result' : period.role
  return lastYear(mark.year) < plan ? 'result' : lastYear(mark.year) > plan ? 'target' : period.role === 'result' ? 'target' : period.role
}

/** The year a document turns on: that of its plan, or the first of the several it plans. */
const pivotOf = ({ kind, planYear, planRange }: Identity): number | undefined =>
  kind === 'plan_outline' && planRange ? Number(planRange.slice(0, 4)) : planYear?.value

/** Role and year of a number at `offset` of its sentence: the last time word before it in reach, else the section's. */
export const whenOf = (offset: number, marks: readonly Mark[], section: Section, identity: Identity): When => {
  const { period } = section
  const plan = pivotOf(identity)
  const mark = marks.findLast((m) => m.at <= offset && (m.until === undefined || offset < m.until))
  if (!mark) return { role: period.role, year: period.year, certainty: section.certainty }
  if (mark.kind === 'year' && plan !== undefined && (Number(mark.year) < plan - 1 || Number(mark.year) > plan + FARTHEST) && section.part !== 'review_term')
    return { role: period.role, year: period.year, certainty: 'inferred' }
  return { role: roleFor(period, mark, plan), year: mark.year, certainty: 'stated' }
}
