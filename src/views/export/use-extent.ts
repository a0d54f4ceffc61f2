import { useMemo } from 'react'
import type { Scope } from '../../derive/export/scope.ts'
import type { MethodLine } from '../../derive/export/tables.ts'
import { FILTERS } from '../../derive/filter.ts'
import { RULES_VERSION } from '../../extract/version.ts'
import { useRoot } from '../app/hooks/use-root.ts'
import { useLocationState } from '../app/nav.ts'
import { useWords } from '../i18n/use-words.ts'
import { usePageScope } from './page-scope.ts'

export const EXTENTS = ['page', 'filtered', 'everything'] as const
export type Extent = (typeof EXTENTS)[number]

/** The scope and the method sheet of an extent, and which extents differ from everything. */
export const useExtent = (extent: Extent) => {
  const { t } = useWords()
  const { filters, view } = useLocationState()
  const shown = usePageScope()
  const root = useRoot()
  return useMemo(() => {
    const filtered = FILTERS.some((f) => filters[f].length > 0)
    const whole: Scope = { filters, view }
    const scope = extent === 'everything' ? null : extent === 'page' ? { ...whole, ...shown } : whole
    const said = FILTERS.filter((f) => filters[f].length > 0).map((f) => `${t(`filter.${f}`)}: ${filters[f].join(', ')}`)
    const only = shown === null ? [] : Object.entries(shown).map(([key, value]) => `${key}: ${value}`)
    const method: readonly MethodLine[] = [
      { key: t('export.method.made'), value: `${t('app.name')} ${__VERSION__}, ${new Date().toISOString().slice(0, 10)}` },
      { key: t('export.method.extent'), value: t(`export.extents.${extent}`) },
      ...(extent === 'everything' ? [] : [{ key: t('filter.title'), value: [...said, ...(extent === 'page' ? only : [])].join('; ') }]),
      { key: t('convention.label'), value: `${t(`convention.${view}`)}: ${t(`convention.${view}Hint`)}` },
      { key: t('export.method.columns'), value: t('export.method.columnsText') },
      { key: t('export.method.offsets'), value: t('export.method.offsetsText') },
      { key: t('export.method.cells'), value: t('export.method.cellsText') },
      { key: t('export.method.rules'), value: RULES_VERSION },
      { key: t('export.method.root'), value: root },
    ]
    return { scope, method, filtered, page: shown !== null }
  }, [extent, filters, view, shown, root, t])
}
