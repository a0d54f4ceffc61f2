import { useMemo } from 'react'
import { type Counts as Counted, countVerdicts, shareMet } from '../../derive/overview/scoreboard.ts'
import { UNDECIDED } from '../../derive/verdict.ts'
import { type Pair, VERDICTS } from '../../model/pair.ts'
import { useLocationState } from '../app/nav.ts'
import { Section } from '../parts/section.tsx'
import { VerdictMark } from '../parts/verdict.tsx'
import { useWords } from '../words/use-words.ts'

/** Counts by verdict, the undecidable ones always beside the decided. A count filters the page. */
export const Counts = ({ counts }: { readonly counts: Counted }) => {
  const { t } = useWords()
  const { filters, set } = useLocationState()
  const share = shareMet(counts)
  const toggle = (v: string) =>
    set({ verdict: filters.verdict.includes(v) ? filters.verdict.filter((x) => x !== v).join(',') || undefined : [...filters.verdict, v].join(',') })
  return (
    <Section
      title={t('overview.score')}
      hint={`${t('overview.rate', { met: share.met, decided: share.decided })} · ${t('overview.leftOut', { n: share.leftOut })}`}
    >
      <div className="scores">
        {VERDICTS.map((v) => (
          <button
            type="button"
            key={v}
            className={UNDECIDED.includes(v) ? 'score undecided' : 'score'}
            aria-pressed={filters.verdict.includes(v)}
            onClick={() => toggle(v)}
            data-verdict={v}
          >
            <span className="n">{counts[v]}</span>
            <VerdictMark verdict={v} />
          </button>
        ))}
      </div>
    </Section>
  )
}

export const Scoreboard = ({ pairs }: { readonly pairs: readonly Pair[] }) => {
  const { view } = useLocationState()
  return <Counts counts={useMemo(() => countVerdicts(pairs, view), [pairs, view])} />
}
