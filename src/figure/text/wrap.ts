import { textWidth, type Weight } from './measure.ts'

/** Marks that may not begin a line, and those that may not end one (GB/T 15834, CLREQ). */
const NO_START = new Set('，。、；：？！）》」』】〕”’…—·～%％‰°℃,.;:?!)]}')
const NO_END = new Set('（《「『【〔“‘([{¥￥$')
const UNITS = [
  '个百分点',
  '微克',
  '亿美元',
  '万美元',
  '亿元',
  '万元',
  '亿斤',
  '万吨',
  '万亩',
  '万人次',
  '人次',
  '万人',
  '万户',
  '公里',
  '万',
  '亿',
  '元',
  '吨',
  '亩',
  '人',
  '户',
  '个',
  '年',
  '月',
  '日',
  '项',
  '家',
  '天',
  '倍',
  '套',
  '位',
]

const isLatin = (char: string): boolean => {
  const code = char.codePointAt(0) ?? 0
  return code > 0x20 && code < 0x2e80 && !NO_END.has(char)
}

/** The unit that follows a number, to be kept on its line. */
const unitAt = (text: string, at: number): string => UNITS.find((u) => text.startsWith(u, at)) ?? ''
const endsInDigit = (text: string): boolean => /[0-9]$/.test(text)

/** Cuts text into pieces that may not be broken: a word, a number with its unit, a character with the marks that cling to it. */
export const atoms = (text: string): readonly string[] => {
  const out: string[] = []
  let open = ''
  let i = 0
  const take = (piece: string): void => {
    const last = out.at(-1)
    const clings = NO_START.has(piece) || (isLatin(piece) && last !== undefined && isLatin(last.at(-1) ?? ' '))
    if (open === '' && clings && last !== undefined && last !== ' ') out[out.length - 1] = last + piece
    else out.push(open + piece)
    open = ''
  }
  while (i < text.length) {
    const last = out.at(-1) ?? ''
    const unit = open === '' && endsInDigit(last) ? unitAt(text, i) : ''
    const char = unit || String.fromCodePoint(text.codePointAt(i) ?? 0x20)
    if (unit !== '') out[out.length - 1] = last + unit
    else if (NO_END.has(char)) open += char
    else take(char)
    i += char.length
  }
  if (open !== '') out.push(open)
  return out
}

/** Breaks a piece wider than the line wherever it must. */
const chop = (atom: string, width: number, size: number, weight: Weight): readonly string[] => {
  if (textWidth(atom, size, weight) <= width) return [atom]
  const out = ['']
  for (const char of atom) {
    const last = out.length - 1
    const grown = (out[last] ?? '') + char
    if (textWidth(grown, size, weight) <= width || out[last] === '') out[last] = grown
    else out.push(char)
  }
  return out
}

/** Lines no wider than `width`, broken by Chinese rules. */
export const wrap = (text: string, width: number, size: number, weight: Weight = 400): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const atom of atoms(text).flatMap((a) => chop(a, width, size, weight))) {
    const grown = line + atom
    if (line !== '' && textWidth(grown.trimEnd(), size, weight) > width) {
      lines.push(line.trimEnd())
      line = atom === ' ' ? '' : atom
    } else line = line === '' && atom === ' ' ? '' : grown
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}

/** Parts set one behind the other with `between`, broken between parts; a part wider than a line is broken inside. */
export const wrapParts = (parts: readonly string[], between: string, width: number, size: number): readonly string[] => {
  const lines: string[] = []
  for (const part of parts) {
    const grown = `${lines.at(-1) ?? ''}${between}${part}`
    if (lines.length > 0 && textWidth(grown, size, 400) <= width) lines[lines.length - 1] = grown
    else lines.push(...wrap(part, width, size))
  }
  return lines
}

const PAUSE = new Set('，。、；：？！,.;:?!')
/** What it costs to end a title's line here: little after a pause, more between words, most inside a phrase. */
const breakCost = (atom: string): number => (PAUSE.has(atom.trimEnd().at(-1) ?? '') ? 0 : atom === ' ' ? 0.12 : 0.3)

/** As few lines as `wrap` needs, broken where a reader pauses and as even as that allows. */
export const wrapTitle = (text: string, width: number, size: number, weight: Weight = 700): readonly string[] => {
  const count = wrap(text, width, size, weight).length
  const parts = atoms(text).flatMap((a) => chop(a, width, size, weight))
  if (count < 2) return wrap(text, width, size, weight)
  const line = (from: number, to: number): string => parts.slice(from, to).join('').trim()
  // best[k][j]: least cost of setting the first j parts in k lines, and where the last of them begins.
  let best: readonly ({ readonly cost: number; readonly lines: readonly string[] } | undefined)[] = [{ cost: 0, lines: [] }]
  for (let k = 0; k < count; k++) {
    const next: ({ cost: number; lines: readonly string[] } | undefined)[] = []
    for (let j = 1; j <= parts.length; j++)
      for (let i = j - 1; i >= 0; i--) {
        const before = best[i]
        const words = line(i, j)
        const w = textWidth(words, size, weight)
        if (w > width) break
        if (before === undefined || words === '') continue
        const cost = before.cost + (1 - w / width) ** 2 + (j < parts.length ? breakCost(parts[j - 1] ?? '') : 0)
        if (cost < (next[j]?.cost ?? Number.POSITIVE_INFINITY)) next[j] = { cost, lines: [...before.lines, words] }
      }
    best = next
  }
  return best[parts.length]?.lines ?? wrap(text, width, size, weight)
}

/** One line that fits: as it is, or with its middle left out, for names that differ at their ends. */
export const fitMiddle = (text: string, width: number, size: number, weight: Weight = 400): string => {
  if (textWidth(text, size, weight) <= width) return text
  for (let kept = text.length - 1; kept > 1; kept--) {
    const cut = `${text.slice(0, Math.ceil(kept / 2)).trimEnd()}…${text.slice(text.length - Math.floor(kept / 2)).trimStart()}`
    if (textWidth(cut, size, weight) <= width) return cut
  }
  return fitLine(text, width, size, weight)
}

const LATIN_END = /[!-~]$/

/** A row's name in one line or two; what even two do not hold loses the middle of the second. */
export const labelLines = (text: string, width: number, size: number, weight: Weight = 400): readonly string[] => {
  const lines = wrap(text, width, size, weight)
  if (lines.length <= 2) return lines
  const rest = lines.slice(1).reduce((all, l) => all + (LATIN_END.test(all) ? ' ' : '') + l)
  return [lines[0] ?? '', fitMiddle(rest, width, size, weight)]
}

/** One line that fits: as it is, or cut with an ellipsis. */
export const fitLine = (text: string, width: number, size: number, weight: Weight = 400): string => {
  if (textWidth(text, size, weight) <= width) return text
  let out = text
  while (out.length > 1 && textWidth(`${out}…`, size, weight) > width) out = out.slice(0, -1)
  return `${out}…`
}
