import { useMemo, useState } from 'react'
import { byPlace, type Waiting, waiting } from '../../derive/overview/pending.ts'
import { placeLabel } from '../../derive/place.ts'
import type { Pair } from '../../model/pair.ts'
import { useLibrary } from '../app/library-context.tsx'
import { usePairs } from '../app/use-pairs.ts'
import { FilteredOut } from '../empty/filtered-out.tsx'
import { PageTitle } from '../i18n/page-title.tsx'
import { useWords } from '../i18n/use-words.ts'
import { ChartTools } from '../ui/chart-tools.tsx'
import { To } from '../ui/link.tsx'
import { PairTable } from '../ui/pair-table.tsx'
import { Empty, Section } from '../ui/section.tsx'
import { LackingTable } from './lacking-table.tsx'
import { openFigures } from './pending-figure.ts'

/** Rows of a group at first; places of the table at first; so few groups are laid open, more stand in a table. */
const [FIRST, PLACES, FEW] = [8, 60, 8]

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
  const [shown, setShown] = useState(PLACES)
  const { judgement } = useLibrary()
  const some = useMemo(() => judgement.pairs.some(isPending), [judgement.pairs])
  const groups = useMemo(() => waiting(pairs), [pairs])
  const places = useMemo(() => byPlace(groups), [groups])
  const tabled = groups.length > FEW
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
      ) : tabled ? (
        <LackingTable places={places.slice(0, shown)}>{(g) => <Group group={g} />}</LackingTable>
      ) : (
        groups.map((g) => <Group key={`${g.key}-${g.year}`} group={g} />)
      )}
      {tabled && places.length > shown && (
        <button type="button" className="linkish" onClick={() => setShown(shown + 4 * PLACES)}>
          {t('news.logMore', { n: places.length - shown })}
        </button>
      )}
    </>
  )
}
