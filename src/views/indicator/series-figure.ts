import type { Point, SeriesKey } from '../../derive/series.ts'
import type { View } from '../../derive/verdict.ts'
import type { FigureSpec, ResultMark, TargetMark, YearPoint } from '../../figure/spec.ts'
import type { ResultReading, TargetReading } from '../../model/pair.ts'
import { figureFrame } from '../parts/figure-frame.ts'
import type { Words } from '../words/use-words.ts'
import type { Language } from '../words/words.ts'

const targetMark = (r: TargetReading): TargetMark | null =>
  r.value === null ? null : { value: r.value, ...(r.upper === null ? {} : { upper: r.upper }), bound: r.bound }

const resultMark = (r: ResultReading | null, unit: string): ResultMark | null =>
  r === null || r.value === null || r.unit !== unit
    ? null
    : {
        value: r.value,
        ...(r.upper === null ? {} : { upper: r.upper }),
        source: r.source,
        ...(r.status === 'preliminary' || r.hedge === 'expect' || r.hedge === 'preliminary' ? { preliminary: true } : {}),
      }

/** One year as the figure draws it. */
export const yearPoint = (p: Point): YearPoint => ({
  year: p.year,
  target: targetMark(p.pair.target),
  result: resultMark(p.pair.result, p.pair.target.unit),
  others: p.pair.others.flatMap((o) => resultMark(o, p.pair.target.unit) ?? []),
  verdict: p.verdict,
})

const sources = (points: readonly Point[]): string =>
  [...new Set(points.flatMap((p) => [p.pair.target, ...(p.pair.result ? [p.pair.result] : [])]).map((r) => r.document ?? r.report.split('/').at(-1) ?? ''))]
    .slice(0, 4)
    .join(' · ')

/** The series on screen as a figure to save. */
export const seriesFigure = (points: readonly Point[], key: SeriesKey, title: string, t: Words, language: Language, view: View): FigureSpec => ({
  ...figureFrame({ title, subtitle: `${t(`measure.${key.measure}`)} ${key.unit}`, source: sources(points) }, t, language, view),
  kind: 'series',
  unit: key.unit,
  points: points.map(yearPoint),
})
