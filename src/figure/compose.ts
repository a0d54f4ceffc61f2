import { type DrawContext, penFor } from './frame/draw-context.ts'
import { frame, SQUEEZES, type Squeeze } from './frame/frame.ts'
import { type Bound, bound } from './kinds/dispatch.ts'
import type { Scene, Shape } from './scene/scene.ts'
import { type EmbeddedFont, toSvg } from './scene/svg.ts'
import { customSize, heightsOf, SIDE } from './sizes.ts'
import type { FigureSize, FigureSpec } from './spec.ts'
import { altText } from './text/alt.ts'

const ROOM = 0.46
/** Below this share a printed plot is given more height. */
const PRINT_ROOM = 0.4

interface Attempt {
  readonly shapes: readonly Shape[]
  /** The plot's share of the height. */
  readonly share: number
  /** Parts that did not fit. */
  readonly left: number
}

/** Draws at one squeeze; a plot that leaves something out says so in the notes, which costs it room, so it is drawn again. */
const attempt = (spec: FigureSpec, pen: DrawContext, kind: Bound, squeeze: Squeeze): Attempt => {
  const key = kind.key(pen)
  let notes: readonly string[] = []
  for (let round = 0; ; round++) {
    const framed = frame(spec, pen, key, notes, squeeze)
    const drawn = kind.draw(framed.plot, pen)
    const settled = drawn.notes.join('\n') === notes.join('\n')
    if (settled || round === 4) return { shapes: [...framed.shapes, ...drawn.shapes], share: framed.plot.h / spec.size.height, left: drawn.left ?? 0 }
    notes = drawn.notes
  }
}

/** Draws at one height, the words giving way until the plot has its share. */
const squeezed = (spec: FigureSpec, pen: DrawContext, kind: Bound): Attempt => {
  let best = attempt(spec, pen, kind, SQUEEZES[0] ?? { title: 1.7, foot: 0.68 })
  for (const next of SQUEEZES.slice(1)) {
    if (best.share >= ROOM) break
    best = attempt(spec, pen, kind, next)
  }
  return best
}

/** At the first height where everything has room; at the last one whatever fits. */
const grown = (spec: FigureSpec, pen: DrawContext, kind: Bound): { readonly height: number; readonly best: Attempt } => {
  const heights = heightsOf(spec.size)
  const at = (height: number) => ({ height, best: squeezed({ ...spec, size: { ...spec.size, height } }, pen, kind) })
  const roomy = ({ best }: { best: Attempt }): boolean => best.left === 0 && best.share >= PRINT_ROOM
  let found = at(heights[0] ?? spec.size.height)
  if (heights.length < 2 || roomy(found)) return found
  found = at(heights.at(-1) ?? spec.size.height)
  // Halving: what fits at one height fits at every greater one.
  for (let [low, high] = [0, heights.length - 1]; high - low > 1; ) {
    const middle = Math.floor((low + high) / 2)
    const tried = at(heights[middle] ?? spec.size.height)
    if (roomy(tried)) [found, high] = [tried, middle]
    else low = middle
  }
  return found
}

/** How many rows, columns or marks find no room at the figure's size. */
export const leftOut = (spec: FigureSpec): number => grown(spec, penFor(spec), bound(spec)).best.left

/** The size of the same width, in pixels, at which nothing is left out; `undefined` where even the tallest leaves something out. */
export const sizeForAll = (spec: FigureSpec): FigureSize | undefined => {
  const width = Math.round(spec.size.width)
  const heights: number[] = []
  for (let h = spec.size.height; h < SIDE.most; h *= 1.06) heights.push(Math.round(h))
  return [...heights, SIDE.most].map((height) => customSize(width, height)).find((size) => leftOut({ ...spec, size }) === 0)
}

/** Fingerprint of the data and root of the project file, as they stand in the file. */
const madeFrom = ({ texts: { fingerprint, root } }: FigureSpec): string =>
  ['Outturn', fingerprint && `data ${fingerprint}`, root && `root ${root}`].filter(Boolean).join('; ')

/** The figure as a scene: what SVG, PDF and the tests read. A print size may have grown taller than the one wanted. */
export const composeScene = (spec: FigureSpec): Scene => {
  const [pen, kind] = [penFor(spec), bound(spec)]
  const { height, best } = grown(spec, pen, kind)
  const { width, dpi } = spec.size
  return {
    width,
    height,
    ...(dpi === undefined ? {} : { mm: [(width * 25.4) / 96, (height * 25.4) / 96] as const }),
    background: pen.p.ground,
    lang: spec.lang,
    title: spec.texts.title,
    desc: altText(spec),
    made: madeFrom(spec),
    shapes: best.shapes,
  }
}

/**
 * A complete SVG document: title, subtitle, key, marks, axes, notes, source, credit, `<title>` and `<desc>`.
 * Pure: the same spec gives the same bytes in Node and in a browser. `fonts` are cut to the figure by `figureFonts`.
 */
export const composeFigure = (spec: FigureSpec, fonts: readonly EmbeddedFont[] = []): string => toSvg(composeScene(spec), fonts)
