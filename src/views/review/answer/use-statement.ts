import { useLiveQuery } from 'dexie-react-hooks'
import type { Statement } from '../../../model/statement.ts'
import { applyCorrections } from '../../../pipeline/corrections.ts'
import { report } from '../../../store/library.ts'
import { useLibrary } from '../../app/library-context.tsx'
import type { Pick } from './picks.ts'

/** The statement behind a figure, as it stands corrected; `undefined` until it is found. */
export const useStatement = (pick: Pick | null): Statement | undefined => {
  const { corrections } = useLibrary()
  const of = pick === null || typeof pick === 'string' || pick.fact ? undefined : pick
  return useLiveQuery(async () => {
    const found = of && (await report(of.ref.sha256))
    const [standing] = found
      ? applyCorrections(
          [found],
          corrections.filter((c) => c.stale !== true),
        )
      : []
    return standing?.statements.find(
      (s) => of && (s.at[0] ?? s.start) === of.ref.at && s.subject === of.reading.subject && s.measure === of.reading.measure && s.quote === of.reading.quote,
    )
  }, [of?.ref.sha256, of?.ref.at, of?.reading.subject, corrections])
}
