import { useCallback, useMemo } from 'react'
import { countsOfTallies, matrixOfTallies } from '../../derive/overview/first-sight.ts'
import type { Axis } from '../../derive/overview/matrix.ts'
import { placeKey, placeLabel } from '../../derive/place.ts'
import type { Head } from '../../store/judgement.ts'
import { useLocationState } from '../app/nav.ts'
import { PageTitle } from '../i18n/page-title.tsx'
import { useWords } from '../i18n/use-words.ts'
import { Section } from '../ui/section.tsx'
import { MatrixGrid } from './matrix-grid.tsx'
import { Counts } from './scoreboard.tsx'

/** The overview from the kept counts, while the targets themselves are still loading. What is pressed takes effect when they are there. */
export const FirstSight = ({ head }: { readonly head: Head }) => {
  const { t, language } = useWords()
  const { view, search, set } = useLocationState()
  const matrix = useMemo(() => matrixOfTallies(head.tallies, view), [head, view])
  const names = useMemo(() => new Map(head.tallies.map((x) => [placeKey(x), placeLabel(x, language)])), [head, language])
  const name = useCallback((axis: Axis, value: string) => (axis === 'place' ? (names.get(value) ?? value) : value), [names])
  const onOpen = useCallback((row: string, col: string) => set({ row, col }), [set])
  return (
    <>
      <PageTitle>{t('overview.title')}</PageTitle>
      <p className="lead num">{t('filter.shown', { count: head.pairs })}</p>
      <Counts counts={countsOfTallies(head.tallies, view)} />
      <Section title={t('overview.matrix')} hint={t('overview.matrixHint')}>
        <MatrixGrid
          matrix={matrix}
          rowAxis="place"
          columnAxis="year"
          name={name}
          coverage={false}
          open={search.row && search.col ? `${search.row}\n${search.col}` : ''}
          onOpen={onOpen}
        />
      </Section>
    </>
  )
}
