import * as z from 'zod/mini'
import { db } from '../../../store/db.ts'

// localStorage is not emptied together with IndexedDB when a browser runs out of room, so what is missing can be told.
const NAME = `${db.name}-kept`
const schema = z.object({ files: z.array(z.string()), log: z.number() })
export type Marker = z.infer<typeof schema>

export const readMarker = (): Marker | undefined => {
  try {
    const parsed = schema.safeParse(JSON.parse(localStorage.getItem(NAME) ?? 'null'))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

export const writeMarker = (marker: Marker): void => {
  try {
    localStorage.setItem(NAME, JSON.stringify(marker))
  } catch {
    // Full or forbidden: only the warning after an eviction is lost.
  }
}

/** What was there and is not, when the browser emptied the library; undefined when nothing is missing. */
export const missing = (kept: Marker | undefined, now: Marker): { readonly files: number; readonly log: number } | undefined => {
  if (!kept) return undefined
  const here = new Set(now.files)
  const files = kept.files.filter((f) => !here.has(f)).length
  const log = Math.max(0, kept.log - now.log)
  return files + log > 0 && (now.files.length === 0 || log > 0) ? { files, log } : undefined
}
