import type { Verdict } from '../model/pair.ts'

type Point = readonly [x: number, y: number]

/** A part of a verdict's mark, around 0 and about one unit to either side. */
export type MarkPart =
  | { readonly kind: 'circle'; readonly r: number; readonly fill: boolean; readonly dashed?: true }
  | { readonly kind: 'polygon'; readonly points: readonly Point[]; readonly fill: boolean }
  | { readonly kind: 'strokes'; readonly lines: readonly (readonly [Point, Point])[] }

const DIAMOND: readonly Point[] = [
  [0, -1.2],
  [1.2, 0],
  [0, 1.2],
  [-1.2, 0],
]
const S = 0.82

/**
 * The eight marks, one set for the page, its legends and every exported figure: filled where a result was judged, half filled where that turns
 * on how “about” is read, hollow or strokes where no verdict could be given. Colour is never the only sign.
 */
export const VERDICT_SHAPES: Readonly<Record<Verdict, readonly MarkPart[]>> = {
  met: [{ kind: 'circle', r: 1, fill: true }],
  missed: [
    {
      kind: 'polygon',
      points: [
        [-1.15, -0.85],
        [1.15, -0.85],
        [0, 1.15],
      ],
      fill: true,
    },
  ],
  depends: [
    { kind: 'polygon', points: DIAMOND, fill: false },
    {
      kind: 'polygon',
      points: [
        [0, -1.2],
        [0, 1.2],
        [-1.2, 0],
      ],
      fill: true,
    },
  ],
  pending: [{ kind: 'circle', r: S, fill: false, dashed: true }],
  not_reported: [
    {
      kind: 'strokes',
      lines: [
        [
          [-S, -S],
          [S, S],
        ],
        [
          [S, -S],
          [-S, S],
        ],
      ],
    },
  ],
  not_comparable: [
    {
      kind: 'polygon',
      points: [
        [-S, -S],
        [S, -S],
        [S, S],
        [-S, S],
      ],
      fill: false,
    },
  ],
  not_checkable: [
    {
      kind: 'strokes',
      lines: [
        [
          [-S, 0],
          [S, 0],
        ],
      ],
    },
  ],
  uncertain: [{ kind: 'polygon', points: DIAMOND, fill: false }],
}
