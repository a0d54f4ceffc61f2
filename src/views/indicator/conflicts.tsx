import { placeKey } from '../../derive/place.ts'
import { otherSources, type Point, type SeriesKey } from '../../derive/series.ts'
import type { Finding } from '../../model/finding.ts'
import type { Pair, ResultReading } from '../../model/pair.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useWords } from '../i18n/use-words.ts'
import { readingText, tentative } from '../ui/amounts.tsx'
import { FindingList } from '../ui/finding-list.tsx'
import { NumberLink } from '../ui/link.tsx'

const differing = (pair: Pair): readonly ResultReading[] =>
  otherSources(pair).filter((o) => pair.result !== null && o.unit === pair.result.unit && o.value !== pair.result.value)

const unpromised = (findings: readonly Finding[], key: SeriesKey): readonly Finding[] =>
  findings.filter((f) => f.kind === 'report_against_bulletin' && f.pair === undefined && f.indicator === key.indicator && placeKey(f) === key.place)

/** Years in which two sources give different results, marked above the chart; those without a target too. */
export const Conflicts = ({ points, seriesKey }: { readonly points: readonly Point[]; readonly seriesKey: SeriesKey }) => {
  const { t, language } = useWords()
  const { judgement } = useLibrary()
  const lone = unpromised(judgement.findings, seriesKey)
  const found = points.flatMap((p) => differing(p.pair).map((other) => ({ p, other })))
  if (found.length + lone.length === 0) return null
  return (
    <div className="alert mark" role="note">
      <strong>{t('indicator.differs')}</strong>
      <ul className="items">
        {found.map(({ p, other }) =>
          p.pair.result ? (
            <li key={`${p.year}-${other.source}-${other.start}`} className="num">
              {`${p.year}: ${t(`resultSource.${p.pair.result.source}`)} `}
              <NumberLink of={p.pair.result}>{`${tentative(p.pair.result.hedge, t)}${readingText(p.pair.result, t, language)}`}</NumberLink>
              {` · ${t(`resultSource.${other.source}`)} `}
              <NumberLink of={other}>{readingText(other, t, language)}</NumberLink>
              {p.pair.flags.includes('bulletin_changes_verdict') ? ` · ${t('flag.bulletin_changes_verdict')}` : ` · ${t('pair.stays')}`}
            </li>
          ) : null,
        )}
      </ul>
      {lone.length > 0 && <FindingList findings={lone} />}
    </div>
  )
}
