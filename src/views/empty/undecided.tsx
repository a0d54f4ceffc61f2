import { useMemo } from 'react'
import { countVerdicts, shareMet } from '../../derive/overview/scoreboard.ts'
import type { Pair } from '../../model/pair.ts'
import { useLocationState } from '../app/nav.ts'
import { useWords } from '../i18n/use-words.ts'
import { To } from '../ui/link.tsx'

/** Said once where no target can be judged yet, as with the only report of a place: what is missing is the report after it. */
export const Undecided = ({ pairs }: { readonly pairs: readonly Pair[] }) => {
  const { t } = useWords()
  const { view } = useLocationState()
  const counts = useMemo(() => countVerdicts(pairs, view), [pairs, view])
  if (shareMet(counts).decided > 0 || counts.pending === 0) return null
  return (
    <p className="alert info num">
      {t('states.undecided', { n: counts.pending })} <To path="/pending">{t('states.toPending')}</To>
    </p>
  )
}
