import type { Fact, FactFile } from '../model/fact.ts'

type Index = ReadonlyMap<string, Fact>

const known = new WeakMap<readonly FactFile[], Index>()

const indexOf = (files: readonly FactFile[]): Index => {
  const held = known.get(files)
  if (held) return held
  const index = new Map(files.flatMap((file) => file.facts.map((f) => [`${f.sha256}:${f.start}`, f] as const)))
  known.set(files, index)
  return index
}

/** The row of a facts file that a reading or quote was taken from, if it was. */
export const factAt = (files: readonly FactFile[], of: { readonly sha256: string; readonly start: number }): Fact | undefined =>
  indexOf(files).get(`${of.sha256}:${of.start}`)
