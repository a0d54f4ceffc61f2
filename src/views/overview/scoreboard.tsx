import { useMemo } from 'react'
import { type Counts as Counted, countVerdicts, shareMet } from '../../derive/overview/scoreboard.ts'
import { UNDECIDED } from '../../derive/verdict.ts'
import { type Pair, VERDICTS } from '../../model/pair.ts'
import { useLocationState } from '../app/nav.ts'
import type { Search } from '../app/search.ts'
import { useWords } from '../i18n/use-words.ts'
import { To } from '../ui/link.tsx'
import { Section } from '../ui/section.tsx'
import { VerdictMark } from '../ui/verdict/verdict.tsx'

/** Counts by verdict, the undecidable ones always beside the decided. A count opens its targets as a table. */
export const Counts = ({ counts, within = {} }: { readonly counts: Counted; readonly within?: Partial<Search> }) => {
  const { t } = useWords()
  const share = shareMet(counts)
  return (
    <Section
      title={t('overview.score')}
      hint={`${t('overview.rate', { met: share.met, decided: share.decided })} · ${t('overview.leftOut', { n: share.leftOut })}`}
    >
      <div className="scores">
        {VERDICTS.map((v) => (
          <span key={v} className={UNDECIDED.includes(v) ? 'score undecided' : 'score'} data-verdict={v}>
            <To path="/targets" search={{ verdict: v, sort: 'gap', ...within }}>
              <span className="n">{counts[v].toLocaleString('en')}</span>
              <VerdictMark verdict={v} />
            </To>
          </span>
        ))}
      </div>
    </Section>
  )
}

export const Scoreboard = ({ pairs, within = {} }: { readonly pairs: readonly Pair[]; readonly within?: Partial<Search> }) => {
  const { view } = useLocationState()
  return <Counts counts={useMemo(() => countVerdicts(pairs, view), [pairs, view])} within={within} />
}
