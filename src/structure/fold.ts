import { HANT, HANT_SHARED } from '../lexicon/hant/table.ts'
import { HANT_FURTHER, HANT_WORDS } from '../lexicon/hant/words.ts'
import { LOOKALIKES } from '../read/radicals.ts'
import { fullNames } from './place/gazetteer.ts'

const SPACE = 32
const identity = (): Uint16Array => Uint16Array.from({ length: 65536 }, (_, i) => i)

/** One character for another: full-width letters, digits and signs and lowered digits as ASCII; spaces of every kind as a space. */
const signs = (map: Uint16Array): void => {
  for (let c = 0xff21; c <= 0xff5a; c++) map[c] = c - 0xfee0
  for (let c = 0xff10; c <= 0xff19; c++) map[c] = c - 0xfee0
  const pairs = '％%﹪%．.＋+－-–-−-‑-‐-‒-～~〜~∼~―—─—＝=／/＆&＃#＊*＜<＞>＠@｡。､、﹐，︰：﹔；﹕：﹖？﹗！﹙（﹚）○〇O〇┅…㈠一﹣-⁃-﹢+'
  for (let i = 0; i + 1 < pairs.length; i += 2) if (pairs[i] !== 'O' && pairs[i] !== '㈠') map[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1)
  for (let c = 0x2080; c <= 0x2089; c++) map[c] = c - 0x2080 + 48
  for (const c of '\t\u00A0\u3000\u2002\u2003\u2009\u200A\u2005\u2006\u2007\u2008\u202F\u200B\u200C\u200D\u2060\uFEFF\u00AD\v\f\u2028\u2029')
    map[c.charCodeAt(0)] = SPACE
}

const pairsInto = (map: Uint16Array, pairs: string): void => {
  for (let i = 0; i + 1 < pairs.length; i += 2) map[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1)
}

/** Look-alikes take what the character they stand for becomes. */
const looksInto = (map: Uint16Array): void => {
  for (let i = 0; i + 1 < LOOKALIKES.length; i += 2) map[LOOKALIKES.charCodeAt(i)] = map[LOOKALIKES.charCodeAt(i + 1)] ?? 0
}

let tables: { readonly modern: Uint16Array; readonly traditional: Uint16Array } | null = null
const load = (): { readonly modern: Uint16Array; readonly traditional: Uint16Array } => {
  const modern = identity()
  pairsInto(modern, HANT + HANT_FURTHER)
  signs(modern)
  const traditional = modern.slice()
  pairsInto(traditional, HANT_SHARED)
  for (const map of [modern, traditional]) looksInto(map)
  return { modern, traditional }
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57
/** All below 64. */
const FULL: ReadonlyMap<number, number> = new Map(
  [...',，;；:：(（)）!！?？'].flatMap((c, i, all) => (i % 2 === 0 ? [[c.charCodeAt(0), (all[i + 1] ?? c).charCodeAt(0)] as const] : [])),
)
const isLetter = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122)

/** `,` and `:` inside a number or a clock time, or between Latin words, stay; every other ASCII sentence sign takes its Chinese form. */
const keeps = (sign: number, before: number, after: number): boolean => {
  if (sign === 44 || sign === 58) return (isDigit(before) && isDigit(after)) || (isLetter(before) && isLetter(after)) || after === 47
  return sign === 63 && (before === 63 || after === 63)
}

const isTraditional = (text: string, map: Uint16Array): boolean => {
  let changed = 0
  const step = Math.max(1, Math.floor(text.length / 4000))
  for (let i = 0; i < text.length; i += step) {
    const c = text.charCodeAt(i)
    if (c >= 0x3400 && c <= 0x9fff && map[c] !== c) changed++
  }
  return changed * 25 > Math.min(text.length, 4000)
}

/** In a text in traditional characters, one that is simplified elsewhere stays in the name of a place that keeps it: 乾 of 乾县. */
const keepNames = (out: Uint16Array, text: string, modern: Uint16Array): void => {
  const kept = keptNames()
  for (let i = 0; i < text.length; i++) {
    const plain = modern[text.charCodeAt(i)] ?? 0
    if (plain === out[i]) continue
    for (const { name, at } of kept.get(plain) ?? []) {
      const from = i - at
      if (from < 0 || !Array.from(name).every((c, k) => modern[text.charCodeAt(from + k)] === c.charCodeAt(0))) continue
      out[i] = plain
      break
    }
  }
}

interface Kept {
  readonly name: string
  readonly at: number
}

let names: ReadonlyMap<number, readonly Kept[]> | null = null
/** Full names of places with a character that traditional text shares with another word, by that character. */
const keptNames = (): ReadonlyMap<number, readonly Kept[]> => {
  if (names) return names
  const found = new Map<number, Kept[]>()
  const shared = new Set(Array.from(HANT_SHARED).filter((_, i) => i % 2 === 0))
  for (const name of fullNames())
    for (const [at, c] of Array.from(name).entries()) {
      if (!shared.has(c)) continue
      const code = c.charCodeAt(0)
      found.set(code, [...(found.get(code) ?? []), { name, at }])
    }
  names = found
  return found
}

/** Forms that a character takes in some words of traditional text only. */
const byWord = (text: string, out: Uint16Array): void => {
  for (const [words, character, form] of HANT_WORDS) {
    if (!text.includes(character)) continue
    for (const word of words.split(' '))
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) out[at + word.indexOf(character)] = form.charCodeAt(0)
  }
}

const NUMERALS = [...'〇一二三四五六七八九'].map((c) => c.charCodeAt(0))
const NIL = '零'.charCodeAt(0)
const YEAR = '年'.charCodeAt(0)

/** A year written out before its 年 (二〇三五年), in digits. */
const yearsInDigits = (out: Uint16Array): void => {
  for (let at = out.indexOf(YEAR, 4); at >= 0; at = out.indexOf(YEAR, at + 1)) {
    const digits = Array.from(out.subarray(at - 4, at), (c) => (c === NIL ? 0 : NUMERALS.indexOf(c)))
    const [first = -1, second = -1] = digits
    const isYear = (first === 1 && second === 9) || (first === 2 && second === 0)
    if (isYear && digits.every((d) => d >= 0)) for (const [i, d] of digits.entries()) out[at - 4 + i] = 48 + d
  }
}

/** Character codes of `text`, folded one for one: the same length, so that offsets hold for both. */
export const fold = (text: string): Uint16Array => {
  tables ??= load()
  const map = isTraditional(text, tables.modern) ? tables.traditional : tables.modern
  const out = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 13) out[i] = text.charCodeAt(i + 1) === 10 ? SPACE : 10
    else out[i] = map[c] ?? c
  }
  if (map === tables.traditional) byWord(text, out)
  if (map === tables.traditional) keepNames(out, text, tables.modern)
  for (let i = 0; i < out.length; i++) {
    const code = out[i] ?? 0
    const full = code < 64 ? FULL.get(code) : undefined
    if (full !== undefined && !keeps(out[i] ?? 0, out[i - 1] ?? 0, out[i + 1] ?? 0)) out[i] = full
  }
  yearsInDigits(out)
  return out
}

/** Character codes → text of the same length. */
export const asText = (codes: Uint16Array): string => new TextDecoder('utf-16le', { ignoreBOM: true }).decode(codes)
