import { SegmentedControl } from '@mantine/core'
import { FILTERS } from '../../derive/filter.ts'
import { mainOnly } from '../../derive/targets/main.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useLocationState } from '../app/nav.ts'
import { usePairs } from '../app/use-pairs.ts'
import { NoTargets } from '../empty/no-targets.tsx'
import { Undecided } from '../empty/undecided.tsx'
import { PageTitle } from '../i18n/page-title.tsx'
import { useWords } from '../i18n/use-words.ts'
import { ReferenceOffer } from '../library/reference.tsx'
import { FirstSight } from './first-sight.tsx'
import { Lead } from './front/lead.tsx'
import { Rankings } from './front/rankings.tsx'
import { TileMap } from './front/tile-map.tsx'
import { MatrixSection } from './matrix-section.tsx'
import { Scoreboard } from './scoreboard.tsx'
import { SinceLast } from './since-last.tsx'

/** What is loaded, counts by verdict, the matrix, and what to look at first. */
export const Overview = () => {
  const { t } = useWords()
  const { ready, judging, judgement, head, shelf, facts, importing } = useLibrary()
  const { search, filters, set } = useLocationState()
  const pairs = usePairs()
  const headline = mainOnly(pairs)
  const shown = search.lens === 'all' ? pairs : headline
  // Nothing is said to be none before it is known.
  if (importing.running || (judging && judgement.pairs.length === 0)) return null
  const plain = !search.shape && !search.layer && FILTERS.every((name) => filters[name].length === 0)
  if (!ready) return head && plain ? <FirstSight head={head} /> : null
  return (
    <>
      <PageTitle>{t('overview.title')}</PageTitle>
      <p className="lead num">{t('overview.lead', { reports: shelf.length, facts: facts.length, targets: judgement.pairs.length })}</p>
      <ReferenceOffer />
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
