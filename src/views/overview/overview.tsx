import { useMemo } from 'react'
import { CONTRADICTIONS, SILENCES, topFindings, topMisses } from '../../derive/ranking.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useLocationState } from '../app/nav.ts'
import { usePairs } from '../app/use-pairs.ts'
import { FindingList } from '../parts/finding-list.tsx'
import { Empty, Section } from '../parts/section.tsx'
import { useWords } from '../words/use-words.ts'
import { MatrixSection } from './matrix-section.tsx'
import { MissList } from './miss-list.tsx'
import { Scoreboard } from './scoreboard.tsx'
import { SinceLast } from './since-last.tsx'

const LIMIT = 7

const Rankings = () => {
  const { t } = useWords()
  const pairs = usePairs()
  const { judgement } = useLibrary()
  const { view, filters } = useLocationState()
  const places = new Set(filters.place)
  const found = places.size === 0 ? judgement.findings : judgement.findings.filter((f) => places.has(f.adcode || f.place))
  const misses = useMemo(() => topMisses(pairs, view, LIMIT), [pairs, view])
  return (
    <div className="columns">
      <Section title={t('overview.misses')}>
        <MissList pairs={misses} />
      </Section>
      <Section title={t('overview.silences')}>
        <FindingList findings={topFindings(found, SILENCES, LIMIT)} />
      </Section>
      <Section title={t('overview.contradictions')}>
        <FindingList findings={topFindings(found, CONTRADICTIONS, LIMIT)} />
      </Section>
    </div>
  )
}

/** What is loaded, counts by verdict, the matrix, and what to look at first. */
export const Overview = () => {
  const { t } = useWords()
  const { ready, judgement, shelf, facts, importing } = useLibrary()
  const pairs = usePairs()
  if (!ready || importing.running) return null
  if (judgement.pairs.length === 0) return <Empty>{t('library.empty')}</Empty>
  return (
    <>
      <h1>{t('overview.title')}</h1>
      <p className="lead num">{t('overview.lead', { reports: shelf.length, facts: facts.length, targets: judgement.pairs.length })}</p>
      <Scoreboard pairs={pairs} />
      {pairs.length === 0 ? <Empty>{t('overview.empty')}</Empty> : <MatrixSection pairs={pairs} />}
      <Rankings />
      <SinceLast />
    </>
  )
}
