import { loadEnglishPlaces } from '../../../derive/place.ts'
import { RULES_VERSION } from '../../../extract/version.ts'
import { merkleRoot } from '../../../pipeline/casefile/merkle.ts'
import { charts } from '../../../store/charts.ts'
import { corrections } from '../../../store/corrections.ts'
import { keptJudgement } from '../../../store/judgement.ts'
import { factFiles, reports } from '../../../store/library.ts'
import { revision } from '../../../store/meta.ts'
import { judgementKey } from '../../../worker/key.ts'
import { renderSnapshot } from '../snapshot/snapshot.ts'
import type { SnapshotAnswer, SnapshotRequest } from './request.ts'

const make = async ({ template, imprint, judgement }: SnapshotRequest): Promise<SnapshotAnswer> => {
  const [r, f, log, made, kept] = await Promise.all([
    reports(),
    factFiles(),
    corrections(),
    charts(),
    judgement ?? keptJudgement(judgementKey(await revision())),
  ])
  if (!kept) return { ok: false }
  const root = await merkleRoot(
    [...r, ...f].map((x) => x.sha256),
    log,
  )
  await loadEnglishPlaces()
  const page = renderSnapshot(template, imprint, {
    reports: r,
    facts: f,
    judgement: kept,
    corrections: log,
    charts: made.map((x) => ({ ...x })),
    rules: RULES_VERSION,
    root,
  })
  return { ok: true, blob: new Blob([page], { type: 'text/html' }) }
}

self.onmessage = async ({ data }: MessageEvent<SnapshotRequest>) => {
  const answer = await make(data).catch((): SnapshotAnswer => ({ ok: false }))
  self.postMessage(answer)
}
