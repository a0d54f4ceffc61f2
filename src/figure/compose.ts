import { frame, SQUEEZES, type Squeeze } from './frame/frame.ts'
import { type Pen, penFor } from './frame/pen.ts'
import { type Bound, bound } from './kinds/dispatch.ts'
import type { Scene, Shape } from './scene/scene.ts'
import { type EmbeddedFont, toSvg } from './scene/svg.ts'
import type { FigureSpec } from './spec.ts'
import { altText } from './text/alt.ts'

const ROOM = 0.46

/** Draws at one squeeze; a plot that leaves something out says so in the notes, which costs it room, so it is drawn again. */
const attempt = (spec: FigureSpec, pen: Pen, kind: Bound, squeeze: Squeeze): { shapes: readonly Shape[]; share: number; whole: boolean } => {
  const key = kind.key(pen)
  let notes: readonly string[] = []
  for (let round = 0; ; round++) {
    const framed = frame(spec, pen, key, notes, squeeze)
    const drawn = kind.draw(framed.plot, pen)
    const settled = drawn.notes.join('\n') === notes.join('\n')
    if (settled || round === 4) return { shapes: [...framed.shapes, ...drawn.shapes], share: framed.plot.h / spec.size.height, whole: drawn.notes.length === 0 }
    notes = drawn.notes
  }
}

/** The figure as a scene: what SVG, PDF and the tests read. */
export const composeScene = (spec: FigureSpec): Scene => {
  const [pen, kind] = [penFor(spec), bound(spec)]
  const tries = SQUEEZES.map((s) => () => attempt(spec, pen, kind, s))
  let best = attempt(spec, pen, kind, SQUEEZES[0] ?? { title: 1.7, foot: 0.68 })
  for (const next of tries.slice(1)) {
    if (best.share >= ROOM) break
    best = next()
  }
  const { width, height, dpi } = spec.size
  return {
    width,
    height,
    ...(dpi === undefined ? {} : { mm: [(width * 25.4) / 96, (height * 25.4) / 96] as const }),
    background: pen.p.ground,
    lang: spec.lang,
    title: spec.texts.title,
    desc: altText(spec),
    shapes: best.shapes,
  }
}

/**
 * A complete SVG document: title, subtitle, key, marks, axes, notes, source, credit, `<title>` and `<desc>`.
 * Pure: the same spec gives the same bytes in Node and in a browser. `fonts` are cut to the figure by `figureFonts`.
 */
export const composeFigure = (spec: FigureSpec, fonts: readonly EmbeddedFont[] = []): string => toSvg(composeScene(spec), fonts)
