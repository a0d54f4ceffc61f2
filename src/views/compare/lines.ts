import { placeLabel } from '../../derive/place.ts'
import type { Point } from '../../derive/series.ts'
import type { ComparedPlace } from '../../derive/targets/compare.ts'
import type { Language } from '../i18n/words.ts'

/** A place of a comparison as it is drawn. */
export interface Line {
  readonly name: string
  readonly colour: string
  readonly points: readonly Point[]
}

const STEP = 16
const LETTER = { zh: 13, en: 7 } as const

export const linesOf = (places: readonly ComparedPlace[], language: Language): readonly Line[] =>
  places.map((p, i) => ({ name: placeLabel(p.pair, language), colour: `var(--line-${i + 1})`, points: p.points }))

/** Room a name takes beside the plot. */
export const roomFor = (words: readonly string[], language: Language): number => LETTER[language] * Math.max(0, ...words.map((w) => w.length))

/** A name as far as `room` px hold it, with an ellipsis where they do not. */
export const cut = (name: string, room: number, language: Language): string => {
  const most = Math.max(2, Math.floor(room / LETTER[language]))
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`
}

export interface Placed<T> {
  readonly of: T
  readonly y: number
}

/** Names beside their marks, moved apart where they would cover one another, and kept above the foot of the plot. */
export const apart = <T>(wanted: readonly Placed<T>[], bottom: number): readonly Placed<T>[] => {
  let floor = Number.NEGATIVE_INFINITY
  const down = [...wanted]
    .sort((a, b) => a.y - b.y)
    .map((e) => {
      floor = Math.max(e.y, floor + STEP)
      return { ...e, y: floor }
    })
  const over = Math.max(0, (down.at(-1)?.y ?? 0) - bottom)
  return down.map((e) => ({ ...e, y: e.y - over }))
}
