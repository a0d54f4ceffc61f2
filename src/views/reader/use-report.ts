import { useMemo } from 'react'
import type { Correction } from '../../model/correction.ts'
import type { Report } from '../../model/report.ts'
import type { Statement } from '../../model/statement.ts'
import { applyCorrections } from '../../pipeline/corrections.ts'
import { useLibrary } from '../app/library-context.tsx'

export interface Standing {
  /** As people corrected it. */
  readonly report: Report
  /** The log's entries about this report, newest first. */
  readonly log: readonly Correction[]
  readonly isCorrected: (s: Statement) => boolean
}

const handled = ({ change }: Correction): number | null =>
  change.kind === 'add' ? (change.after.at[0] ?? change.after.start) : change.kind === 'edit' || change.kind === 'accept' ? change.at : null

/** A report with the corrections in force. The machine's reading is not changed. */
export const useStanding = (machine: Report): Standing => {
  const { corrections } = useLibrary()
  return useMemo(() => {
    const log = corrections.filter((c) => c.sha256 === machine.sha256)
    const [report = machine] = applyCorrections(
      [machine],
      log.filter((c) => c.stale !== true),
    )
    const own = new Set(machine.statements)
    const numbers = new Set(log.map(handled))
    return { report, log: [...log].reverse(), isCorrected: (s) => !own.has(s) && numbers.has(s.at[0] ?? s.start) }
  }, [machine, corrections])
}
