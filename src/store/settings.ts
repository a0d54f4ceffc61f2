import { type Database, db } from './db.ts'

const PREFIX = 'setting:'
/** About this browser, not about the work: they stay behind when a case travels. */
const LOCAL: ReadonlySet<string> = new Set(['edition', 'saved-log', 'last-visit', 'toured'])

/** Settings that belong to the work, by name. */
export const settings = async (d: Database = db): Promise<Readonly<Record<string, unknown>>> => {
  const rows = await d.meta.where('key').startsWith(PREFIX).toArray()
  return Object.fromEntries(rows.map((r) => [r.key.slice(PREFIX.length), r.value] as const).filter(([name]) => !LOCAL.has(name)))
}

export const keepSettings = async (values: Readonly<Record<string, unknown>>, d: Database = db): Promise<void> => {
  await d.meta.bulkPut(
    Object.entries(values)
      .filter(([name]) => !LOCAL.has(name))
      .map(([name, value]) => ({ key: PREFIX + name, value })),
  )
}
