import { Select } from '@mantine/core'
import { useCallback, useMemo } from 'react'
import { mostDecided } from '../../derive/overview/scoreboard.ts'
import { levelOf, parentLabels, placeKey, placeLabel } from '../../derive/place.ts'
import { withAbove } from '../../derive/targets/compare.ts'
import type { Pair } from '../../model/pair.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useLocationState } from '../app/nav.ts'
import { usePairs } from '../app/use-pairs.ts'
import { FilteredOut } from '../empty/filtered-out.tsx'
import { Missing } from '../empty/missing.tsx'
import { Undecided } from '../empty/undecided.tsx'
import { useShownScope } from '../export/page-scope.ts'
import { PageTitle } from '../i18n/page-title.tsx'
import { useWords } from '../i18n/use-words.ts'
import { Scoreboard } from '../overview/scoreboard.tsx'
import { To } from '../ui/link.tsx'
import { Empty, Section } from '../ui/section.tsx'
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
  const { search, view, set } = useLocationState()
  const pairs = usePairs()
  const names = useMemo(
    () => new Map([...shelf.filter((e) => placeKey(e) !== ''), ...judgement.pairs].map((p) => [placeKey(p), placeLabel(p, language)])),
    [shelf, judgement.pairs, language],
  )
  const first = useMemo(() => mostDecided(pairs, view), [pairs, view])
  const place = search.p ?? first ?? names.keys().next().value ?? ''
  const above = useMemo(() => new Map(shelf.map((e) => [placeKey(e), parentLabels(e, language).at(-1)])), [shelf, language])
  useShownScope('place', place)
  const here = useCallback((p: Pair) => placeKey(p) === place, [place])
  const mine = useMemo(() => pairs.filter(here), [pairs, here])
  const entry = shelf.find((e) => placeKey(e) === place)
  const code = /^\d{6}$/.test(place) ? place : ''
  return (
    <>
      <PageTitle>{names.get(place) ?? t('place.title')}</PageTitle>
      {code !== '100000' && names.has(place) && (
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
          data={[...names].map(([value, label]) => ({ value, label: [label, above.get(value)].filter(Boolean).join(' · ') }))}
          onChange={(p) => p && set({ p })}
        />
        {mine.length > 0 && (
          <To path="/compare" search={{ p: withAbove(judgement.pairs, place).join(',') }} className="to-compare">
            {t('compare.withAbove')}
          </To>
        )}
      </div>
      {mine.length === 0 ? (
        <>
          {!names.has(place) ? <Missing what="place" /> : judgement.pairs.some(here) ? <FilteredOut of={here} /> : <Empty>{t('news.noTargets')}</Empty>}
          <Reports place={place} />
        </>
      ) : (
        <>
          <Scoreboard pairs={mine} within={{ place }} />
          <Undecided pairs={mine} />
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
