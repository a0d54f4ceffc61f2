import { createSpotlight, Spotlight, type SpotlightActionGroupData, useSpotlight } from '@mantine/spotlight'
import { useEffect, useMemo } from 'react'
import { indicatorName } from '../../../derive/indicator.ts'
import { placeKey, placeLabel } from '../../../derive/place.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useLibrary } from '../library-context.tsx'
import { type Path, useLocationState } from '../nav.ts'

const [paletteStore, spotlight] = createSpotlight()

const pages: readonly (readonly [Path, string])[] = [
  ['/', 'overview'],
  ['/findings', 'findings'],
  ['/targets', 'targets'],
  ['/place', 'place'],
  ['/indicator', 'indicator'],
  ['/pending', 'pending'],
  ['/review', 'review'],
  ['/library', 'library'],
  ['/publish', 'publish'],
  ['/method', 'method'],
]

/** Pages, places, indicators and reports by name; `asked` counts how often it was asked for. */
export const Palette = ({ asked }: { readonly asked: number }) => {
  const { t, language } = useWords()
  const { judgement, shelf } = useLibrary()
  const { go } = useLocationState()
  const { opened } = useSpotlight(paletteStore)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each asking opens it again.
  useEffect(() => spotlight.open(), [asked])
  const actions = useMemo((): SpotlightActionGroupData[] => {
    if (!opened) return []
    const places = new Map(judgement.pairs.map((p) => [placeKey(p), p]))
    const ids = [...new Set(judgement.pairs.map((p) => p.indicator))].filter((id) => id !== '')
    return [
      { group: t('palette.views'), actions: pages.map(([path, name]) => ({ id: `v${path}`, label: t(`nav.${name}`), onClick: () => go(path) })) },
      {
        group: t('palette.places'),
        actions: [...places].map(([key, p]) => ({
          id: `p${key}`,
          label: placeLabel(p, language),
          keywords: [p.place, placeLabel(p, 'en')],
          onClick: () => go('/place', { p: key }),
        })),
      },
      {
        group: t('palette.indicators'),
        actions: ids.map((id) => ({
          id: `i${id}`,
          label: indicatorName(id, language),
          keywords: [id, indicatorName(id, 'zh'), indicatorName(id, 'en')],
          onClick: () => go('/indicator', { i: id }),
        })),
      },
      {
        group: t('palette.reports'),
        actions: shelf.map((e) => ({
          id: `r${e.sha256}`,
          label: `${placeLabel(e, language)} ${e.planYear ?? ''}`,
          description: e.title || e.file,
          keywords: [e.file, e.place],
          onClick: () => go('/reader', { r: e.sha256 }),
        })),
      },
    ]
  }, [opened, judgement.pairs, shelf, t, language, go])
  return (
    <Spotlight
      store={paletteStore}
      attributes={{ content: { 'aria-label': t('app.search') } }}
      actions={actions}
      limit={12}
      shortcut={null}
      scrollable
      maxHeight={420}
      nothingFound={t('palette.nothing')}
      searchProps={{ placeholder: t('palette.placeholder'), 'aria-label': t('app.search') }}
      highlightQuery
    />
  )
}
