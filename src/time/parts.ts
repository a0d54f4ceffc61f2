import { endOfMonth, isAfter, parseISO } from 'date-fns'
import { PARTS } from '../lexicon/numerals.ts'

const names: Readonly<Record<string, string>> = PARTS
const WORD = '前三季度|[前头]三个季度|第?[一二三四]季度|首季|[上下]半年|全年'
const MONTH = '十[一二]?|[一二三四五六七八九]|\\d{1,2}'
const COMPARED = new RegExp(`[较比](?:上年|去年)?(?:(?:${WORD})[、和与]?){1,4}`, 'g')
const SAID = new RegExp(
  `${WORD}|[1一]月?[-—–~至到](${MONTH})月份?|(?<!提)[前头](两|[一二三四五六七八九十]{1,2}|\\d{1,2})个月|截[至止](?:\\d{4}年|去年|今年)?(${MONTH})月|(\\d{1,2})月(底前|份)`,
  'g',
)
const LIST = new RegExp(`(?:(?:${WORD})[、和与及]{1,2}){1,5}(?:${WORD})`, 'g')
const EACH = new RegExp(WORD, 'g')
const DIGITS = '一二三四五六七八九十'
/** What a part of the year is looked at for, up to its comma: 从今年头两个月的情况看. */
const LOOKED_AT = /^的?(?:经济|运行|发展)*(?:情况|形势|走势|态势|势头)来?看(?=，)/

const nameOf = (word: string): string => names[word.replace('第', '')] ?? ''

const monthOf = (words: string): number => {
  if (words === '两') return 2
  const digit = DIGITS.indexOf(words.at(-1) ?? '') + 1
  return /\d/.test(words) ? Number(words) : words.startsWith('十') && words.length > 1 ? 10 + digit : digit
}

const upTo = (words: string): string => {
  const month = monthOf(words)
  return month > 0 && month < 12 ? `M${String(month).padStart(2, '0')}` : ''
}

interface Said {
  readonly at: number
  readonly end: number
  /** '' for the whole year. */
  readonly part: string
  /** 12月份, 6月底前: one month, no course of the year. */
  readonly month: boolean
  readonly single: boolean
}

const partNamed = (m: RegExpExecArray): string => {
  const month = m[1] ?? m[2] ?? m[3]
  return month ? upTo(month) : m[4] ? `M${m[4].padStart(2, '0')}` : nameOf(m[0])
}

/** Parts of the year a stretch of text names in order, those a figure is held against left out. */
const saidIn = (text: string): readonly Said[] => {
  const bare = text.replace(COMPARED, (m) => '＿'.repeat(m.length))
  return Array.from(bare.matchAll(SAID), (m) => ({
    at: m.index,
    end: m.index + m[0].length,
    part: partNamed(m),
    month: m[4] !== undefined,
    single: m[5] === '份',
  }))
}

const HEADS = /(?:^|[，。；：（、])(?:其中|截至目前|据统计|初步统计|经初步核算|从?(?:去年|今年|上年|(?:19|20)\d\d年)，?)?$/
/** 今年, 去年, 2023年, 年末: another time begins, and with it the whole year. */
const WHOLE = /全年|年度|今年(?!以来)|明年|去年(?!同期)|上年(?!同期)|(?:19|20)\d\d年|年[底末]|预计年/

/** 前三季度，… · （1—11月）… · at the head of a review's sentence also without a comma: a part of the year for what follows, to the end of its sentence or the next time. */
const reaching = (text: string, list: readonly Said[], told: boolean): Said | undefined => {
  const last = list.findLast((s) => !s.month)
  if (!last || WHOLE.test(text.slice(last.end)) || partsIn(text)?.end === last.end) return undefined
  const opens = HEADS.test(text.slice(Math.max(0, last.at - 12), last.at))
  return opens && (told || /^[，：）]/.test(text.slice(last.end).replace(LOOKED_AT, ''))) ? last : undefined
}

const clauseOf = (text: string): string => text.slice(Math.max(text.lastIndexOf('，'), text.lastIndexOf('；'), text.lastIndexOf('。')) + 1)

/** 12月，城镇调查失业率为5.5%: the month that the clause right before names and nothing else. */
const IN_MONTH = /(?:^|[，。；：年\n])(\d{1,2})月份?，$/
const monthBefore = (before: string, clause: string): string | undefined =>
  IN_MONTH.exec(before.slice(Math.max(0, before.length - clause.length - 6), before.length - clause.length))?.[1]

/** 1至2月份，客运量下降24%: how the year has begun, where nothing is striven for. */
const BEGUN = /(?:^|[，。；：\n])(?:今年)?[1一]月?[-—–~至到][\d二三四五六七八九十]{1,2}月份?，(?![^。；]*(?:力争|争取|确保|计划|预计|完成|要))/
export const hasBegun = (before: string): boolean => before.includes('月') && BEGUN.test(before)

/**
 * The part of a year that a figure behind `before`, its sentence so far, is of, if less than the whole: the last one its clause names, else one that
 * opens a clause before it. One month's figure (12月份) counts for rates only. `told`: what is said has been, and is no plan.
 */
export const partOf = (before: string, rate: boolean, told: boolean): string | undefined => {
  if (!/[季半月]/.test(before)) return undefined
  const clause = clauseOf(before)
  const found = saidIn(clause).findLast((s) => !s.single || rate)
  if (found) return found.part || undefined
  const month = told && rate ? monthBefore(before, clause) : undefined
  if (month) return `M${month.padStart(2, '0')}`
  return reaching(before, saidIn(before), told)?.part || undefined
}

const ENDS: Readonly<Record<string, number>> = { Q1: 3, Q2: 6, Q3: 9, Q4: 12, H1: 6, H2: 12, 'Q1-Q3': 9 }

/** Is a part of a year over on a day? */
export const isOver = (part: string, year: number, day: string): boolean => {
  const month = ENDS[part] ?? Number(/^M(\d\d)$/.exec(part)?.[1] ?? 0)
  return month > 0 && isAfter(parseISO(day), endOfMonth(new Date(year, month - 1, 1)))
}

export interface Parts {
  /** '' for the whole year. */
  readonly parts: readonly string[]
  readonly start: number
  readonly end: number
}

/** 一季度、上半年、前三季度: parts of a year side by side, the last such list of a text. */
export const partsIn = (text: string): Parts | undefined => {
  if (!/[季半]/.test(text)) return undefined
  const found = [...text.matchAll(LIST)].at(-1)
  if (!found || /[较比]$/.test(text.slice(0, found.index))) return undefined
  return { parts: [...found[0].matchAll(EACH)].map((m) => nameOf(m[0])), start: found.index, end: found.index + found[0].length }
}
