import type { Wanted } from '../../../figure/build/build.ts'
import { movedEdits } from '../../../figure/edit/moved.ts'
import type { SavedFigure } from '../../../figure/edit/saved.ts'
import type { FigureSpec, Lang } from '../../../figure/spec.ts'
import type { KeptChart } from '../../../store/db.ts'
import type { OpenedChart } from '../../figure/figure-editor.tsx'
import type { FigureChoice, Figures } from '../../figure/figures.ts'
import { addressOf, figuresAt, type Shown } from './figures-at.ts'

/** A kept chart beside the library as it is now: the same numbers, other numbers, or nothing left to draw it from. */
export type Standing =
  | { readonly kind: 'same' | 'changed'; readonly figures: Figures; readonly wanted: (lang: Lang) => Wanted }
  | { readonly kind: 'gone'; readonly figures: Figures; readonly wanted: (lang: Lang) => Wanted }

/** As it was when it was kept: its own numbers and words. */
const asKept = (saved: SavedFigure): FigureChoice => ({ kind: saved.kind, make: ({ lang }): FigureSpec => saved.base[lang] })

/** Draws the chart anew from the library, under the convention it was kept with, and compares the figures' fingerprints. */
export const standingOf = async (saved: SavedFigure, library: Shown, page: (lang: Lang) => Wanted): Promise<Standing> => {
  const { view } = addressOf(saved.page)
  const wanted = (lang: Lang): Wanted => ({ ...page(lang), view })
  const figures = await figuresAt(saved.page, library)
  const choice = figures?.find((f) => f.kind === saved.kind)
  if (!figures || !choice) return { kind: 'gone', figures: [asKept(saved)], wanted }
  const now = choice.make(wanted('zh')).texts.fingerprint
  const ordered: Figures = [choice, ...figures.filter((f) => f !== choice)]
  return { kind: now === saved.base.zh.texts.fingerprint ? 'same' : 'changed', figures: ordered, wanted }
}

/** The chart for the editor: its edits follow the parts they were made on. */
export const openedOf = (chart: KeptChart, saved: SavedFigure, { figures, wanted }: Standing, news: string): OpenedChart => ({
  chart,
  edits: movedEdits(saved.edits, saved.base.zh, figures[0].make(wanted('zh'))),
  page: saved.page,
  news,
})
