import { choose } from '../../figure/choose.ts'
import { customSize, SIZES } from '../../figure/sizes.ts'
import type { FigureSize, FigureSpec, FigureTexts, Lang, Theme } from '../../figure/spec.ts'

export type Preset = FigureSize['preset']
export const PRESETS = ['article', 'square', 'portrait', 'column', 'page', 'custom'] as const satisfies readonly Preset[]

/** What the editor changes; everything else comes from the data. */
export interface Draft {
  readonly lang: Lang
  readonly theme: Theme
  readonly preset: Preset
  readonly width: number
  readonly height: number
  readonly texts: Partial<FigureTexts>
  readonly highlight: readonly string[]
  /** Empty: all. */
  readonly chosen: readonly string[]
}

export const draftOf = (spec: FigureSpec): Draft => ({
  lang: spec.lang,
  theme: spec.theme,
  preset: spec.size.preset,
  width: Math.round(spec.size.width),
  height: Math.round(spec.size.height),
  texts: {},
  highlight: spec.highlight,
  chosen: [],
})

const LEAST = 240
const MOST = 4000
const within = (n: number): number => Math.min(MOST, Math.max(LEAST, Math.round(n)))

/** The default figure with the draft laid over it. */
export const applied = (base: FigureSpec, draft: Draft): FigureSpec => {
  const size = draft.preset === 'custom' ? customSize(within(draft.width), within(draft.height)) : SIZES[draft.preset]
  const spec: FigureSpec = { ...base, size, theme: draft.theme, highlight: draft.highlight, texts: { ...base.texts, ...draft.texts } }
  return draft.chosen.length === 0 ? spec : choose(spec, draft.chosen)
}
