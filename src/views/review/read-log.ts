import { z } from 'zod'
import type { Correction } from '../../model/correction.ts'
import { correction } from '../../pipeline/casefile/schema/case.ts'

const logSchema = z.array(correction).max(100_000)

/** Corrections from an exported file; `null` when it is no such file. */
export const readLog = (json: string): readonly Correction[] | null => {
  try {
    const parsed = logSchema.safeParse(JSON.parse(json))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
