import { penFor } from '../frame/draw-context.ts'
import { bound, type Word } from '../kinds/dispatch.ts'
import type { FigureSpec } from '../spec.ts'

/** Axis titles, words of the key and words inside the plot, each once, as the figure says them by itself. */
export const wordsOf = (spec: FigureSpec): readonly Word[] => {
  const own = { ...spec, words: {} }
  return [
    ...new Map(
      bound(own)
        .words(penFor(own))
        .map((w) => [w.key, w] as const),
    ).values(),
  ]
}
