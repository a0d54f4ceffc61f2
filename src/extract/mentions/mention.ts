import type { CueKind } from '../../lexicon/cues.ts'
import { PLANS } from '../../lexicon/numerals.ts'
import type { Token } from '../lexer/lex.ts'
import type { Quantity } from '../lexer/quantity.ts'

export interface Cue {
  readonly kind: CueKind
  readonly word: string
}

/** A number with the words before and after it, not yet read. */
export interface Mention {
  readonly quantity: Quantity
  /** Words before its cues, back to the last number or stop. */
  readonly from: number
  readonly to: number
  readonly before: string
  /** Cues between those words and the number, left to right. */
  readonly cues: readonly Cue[]
  /** Words after it, up to the next stop or number. */
  readonly after: string
  readonly afterEnd: number
  /** The mark before `from`, or `''` after another number. */
  readonly mark: string
  /** Index of its comma segment in the sentence. */
  readonly segment: number
  /** 比2002年: the year the change is counted from. */
  readonly since?: number
  /** A light verb of its own stood before the subject. */
  readonly light: boolean
  /** Words of the comma segment before, when it held no number. */
  readonly prevClause: string
  /** The lead is the segment right before this one. */
  readonly prevClauseAdjacent: boolean
  /** Words of the comma segment after. */
  readonly nextClause: string
  readonly index: number
  /** A semicolon stands between the number before and this one. */
  readonly afterSemicolon: boolean
}

const SKIPPED = new Set<Token['kind']>(['shield', 'stop', 'number'])

interface Run {
  readonly start: number
  readonly cues: readonly Cue[]
  readonly since?: number
}

const gapless = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (text[i] !== ' ' && !(i === from && '末底'.includes(text[i] ?? '') && text[i - 1] === '年')) return false
  return true
}

const BESIDE = /^(?:年底|年末|年)?(?:基本|大体|总体)?(?:持平|相比)/
/** 与2016年持平, 与2016年相比: held against that year as by 比. */
export const besideYear = (text: string, token: { readonly start: number; readonly end: number }): boolean =>
  text[token.start - 1] === '与' && !'，。；：、（\n '.includes(text[token.start - 2] ?? '\n') && BESIDE.test(text.slice(token.end, token.end + 8))

/** 是2015年的2.6倍, 达到2021年的1.3倍: held against that year. */
export const heldAgainst = (text: string, start: number, digits: number): boolean =>
  '是为到'.includes(text[start - 1] ?? '　') && text.startsWith('年的', digits) && TIMES.test(text.slice(digits + 2, digits + 14))
const TIMES = /^[近约超]?过?[\d.]{1,8}倍/

const sinceYear = (text: string, token: Token | undefined): number | undefined => {
  if (token?.kind !== 'number') return undefined
  const word = text[token.start - 1] ?? ''
  if (
    !'比较'.includes(word) &&
    !besideYear(text, token) &&
    !('是为'.includes(word) && text[token.end] === '的') &&
    !heldAgainst(text, token.start, token.quantity.digits)
  )
    return undefined
  const year = token.quantity.value
  return year > 1900 && year < 2100 ? year : undefined
}

const PLAN_END = /(?:[比较与和是为]|达到|相当于)“?(九|十[一二三四]?)五”?期?末$/
/** 比“十五”末, 是“十五”末的: the year that ends a five-year plan, with the words that name it taken off. */
const sincePlan = (text: string, run: Run, floor: number): Run => {
  const end = text.startsWith('期末', run.start) ? run.start + 2 : text[run.start - 1] === '的' ? run.start - 1 : run.start
  const found = text[end - 1] === '末' ? PLAN_END.exec(text.slice(Math.max(floor, end - 12), end)) : null
  const plans: Readonly<Record<string, string>> = PLANS
  const years = found ? plans[`${found[1]}五`] : undefined
  return found && years ? { ...run, start: end - found[0].length, since: Number(years.slice(-4)) } : run
}

const ON_BASE = /在((?:19|20)\d\d)年(?:底|末)?的?基础(?:上|之上)再?$/
/** 在2010年的基础上翻一番: counted from that year. */
const sinceBase = (text: string, run: Run, floor: number): Run => {
  const found = '上再'.includes(text[run.start - 1] ?? '　') ? ON_BASE.exec(text.slice(Math.max(floor, run.start - 16), run.start)) : null
  return found ? { ...run, start: run.start - found[0].length, since: Number(found[1]) } : run
}

/** Cues that touch each other and the number, walked back from it. */
export const cueRun = (text: string, tokens: readonly Token[], index: number, floor: number): Run => {
  const cues: Cue[] = []
  let start = tokens[index]?.start ?? 0
  let since: number | undefined
  for (let k = index - 1; k >= 0; k--) {
    const token = tokens[k]
    if (!token || token.start < floor - 6 || !gapless(text, token.end, start)) break
    const year = sinceYear(text, token)
    if (year !== undefined) {
      since = year
      start = token.start - 1
      continue
    }
    if (SKIPPED.has(token.kind) || token.kind === 'number' || token.kind === 'stop' || token.start < floor) break
    cues.unshift({ kind: token.kind, word: text.slice(token.start, token.end) })
    start = token.start
  }
  return sinceBase(text, sincePlan(text, { start: Math.max(start, floor), cues, ...(since === undefined ? {} : { since }) }, floor), floor)
}
