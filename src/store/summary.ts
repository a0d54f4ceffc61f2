import type { Issue } from '../model/issue.ts'
import type { PlaceLevel } from '../model/place.ts'
import type { Report } from '../model/report.ts'
import { sketchOf } from '../structure/variants/sketch.ts'

/** A report as lists show it. */
export interface ShelfEntry {
  readonly sha256: string
  readonly file: string
  readonly format: string
  readonly title: string
  readonly place: string
  readonly adcode: string
  readonly level: PlaceLevel
  readonly parents: readonly string[]
  readonly planYear: number | null
  readonly reviewYear: number | null
  readonly delivered: string
  readonly speaker: string
  readonly source: string
  readonly characters: number
  readonly targets: number
  readonly results: number
  readonly doubtful: number
  readonly issues: readonly Issue[]
  readonly rules: string
  /** By which texts that may be the same report are found; libraries of earlier days have none. */
  readonly sketch?: Uint32Array
}

const placed = ({ identity }: Report) => {
  const place = identity.place?.value
  return { place: place?.name ?? '', adcode: place?.adcode ?? '', level: place?.level ?? ('other' as const), parents: place?.parents ?? [] }
}

const dated = ({ identity }: Report) => ({
  planYear: identity.planYear?.value ?? null,
  reviewYear: identity.reviewYear?.value ?? null,
  delivered: identity.delivered?.value ?? '',
  speaker: identity.speaker?.value ?? '',
})

/** The summary of a report kept beside it. */
export const shelve = (report: Report): ShelfEntry => ({
  sha256: report.sha256,
  file: report.file,
  format: report.format,
  title: report.identity.title,
  ...placed(report),
  ...dated(report),
  source: report.meta.source ?? '',
  characters: report.text.length,
  targets: report.statements.filter((s) => s.role === 'target').length,
  results: report.statements.filter((s) => s.role === 'result').length,
  doubtful: report.statements.filter((s) => (s.doubts?.length ?? 0) > 0).length,
  issues: report.issues,
  rules: report.rules,
  sketch: sketchOf(report.text),
})
