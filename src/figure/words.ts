import { type Convention, VERDICTS, type Verdict } from '../model/pair.ts'
import type { Bound } from '../model/statement.ts'
import type { Lang, WordKey } from './spec.ts'

/** What a figure says of its own accord, in both languages. */
export interface Words {
  readonly verdict: Readonly<Record<Verdict, string>>
  readonly bound: Readonly<Record<Bound, string>>
  readonly convention: Readonly<Record<Convention | 'all', string>>
  readonly target: string
  readonly result: string
  readonly year: string
  readonly judged: string
  readonly place: string
  readonly noTarget: string
  readonly deviation: string
  readonly gap: string
  readonly distance: string
  readonly count: string
  readonly item: string
  readonly source: string
  readonly read: string
  readonly bulletin: string
  readonly other: string
  readonly preliminary: string
  readonly above: string
  readonly below: string
  readonly better: string
  readonly worse: string
  readonly pattern: string
  readonly pp: string
  /** Under a column of deviations of rates, and of amounts. */
  readonly ppShort: string
  readonly ofTarget: string
  readonly colon: string
  readonly comma: string
  readonly stop: string
  readonly omitted: (n: number, of: number) => string
  readonly fewer: (n: number, of: number) => string
  readonly unlisted: (n: number) => string
  /** Stretch goals and second numbers of a place already drawn. */
  readonly beside: (n: number) => string
  readonly beyond: (n: number) => string
  readonly same: (n: number) => string
  /** `all`: the headline could not be made anew and still counts everything. */
  readonly chosen: (n: number, of: number, all: boolean) => string
  readonly chosenColumns: (n: number, of: number, all: boolean) => string
  readonly chosenCover: (places: number, columns: number, plan: number, review: number, both: number) => string
  readonly chosenCounts: (targets: number) => string
  readonly chosenOpen: (targets: number) => string
  readonly chosenNone: string
  /** Results that cannot be held against their targets, and so have no place on the scale. */
  readonly offScale: (n: number) => string
  readonly lone: string
  readonly plan: string
  readonly review: string
  readonly facts: string
  readonly targets: string
  readonly due: string
  readonly dueIn: (year: number) => string
  readonly more: (n: number) => string
  readonly readTargets: (n: number) => string
  readonly counted: (rows: number, columns: number) => string
}

const zh: Words = {
  verdict: {
    met: '完成',
    missed: '未完成',
    depends: '临界',
    pending: '待公布',
    not_reported: '次年未报数',
    not_comparable: '不可比',
    not_checkable: '无法核对',
    uncertain: '待核实',
  },
  bound: { eq: '目标', ge: '目标：以上', le: '目标：以内', about: '目标：左右', range: '目标区间' },
  convention: {
    strict: '判定标准：严格（“左右”按原数）',
    rounding: '判定标准：四舍五入（“左右”可差末位半个单位）',
    elastic: '判定标准：弹性（“左右”可差0.3个百分点，总量可差4%）',
    all: '判定标准：“左右”的三种算法一致才判定，否则记为“临界”',
  },
  target: '目标',
  result: '结果',
  year: '年份',
  judged: '判定',
  place: '地区',
  noTarget: '未设目标',
  deviation: '差距',
  gap: '差距',
  distance: '结果与目标之差',
  count: '个数',
  item: '指标',
  source: '来源',
  read: '读取于',
  bulletin: '统计公报',
  other: '另一来源的结果',
  preliminary: '预计数',
  above: '高于目标',
  below: '低于目标',
  better: '好于目标',
  worse: '差于目标',
  pattern: '分布只显示一种形态，不是原因的证据。',
  pp: '个百分点',
  ppShort: '百分点',
  ofTarget: '占目标%',
  colon: '：',
  comma: '，',
  stop: '。',
  omitted: (n, of) => `因版面所限，仅列前${of - n}项（共${of}项）。`,
  fewer: (n, of) => `因版面所限，仅列${of - n}列（共${of}列）。`,
  beyond: (n) => `两端的柱子含更远的${n}个结果。`,
  same: (n) => `同一年有多个目标的，只列最相符的一个，另有${n}个未列。`,
  chosen: (n, of, all) => `图中为编辑选出的${n}项，全部共${of}项${all ? '；标题按全部数据' : ''}。`,
  chosenColumns: (n, of, all) => `图中为编辑选出的${n}列，全部共${of}列${all ? '；标题按全部数据' : ''}。`,
  chosenCover: (places, columns, plan, review, both) =>
    `选出的${places}地${columns}年：${plan}个地区年份有提出目标的报告，${review}个有回顾的报告，${both}个两者都有`,
  chosenCounts: (n) => `选出的部分共读出${n}个目标`,
  chosenOpen: (n) => `选出的${n}个目标还没有可对照的结果`,
  chosenNone: '选出的部分没有目标',
  offScale: (n) => `${n}个结果不能与目标相比，未画出。`,
  lone: '没有目标的年份的结果',
  plan: '提出目标的报告',
  review: '回顾的报告',
  facts: '数据文件',
  targets: '目标个数',
  due: '结果应见于',
  dueIn: (year) => `${year}年报告`,
  more: (n) => `其余${n}行见附表`,
  readTargets: (n) => `从报告和数据文件读出${n}个目标`,
  counted: (rows, columns) => `${rows}行${columns}列，格中数字为目标个数，空格为没有`,
  beside: (n) => `同一地区的力争目标或另一数，${n}个，未单列。`,
  unlisted: (n) => `另有${n}个目标不属于登记的指标，未列入图中。`,
}

const en: Words = {
  verdict: {
    met: 'met',
    missed: 'missed',
    depends: 'borderline',
    pending: 'not yet reported',
    not_reported: 'not reported',
    not_comparable: 'not comparable',
    not_checkable: 'not checkable',
    uncertain: 'needs review',
  },
  bound: { eq: 'target', ge: 'target: at least', le: 'target: at most', about: 'target: about', range: 'target range' },
  convention: {
    strict: '“About” is read strictly, as the number itself',
    rounding: '“About” allows for rounding: half a unit of the last digit',
    elastic: '“About” allows 0.3 points, or 4% of an amount',
    all: 'Judged only where all three readings of “about” (strict, rounded, ±0.3 points) agree; otherwise borderline',
  },
  target: 'target',
  result: 'result',
  year: 'Year',
  judged: 'Verdict',
  place: 'Place',
  noTarget: 'no target set',
  deviation: 'deviation',
  gap: 'gap',
  distance: 'result minus target',
  count: 'count',
  item: 'Indicator',
  source: 'Source',
  read: 'read',
  bulletin: 'bulletin',
  other: 'result in another source',
  preliminary: 'preliminary',
  above: 'above target',
  below: 'below target',
  better: 'better than target',
  worse: 'worse than target',
  pattern: 'The pattern is not proof of a cause.',
  pp: 'percentage points',
  ppShort: 'pp',
  ofTarget: '% of target',
  colon: ': ',
  comma: ', ',
  stop: '. ',
  omitted: (n, of) => `Only the first ${of - n} of ${of} fit here.`,
  fewer: (n, of) => `Only ${of - n} of ${of} columns fit here.`,
  beyond: (n) => `The outermost columns hold ${n} ${n === 1 ? 'result' : 'results'} farther out.`,
  same: (n) => `Where a year has several targets the best match is drawn; ${n} ${n === 1 ? 'is' : 'are'} not.`,
  chosen: (n, of, all) => `${n} of ${of} chosen by the editor${all ? '; the headline counts all of them' : ''}.`,
  chosenColumns: (n, of, all) => `${n} of ${of} columns chosen by the editor${all ? '; the headline counts all of them' : ''}.`,
  chosenCover: (places, columns, plan, review, both) =>
    `${places} selected ${places === 1 ? 'place' : 'places'}, ${columns} ${columns === 1 ? 'year' : 'years'}: ${plan} ${plan === 1 ? 'place-year has' : 'place-years have'} the report that set the targets, ${review} the one that reviews them, ${both} both`,
  chosenCounts: (n) => `${n} ${n === 1 ? 'target' : 'targets'} read in the selection`,
  chosenOpen: (n) => `${n} selected ${n === 1 ? 'target has' : 'targets have'} no result to hold against so far`,
  chosenNone: 'no targets in the selection',
  offScale: (n) => `${n} ${n === 1 ? 'result' : 'results'} that cannot be compared with the target ${n === 1 ? 'is' : 'are'} left out.`,
  lone: 'result of a year without a target',
  plan: 'report that set the targets',
  review: 'report that reviews the year',
  facts: 'data file',
  targets: 'targets',
  due: 'result due in',
  dueIn: (year) => `report of ${year}`,
  more: (n) => `${n} further ${n === 1 ? 'row' : 'rows'} in the table`,
  readTargets: (n) => `${n} ${n === 1 ? 'target' : 'targets'} read from reports and data files`,
  counted: (rows, columns) => `${rows} rows by ${columns} columns; numbers count targets, an empty cell has none`,
  beside: (n) => `${n} stretch ${n === 1 ? 'goal or second number of a place is' : 'goals or second numbers of places are'} not drawn.`,
  unlisted: (n) => `${n} further ${n === 1 ? 'target belongs' : 'targets belong'} to no registered indicator and ${n === 1 ? 'is' : 'are'} not shown.`,
}

export const WORDS: Readonly<Record<Lang, Words>> = { zh, en }

const BOUNDS = ['eq', 'ge', 'le', 'about', 'range'] as const satisfies readonly Bound[]
const SINGLE = [
  'target',
  'result',
  'above',
  'below',
  'better',
  'worse',
  'bulletin',
  'other',
  'lone',
  'plan',
  'review',
  'facts',
] as const satisfies readonly WordKey[]
/** Words that stand for themselves, not for one of a set. */
export type SingleWord = (typeof SINGLE)[number]

/** Words with some put otherwise; an empty one leaves what stands there. */
export const reworded = (w: Words, by: Readonly<Partial<Record<WordKey, string>>>): Words => {
  const verdict = { ...w.verdict }
  for (const v of VERDICTS) verdict[v] = by[`verdict.${v}`] || w.verdict[v]
  const bound = { ...w.bound }
  for (const b of BOUNDS) bound[b] = by[`bound.${b}`] || w.bound[b]
  return { ...w, verdict, bound, ...Object.fromEntries(SINGLE.map((k) => [k, by[k] || w[k]])) }
}
