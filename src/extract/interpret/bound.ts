import type { Bound } from '../../model/statement.ts'
import type { Mention } from '../mentions/mention.ts'

/** Bound after the number first, then the nearest one before it; else exact. */
export const boundOf = (m: Mention): Bound => {
  if (/前$/.test(m.before) && /^[位名强]?$/.test(m.quantity.unit)) return 'le'
  if (m.quantity.bound) return m.quantity.bound
  for (let i = m.cues.length - 1; i >= 0; i--) {
    const cue = m.cues[i]
    if (cue?.kind === 'ge' || cue?.kind === 'le' || cue?.kind === 'about') return cue.kind
    if (cue?.kind === 'to' && cue.word.startsWith('约')) return 'about'
  }
  return 'eq'
}
