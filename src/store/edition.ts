import * as z from 'zod/mini'
import { type Database, db } from './db.ts'
import { keepSetting, setting } from './meta.ts'

const NAME = 'edition'
const schema = z.object({ edition: z.string(), sources: z.array(z.string()), corrections: z.array(z.string()) })

/** What this library holds of the one its site publishes: which edition, and which files and corrections came with it. The reader's own are not among them. */
export interface Edition {
  readonly edition: string
  readonly sources: readonly string[]
  readonly corrections: readonly string[]
}

export const keptEdition = (d: Database = db): Promise<Edition | undefined> => setting(NAME, schema, d)

export const keepEdition = (edition: Edition, d: Database = db): Promise<void> => keepSetting(NAME, edition, d)
