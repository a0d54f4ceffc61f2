import { useMemo, useState } from 'react'
import { FEED_GROUPS, type FeedGroup, feedOf, groupIn, groupsOf } from '../../derive/findings/feed.ts'
import { filterFindings } from '../../derive/findings/filter.ts'
import { findingSentence } from '../../derive/findings/ranking.ts'
import { indicatorName, orderOf } from '../../derive/indicator.ts'
import { leadsOf } from '../../derive/leads/leads.ts'
import { placeKey } from '../../derive/place.ts'
import type { Finding } from '../../model/finding.ts'
import { useLater } from '../app/hooks/use-later.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useLocationState } from '../app/nav.ts'
import { usePairs } from '../app/use-pairs.ts'
import { Mixed } from '../i18n/mixed.tsx'
import { PageTitle } from '../i18n/page-title.tsx'
import { useWords } from '../i18n/use-words.ts'
import { CopyText } from '../ui/copy-text.tsx'
import { QuoteLink } from '../ui/finding-list.tsx'
import { To } from '../ui/link.tsx'
import { Empty } from '../ui/section.tsx'

const STEP = 30
/** Statistics one press away. */
const THINGS = 10

const Item = ({ finding }: { readonly finding: Finding }) => {
  const { t, language } = useWords()
  const sentence = findingSentence(finding, language)
  return (
    <li data-finding={finding.kind}>
      <span className="tag">{t(`finding.${finding.kind}`)}</span> <Mixed>{sentence}</Mixed>
      <div className="meta">
        {finding.quotes.map((q, i) => (
          <span key={`${q.sha256}-${q.start}`}>
            {i > 0 ? ' · ' : ''}
            <QuoteLink quote={q} />
          </span>
        ))}
      </div>
      <div className="tools">
        <CopyText text={sentence} />
        {finding.pair && (
          <To path="/pair" search={{ id: finding.pair }}>
            {t('overview.open')}
          </To>
        )}
        {finding.indicator && (
          <To path="/indicator" search={{ i: finding.indicator, p: placeKey(finding) }}>
            {t('front.chart')}
          </To>
        )}
      </div>
    </li>
  )
}

interface ChipsProps<T extends string> {
  readonly name: string
  readonly values: readonly { readonly value: T; readonly label: string }[]
  readonly chosen: readonly string[]
  readonly onPress: (value: T) => void
}

const Chips = <T extends string>({ name, values, chosen, onPress }: ChipsProps<T>) => (
  // biome-ignore lint/a11y/useSemanticElements: switches of one kind, no field of a form
  <div className="kinds" role="group" aria-label={name}>
    {values.map(({ value, label }) => (
      <button key={value} type="button" className="tag" aria-pressed={chosen.includes(value)} onClick={() => onPress(value)}>
        {label}
      </button>
    ))}
  </div>
)

/** What is worth a reporter's look, across all places: admissions, what was dropped, lowered, passed over or does not add up. */
export const FindingsView = () => {
  const { t, language } = useWords()
  const { judgement } = useLibrary()
  const { search, view, filters, set } = useLocationState()
  const pairs = usePairs()
  const [shown, setShown] = useState(STEP)
  const groups = useMemo(() => groupsOf(search.fk?.split(',') ?? []), [search.fk])
  const passed = useLater(() => {
    const findings = filterFindings(judgement.findings, filters, pairs)
    return { findings, leads: leadsOf(pairs, findings, view) }
  }, [judgement.findings, filters, pairs, view])
  const all = passed.value?.findings
  const counts = useMemo(() => {
    const n = new Map<FeedGroup, number>()
    for (const f of all ?? []) n.set(groupIn(f), (n.get(groupIn(f)) ?? 0) + 1)
    return n
  }, [all])
  const feed = useMemo(() => feedOf(all ?? [], groups, passed.value?.leads), [all, groups, passed.value])
  const things = useMemo(
    () =>
      [...new Set([...filters.indicator, ...judgement.findings.map((f) => f.indicator)])]
        .filter((id) => id !== '')
        .sort((a, b) => orderOf(a) - orderOf(b))
        .slice(0, THINGS),
    [judgement.findings, filters.indicator],
  )
  const toggled = (list: readonly string[], value: string) => (list.includes(value) ? list.filter((v) => v !== value) : [...list, value]).join(',') || undefined
  return (
    <>
      <PageTitle>{t('front.leads')}</PageTitle>
      <p className="lead">{t('front.leadsHint')}</p>
      <Chips
        name={t('front.leads')}
        values={FEED_GROUPS.filter((g) => counts.has(g) || groups.includes(g)).map((g) => ({
          value: g,
          label: `${t(`front.group.${g}`)} ${counts.get(g) ?? 0}`,
        }))}
        chosen={groups}
        onPress={(g) => set({ fk: toggled(groups, g) })}
      />
      <Chips
        name={t('filter.indicator')}
        values={things.map((value) => ({ value, label: indicatorName(value, language) }))}
        chosen={filters.indicator}
        onPress={(id) => set({ indicator: toggled(filters.indicator, id) })}
      />
      {all === undefined ? (
        <p className="note" role="status">
          {t('front.stillLooking')}
        </p>
      ) : feed.length === 0 ? (
        <Empty>{t('front.none')}</Empty>
      ) : (
        <ul className="items feed">
          {feed.slice(0, shown).map((f) => (
            <Item key={f.id} finding={f} />
          ))}
        </ul>
      )}
      {feed.length > shown && (
        <button type="button" className="linkish" onClick={() => setShown(shown + 4 * STEP)}>
          {t('table.more', { n: feed.length - shown })}
        </button>
      )}
    </>
  )
}
