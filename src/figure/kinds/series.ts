import type { DrawContext, KeyItem, Table } from '../frame/draw-context.ts'
import { rangeKeys, targetKey, verdictKeys } from '../frame/marks.ts'
import { plain, targetText, withUnit } from '../numbers.ts'
import type { YearPoint } from '../spec.ts'
import type { Kind } from './kind.ts'
import { drawYears } from './years.ts'

const onlyBulletins = (points: readonly YearPoint[]): boolean => points.every((p) => p.others.every((o) => o.source === 'bulletin'))

export const yearKeys = (points: readonly YearPoint[], pen: DrawContext): readonly KeyItem[] => [
  ...(points.some((p) => p.target !== null) ? [targetKey(pen)] : []),
  ...rangeKeys(
    pen,
    points.flatMap((p) => (p.target === null ? [] : [p.target])),
  ),
  ...verdictKeys(
    pen,
    points.map((p) => p.verdict),
  ),
  ...(points.some((p) => p.others.length > 0)
    ? [
        {
          word: onlyBulletins(points) ? ('bulletin' as const) : ('other' as const),
          label: onlyBulletins(points) ? pen.w.bulletin : pen.w.other,
          width: pen.u * 0.6,
          draw: (x: number, y: number) => [
            { kind: 'circle' as const, x, y, r: pen.u * 0.2, fill: pen.p.ground, stroke: pen.p.accent, strokeWidth: pen.u * 0.09 },
          ],
        },
      ]
    : []),
  ...(points.some((p) => p.target === null && p.result !== null)
    ? [
        {
          word: 'lone' as const,
          label: pen.w.lone,
          width: pen.u * 0.6,
          draw: (x: number, y: number) => [{ kind: 'circle' as const, x, y, r: pen.u * 0.2, fill: pen.p.faint }],
        },
      ]
    : []),
]

const cell = (text: string, unit: string, pen: DrawContext): string => (text === '' ? '' : withUnit(text, unit, pen.lang))

export const yearRow = (p: YearPoint, unit: string, pen: DrawContext): readonly string[] => [
  String(p.year),
  p.target === null ? pen.w.noTarget : cell(targetText(p.target), unit, pen),
  p.result === null ? '—' : cell(plain(p.result.value), unit, pen) + (p.result.preliminary === true ? ` (${pen.w.preliminary})` : ''),
  p.verdict === null ? '—' : pen.w.verdict[p.verdict],
]

export const series: Kind<'series'> = {
  key: (spec, pen) => yearKeys(spec.points, pen),
  draw: (spec, area, pen) => ({ shapes: drawYears(pen, spec.points, area, spec.unit), notes: [] }),
  axes: (spec) => ({ y: spec.unit === '%' ? '' : spec.unit, x: '' }),
  table: (spec, pen): Table => ({ head: [pen.w.year, pen.w.target, pen.w.result, pen.w.judged], rows: spec.points.map((p) => yearRow(p, spec.unit, pen)) }),
}
