import type { Fact, FactFile } from '../../../model/fact.ts'
import { factFiles, remove } from '../../../store/library.ts'
import type { Library } from '../../app/library-context.tsx'
import { type Pack, published } from './published.ts'

/** The packs a first visit brings in. */
export const firstPacks = async (): Promise<readonly Pack[]> => (await published()).reference.filter((p) => p.first)

type Held = Pick<FactFile, 'file' | 'sha256'> & { readonly facts: readonly Pick<Fact, 'passage'>[] }

const reportsOf = (f: Held): ReadonlySet<string> => new Set(f.facts.flatMap((fact) => fact.passage?.report ?? []))

/** Whether `f` is `pack` as an earlier edition had it: of its name, read from reports to the last row, and mostly from the same ones. A reader's own file of that name is not. */
const isOlder = (f: Held, pack: Held): boolean => {
  if (f.file !== pack.file || f.sha256 === pack.sha256 || !f.facts.every((fact) => fact.passage)) return false
  const [were, are] = [reportsOf(f), reportsOf(pack)]
  return [...were].filter((r) => are.has(r)).length * 2 > were.size
}

/** Files that a pack just brought in takes the place of. */
export const replaced = (held: readonly Held[], packs: readonly Pick<Pack, 'sha256'>[]): readonly string[] => {
  const now = held.filter((f) => packs.some((p) => p.sha256 === f.sha256))
  return held.filter((f) => now.some((pack) => isOlder(f, pack))).map((f) => f.sha256)
}

/** Takes out what `packs` replace: two editions of a pack would say everything twice. */
export const dropOlder = async (packs: readonly Pack[], hold: Library['hold']): Promise<void> => {
  const gone = replaced(await factFiles(), packs)
  if (gone.length > 0) await hold(async () => void (await Promise.all(gone.map((sha256) => remove(sha256)))))
}
