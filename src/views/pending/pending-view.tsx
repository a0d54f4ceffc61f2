import { useMemo, useState } from 'react'
import { type Waiting, waiting } from '../../derive/overview/pending.ts'
import { placeLabel } from '../../derive/place.ts'
import type { Pair } from '../../model/pair.ts'
import { useLibrary } from '../app/library-context.tsx'
import { usePairs } from '../app/use-pairs.ts'
import { ChartTools } from '../parts/chart-tools.tsx'
import { To } from '../parts/link.tsx'
import { PairTable } from '../parts/pair-table.tsx'
import { Empty, Section } from '../parts/section.tsx'
import { FilteredOut } from '../states/filtered-out.tsx'
import { PageTitle } from '../words/page-title.tsx'
import { useWords } from '../words/use-words.ts'
import { openFigures } from './pending-figure.ts'

/** Rows of a group at first, groups of the page at first: a library may wait for thousands. */
const [FIRST, GROUPS] = [8, 30]

const isPending = (p: Pair): boolean => p.verdict === 'pending'

const Group = ({ group }: { readonly group: Waiting }) => {
  const { t, language } = useWords()
  return (
    <Section
      title={`${placeLabel(group, language)} ${group.year}`}
      hint={t('pending.count', { n: group.pairs.length })}
      tools={<ChartTools name={`outturn-${group.key}-${group.year}-targets`} at={{ p: group.key, y: group.year }} figures={() => openFigures(group.pairs)} />}
    >
      <p className="alert info">
        {t('pending.needs', { place: placeLabel(group, language), year: group.needs, review: group.year })} <To path="/library">{t('pending.add')}</To>
      </p>
      <PairTable pairs={group.pairs} caption={`${placeLabel(group, language)} ${group.year}`} first={FIRST} />
    </Section>
  )
}

/** What waits for a later report, and what to add. */
export const PendingView = () => {
  const { t } = useWords()
  const pairs = usePairs()
  const [shown, setShown] = useState(GROUPS)
  const { judgement } = useLibrary()
  const some = useMemo(() => judgement.pairs.some(isPending), [judgement.pairs])
  const groups = useMemo(() => waiting(pairs), [pairs])
  return (
    <>
      <PageTitle>{t('pending.title')}</PageTitle>
      <p className="lead">{t('pending.lead')}</p>
      {groups.length > 0 && <p className="note num">{t('news.waiting', { n: groups.length, targets: groups.reduce((n, g) => n + g.pairs.length, 0) })}</p>}
      {groups.length === 0 ? (
        some ? (
          <FilteredOut of={isPending} />
        ) : (
          <Empty>{t('pending.empty')}</Empty>
        )
      ) : (
        groups.slice(0, shown).map((g) => <Group key={`${g.key}-${g.year}`} group={g} />)
      )}
      {groups.length > shown && (
        <button type="button" className="linkish" onClick={() => setShown(shown + GROUPS)}>
          {t('news.logMore', { n: groups.length - shown })}
        </button>
      )}
    </>
  )
}
