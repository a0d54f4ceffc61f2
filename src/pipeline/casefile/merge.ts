import type { Correction } from '../../model/correction.ts'
import { canonical } from './canonical.ts'
import type { CaseFile, Chart } from './casefile.ts'

/** What stands in the library before a case is opened into it. */
export interface Shelf {
  /** Names by SHA-256. */
  readonly sources: ReadonlyMap<string, string>
  readonly corrections: readonly Correction[]
  readonly charts: readonly Chart[]
}

/** A file by hash and name. */
export interface Named {
  readonly sha256: string
  readonly name: string
}

/** What opening would do, by count and by name, before anything is done. */
export interface Preview {
  readonly mode: 'merge' | 'replace'
  readonly add: readonly Named[]
  readonly keep: readonly Named[]
  readonly remove: readonly Named[]
  readonly addCorrections: readonly Correction[]
  readonly keepCorrections: readonly Correction[]
  readonly removeCorrections: readonly Correction[]
  /** The same id with different content on both sides: the library's own stands under `merge`, the file's under `replace`. */
  readonly conflicts: readonly { readonly mine: Correction; readonly theirs: Correction }[]
  /** A chart kept under the same id here stands under `merge`, the file's under `replace`. */
  readonly addCharts: readonly Chart[]
  readonly removeCharts: readonly Chart[]
}

/** What merging a case into a library, or replacing the library by it, would add, keep and take out. Changes nothing. */
export const previewOpening = (c: CaseFile, shelf: Shelf, mode: Preview['mode']): Preview => {
  const theirs = new Map(c.corrections.map((x) => [x.id, x]))
  const mine = new Map(shelf.corrections.map((x) => [x.id, x]))
  const hashes = new Set(c.sources.map((s) => s.sha256))
  const conflicts = shelf.corrections.flatMap((m) => {
    const t = theirs.get(m.id)
    return t && canonical(t) !== canonical(m) ? [{ mine: m, theirs: t }] : []
  })
  const replacing = mode === 'replace'
  const named = c.sources.map(({ sha256, name }): Named => ({ sha256, name }))
  const [myCharts, theirCharts] = [new Set(shelf.charts.map((x) => x.id)), new Set(c.charts.map((x) => x.id))]
  return {
    mode,
    add: named.filter((s) => !shelf.sources.has(s.sha256)),
    keep: named.filter((s) => shelf.sources.has(s.sha256)),
    remove: replacing ? [...shelf.sources].flatMap(([sha256, name]) => (hashes.has(sha256) ? [] : [{ sha256, name }])) : [],
    addCorrections: c.corrections.filter((x) => !mine.has(x.id)),
    keepCorrections: shelf.corrections.filter((x) => !replacing || theirs.has(x.id)),
    removeCorrections: replacing ? shelf.corrections.filter((x) => !theirs.has(x.id)) : [],
    conflicts,
    addCharts: c.charts.filter((x) => replacing || !myCharts.has(x.id)),
    removeCharts: replacing ? shelf.charts.filter((x) => !theirCharts.has(x.id)) : [],
  }
}
