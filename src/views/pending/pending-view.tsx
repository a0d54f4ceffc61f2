import { useMemo } from 'react'
import { type Waiting, waiting } from '../../derive/pending.ts'
import { usePairs } from '../app/use-pairs.ts'
import { To } from '../parts/link.tsx'
import { PairTable } from '../parts/pair-table.tsx'
import { Empty, Section } from '../parts/section.tsx'
import { useWords } from '../words/use-words.ts'

const Group = ({ group }: { readonly group: Waiting }) => {
  const { t } = useWords()
  return (
    <Section title={`${group.place} ${group.year}`} hint={t('pending.count', { n: group.pairs.length })}>
      <p className="alert info">
        {t('pending.needs', { place: group.place, year: group.needs, review: group.year })} <To path="/library">{t('pending.add')}</To>
      </p>
      <PairTable pairs={group.pairs} caption={`${group.place} ${group.year}`} />
    </Section>
  )
}

/** What waits for a later report, and what to add. */
export const PendingView = () => {
  const { t } = useWords()
  const pairs = usePairs()
  const groups = useMemo(() => waiting(pairs), [pairs])
  return (
    <>
      <h1>{t('pending.title')}</h1>
      <p className="lead">{t('pending.lead')}</p>
      {groups.length === 0 ? <Empty>{t('pending.empty')}</Empty> : groups.map((g) => <Group key={`${g.key}-${g.year}`} group={g} />)}
    </>
  )
}
