import { useMemo } from 'react'
import { indicatorName } from '../../../derive/indicator.ts'
import { deviation } from '../../../derive/numbers.ts'
import { type Standing, standings } from '../../../derive/overview/lead.ts'
import { TILES } from '../../../derive/overview/tiles.ts'
import { placeLabel } from '../../../derive/place.ts'
import { DECIDED, verdictOf } from '../../../derive/verdict.ts'
import { type Pair, VERDICTS } from '../../../model/pair.ts'
import { useLocationState } from '../../app/nav.ts'
import { useWords } from '../../i18n/use-words.ts'
import { placesFigures } from '../../indicator/series-figure.ts'
import { ChartTools } from '../../ui/chart-tools.tsx'
import { To } from '../../ui/link.tsx'
import { Section } from '../../ui/section.tsx'
import { Glyph, VerdictMark } from '../../ui/verdict/verdict.tsx'

const Tile = ({ pair, short }: { readonly pair: Pair; readonly short: string }) => {
  const { t, language } = useWords()
  const { view } = useLocationState()
  const verdict = verdictOf(pair, view)
  const gap = DECIDED.includes(verdict) && pair.deviation !== null && pair.deviationUnit ? deviation(pair.deviation, pair.deviationUnit, language) : ''
  return (
    <To
      path="/pair"
      search={{ id: pair.id }}
      className={`tile v-${verdict}`}
      label={[placeLabel(pair, language), t(`verdict.${verdict}`), gap].filter(Boolean).join(' · ')}
    >
      <b>{short}</b>
      <Glyph verdict={verdict} />
      <span className="num">{gap === '' || pair.deviation === null ? '' : deviation(pair.deviation, '%', language).replace('%', '')}</span>
    </To>
  )
}

const useLatest = (pairs: readonly Pair[]): Standing | undefined => {
  const { view } = useLocationState()
  return useMemo(() => {
    const fields = standings(pairs, view).filter((s) => s.level === 'province')
    return fields.find((s) => s.indicator === 'gdp' && s.measure === 'growth') ?? fields[0]
  }, [pairs, view])
}

/** How the provinces fared in the latest year with a field of them, as tiles in about their place on the map; nothing where there is no such field. */
export const TileMap = ({ pairs }: { readonly pairs: readonly Pair[] }) => {
  const { t, language } = useWords()
  const { view } = useLocationState()
  const field = useLatest(pairs)
  if (!field) return null
  const by = new Map(field.pairs.map((p) => [p.adcode, p]))
  const title = t('front.map', { year: field.year, what: indicatorName(field.indicator, language), measure: t(`measure.${field.measure}`) })
  const seen = new Set(field.pairs.map((p) => verdictOf(p, view)))
  const at = { i: field.indicator, m: field.measure, u: field.unit, y: field.year, tab: 'places', lv: 'province' } as const
  return (
    <Section
      title={title}
      hint={t('front.mapHint')}
      tools={
        <span className="tools">
          <To path="/indicator" search={at}>
            {t('front.toChart')}
          </To>
          <ChartTools name={`outturn-${field.year}-${field.indicator}-provinces`} at={at} figures={() => placesFigures(field.pairs)} />
        </span>
      }
    >
      <div className="tile-map">
        {TILES.map(([code, column, row, zh, en]) => {
          const pair = by.get(code)
          const short = language === 'zh' ? zh : en
          return (
            <div key={code} style={{ gridColumn: column + 1, gridRow: row + 1 }}>
              {pair ? (
                <Tile pair={pair} short={short} />
              ) : (
                <span className="tile none" title={t('news.keyHole')}>
                  {short}
                </span>
              )}
            </div>
          )
        })}
      </div>
      <ul className="legend">
        {VERDICTS.filter((v) => seen.has(v)).map((v) => (
          <li key={v}>
            <VerdictMark verdict={v} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
