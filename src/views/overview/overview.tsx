import { SegmentedControl } from '@mantine/core'
import { FILTERS } from '../../derive/filter.ts'
import { filterFindings } from '../../derive/findings/filter.ts'
import { topGroups } from '../../derive/findings/groups.ts'
import { CONTRADICTIONS, SILENCES, topMisses } from '../../derive/findings/ranking.ts'
import { headlineOnly } from '../../derive/overview/headline-targets.ts'
import type { Pair } from '../../model/pair.ts'
import { useLater } from '../app/hooks/use-later.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useLocationState } from '../app/nav.ts'
import { usePairs } from '../app/use-pairs.ts'
import { GroupList } from '../parts/finding-list.tsx'
import { To } from '../parts/link.tsx'
import { Section } from '../parts/section.tsx'
import { NoTargets } from '../states/no-targets.tsx'
import { Undecided } from '../states/undecided.tsx'
import { PageTitle } from '../words/page-title.tsx'
import { useWords } from '../words/use-words.ts'
import { FirstSight } from './first-sight.tsx'
import { Lead } from './front/lead.tsx'
import { TileMap } from './front/tile-map.tsx'
import { MatrixSection } from './matrix-section.tsx'
import { MissList } from './miss-list.tsx'
import { Scoreboard } from './scoreboard.tsx'
import { SinceLast } from './since-last.tsx'

const LIMIT = 7

/** Nothing says that there is none before it knows. */
const Looking = () => {
  const { t } = useWords()
  return (
    <p className="note" role="status">
      {t('front.stillLooking')}
    </p>
  )
}

/** The lists are worked out after the counts and the grid are on the page, one after the other, so that none holds the next click up. */
const Rankings = ({ pairs: shown }: { readonly pairs: readonly Pair[] }) => {
  const { t } = useWords()
  const pairs = usePairs()
  const { judgement } = useLibrary()
  const { view, filters } = useLocationState()
  const misses = useLater(() => topMisses(shown, view, LIMIT), [shown, view])
  const found = useLater(() => filterFindings(judgement.findings, filters, pairs), [judgement.findings, pairs])
  const silences = useLater(() => topGroups(found.value ?? [], SILENCES, LIMIT), [found.value])
  const contradictions = useLater(() => topGroups(found.value ?? [], CONTRADICTIONS, LIMIT), [found.value])
  const busy = !(misses.current && found.current && silences.current && contradictions.current)
  return (
    <div className="columns" aria-busy={busy}>
      <Section
        title={t('overview.misses')}
        tools={
          <To path="/targets" search={{ verdict: 'missed', sort: 'gap', ...(shown.length < pairs.length ? { kind: 'main' } : {}) }}>
            {t('app.all')}
          </To>
        }
      >
        {misses.value && <MissList pairs={misses.value} />}
      </Section>
      <Section
        title={t('overview.silences')}
        tools={
          <To path="/findings" search={{ fk: 'silent,kind' }}>
            {t('app.all')}
          </To>
        }
      >
        {silences.value && silences.current && found.current ? <GroupList groups={silences.value} /> : <Looking />}
      </Section>
      <Section
        title={t('overview.contradictions')}
        tools={
          <To path="/findings" search={{ fk: 'contradictory' }}>
            {t('app.all')}
          </To>
        }
      >
        {contradictions.value && contradictions.current && found.current ? <GroupList groups={contradictions.value} /> : <Looking />}
      </Section>
    </div>
  )
}

/** What is loaded, counts by verdict, the matrix, and what to look at first. */
export const Overview = () => {
  const { t } = useWords()
  const { ready, judgement, head, shelf, facts, importing } = useLibrary()
  const { search, filters, set } = useLocationState()
  const pairs = usePairs()
  const headline = headlineOnly(pairs)
  const shown = search.lens === 'all' ? pairs : headline
  if (importing.running) return null
  const plain = !search.shape && !search.layer && FILTERS.every((name) => filters[name].length === 0)
  if (!ready) return head && plain ? <FirstSight head={head} /> : null
  return (
    <>
      <PageTitle>{t('overview.title')}</PageTitle>
      <p className="lead num">{t('overview.lead', { reports: shelf.length, facts: facts.length, targets: judgement.pairs.length })}</p>
      <Lead pairs={shown} />
      {judgement.pairs.length > 0 && headline.length < pairs.length && (
        <SegmentedControl
          size="xs"
          mt={10}
          aria-label={t('front.lens')}
          value={search.lens ?? 'main'}
          data={[
            { value: 'main', label: t('front.main', { n: headline.length }) },
            { value: 'all', label: t('front.everything', { n: pairs.length }) },
          ]}
          onChange={(v) => set({ lens: v === 'all' ? 'all' : undefined })}
        />
      )}
      <Scoreboard pairs={shown} within={shown.length < pairs.length ? { kind: 'main' } : {}} />
      {judgement.pairs.length === 0 ? (
        <NoTargets />
      ) : (
        <>
          <Undecided pairs={pairs} />
          <TileMap pairs={shown} />
          <MatrixSection pairs={shown} />
          <Rankings pairs={shown} />
        </>
      )}
      <SinceLast />
    </>
  )
}
