import { statementId } from '../../derive/queue.ts'
import type { Correction } from '../../model/correction.ts'

/** Names of statements a person has already dealt with. Accepting names only the number's offset, so those are kept by prefix. */
export const settledIds = (corrections: readonly Correction[]): { readonly has: (id: string) => boolean } => {
  const exact = new Set<string>()
  const at = new Set<string>()
  for (const { sha256, change, stale } of corrections) {
    if (stale) continue
    if (change.kind === 'accept') at.add(`${sha256}:${change.at}`)
    if (change.kind === 'edit' || change.kind === 'reject') exact.add(statementId(sha256, change.before))
  }
  return { has: (id) => exact.has(id) || at.has(id.split(':').slice(0, 2).join(':')) }
}
