import type { Wanted } from '../../figure/build/build.ts'
import { arrange, choose, chooseColumns, type Order, relabel } from '../../figure/choose.ts'
import { customSize, SIZES } from '../../figure/sizes.ts'
import type { FigureKind, FigureSize, FigureSpec, FigureTexts, Lang, Theme } from '../../figure/spec.ts'
import type { FigureChoice } from './figures.ts'

export type Preset = FigureSize['preset']
export const PRESETS = ['article', 'square', 'portrait', 'column', 'page', 'custom'] as const satisfies readonly Preset[]

/** What the editor changes; everything else comes from the data. */
export interface Draft {
  /** Which of the chart's figures. */
  readonly index: number
  readonly lang: Lang
  readonly theme: Theme
  readonly preset: Preset
  readonly width: number
  readonly height: number
  readonly texts: Partial<FigureTexts>
  readonly highlight: readonly string[]
  /** Empty: all. */
  readonly chosen: readonly string[]
  /** Columns of a matrix, years of small multiples; empty: all. */
  readonly columns: readonly string[]
  readonly order: Order
  /** Label as it is → label as it is to be. */
  readonly labels: Readonly<Record<string, string>>
}

/** What the editor's controls are given. */
export interface ControlsProps {
  readonly kinds: readonly FigureKind[]
  readonly base: FigureSpec
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
}

export const freshDraft = (lang: Lang): Draft => ({
  index: 0,
  lang,
  theme: 'light',
  preset: 'article',
  width: SIZES.article.width,
  height: SIZES.article.height,
  ...unedited,
})

/** What is forgotten when another figure or language is taken up: it was said about other words. */
export const unedited = { texts: {}, highlight: [], chosen: [], columns: [], order: 'given', labels: {} } as const satisfies Partial<Draft>

const LEAST = 240
const MOST = 4000
const within = (n: number): number => Math.min(MOST, Math.max(LEAST, Math.round(n)))

/** The figure before the editor: its data and default words, in the draft's language. */
export const baseOf = (choice: FigureChoice, draft: Draft, wanted: (lang: Lang) => Wanted): FigureSpec => choice.make(wanted(draft.lang))

/** The default figure with the draft laid over it. */
export const applied = (base: FigureSpec, draft: Draft): FigureSpec => {
  const size = draft.preset === 'custom' ? customSize(within(draft.width), within(draft.height)) : SIZES[draft.preset]
  const chosen = draft.chosen.length === 0 ? base : choose(base, draft.chosen)
  const cut = draft.columns.length === 0 ? chosen : chooseColumns(chosen, draft.columns)
  const ordered = arrange(cut, draft.order, draft.chosen)
  const dressed: FigureSpec = { ...ordered, size, theme: draft.theme, highlight: draft.highlight, texts: { ...ordered.texts, ...draft.texts } }
  return relabel(dressed, draft.labels)
}
