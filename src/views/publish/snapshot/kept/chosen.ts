import { readSaved, type SavedFigure } from '../../../../figure/edit/saved.ts'
import type { Imprint, Stock } from '../imprint.ts'

/** A kept chart that can be drawn. */
export interface KeptFigure {
  readonly chart: Stock['charts'][number]
  readonly saved: SavedFigure
}

/** The kept charts chosen for the page, in the order chosen; one that is gone or cannot be read is left out. */
export const keptFigures = ({ kept }: Pick<Imprint, 'kept'>, { charts }: Pick<Stock, 'charts'>): readonly KeptFigure[] =>
  kept.flatMap((id) => {
    const chart = charts.find((x) => x.id === id)
    const read = chart && readSaved(chart.figure)
    return chart && read?.ok ? [{ chart, saved: read.value }] : []
  })
