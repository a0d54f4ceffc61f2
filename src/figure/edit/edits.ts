import { customSize, SIDE, SIZES } from '../sizes.ts'
import type { FigureSize, FigureSpec, FigureTexts, Lang, Theme, WordKey } from '../spec.ts'
import { choose, chooseColumns, labelsOf, type Names, type Order, relabel } from './choose.ts'

export type Preset = FigureSize['preset']
export const PRESETS = ['article', 'square', 'portrait', 'column', 'page', 'custom'] as const satisfies readonly Preset[]

export const TEXTS = ['title', 'subtitle', 'source', 'convention', 'credit'] as const satisfies readonly (keyof FigureTexts)[]
export type EditableText = (typeof TEXTS)[number]

/** What an editor wrote in one language. What is not here is as the figure says it by itself. */
export interface Wording {
  readonly texts: Readonly<Partial<Record<EditableText, string>>>
  readonly notes: readonly string[] | null
  /** By place in the figure: rows, panels, points, items. */
  readonly labels: Names
  /** By place in the figure: heads of a matrix's columns. */
  readonly columns: Names
  /** Axis titles, words of the key, words in the plot. */
  readonly words: Readonly<Partial<Record<WordKey, string>>>
}

/** Everything an editor changed about a figure. Parts are named by their place, so that a change holds in either language. */
export interface Edits {
  readonly lang: Lang
  readonly theme: Theme
  readonly preset: Preset
  /** Pixels, for the custom size. */
  readonly width: number
  readonly height: number
  /** Parts drawn, by place; empty: all. */
  readonly chosen: readonly number[]
  /** Columns of a matrix, years of small multiples; empty: all. */
  readonly columns: readonly number[]
  readonly highlight: readonly number[]
  readonly order: Order
  readonly wording: Readonly<Record<Lang, Wording>>
}

export const NO_WORDING: Wording = { texts: {}, notes: null, labels: {}, columns: {}, words: {} }

export const freshEdits = (lang: Lang): Edits => ({
  lang,
  theme: 'light',
  preset: 'article',
  width: SIZES.article.width,
  height: SIZES.article.height,
  chosen: [],
  columns: [],
  highlight: [],
  order: 'given',
  wording: { zh: NO_WORDING, en: NO_WORDING },
})

const within = (n: number): number => Math.min(SIDE.most, Math.max(SIDE.least, Math.round(n)))

const sizeOf = (e: Edits): FigureSize => (e.preset === 'custom' ? customSize(within(e.width), within(e.height)) : SIZES[e.preset])

/** The default figure with the edits laid over it; a headline nobody wrote counts what is drawn. What was chosen is said in a note whatever the notes were changed to. */
export const applied = (base: FigureSpec, edits: Edits): FigureSpec => {
  const mine = edits.wording[edits.lang]
  const named = relabel(base, mine.labels, mine.columns)
  const highlight = edits.highlight.flatMap((i) => labelsOf(named).slice(i, i + 1))
  const part = choose(chooseColumns(named, edits.columns), edits.chosen, edits.order)
  const said = part.texts.notes.slice(0, part.texts.notes.length - named.texts.notes.length)
  const texts = { ...part.texts, ...mine.texts, ...(mine.notes === null ? {} : { notes: [...said, ...mine.notes] }) }
  return { ...part, size: sizeOf(edits), theme: edits.theme, highlight, texts, words: mine.words }
}
