import { engine } from '../../app/engine.ts'
import type { Handed } from '../dropped.ts'

/** Spreadsheets whose columns must be settled first; facts files are none, and what cannot be opened is left to the import, which says why. */
export const tablesAmong = async (files: readonly Handed[]): Promise<ReadonlySet<Handed>> => {
  const found = new Set<Handed>()
  for (const file of files) {
    const bytes = new Uint8Array(await file.blob.arrayBuffer())
    const { sheets } = await engine().sheets({ file: { name: file.name, bytes }, settled: {} })
    if (sheets.length > 0) found.add(file)
  }
  return found
}
