import { attr, pieces } from '../flow/xml.ts'
import type { Item } from '../pdf/item.ts'

/** Points in a millimetre. */
const POINT = 72 / 25.4
/** A step between two characters that is no letter spacing: another cell, another word. In sizes of the type. */
const JUMP = 2.6
const MAX_STEPS = 20_000

type Matrix = readonly [number, number, number, number, number, number]
const PLAIN: Matrix = [1, 0, 0, 1, 0, 0]

const numbers = (text: string): readonly number[] =>
  text
    .trim()
    .split(/\s+/)
    .map(Number)
    .map((n) => (Number.isFinite(n) ? n : 0))

const matrixOf = (text: string): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = text ? numbers(text) : PLAIN
  return [a, b, c, d, e, f]
}

/** Steps from each character to the next: numbers, and `g n d` for n times d. */
export const stepsOf = (delta: string): readonly number[] => {
  const steps: number[] = []
  const parts = delta.trim().split(/\s+/)
  for (let i = 0; i < parts.length && steps.length < MAX_STEPS; i++) {
    if (parts[i]?.toLowerCase() !== 'g') {
      if (parts[i]) steps.push(Number(parts[i]) || 0)
      continue
    }
    const times = Math.min(MAX_STEPS - steps.length, Math.max(0, Number(parts[i + 1]) || 0))
    for (let n = 0; n < times; n++) steps.push(Number(parts[i + 2]) || 0)
    i += 2
  }
  return steps
}

interface Code {
  x: number
  y: number
  dx: readonly number[]
  dy: readonly number[]
}

/** A text object's place on the page. */
interface Place {
  readonly left: number
  readonly top: number
  readonly size: number
  readonly matrix: Matrix
  readonly shown: boolean
}

const placeOf = (attrs: string): Place => {
  const [left = 0, top = 0] = numbers(attr(attrs, 'Boundary'))
  const hidden = attr(attrs, 'Visible') === 'false' || attr(attrs, 'Alpha') === '0'
  return { left, top, size: Number(attr(attrs, 'Size')) || 4, matrix: matrixOf(attr(attrs, 'CTM')), shown: !hidden }
}

const isWide = (c: string): boolean => c > '\u2e80' || '“”‘’—…·'.includes(c)

/** Runs of one `TextCode`, cut where its characters jump. */
const runsOf = (text: string, code: Code, place: Place, height: number): readonly Item[] => {
  const characters = Array.from(text)
  const [a, b, c, d, e, f] = place.matrix
  const items: Item[] = []
  let [x, y, from, width] = [code.x, code.y, 0, 0]
  const push = (to: number, left: number, base: number): void => {
    const str = characters.slice(from, to).join('')
    const scale = Math.hypot(a, b) || 1
    const size = place.size * (Math.hypot(c, d) || 1) * POINT
    const at = [(a * left + c * base + e + place.left) * POINT, height - (b * left + d * base + f + place.top) * POINT]
    if (str.trim() !== '') items.push({ str, transform: [a * size, -b * size, -c * size, d * size, ...at], width: width * scale * POINT, height: size })
    from = to
    width = 0
  }
  let [left, base] = [x, y]
  for (const [i, character] of characters.entries()) {
    const natural = place.size * (isWide(character) ? 1 : 0.5)
    const [stepX, stepY] = [code.dx[i] ?? (code.dy.length > 0 && code.dx.length === 0 ? 0 : natural), code.dy[i] ?? 0]
    const jumps = Math.abs(stepX) > place.size * JUMP || stepX < -natural / 2 || stepY !== 0
    width += jumps || i === characters.length - 1 ? natural : stepX
    x += stepX
    y += stepY
    if (!jumps) continue
    push(i + 1, left, base)
    left = x
    base = y
  }
  push(characters.length, left, base)
  return items
}

export interface OfdPage {
  readonly items: readonly Item[]
  readonly template: string
  readonly hidden: number
}

/** `PhysicalBox` in an XML part: the height of a page, in points. */
export const heightOf = (xml: string): number => {
  const box = /PhysicalBox>([\d\s.+-]{1,80})</.exec(xml)?.[1]
  return (numbers(box ?? '')[3] ?? 0) * POINT
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** A page's `Content.xml` → its runs of text, placed as pdf.js places them. */
export const pageOf = (xml: string, height: number): OfdPage => {
  const items: Item[] = []
  let place: Place | null = null
  let code: Code | null = null
  let [words, template, hidden] = ['', '', 0]
  const last = { x: 0, y: 0 }
  for (const { kind, name, attrs } of pieces(xml)) {
    const tag = local(name)
    if (kind === 'text') words += code ? attrs : ''
    else if (kind === 'open' && tag === 'Template') template = attr(attrs, 'TemplateID')
    else if (kind === 'open' && tag === 'TextObject') place = placeOf(attrs)
    else if (kind === 'open' && tag === 'TextCode') {
      const given = (key: 'X' | 'Y', before: number): number => (attr(attrs, key) === '' ? before : Number(attr(attrs, key)) || 0)
      code = { x: given('X', last.x), y: given('Y', last.y), dx: stepsOf(attr(attrs, 'DeltaX')), dy: stepsOf(attr(attrs, 'DeltaY')) }
      Object.assign(last, { x: code.x, y: code.y })
      words = ''
    } else if (kind === 'close' && tag === 'TextCode' && code) {
      if (place?.shown === false) hidden++
      else if (place) items.push(...runsOf(words.replace(/[\r\n]/g, ''), code, place, height))
      code = null
    } else if (kind === 'close' && tag === 'TextObject') place = null
  }
  return { items, template, hidden }
}
