import { useState } from 'react'
import type { Coverage, Covered } from '../../derive/overview/coverage.ts'
import { placeLabel } from '../../derive/place.ts'
import { useWords } from '../i18n/use-words.ts'
import { To } from '../ui/link.tsx'
import { useNewest } from './use-newest.ts'

const ROWS = 60

/** Left half: plan report; right half: review report; dot: facts. Open where missing. */
export const CoverMark = ({ covered }: { readonly covered: Pick<Covered, 'plan' | 'review' | 'facts'> }) => (
  <svg viewBox="0 0 30 14" className="cover-mark" aria-hidden="true">
    <rect x="1" y="1" width="9" height="12" fill={covered.plan === null ? 'none' : 'var(--accent)'} stroke="var(--ink-3)" />
    <rect x="12" y="1" width="9" height="12" fill={covered.review === null ? 'none' : 'var(--ink-2)'} stroke="var(--ink-3)" />
    {covered.facts > 0 && <circle cx="26" cy="7" r="3" fill="var(--ink)" />}
  </svg>
)

const Cell = ({ covered, place, name, year }: { readonly covered: Covered; readonly place: string; readonly name: string; readonly year: number }) => {
  const { t } = useWords()
  const what = [
    covered.plan === null ? '' : t('news.keyPlan'),
    covered.review === null ? '' : t('news.keyReview'),
    covered.facts === 0 ? '' : t('news.keyFacts'),
    covered.targets === 0 ? t('news.coverageNoTargets') : t('filter.shown', { count: covered.targets }),
  ].filter(Boolean)
  return (
    <To path="/place" search={{ p: place }} className="cell" label={t('news.coverageCell', { place: name, year, what: what.join(', ') })}>
      <CoverMark covered={covered} />
      <span>{covered.targets || '–'}</span>
    </To>
  )
}

/** Which reports and data files are loaded for each place and year, whether or not they set a target. */
export const CoverageGrid = ({ coverage }: { readonly coverage: Coverage }) => {
  const { t, language } = useWords()
  const [rows, setRows] = useState(ROWS)
  const planned = coverage.years.findLast((y) => coverage.places.some((p) => coverage.at(p.key, y)?.plan))
  const box = useNewest(String(planned ?? ''))
  const left = coverage.places.length - rows
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section ref={box} className="scroller" tabIndex={0} aria-label={t('overview.coverage')}>
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">{t('table.place')}</th>
            {coverage.years.map((y) => (
              <th key={y} scope="col">
                {y}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {coverage.places.slice(0, rows).map((p) => (
            <tr key={p.key}>
              <th scope="row">{placeLabel(p, language)}</th>
              {coverage.years.map((y) => {
                const covered = coverage.at(p.key, y)
                return (
                  <td key={y}>{covered ? <Cell covered={covered} place={p.key} name={placeLabel(p, language)} year={y} /> : <span className="blank" />}</td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <button type="button" className="linkish" onClick={() => setRows(rows + 4 * ROWS)}>
          {t('table.more', { n: left })}
        </button>
      )}
    </section>
  )
}

export const CoverageKey = () => {
  const { t } = useWords()
  const marks = [
    ['keyPlan', { plan: '', review: null, facts: 0 }],
    ['keyReview', { plan: null, review: '', facts: 0 }],
    ['keyFacts', { plan: null, review: null, facts: 1 }],
  ] as const
  return (
    <ul className="legend">
      {marks.map(([name, covered]) => (
        <li key={name}>
          <CoverMark covered={covered} /> {t(`news.${name}`)}
        </li>
      ))}
    </ul>
  )
}
