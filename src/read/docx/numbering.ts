import { attr, pieces } from './xml.ts'

interface Level {
  start: number
  format: string
  text: string
}
export interface Numbering {
  /** Levels by `numId`, then by indent level. */
  readonly lists: ReadonlyMap<string, readonly Level[]>
}

const blank = (): Level => ({ start: 1, format: 'decimal', text: '' })

/** `word/numbering.xml` → what Word writes before each numbered paragraph. */
export const numberingOf = (xml: string): Numbering => {
  const abstract = new Map<string, Level[]>()
  const lists = new Map<string, readonly Level[]>()
  let levels: Level[] = []
  let level = blank()
  let num = ''
  for (const { kind, name, attrs } of pieces(xml)) {
    if (kind !== 'open') continue
    const val = attr(attrs, 'w:val')
    if (name === 'w:abstractNum') {
      levels = []
      abstract.set(attr(attrs, 'w:abstractNumId'), levels)
    } else if (name === 'w:lvl') {
      level = blank()
      levels.push(level)
    } else if (name === 'w:start') level.start = Number(val) || 1
    else if (name === 'w:numFmt') level.format = val
    else if (name === 'w:lvlText') level.text = val
    else if (name === 'w:num') num = attr(attrs, 'w:numId')
    else if (name === 'w:abstractNumId') lists.set(num, abstract.get(val) ?? [])
  }
  return { lists }
}

const DIGITS = '〇一二三四五六七八九'

/** 1 to 99 in Chinese numerals, as Word counts headings. */
const chinese = (n: number): string => {
  if (n >= 100) return String(n)
  const tens = Math.floor(n / 10)
  const rest = n % 10 === 0 && n > 0 ? '' : (DIGITS[n % 10] ?? '')
  return tens === 0 ? (DIGITS[n] ?? '') : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${rest}`
}

const written = (n: number, format: string): string => {
  if (/chinese|japanese|ideograph|taiwanese/i.test(format)) return chinese(n)
  if (format === 'decimalEnclosedCircle' || format === 'decimalEnclosedCircleChinese') return n <= 20 ? String.fromCharCode(0x245f + n) : String(n)
  if (format === 'lowerLetter' || format === 'upperLetter') return String.fromCharCode((format === 'lowerLetter' ? 96 : 64) + (((n - 1) % 26) + 1))
  return String(n)
}

/** Counts paragraphs list by list and gives each its printed number: 一、, （二）, 3. Bullets give ''. */
export class Counter {
  private readonly numbering: Numbering
  private readonly counts = new Map<string, number[]>()
  constructor(numbering: Numbering) {
    this.numbering = numbering
  }
  next(numId: string, indent: number): string {
    const levels = this.numbering.lists.get(numId)
    const level = levels?.[indent]
    if (!levels || !level || level.format === 'bullet' || level.format === 'none') return ''
    const counts = (this.counts.get(numId) ?? []).slice(0, indent + 1)
    for (let i = 0; i <= indent; i++) counts[i] ??= (levels[i]?.start ?? 1) - (i === indent ? 1 : 0)
    counts[indent] = (counts[indent] ?? 0) + 1
    this.counts.set(numId, counts)
    return level.text.replace(/%(\d)/g, (_, d: string) => written(counts[Number(d) - 1] ?? 1, levels[Number(d) - 1]?.format ?? 'decimal'))
  }
}
