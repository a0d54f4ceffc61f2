import { useMemo } from 'react'
import { FILTERS } from '../../derive/filter.ts'
import { filterFindings } from '../../derive/findings/filter.ts'
import { topGroups } from '../../derive/findings/groups.ts'
import { CONTRADICTIONS, SILENCES, topMisses } from '../../derive/findings/ranking.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useLocationState } from '../app/nav.ts'
import { usePairs } from '../app/use-pairs.ts'
import { GroupList } from '../parts/finding-list.tsx'
import { Empty, Section } from '../parts/section.tsx'
import { useWords } from '../words/use-words.ts'
import { FirstSight } from './first-sight.tsx'
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pairs stand for the filters they passed
  const found = useMemo(() => filterFindings(judgement.findings, filters, pairs), [judgement.findings, pairs])
  const silences = useMemo(() => topGroups(found, SILENCES, LIMIT), [found])
  const contradictions = useMemo(() => topGroups(found, CONTRADICTIONS, LIMIT), [found])
  const misses = useMemo(() => topMisses(pairs, view, LIMIT), [pairs, view])
  return (
    <div className="columns">
      <Section title={t('overview.misses')}>
        <MissList pairs={misses} />
      </Section>
      <Section title={t('overview.silences')}>
        <GroupList groups={silences} />
      </Section>
      <Section title={t('overview.contradictions')}>
        <GroupList groups={contradictions} />
      </Section>
    </div>
  )
}

/** What is loaded, counts by verdict, the matrix, and what to look at first. */
export const Overview = () => {
  const { t } = useWords()
  const { ready, judgement, head, shelf, facts, importing } = useLibrary()
  const { search, filters } = useLocationState()
  const pairs = usePairs()
  if (importing.running) return null
  const plain = !search.shape && !search.layer && FILTERS.every((name) => filters[name].length === 0)
  if (!ready) return head && plain ? <FirstSight head={head} /> : null
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
