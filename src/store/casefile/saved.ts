import * as z from 'zod/mini'
import type { Correction } from '../../model/correction.ts'
import { type Database, db } from '../db.ts'
import { keepSetting, setting } from '../meta.ts'

const SAVED = 'saved-log'
const ids = z.array(z.string())

/** How many corrections are in no case file yet. */
export const unsaved = async (log: readonly Correction[], d: Database = db): Promise<number> => {
  const saved = new Set((await setting(SAVED, ids, d)) ?? [])
  return log.filter((c) => !saved.has(c.id)).length
}

/** From here on these corrections count as saved: they stand in a file, written just now or opened. */
export const markSaved = async (log: readonly Correction[], d: Database = db): Promise<void> => {
  const saved = (await setting(SAVED, ids, d)) ?? []
  await keepSetting(SAVED, [...new Set([...saved, ...log.map((c) => c.id)])], d)
}
