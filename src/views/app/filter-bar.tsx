import { Button, Popover, Select } from '@mantine/core'
import { useLocation } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { FILTERS, type FilterName, facetValues } from '../../derive/filter.ts'
import { placeLabels } from '../../derive/place.ts'
import { ExportMenu } from '../export/export-menu.tsx'
import { useWords } from '../i18n/use-words.ts'
import { filterLabel } from '../ui/labels.ts'
import { useLibrary } from './library-context.tsx'
import { useLocationState } from './nav.ts'
import { QuickFilters } from './quick-filters.tsx'
import { usePairs } from './use-pairs.ts'

/** Words for a value of a filter, places and indicators by name. */
export const useFilterLabel = () => {
  const { t, language } = useWords()
  const { judgement } = useLibrary()
  const names = placeLabels(judgement.pairs, language)
  return (name: FilterName, value: string) => filterLabel(name, value, t, language, names)
}

const AddFilter = () => {
  const { t } = useWords()
  const { judgement } = useLibrary()
  const { filters, view, set } = useLocationState()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState<FilterName>('verdict')
  const label = useFilterLabel()
  const values = useMemo(() => (open ? facetValues(judgement.pairs, name, view).slice(0, 2000) : []), [open, judgement.pairs, name, view])
  const add = (value: string | null) => {
    if (value === null) return
    set({ [name]: [...new Set([...filters[name], value])].join(',') })
    setOpen(false)
  }
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button size="compact-sm" variant="default" onClick={() => setOpen(!open)}>{`+ ${t('filter.add')}`}</Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('filter.add')}>
        <Select
          label={t('filter.title')}
          comboboxProps={{ withinPortal: false }}
          allowDeselect={false}
          data={FILTERS.map((f) => ({ value: f, label: t(`filter.${f}`) }))}
          value={name}
          onChange={(v) => setName(FILTERS.find((f) => f === v) ?? 'verdict')}
        />
        <Select
          label={t('filter.search')}
          comboboxProps={{ withinPortal: false }}
          searchable
          limit={60}
          data={values.filter((v) => v.value !== '').map((v) => ({ value: v.value, label: `${label(name, v.value)} (${v.count})` }))}
          value={null}
          onChange={add}
        />
      </Popover.Dropdown>
    </Popover>
  )
}

/** Pages on which nothing is filtered: the filters stay in the link, and are out of sight. */
const UNFILTERED: ReadonlySet<string> = new Set(['/library', '/method'])

/** The filters, where the page heeds them, and the way to the data behind it. */
export const PageBar = () => {
  const path = useLocation({ select: (l) => l.pathname })
  return UNFILTERED.has(path) ? (
    <div className="bar">
      <ExportMenu />
    </div>
  ) : (
    <FilterBar />
  )
}

/** The filters in force as removable chips, the same on every view. */
const FilterBar = () => {
  const { t } = useWords()
  const { judgement } = useLibrary()
  const { filters, search, set } = useLocationState()
  const label = useFilterLabel()
  const shown = usePairs().length
  const path = useLocation({ select: (l) => l.pathname })
  // What the page's own picker says need not be said twice.
  const said = (name: FilterName, value: string) => path === '/indicator' && name === 'indicator' && value === search.i
  const chips = FILTERS.flatMap((name) => filters[name].map((value) => ({ name, value }))).filter(({ name, value }) => !said(name, value))
  const without = (name: FilterName, value: string) => set({ [name]: filters[name].filter((v) => v !== value).join(',') || undefined })
  return (
    <section className="bar" aria-label={t('filter.title')}>
      <AddFilter />
      {chips.map(({ name, value }) => (
        <span key={`${name}-${value}`} className="chip">
          {`${t(`filter.${name}`)}: ${label(name, value)}`}
          <button type="button" aria-label={t('filter.remove', { name: t(`filter.${name}`), value: label(name, value) })} onClick={() => without(name, value)}>
            ×
          </button>
        </span>
      ))}
      {chips.length > 0 && (
        <Button size="compact-sm" variant="subtle" onClick={() => set(Object.fromEntries(FILTERS.map((f) => [f, undefined])))}>
          {t('filter.clear')}
        </Button>
      )}
      <span className="note num" aria-live="polite">
        {t('filter.shown', { count: shown })}
        {shown === judgement.pairs.length ? '' : ` ${t('filter.of', { n: judgement.pairs.length })}`}
      </span>
      <ExportMenu />
      <QuickFilters />
    </section>
  )
}
