import { isBetween, withoutCourse } from '../interpret/milestones.ts'
import { charset, isDigit } from '../lexer/charset.ts'
import { noteEnd, type Token } from '../lexer/lex.ts'
import { readNumeral } from '../lexer/numeral.ts'
import { type Quantity, readQuantity } from '../lexer/quantity.ts'
import { closedUp } from '../rules/around.ts'
import { EXCLUSIONS } from '../rules/exclusions.ts'
import { isOn } from '../rules/record.ts'
import type { AsideRule } from '../rules/rule.ts'
import { isScope, verbAtEnd, verbAtHead } from '../subject/parts.ts'
import { besideYear, cueRun, heldAgainst, type Mention } from './mention.ts'
import { trimSubject } from './trim.ts'

export interface SetAside {
  readonly quantity: Quantity
  readonly rule: AsideRule
}

export interface Sentence {
  readonly mentions: readonly Mention[]
  readonly asides: readonly SetAside[]
}

interface Scan {
  opened: number
  /** Comma segments since the last ；, oldest first, that held no number. */
  leads: [number, number][]
  boundary: number
  mark: string
  segment: number
  numbered: boolean
  apart: boolean
}

const LIGHT = /^[\s，、]*(?:全年|累计|并)?(?:实现|完成|达到)/
/** Only a short subject may need the words of an earlier segment. */
const LEANING = 24
const NOISE =
  /(?:(?:首次)?[再续]?创[下出]?了?(?:历史|近年|同期)?[^，]{0,6}(?:新高|纪录|记录|最好水平)|(?:取得|得到|实现|不断|持续|稳步|大幅|进一步|明显|快速|全面|加快(?!推进|建设|实施|打造)|再创|再上)[^，]{0,8})$/

/** Words of the nearest segment before that held no number and says something. */
const leadOf = (text: string, scan: Scan): string => {
  for (let i = scan.leads.length - 1; i >= 0; i--) {
    const [from, to] = scan.leads[i] ?? [0, 0]
    // 财政收入扭转颓势，由负转正，增长3%: said of what the clause right before names.
    if (isBetween(text.slice(from, to).trim()) && scan.leads[i - 1]?.[1] === from - 1) continue
    const span = trimSubject(text, from, to)
    const lead = withoutCourse(text.slice(Math.max(span.start, span.end - 30), span.end)).replace(NOISE, '')
    if (lead !== '') return lead
  }
  return ''
}

const STOPS = charset('，；。')

/** What a sum at the head of a sentence was spent on opens with a verb of its own. */
const SPENT_ON = /^(?:用于|全部用于|为|使|对)/

/** The first number in a stretch, in figures or in words. */
const firstIn = (text: string, from: number, to: number): Quantity | undefined => {
  for (let i = from; i < to; i++) {
    const found = isDigit(text.charCodeAt(i)) ? readQuantity(text, i) : readNumeral(text, i)
    if (found) return found
  }
  return undefined
}

/** The words after the next comma, without a number in them: 投资2亿元，改造30个小区. */
const aheadOf = (text: string, from: number, end: number): string => {
  if (text[from] !== '，') return ''
  let to = from + 1
  while (to < end && STOPS[text.charCodeAt(to)] !== 1) to++
  const span = trimSubject(text, from + 1, Math.min(to, from + 25))
  const ahead = text.slice(span.start, span.end)
  const quantity = firstIn(text, span.start, span.end)
  if (!quantity) return ahead
  const at = quantity.start
  const whole = ahead.slice(0, at - span.start) + text.slice(quantity.end, Math.min(to, quantity.end + 16))
  const opens = text.slice(from + 1, from + 9).trimStart()
  return (verbAtHead(opens) !== '' || SPENT_ON.test(opens)) && quantity.end < to && !/\d/.test(whole) ? whole.replace(SPENT_ON, '') : ''
}

const stopAt = (scan: Scan, token: Token & { readonly kind: 'stop' }): void => {
  if (token.mark === '、') {
    if (!scan.numbered) return
    scan.boundary = token.end
    scan.mark = '、'
    return
  }
  if (token.mark === '；') {
    scan.leads = []
    scan.apart = true
  } else if (!scan.numbered) scan.leads.push([scan.opened, token.start])
  scan.opened = token.end
  scan.boundary = token.end
  scan.mark = token.mark
  scan.segment++
  scan.numbered = false
}

/** 县（市、区）, 乡镇（街道、园区）: a mark within a short bracket parts nothing. */
const inBracket = (text: string, at: number): boolean => {
  const from = text.lastIndexOf('（', at)
  const to = text.indexOf('）', at)
  return from >= 0 && to > at && to - from < 12 && /^[^，。；\d）]+$/.test(text.slice(from + 1, to))
}

const nextEdge = (text: string, tokens: readonly Token[], index: number, end: number, aside: ReadonlySet<number>): number => {
  for (let k = index + 1; k < tokens.length; k++) {
    const token = tokens[k]
    if (!token) break
    if (token.kind === 'stop') {
      const list = token.mark === '、' && listGoesOn(text, tokens, k, aside)
      if (!list) return token.start
    }
    if (token.kind === 'number' && !aside.has(token.start)) return token.start
  }
  return end
}

/** 、 inside the noun after a number (10个乡镇、街道) rather than before the next number. */
const listGoesOn = (text: string, tokens: readonly Token[], index: number, aside: ReadonlySet<number>): boolean => {
  for (let k = index + 1; k < tokens.length; k++) {
    const token = tokens[k]
    if (token?.kind === 'number' && !aside.has(token.start)) return false
    if (token?.kind === 'stop' && token.mark !== '、') return text.slice(tokens[index]?.end, token.start).length < 24
  }
  return true
}

const setAside = (text: string, tokens: readonly Token[]): Map<number, AsideRule> => {
  const found = new Map<number, AsideRule>()
  for (const token of tokens) {
    if (token.kind !== 'number') continue
    const seen = closedUp(text, token.quantity)
    const rule = EXCLUSIONS.find((r) => r.test(seen.text, seen.q) && isOn(r))
    if (rule) found.set(token.start, rule)
  }
  return found
}

/** A date ends the words before it; so does a span of time that opens its segment (5年共完成…). */
const passBy = (text: string, token: Token & { readonly kind: 'number' }, rule: AsideRule, scan: Scan): void => {
  const { unit, digits } = token.quantity
  if (rule.through) {
    if (rule.name !== 'duration') return
    const span = trimSubject(text, scan.boundary, token.start)
    if (span.end <= span.start) scan.boundary = token.end + (text[token.end] === '内' ? 1 : 0)
    return
  }
  const before = text[token.start - 1] ?? ''
  if (
    /[比较]/.test(before) ||
    besideYear(text, token) ||
    heldAgainst(text, token.start, digits) ||
    (/[由从]/.test(before) && token.start - 1 > scan.boundary && !/[\s，。]/.test(text[token.start - 2] ?? ' '))
  )
    return
  if (before === '在' && token.start - 1 > scan.boundary && /^年?(?:底|末)?的?(?:基础|基数)/.test(text.slice(digits, digits + 6))) return
  const mark = /[年月日号.．、)）]/.test(text[digits] ?? '') ? 1 : 0
  scan.boundary = Math.max(scan.boundary, unit === '年' ? token.end : digits + mark)
}

/** 建设11条道路和3个路口: the noun before 和 belongs to the number before it. */
const isJoined = (text: string, scan: Scan, runStart: number, last: Mention | undefined): boolean =>
  scan.numbered &&
  (scan.mark === '' || scan.mark === '、') &&
  last !== undefined &&
  /[和与及]$/.test(text.slice(scan.boundary, runStart)) &&
  runStart - scan.boundary > 2 &&
  last.quantity.class !== 'ratio' &&
  (isScope(last.before) || last.before.endsWith('等') || verbAtEnd(last.before) !== '')

const FOOTNOTE = /[[〔【]\d{1,3}[\]〕】]/g

/** Words without the marks of footnotes: 地区生产总值[2]. */
const unmarked = (words: string): string => withoutNotes(/[[〔【]/.test(words) ? words.replace(FOOTNOTE, '') : words)

/** 狭义货币（M1，即…之和）供应量: a note within a name is no part of it. */
const withoutNotes = (words: string): string => {
  const at = words.indexOf('（')
  const end = at > 0 ? noteEnd(words, at) : 0
  return end > 0 && end < words.length ? words.slice(0, at) + words.slice(end) : words
}

/** Numbers of one sentence: those set aside by what stands beside them, and the rest with the words around them. */
export const readMentions = (text: string, start: number, end: number, tokens: readonly Token[]): Sentence => {
  const aside = setAside(text, tokens)
  const starts = new Set(aside.keys())
  const mentions: Mention[] = []
  const asides: SetAside[] = []
  const scan: Scan = { opened: start, leads: [], boundary: start, mark: '', segment: 0, numbered: false, apart: false }
  tokens.forEach((token, index) => {
    if (token.kind === 'stop' && !(token.mark === '、' && inBracket(text, token.start))) stopAt(scan, token)
    if (token.kind !== 'number') return
    const rule = aside.get(token.start)
    if (rule) {
      asides.push({ quantity: token.quantity, rule })
      passBy(text, token, rule, scan)
      return
    }
    const run = cueRun(text, tokens, index, scan.boundary)
    const joined = isJoined(text, scan, run.start, mentions.at(-1))
    const span = joined ? { start: run.start, end: run.start } : trimSubject(text, scan.boundary, run.start)
    const afterEnd = nextEdge(text, tokens, index, end, starts)
    const after = text.slice(token.end, afterEnd).trim()
    mentions.push({
      quantity: token.quantity,
      from: span.start,
      to: span.end,
      before: unmarked(text.slice(span.start, span.end)),
      cues: run.cues,
      after,
      afterEnd,
      mark: joined ? '和' : scan.mark,
      segment: scan.segment,
      light: LIGHT.test(text.slice(scan.boundary, span.start)),
      prevClause: span.end - span.start < LEANING ? leadOf(text, scan) : '',
      prevClauseAdjacent: scan.leads.at(-1)?.[1] === scan.opened - 1 && !scan.numbered,
      nextClause: after === '' ? aheadOf(text, afterEnd, end) : '',
      index: mentions.length,
      afterSemicolon: scan.apart,
      ...(run.since === undefined ? {} : { since: run.since }),
    })
    scan.boundary = token.end
    scan.mark = ''
    scan.numbered = true
    scan.apart = false
  })
  return { mentions, asides }
}
