import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { levelOf, parentLabels, placeKey, placeLabel } from '../../derive/place.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useLocationState } from '../app/nav.ts'
import { usePairs } from '../app/use-pairs.ts'
import { useShownScope } from '../export/page-scope.ts'
import { Scoreboard } from '../overview/scoreboard.tsx'
import { To } from '../parts/link.tsx'
import { Empty, Section } from '../parts/section.tsx'
import { useWords } from '../words/use-words.ts'
import { Cascade } from './cascade.tsx'
import { ChangeLog } from './change-log.tsx'
import { Multiples } from './multiples.tsx'

const Reports = ({ place }: { readonly place: string }) => {
  const { t } = useWords()
  const { shelf } = useLibrary()
  const mine = shelf.filter((e) => placeKey(e) === place).sort((a, b) => (a.planYear ?? 0) - (b.planYear ?? 0))
  if (mine.length === 0) return null
  return (
    <Section title={t('place.reports')}>
      <ul className="items">
        {mine.map((e) => (
          <li key={e.sha256} className="num">
            <To path="/reader" search={{ r: e.sha256 }}>{`${e.planYear ?? ''} · ${e.title || e.file}`}</To>
            <div className="meta">{`${t('place.leader')} ${e.speaker || t('place.unknown')} · ${t('place.delivered')} ${e.delivered || t('place.unknown')}`}</div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Everything about one place: its targets over the years, what changed in them, and the levels above and below. */
export const PlaceView = () => {
  const { t, language } = useWords()
  const { judgement, shelf } = useLibrary()
  const { search, set } = useLocationState()
  const pairs = usePairs()
  const names = useMemo(
    () => new Map([...shelf.filter((e) => placeKey(e) !== ''), ...judgement.pairs].map((p) => [placeKey(p), placeLabel(p, language)])),
    [shelf, judgement.pairs, language],
  )
  const place = search.p ?? names.keys().next().value ?? ''
  useShownScope('place', place)
  const mine = useMemo(() => pairs.filter((p) => placeKey(p) === place), [pairs, place])
  const entry = shelf.find((e) => placeKey(e) === place)
  const code = /^\d{6}$/.test(place) ? place : ''
  return (
    <>
      <h1>{names.get(place) ?? t('place.title')}</h1>
      {code !== '100000' && place !== '' && (
        <p className="lead">{[t(`level.${levelOf(code)}`), ...(entry ? parentLabels(entry, language) : [])].join(' · ')}</p>
      )}
      <div className="pickers">
        <Select
          searchable
          limit={100}
          w={280}
          label={t('place.pick')}
          allowDeselect={false}
          value={place}
          data={[...names].map(([value, label]) => ({ value, label: `${label} ${value === label ? '' : value}` }))}
          onChange={(p) => p && set({ p })}
        />
      </div>
      {mine.length === 0 ? (
        <>
          <Empty>{t(entry ? 'news.noTargets' : 'place.empty')}</Empty>
          <Reports place={place} />
        </>
      ) : (
        <>
          <Scoreboard pairs={mine} />
          <Multiples pairs={mine} place={place} />
          <div className="columns">
            <ChangeLog place={place} />
            <Reports place={place} />
          </div>
          <Cascade place={place} />
        </>
      )}
    </>
  )
}
