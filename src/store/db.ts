import Dexie, { type EntityTable } from 'dexie'
import type { Correction } from '../model/correction.ts'
import type { FactFile } from '../model/fact.ts'
import type { Report } from '../model/report.ts'
import type { ShelfEntry } from './summary.ts'

export interface StoredSource {
  readonly sha256: string
  readonly name: string
  readonly bytes: Uint8Array
}

/** Small things by name: the revision of the library, the cached judgement, settings. */
export interface MetaRecord {
  readonly key: string
  readonly value: unknown
}

/** A chart somebody kept, under the name they gave it. `figure` is checked by the folder that draws it. */
export interface KeptChart {
  readonly id: string
  readonly title: string
  /** ISO instant. */
  readonly when: string
  readonly figure: Readonly<Record<string, unknown>>
}

/** Every version of the schema, numbered from 1 without gaps. A published version is never edited; a new one is added after it. */
export const VERSIONS: readonly Readonly<Record<string, string>>[] = [
  { reports: 'sha256', shelf: 'sha256', sources: 'sha256', facts: 'sha256', corrections: 'id, sha256, when', meta: 'key' },
  { charts: 'id, when' },
]

export class Database extends Dexie {
  declare reports: EntityTable<Report, 'sha256'>
  /** What lists need to know of a report, without its text. */
  declare shelf: EntityTable<ShelfEntry, 'sha256'>
  declare sources: EntityTable<StoredSource, 'sha256'>
  declare facts: EntityTable<FactFile, 'sha256'>
  declare corrections: EntityTable<Correction, 'id'>
  declare charts: EntityTable<KeptChart, 'id'>
  declare meta: EntityTable<MetaRecord, 'key'>

  constructor(name = 'outturn', upTo = VERSIONS.length) {
    super(name)
    VERSIONS.slice(0, upTo).forEach((stores, i) => {
      this.version(i + 1).stores(stores)
    })
  }
}

const NAME = 'outturn'

/**
 * One library a site, so that two dashboards under one host (`/a/`, `/b/`) keep apart: the name holds the page's folder.
 * A worker cannot see its page's address and goes by the name it was started with.
 */
export const libraryName = (scope: { readonly document?: unknown; readonly location?: { readonly pathname: string }; readonly name?: unknown }): string => {
  if (scope.document === undefined) return typeof scope.name === 'string' && scope.name.startsWith(NAME) ? scope.name : NAME
  const folder = (scope.location?.pathname ?? '/').replace(/(?<=\/)[^/]+$/, '')
  return folder === '/' ? NAME : `${NAME} ${folder}`
}

export const db = new Database(libraryName(globalThis))
