import { openSheets, readSheet } from '../pipeline/sheet/open.ts'
import type { Answer, Task } from './protocol.ts'

/** A spreadsheet with what its sheets give; nothing is stored. */
export const opened = async ({ file, settled, now }: Extract<Task, { kind: 'sheets' }>): Promise<Answer> => {
  const read = now ? readSheet(file, now.sheet, now.mapping) : openSheets(file, settled)
  if (!read.ok) return { kind: 'sheets', sheets: [], issues: read.issues }
  return { kind: 'sheets', sheets: 'head' in read.value ? [read.value] : read.value, issues: [] }
}
