import * as z from 'zod/mini'
import { type Database, db } from './db.ts'

const revisionOf = z.catch(z.number(), 0)

/** Counts changes to reports, facts and corrections: the judgement of one revision never changes. */
export const revision = async (d: Database = db): Promise<number> => revisionOf.parse((await d.meta.get('revision'))?.value)

/** Call inside the transaction that changes the library. */
export const bump = async (d: Database): Promise<void> => {
  await d.meta.put({ key: 'revision', value: (await revision(d)) + 1 })
}

/** A setting by name, checked by `schema`; `undefined` when never set or no longer valid. */
export const setting = async <T>(key: string, schema: z.ZodMiniType<T>, d: Database = db): Promise<T | undefined> => {
  const parsed = schema.safeParse((await d.meta.get(`setting:${key}`))?.value)
  return parsed.success ? parsed.data : undefined
}

export const keepSetting = async (key: string, value: unknown, d: Database = db): Promise<void> => {
  await d.meta.put({ key: `setting:${key}`, value })
}
