import * as z from 'zod/mini'
import type { ColumnUse, Mapping } from '../../../model/sheet.ts'
import { keepSetting, setting } from '../../../store/meta.ts'

const NAME = 'sheet-mappings'
const MOST = 60

const column = z.object({
  kind: z.enum(['place', 'adcode', 'year', 'statistic', 'unit', 'value', 'skip']),
  measure: z.optional(z.enum(['level', 'growth', 'average_growth', 'change', 'share', 'multiple', 'rank'])),
  role: z.optional(z.enum(['target', 'result'])),
  year: z.optional(z.number()),
  unit: z.optional(z.string()),
  statistic: z.optional(z.string()),
})
const mapping = z.object({
  columns: z.array(column),
  place: z.string(),
  adcode: z.string(),
  year: z.nullable(z.number()),
  role: z.enum(['target', 'result']),
})
const schema = z.record(z.string(), mapping)

type Kept = z.infer<typeof column>

/** What is said of a column, without what is not. */
const columnOf = ({ kind, measure, role, year, unit, statistic }: Kept): ColumnUse => ({
  kind,
  ...(measure && { measure }),
  ...(role && { role }),
  ...(year !== undefined && { year }),
  ...(unit !== undefined && { unit }),
  ...(statistic !== undefined && { statistic }),
})

/** How sheets were settled to be read, by their head. */
export const settled = async (): Promise<Readonly<Record<string, Mapping>>> =>
  Object.fromEntries(Object.entries((await setting(NAME, schema)) ?? {}).map(([head, m]) => [head, { ...m, columns: m.columns.map(columnOf) }]))

export const keepSettled = async (head: string, m: Mapping): Promise<void> => {
  const { [head]: _, ...others } = await settled()
  await keepSetting(NAME, Object.fromEntries([...Object.entries(others), [head, m]].slice(-MOST)))
}
