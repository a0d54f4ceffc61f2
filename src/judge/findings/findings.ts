import type { Finding } from '../../model/finding.ts'
import type { Pair } from '../../model/pair.ts'
import type { Report } from '../../model/report.ts'
import type { Candidates } from '../../pair/pair.ts'

export interface Judged {
  readonly candidates: Candidates
  readonly pair: Pair
}

export const findAll = (_all: readonly Judged[], _reports: readonly Report[]): readonly Finding[] => []
