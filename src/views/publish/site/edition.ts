import type { Correction } from '../../../model/correction.ts'
import type { Edition } from '../../../store/edition.ts'

/** What the library holds. */
export interface Held {
  readonly sources: readonly string[]
  readonly corrections: readonly Correction[]
}

/** What a published library holds: its files by SHA-256. */
export interface Offered {
  readonly edition: string
  readonly sources: readonly string[]
  readonly corrections: readonly Correction[]
}

export interface Plan {
  /** Files to read in; one that came with an earlier edition and was taken out by the reader stays out. */
  readonly add: readonly string[]
  /** Files the publisher withdrew. */
  readonly remove: readonly string[]
  /** Withdrawn, but kept: the reader's own corrections are about them. */
  readonly keep: readonly string[]
  readonly log: readonly Correction[]
  /** Corrections the publisher withdrew, by id. */
  readonly unlog: readonly string[]
  /** What to remember: the reader's own files and corrections are never part of it. */
  readonly next: Edition
}

/** Whether the reader brought in or changed anything here. */
export const hasOwn = (before: Edition, held: Held): boolean => {
  const [files, log] = [new Set(before.sources), new Set(before.corrections)]
  return held.sources.some((s) => !files.has(s)) || held.corrections.some((c) => !log.has(c.id))
}

/** How a library follows its site from one edition to the next, keeping whatever is the reader's. */
export const planEdition = (before: Edition, held: Held, offered: Offered): Plan => {
  const [had, hadLog] = [new Set(before.sources), new Set(before.corrections)]
  const [here, hereLog] = [new Set(held.sources), new Set(held.corrections.map((c) => c.id))]
  const [now, nowLog] = [new Set(offered.sources), new Set(offered.corrections.map((c) => c.id))]
  const touched = new Set(held.corrections.filter((c) => !hadLog.has(c.id)).map((c) => c.sha256))
  const gone = before.sources.filter((s) => !now.has(s) && here.has(s))
  const add = [...now].filter((s) => !here.has(s) && !had.has(s))
  const log = offered.corrections.filter((c) => !hereLog.has(c.id) && !hadLog.has(c.id))
  const stay = <T>(kept: readonly T[], of: ReadonlySet<T>, fresh: readonly T[]) => [...kept.filter((x) => of.has(x)), ...fresh]
  return {
    add,
    remove: gone.filter((s) => !touched.has(s)),
    keep: gone.filter((s) => touched.has(s)),
    log,
    unlog: before.corrections.filter((id) => !nowLog.has(id) && hereLog.has(id)),
    next: {
      edition: offered.edition,
      sources: stay(before.sources, now, add),
      corrections: stay(
        before.corrections,
        nowLog,
        log.map((c) => c.id),
      ),
    },
  }
}

/** The first edition a browser meets: everything in it counts as the publisher's. */
export const firstEdition = (offered: Offered): Edition => ({
  edition: offered.edition,
  sources: offered.sources,
  corrections: offered.corrections.map((c) => c.id),
})
