import type { Anchor, Box, Shape, TextShape } from '../scene/scene.ts'
import { inside, overlap, textBox } from '../scene/scene.ts'
import { leastType } from '../sizes.ts'
import type { FigureSpec, Lang, WordKey } from '../spec.ts'
import type { Weight } from '../text/measure.ts'
import { PALETTES, type Palette } from '../theme.ts'
import { reworded, WORDS, type Words } from '../words.ts'

/** What every part of a figure draws with: the unit length, colours and words. */
export interface DrawContext {
  readonly u: number
  /** No text is set smaller than this. */
  readonly least: number
  readonly p: Palette
  readonly w: Words
  /** Axis titles put otherwise; '' for none. */
  readonly axis: { readonly x?: string; readonly y?: string }
  readonly lang: Lang
  readonly mono: boolean
  readonly highlight: ReadonlySet<string>
}

export const penFor = (spec: FigureSpec): DrawContext => ({
  u: spec.size.base,
  least: leastType(spec.size),
  p: PALETTES[spec.theme],
  w: reworded(WORDS[spec.lang], spec.words ?? {}),
  axis: {
    ...(spec.words?.['axis.x'] === undefined ? {} : { x: spec.words['axis.x'] }),
    ...(spec.words?.['axis.y'] === undefined ? {} : { y: spec.words['axis.y'] }),
  },
  lang: spec.lang,
  mono: spec.theme === 'mono',
  highlight: new Set(spec.highlight),
})

/** A colour on its way into the ground. */
const faded = (colour: string, ground: string): string => {
  const part = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16)
  return `#${[1, 3, 5]
    .map((at) =>
      Math.round(part(colour, at) * FADE + part(ground, at) * (1 - FADE))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}
const FADE = 0.34

/** The pen for one of the labelled parts: where some are brought forward, the marks of the others step back. Words stay legible. */
export const voiced = (pen: DrawContext, label: string, among: readonly string[]): DrawContext => {
  if (pen.highlight.has(label) || !among.some((l) => pen.highlight.has(l))) return pen
  const { ground, verdict, lines, target } = pen.p
  const pale = (colour: string): string => faded(colour, ground)
  const verdicts = {
    met: pale(verdict.met),
    missed: pale(verdict.missed),
    depends: pale(verdict.depends),
    pending: pale(verdict.pending),
    not_reported: pale(verdict.not_reported),
    not_comparable: pale(verdict.not_comparable),
    not_checkable: pale(verdict.not_checkable),
    uncertain: pale(verdict.uncertain),
  }
  return { ...pen, p: { ...pen.p, verdict: verdicts, lines: lines.map(pale), target: pale(target) } }
}

/** Marks of a plot, and what the plot has to say in the notes (rows left out, caveats); `left` counts the parts that did not fit. */
export interface Drawn {
  readonly left?: number
  readonly shapes: readonly Shape[]
  readonly notes: readonly string[]
}

/** One entry of the key: a small drawing of the real mark, centred on x and y, and its meaning. */
export interface KeyItem {
  readonly word: WordKey
  readonly label: string
  readonly width: number
  readonly draw: (x: number, y: number) => readonly Shape[]
}

export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface TextStyle {
  readonly size?: number
  readonly weight?: Weight
  readonly fill?: string
  readonly anchor?: Anchor
  readonly mark?: string
}

/** Size of a text in scene units; `size` is in multiples of the unit. */
export const em = (pen: DrawContext, size: number): number => Math.max(pen.u * size, pen.least)

const STRAIGHT: Readonly<Record<string, string>> = { '\u2018': "'", '\u2019': "'", '\u201c': '"', '\u201d': '"', '\u2026': '...' }
/** Quotes and dots as the figure's font can set them: its curly ones are a full em wide, made for Chinese. */
export const typeset = (text: string, lang: Lang): string => (lang === 'zh' ? text : text.replace(/[\u2018\u2019\u201c\u201d\u2026]/g, (c) => STRAIGHT[c] ?? c))

/** A line of text; `size` is in multiples of the unit. */
export const say = (pen: DrawContext, x: number, y: number, text: string, style: TextStyle = {}): TextShape => ({
  kind: 'text',
  x,
  y,
  text: typeset(text, pen.lang),
  size: em(pen, style.size ?? 0.78),
  weight: style.weight ?? 400,
  fill: style.fill ?? pen.p.soft,
  anchor: style.anchor ?? 'start',
  ...(style.mark === undefined ? {} : { mark: style.mark }),
})

/** Distance from a line's middle down to its baseline. */
export const half = (pen: DrawContext, size = 0.78): number => em(pen, size) * 0.36

export interface Placer {
  readonly block: (box: Box) => void
  /** Puts the first of the candidates that is free, or none. */
  readonly put: (candidates: readonly TextShape[]) => readonly TextShape[]
}

/** Places labels one after another so that none covers another, a mark, or the edge. */
export const placer = (area: Box, gap: number): Placer => {
  const taken: Box[] = []
  const free = (t: TextShape): boolean => inside(textBox(t), area) && !taken.some((b) => overlap(b, textBox(t), gap))
  return {
    block: (box) => taken.push(box),
    put: (candidates) => {
      const found = candidates.find(free)
      if (found === undefined) return []
      taken.push(textBox(found))
      return [found]
    },
  }
}
