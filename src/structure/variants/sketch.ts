import { asText, fold } from '../fold.ts'

/** Sentences shorter than this are said in many reports. */
const LONG_ENOUGH = 14
const ONE_IN = 4
/** Known to more reports than this, a sentence is a formula. */
const FORMULA = 40
const SHARED = 0.5

export const bare = (text: string): string => text.replace(/[^\u4e00-\u9fffA-Za-z0-9.%]/g, '')

/** Sentences of a text in one spelling, figures included. */
export const sentencesIn = (text: string): readonly string[] =>
  asText(fold(text))
    .split(/[。！？；]/)
    .map(bare)
    .filter((s) => s.length >= LONG_ENOUGH)

const hash = (text: string): number => {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return (h ^ (h >>> 15)) >>> 0
}

/** A quarter of a text's sentences as numbers, the same quarter in every text: what two copies share shows without reading either. */
export const sketchOf = (text: string): Uint32Array =>
  Uint32Array.from(
    new Set(
      sentencesIn(text)
        .map(hash)
        .filter((h) => h % ONE_IN === 0),
    ),
  ).sort()

/** Do two texts, by their sketches, seem to hold the same or one a part of the other? */
export const resembles = (a: Uint32Array, b: Uint32Array): boolean => {
  let [i, j, shared] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [x = 0, y = 0] = [a[i], b[j]]
    if (x === y) shared++
    if (x <= y) i++
    if (y <= x) j++
  }
  return shared > 0 && shared >= SHARED * Math.min(a.length, b.length)
}

const holders = (sketches: readonly Uint32Array[]): ReadonlyMap<number, readonly number[]> => {
  const index = new Map<number, number[]>()
  for (const [i, sketch] of sketches.entries()) for (const h of sketch) index.get(h)?.push(i) ?? index.set(h, [i])
  return index
}

/** For each of many texts, by its sketch, the others that seem to hold the same or a part of it, in the order given. */
export const likely = (sketches: readonly Uint32Array[]): readonly (readonly number[])[] => {
  const index = holders(sketches)
  return sketches.map((sketch, i) => {
    const shared = new Map<number, number>()
    for (const h of sketch) {
      const held = index.get(h) ?? []
      if (held.length <= FORMULA) for (const j of held) if (j !== i) shared.set(j, (shared.get(j) ?? 0) + 1)
    }
    const enough = (j: number, n: number): boolean => n >= SHARED * Math.min(sketch.length, sketches[j]?.length ?? 0)
    return [...shared].flatMap(([j, n]) => (enough(j, n) ? [j] : [])).sort((a, b) => a - b)
  })
}
