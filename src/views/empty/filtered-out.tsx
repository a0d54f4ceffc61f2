import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { FILTERS, loosened } from '../../derive/filter.ts'
import type { Pair } from '../../model/pair.ts'
import { useFilterLabel } from '../app/filter-bar.tsx'
import { useLibrary } from '../app/library-context.tsx'
import { useLocationState } from '../app/nav.ts'
import { useWords } from '../i18n/use-words.ts'
import { StatePanel } from './state-panel.tsx'

const everything = (): boolean => true

/** The filters leave nothing of what a view shows (`of`): which they are, and how much is back without each of them. */
export const FilteredOut = ({ of = everything }: { readonly of?: (p: Pair) => boolean }) => {
  const { t } = useWords()
  const { judgement } = useLibrary()
  const { filters, view, set } = useLocationState()
  const label = useFilterLabel()
  const all = useMemo(() => judgement.pairs.filter(of), [judgement.pairs, of])
  const active = FILTERS.filter((name) => filters[name].length > 0).length
  const ways = useMemo(() => loosened(all, filters, view), [all, filters, view])
  return (
    <StatePanel
      title={t('states.outTitle')}
      actions={
        <>
          {ways.map(({ name, count }) => (
            <Button key={name} size="compact-sm" variant={active > 1 ? 'default' : 'filled'} onClick={() => set({ [name]: undefined })}>
              {t('states.without', { name: t(`filter.${name}`), values: filters[name].map((v) => label(name, v)).join(t('states.comma')), n: count })}
            </Button>
          ))}
          {active > 1 && (
            <Button size="compact-sm" onClick={() => set(Object.fromEntries(FILTERS.map((f) => [f, undefined])))}>
              {t('states.clear', { n: all.length })}
            </Button>
          )}
        </>
      }
    >
      <p>{t(ways.length === 0 ? 'states.outTogether' : 'states.outText', { n: all.length })}</p>
    </StatePanel>
  )
}
