import { z } from 'zod'
import type { FigureKind, FigureSpec, Lang } from '../spec.ts'
import { applied, type Edits } from './edits.ts'
import { edits, figureSpec } from './schema.ts'

export const SAVED_FORMAT = 'outturn-figure'
export const SAVED_VERSION = 1

/**
 * A figure as it was when somebody kept it: its own numbers and default words in both languages, and everything edited about it.
 * It can be drawn again without the library it came from; `page` leads back to the chart, and the fingerprint in its texts
 * says whether that chart still shows the same numbers.
 */
export interface SavedFigure {
  readonly format: typeof SAVED_FORMAT
  readonly version: typeof SAVED_VERSION
  readonly kind: FigureKind
  /** File name without ending. */
  readonly name: string
  /** ISO instant. */
  readonly saved: string
  /** Path and search within the page, as after the `#` of its address. */
  readonly page: string
  readonly base: Readonly<Record<Lang, FigureSpec>>
  readonly edits: Edits
}

const shape = z.strictObject({
  format: z.literal(SAVED_FORMAT),
  version: z.literal(SAVED_VERSION),
  kind: z.string(),
  name: z.string().min(1).max(200),
  saved: z.iso.datetime(),
  page: z.string().max(4000),
  base: z.strictObject({ zh: figureSpec, en: figureSpec }),
  edits,
})

/** Both languages hold the same figure: same kind as the record says, each in its own language. */
export const savedFigure: z.ZodType<SavedFigure> = shape.transform((s, ctx): SavedFigure => {
  const { zh, en } = s.base
  if (zh.kind !== s.kind || en.kind !== s.kind || zh.lang !== 'zh' || en.lang !== 'en')
    ctx.addIssue({ code: 'custom', path: ['base'], message: 'the two languages must hold one figure of the kind named' })
  return { ...s, kind: zh.kind }
})

export type SavedOutcome =
  | { readonly ok: true; readonly value: SavedFigure }
  /** `seen`: the place in the record and what is wrong there. */
  | { readonly ok: false; readonly seen: string }

/** Checks a saved figure that comes from outside; nothing is kept of one that fails. */
export const readSaved = (value: unknown): SavedOutcome => {
  const read = savedFigure.safeParse(value)
  if (read.success) return { ok: true, value: read.data }
  const [first] = read.error.issues
  return { ok: false, seen: first === undefined ? '' : `${first.path.join('.')}: ${first.message}` }
}

export interface Keeping {
  readonly name: string
  readonly page: string
  readonly saved: string
  readonly edits: Edits
}

/** The record of a figure: `make` gives its default in a language. */
export const keepFigure = (make: (lang: Lang) => FigureSpec, { name, page, saved, edits }: Keeping): SavedFigure => {
  const base = { zh: make('zh'), en: make('en') }
  return { format: SAVED_FORMAT, version: SAVED_VERSION, kind: base.zh.kind, name, saved, page, base, edits }
}

/** The figure as it was edited: what `composeFigure` and `figureBlob` draw. */
export const finishedOf = (s: SavedFigure): FigureSpec => applied(s.base[s.edits.lang], s.edits)
