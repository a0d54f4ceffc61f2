import type { Scene } from '../scene/scene.ts'
import { type EmbeddedFont, FAMILY } from '../scene/svg.ts'
import type { Weight } from '../text/measure.ts'
import { readCmap, readWoff, type Tables } from './sfnt.ts'
import { fontSlices } from './slices.ts'
import { type Glyph, glyphOf, writeFont } from './write.ts'

/** Fetches the WOFF file of one slice; null where it cannot be had (a page opened from a file, say). */
export type LoadSlice = (slice: string, weight: Weight) => Promise<Uint8Array | null>

/** A font of exactly the characters a figure sets in one weight. */
export interface CutFont {
  readonly weight: Weight
  readonly woff: Uint8Array
  readonly ttf: Uint8Array
  readonly glyphs: readonly Glyph[]
  /** Characters no slice holds: other fonts must show them. */
  readonly missing: string
}

const letters = (scene: Scene, weight: Weight): string =>
  [...new Set(scene.shapes.flatMap((s) => (s.kind === 'text' && s.weight === weight ? [...s.text] : [])))].sort().join('')

const cutOne = async (text: string, weight: Weight, load: LoadSlice): Promise<CutFont | null> => {
  if (text === '') return null
  const loaded = await Promise.all([...new Set(['latin', ...fontSlices(text)])].map((slice) => load(slice, weight)))
  const sources = loaded
    .filter((b) => b !== null)
    .map((b) => {
      const tables = readWoff(b)
      return { tables, map: readCmap(tables) }
    })
  const model: Tables | undefined = sources[0]?.tables
  if (model === undefined || loaded.some((b) => b === null)) return null
  const glyphs: Glyph[] = [glyphOf(model, 0, 0)]
  let missing = ''
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    const from = sources.find((s) => s.map.has(code))
    if (from === undefined) missing += char
    else glyphs.push(glyphOf(from.tables, code, from.map.get(code) ?? 0))
  }
  glyphs.sort((a, b) => a.code - b.code)
  return { weight, glyphs, missing, ...writeFont(model, glyphs, FAMILY, weight) }
}

/** The fonts a scene needs, cut to its characters: a few dozen kilobytes instead of the slices' megabytes. Empty where they cannot be had. */
export const cutFonts = async (scene: Scene, load: LoadSlice): Promise<readonly CutFont[]> => {
  const fonts = await Promise.all(([400, 700] as const).map((w) => cutOne(letters(scene, w), w, load)))
  return fonts.filter((f) => f !== null)
}

const base64 = (bytes: Uint8Array): string => {
  let text = ''
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
  return btoa(text)
}

export const asEmbedded = (fonts: readonly CutFont[]): readonly EmbeddedFont[] =>
  fonts.map((f) => ({ weight: f.weight, format: 'woff', base64: base64(f.woff) }))
