import { deviation } from '../../../derive/numbers.ts'
import { placeLabel } from '../../../derive/place.ts'
import { verdictOf } from '../../../derive/verdict.ts'
import type { Pair } from '../../../model/pair.ts'
import { useLocationState } from '../../app/nav.ts'
import { useWords } from '../../i18n/use-words.ts'
import { readingText } from '../../ui/amounts.tsx'
import { VerdictMark } from '../../ui/verdict/verdict.tsx'

/** What a place promised and reported, in words. */
export const PlaceNote = ({ pair }: { readonly pair: Pair }) => {
  const { t, language } = useWords()
  const { view } = useLocationState()
  return (
    <div className="panel num">
      <strong>{`${placeLabel(pair, language)} ${pair.year}`}</strong> <VerdictMark verdict={verdictOf(pair, view)} />
      <div>{`${t('chart.target')}: ${readingText(pair.target, t, language)}`}</div>
      <div>{`${t('chart.result')}: ${pair.result ? readingText(pair.result, t, language) : t('resultSource.none')}`}</div>
      {pair.deviation !== null && pair.deviationUnit && <div>{`${t('chart.deviation')}: ${deviation(pair.deviation, pair.deviationUnit, language)}`}</div>}
    </div>
  )
}
