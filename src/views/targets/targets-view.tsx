import '@mantine/core/styles/Checkbox.css'
import './targets.css'
import { Button, Checkbox, Popover, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import { countChecked } from '../../derive/review/checked.ts'
import { readingKey, wordsOf } from '../../derive/search/index.ts'
import { basketIn } from '../../derive/targets/compare.ts'
import { COLUMNS, type ColumnKey, cellText, FIRST_COLUMNS, type Sorting, sortedBy, type TableWords } from '../../derive/targets/table.ts'
import type { Pair } from '../../model/pair.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useLocationState } from '../app/nav.ts'
import { usePairs } from '../app/use-pairs.ts'
import { PageTitle } from '../i18n/page-title.tsx'
import { useWords } from '../i18n/use-words.ts'
import { useSearch } from '../search/use-search.ts'
import { readingText } from '../ui/amounts.tsx'
import { To } from '../ui/link.tsx'
import { Empty } from '../ui/section.tsx'
import { CopyTable, MOST_COPIED } from './copy-table.tsx'
import { FoundList } from './found-list.tsx'
import { TargetsTable } from './targets-table.tsx'

/** A column is sorted upwards at first, a gap from the worst. `-year` in the link is downwards. */
const sortingOf = (link: string | undefined): Sorting => {
  const by = COLUMNS.find((c) => c === link?.replace(/^-/, ''))
  return by ? { by, down: link?.startsWith('-') === true } : { by: 'year', down: true }
}
const columnsOf = (link: string | undefined): readonly ColumnKey[] => {
  const chosen = COLUMNS.filter((c) => link?.split(',').includes(c))
  return chosen.length === 0 ? FIRST_COLUMNS : chosen
}

const useTableWords = (): TableWords => {
  const { t, language } = useWords()
  return useMemo(
    () => ({
      verdict: (v) => t(`verdict.${v}`),
      measure: (m) => t(`measure.${m}`),
      level: (l) => t(`level.${l}`),
      source: (s) => t(`resultSource.${s}`),
      relation: (p) => readingText(p.target, t, language),
    }),
    [t, language],
  )
}

const ColumnChoice = ({ columns, onChoose }: { readonly columns: readonly ColumnKey[]; readonly onChoose: (c: readonly ColumnKey[]) => void }) => {
  const { t } = useWords()
  return (
    <Popover position="bottom-end" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button size="compact-sm" variant="default">
          {t('targets.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('targets.columns')}>
        {COLUMNS.map((c) => (
          <Checkbox
            key={c}
            py={3}
            label={t(`targets.column.${c}`)}
            checked={columns.includes(c)}
            disabled={c === 'thing'}
            onChange={(e) => onChoose(e.currentTarget.checked ? [...columns, c] : columns.filter((x) => x !== c))}
          />
        ))}
      </Popover.Dropdown>
    </Popover>
  )
}

/** Words sought in quotes and subjects of all reports; the link keeps them. */
const SearchField = ({ value, onChange }: { readonly value: string; readonly onChange: (q: string) => void }) => {
  const { t } = useWords()
  const [text, setText] = useState(value)
  const [last, setLast] = useState(value)
  if (value !== last) {
    setLast(value)
    if (value !== text.trim()) setText(value)
  }
  const tell = useDebouncedCallback(onChange, 150)
  return (
    <TextInput
      type="search"
      className="seek"
      label={t('targets.search')}
      placeholder={t('targets.searchHint')}
      value={text}
      onChange={(e) => {
        setText(e.currentTarget.value)
        tell(e.currentTarget.value.trim())
      }}
    />
  )
}

const stands = (p: Pair, keys: ReadonlySet<string>): boolean =>
  keys.has(readingKey(p.target)) || (p.result !== null && keys.has(readingKey(p.result))) || p.alsoStated?.some((r) => keys.has(readingKey(r))) === true

/** All targets that pass the filters, to be sorted, searched and copied; beneath, what else the reports say of the words sought. */
export const TargetsView = () => {
  const { t, language } = useWords()
  const { search, view, set } = useLocationState()
  const pairs = usePairs()
  const { corrections } = useLibrary()
  const words = useTableWords()
  const query = search.q ?? ''
  const found = useSearch(query)
  const sorting = useMemo(() => sortingOf(search.sort), [search.sort])
  const columns = useMemo(() => columnsOf(search.cols), [search.cols])
  const sought = found.state === 'idle' ? pairs : pairs.filter((p) => stands(p, found.keys))
  const rows = useMemo(() => sortedBy(sought, sorting, view), [sought, sorting, view])
  const taken = useMemo(() => new Set(sought.flatMap((p) => [p.target, ...(p.result ? [p.result] : []), ...(p.alsoStated ?? [])].map(readingKey))), [sought])
  const others = useMemo(() => found.rows.filter((f) => f.kind === 'admission' || !taken.has(readingKey(f))), [found.rows, taken])
  const onSort = (by: ColumnKey) => set({ sort: sorting.by === by && !sorting.down ? `-${by}` : by })
  const sheet = () => {
    const shown = COLUMNS.filter((c) => columns.includes(c))
    return {
      heads: shown.map((c) => t(`targets.column.${c}`)),
      rows: rows.slice(0, MOST_COPIED).map((p) => shown.map((c) => cellText(p, c, view, language, words))),
    }
  }
  const checked = useMemo(() => countChecked(rows, corrections), [rows, corrections])
  const basket = useMemo(() => basketIn(rows), [rows])
  const busy = found.state === 'busy'
  return (
    <>
      <PageTitle>{t('targets.title')}</PageTitle>
      <div className="pickers">
        <SearchField value={query} onChange={(q) => set({ q: q || undefined })} />
        <span className="note num" role="status">
          {busy && found.progress
            ? t('targets.indexing', found.progress)
            : found.state === 'failed'
              ? t('targets.failed')
              : t('filter.shown', { count: rows.length })}
          {checked > 0 && ` · ${t('evidence.count', { n: checked, of: rows.length })}`}
        </span>
        <span className="tools push">
          {basket.places.length > 1 && (
            <To path="/compare" search={{ i: basket.indicator, p: basket.places.join(',') }}>
              {t('compare.rows')}
            </To>
          )}
          <ColumnChoice columns={columns} onChoose={(c) => set({ cols: c.join(',') })} />
          <CopyTable sheet={sheet} />
        </span>
      </div>
      {rows.length > 0 || busy ? (
        <TargetsTable pairs={rows} columns={columns} sorting={sorting} words={words} onSort={onSort} />
      ) : (
        <Empty>{t(query === '' ? 'states.outTitle' : 'targets.nothing', { q: query })}</Empty>
      )}
      <FoundList rows={others} words={wordsOf(query)} more={Math.max(0, found.keys.size - found.rows.length)} />
    </>
  )
}
