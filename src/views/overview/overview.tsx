import { FILTERS } from '../../derive/filter.ts'
import { filterFindings } from '../../derive/findings/filter.ts'
import { topGroups } from '../../derive/findings/groups.ts'
import { CONTRADICTIONS, SILENCES, topMisses } from '../../derive/findings/ranking.ts'
import { useLater } from '../app/hooks/use-later.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useLocationState } from '../app/nav.ts'
import { usePairs } from '../app/use-pairs.ts'
import { GroupList } from '../parts/finding-list.tsx'
import { Section } from '../parts/section.tsx'
import { NoTargets } from '../states/no-targets.tsx'
import { Undecided } from '../states/undecided.tsx'
import { PageTitle } from '../words/page-title.tsx'
import { useWords } from '../words/use-words.ts'
import { FirstSight } from './first-sight.tsx'
import { MatrixSection } from './matrix-section.tsx'
import { MissList } from './miss-list.tsx'
import { Scoreboard } from './scoreboard.tsx'
import { SinceLast } from './since-last.tsx'

const LIMIT = 7

/** The lists are worked out after the counts and the grid are on the page, one after the other, so that none holds the next click up. */
const Rankings = () => {
  const { t } = useWords()
  const pairs = usePairs()
  const { judgement } = useLibrary()
  const { view, filters } = useLocationState()
  const misses = useLater(() => topMisses(pairs, view, LIMIT), [pairs, view])
  const found = useLater(() => filterFindings(judgement.findings, filters, pairs), [judgement.findings, pairs])
  const silences = useLater(() => topGroups(found.value ?? [], SILENCES, LIMIT), [found.value])
  const contradictions = useLater(() => topGroups(found.value ?? [], CONTRADICTIONS, LIMIT), [found.value])
  const busy = !(misses.current && found.current && silences.current && contradictions.current)
  return (
    <div className="columns" aria-busy={busy}>
      <Section title={t('overview.misses')}>{misses.value && <MissList pairs={misses.value} />}</Section>
      <Section title={t('overview.silences')}>{silences.value && <GroupList groups={silences.value} />}</Section>
      <Section title={t('overview.contradictions')}>{contradictions.value && <GroupList groups={contradictions.value} />}</Section>
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
  return (
    <>
      <PageTitle>{t('overview.title')}</PageTitle>
      <p className="lead num">{t('overview.lead', { reports: shelf.length, facts: facts.length, targets: judgement.pairs.length })}</p>
      <Scoreboard pairs={pairs} />
      {judgement.pairs.length === 0 ? (
        <NoTargets />
      ) : (
        <>
          <Undecided pairs={pairs} />
          <MatrixSection pairs={pairs} />
          <Rankings />
        </>
      )}
      <SinceLast />
    </>
  )
}
