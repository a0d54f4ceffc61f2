import type { Language } from '../../i18n/words.ts'

interface Spot {
  readonly name: string
  readonly x: number
  readonly y: number
  /** How far from the diagonal. */
  readonly far: number
}

interface Named {
  readonly name: string
  readonly side: 'left' | 'right'
}

interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

const LETTER = { zh: 12, en: 6.4 } as const
const [AWAY, TALL, MARK] = [10, 14, 7]

const meet = (a: Box, b: Box): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

/** Names of the points farthest from the diagonal, right of their mark or left of it, while none covers another or a mark; undefined for the others. */
export const labelled = (
  spots: readonly Spot[],
  edge: { readonly left: number; readonly right: number },
  language: Language,
): readonly (Named | undefined)[] => {
  const taken: Box[] = spots.map((s) => ({ x: s.x - MARK, y: s.y - MARK, w: 2 * MARK, h: 2 * MARK }))
  const out: (Named | undefined)[] = spots.map(() => undefined)
  const order = spots.map((s, i) => ({ s, i })).sort((a, b) => b.s.far - a.s.far)
  for (const { s, i } of order) {
    const w = s.name.length * LETTER[language]
    for (const side of ['right', 'left'] as const) {
      const box = { x: side === 'right' ? s.x + AWAY : s.x - AWAY - w, y: s.y - TALL / 2, w, h: TALL }
      if (box.x < edge.left || box.x + w > edge.right || taken.some((b, j) => j !== i && meet(b, box))) continue
      taken.push(box)
      out[i] = { name: s.name, side }
      break
    }
  }
  return out
}
