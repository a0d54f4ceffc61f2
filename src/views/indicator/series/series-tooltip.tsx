import { deviation } from '../../../derive/numbers.ts'
import type { Point } from '../../../derive/series.ts'
import { useWords } from '../../i18n/use-words.ts'
import { readingText } from '../../ui/amounts.tsx'
import { VerdictMark } from '../../ui/verdict/verdict.tsx'

/** What one year of a chart says, in words. */
export const SeriesTooltip = ({ point }: { readonly point: Point }) => {
  const { t, language } = useWords()
  const { pair } = point
  return (
    <div className="panel num">
      <strong>{point.year}</strong> <VerdictMark verdict={point.verdict} />
      <div>{`${t('chart.target')}: ${readingText(pair.target, t, language)}`}</div>
      <div>{`${t('chart.result')}: ${pair.result ? readingText(pair.result, t, language) : t('resultSource.none')}`}</div>
      {pair.deviation !== null && pair.deviationUnit && <div>{`${t('chart.deviation')}: ${deviation(pair.deviation, pair.deviationUnit, language)}`}</div>}
    </div>
  )
}
