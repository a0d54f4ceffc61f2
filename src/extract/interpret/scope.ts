import type { Section, StructuredReport } from '../../model/report.ts'
import type { Mark } from '../../time/marks.ts'

/** A sentence of a report with what its reading needs to know. */
export interface Scope {
  readonly doc: StructuredReport
  readonly start: number
  readonly end: number
  readonly section: Section
  /** Its words of time, offsets from its start. */
  readonly marks: readonly Mark[]
  /** Short name of the report's place (示例 of 示例县), '' where it is not known. */
  readonly place: string
}
