import { PARTS } from '../../lexicon/numerals.ts'

const names: Readonly<Record<string, string>> = PARTS
const WORD = '前三季度|第?[一二三四]季度|首季|[上下]半年|全年'
const COMPARED = new RegExp(`[较比](?:上年|去年)?(?:(?:${WORD})[、和与]?){1,4}`, 'g')
const SAID = new RegExp(`${WORD}|1[-—–~至到](\\d{1,2})月|前([一二三四五六七八九十]{1,2}|\\d{1,2})个月|截[至止](\\d{1,2})月|(\\d{1,2})月(底前|份)`, 'g')
const LIST = new RegExp(`(?:(?:${WORD})[、和与及]{1,2}){1,5}(?:${WORD})`, 'g')
const EACH = new RegExp(WORD, 'g')
const DIGITS = '一二三四五六七八九十'

const nameOf = (word: string): string => names[word.replace('第', '')] ?? ''

const monthOf = (words: string): number => {
  const digit = DIGITS.indexOf(words.at(-1) ?? '') + 1
  return /\d/.test(words) ? Number(words) : words.startsWith('十') && words.length > 1 ? 10 + digit : digit
}

const upTo = (words: string): string => {
  const month = monthOf(words)
  return month > 0 && month < 12 ? `M${String(month).padStart(2, '0')}` : ''
}

/** The part of a year that the last word of time in a clause names, if less than the whole. One month's figure (12月份) counts for rates only. */
export const partOf = (clause: string, rate: boolean): string | undefined => {
  if (!/[季半月]/.test(clause)) return undefined
  const found = [...clause.replace(COMPARED, '').matchAll(SAID)].filter((m) => m[5] !== '份' || rate).at(-1)
  if (!found) return undefined
  const month = found[1] ?? found[2] ?? found[3]
  const part = month ? upTo(month) : found[4] ? `M${found[4].padStart(2, '0')}` : nameOf(found[0])
  return part || undefined
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
