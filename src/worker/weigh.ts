import type { Correction } from '../model/correction.ts'
import { weighTarget } from '../pipeline/pipeline.ts'
import { corrections } from '../store/corrections.ts'
import { factFiles, reportsOf, shelf } from '../store/library.ts'
import type { Answer, Named } from './protocol.ts'

/** Reports that may speak of the place: by name or code as read or as corrected. One too many does no harm, one too few would. */
const reportsAbout = async ({ place, adcode }: Named, log: readonly Correction[]) => {
  const own = (p: { readonly place: string; readonly adcode: string }): boolean => p.place === place || (adcode !== '' && p.adcode === adcode)
  const moved = new Set(log.flatMap((c) => (c.change.kind === 'identity' ? [c.sha256] : [])))
  return reportsOf((await shelf()).filter((e) => own(e) || moved.has(e.sha256)).map((e) => e.sha256))
}

/** Weighs one target against everything its place says, reading no other place's reports. */
export const weighNow = async (pair: Named, trial: readonly Correction[]): Promise<Answer> => {
  const log = [...(await corrections()).filter((c) => c.stale !== true), ...trial]
  const [own, facts] = await Promise.all([reportsAbout(pair, log), factFiles()])
  const weighed = weighTarget(
    own,
    facts.flatMap((f) => f.facts),
    log,
    pair.id,
  )
  return { kind: 'weigh', weighed: weighed ?? null }
}
