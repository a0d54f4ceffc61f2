import Dexie from 'dexie'

/** `worker`: the thread that reads and judges died. */
export type Trouble = 'worker' | 'quota' | 'blocked' | 'version' | 'closed' | 'unavailable' | 'other'

const names: Readonly<Record<string, Trouble>> = {
  [Dexie.errnames.QuotaExceeded]: 'quota',
  [Dexie.errnames.Version]: 'version',
  [Dexie.errnames.VersionChange]: 'blocked',
  [Dexie.errnames.DatabaseClosed]: 'closed',
  [Dexie.errnames.MissingAPI]: 'unavailable',
  [Dexie.errnames.OpenFailed]: 'unavailable',
  InvalidStateError: 'unavailable',
}

/** What went wrong with storage, told by the error's type; a quota error may hide inside an aborted transaction. */
export const troubleOf = (error: unknown): Trouble => {
  if (!(error instanceof Error)) return 'other'
  const inner = 'inner' in error ? error.inner : undefined
  return names[error.name] ?? (inner instanceof Error ? troubleOf(inner) : 'other')
}
