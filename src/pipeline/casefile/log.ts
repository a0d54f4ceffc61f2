import { z } from 'zod'
import type { Correction } from '../../model/correction.ts'
import { correction } from './schema/case.ts'

/** A log of corrections, one JSON entry a line, every field checked; throws where a line is no entry. */
export const readLog = (text: string): readonly Correction[] =>
  z.array(correction).parse(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  )
