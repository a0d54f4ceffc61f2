import * as z from 'zod/mini'
import type { Correction } from '../../model/correction.ts'
import { type Database, db, type KeptChart } from '../db.ts'
import { keepSetting, setting } from '../meta.ts'

const SAVED = 'saved-log'
const names = z.array(z.string())

/** A chart kept again under its name is another piece of work. */
const nameOf = (chart: Pick<KeptChart, 'id' | 'when'>): string => `${chart.id} ${chart.when}`

export interface Unsaved {
  readonly corrections: number
  readonly charts: number
}

/** How many corrections and kept charts are in no case file yet. */
export const unsaved = async (d: Database = db): Promise<Unsaved> => {
  const saved = new Set((await setting(SAVED, names, d)) ?? [])
  const [log, charts] = await Promise.all([d.corrections.toCollection().primaryKeys(), d.charts.toArray()])
  return { corrections: log.filter((id) => !saved.has(id)).length, charts: charts.filter((c) => !saved.has(nameOf(c))).length }
}

/** From here on these count as saved: they stand in a file, written just now or opened. */
export const markSaved = async (log: readonly Correction[], charts: readonly Pick<KeptChart, 'id' | 'when'>[], d: Database = db): Promise<void> => {
  const saved = (await setting(SAVED, names, d)) ?? []
  await keepSetting(SAVED, [...new Set([...saved, ...log.map((c) => c.id), ...charts.map(nameOf)])], d)
}
