import { Fragment, type ReactNode } from 'react'
import type { Lacking, Waiting } from '../../derive/overview/pending.ts'
import { placeLabel } from '../../derive/place.ts'
import { useLocationState } from '../app/nav.ts'
import { useWords } from '../i18n/use-words.ts'
import { To } from '../ui/link.tsx'

interface LackingTableProps {
  readonly places: readonly Lacking[]
  /** What one place and year wait for, shown beneath its row. */
  readonly children: (group: Waiting) => ReactNode
}

/** Which reports are missing, a row a place: each year opens the targets it would settle. */
export const LackingTable = ({ places, children }: LackingTableProps) => {
  const { t, language } = useWords()
  const { search, set } = useLocationState()
  const isOpen = (g: Waiting) => search.p === g.key && search.y === g.year
  return (
    <table className="data lacking">
      <thead>
        <tr>
          <th>{t('table.place')}</th>
          <th>{t('pending.reports')}</th>
        </tr>
      </thead>
      <tbody>
        {places.map((place) => {
          const open = place.waiting.find(isOpen)
          return (
            <Fragment key={place.key}>
              <tr>
                <th scope="row">{placeLabel(place, language)}</th>
                <td>
                  <span className="kinds">
                    {place.waiting.map((g) => (
                      <button
                        key={g.year}
                        type="button"
                        className="tag num"
                        aria-expanded={isOpen(g)}
                        aria-label={`${placeLabel(g, language)} ${t('pending.report', { year: g.needs })} · ${t('pending.count', { n: g.pairs.length })}`}
                        onClick={() => set(isOpen(g) ? { p: undefined, y: undefined } : { p: g.key, y: g.year })}
                      >
                        {t('pending.report', { year: g.needs })} <b>{t('pending.targets', { count: g.pairs.length })}</b>
                      </button>
                    ))}
                    <To path="/library">{t('pending.add')}</To>
                  </span>
                </td>
              </tr>
              {open && (
                <tr className="opened-row">
                  <td colSpan={2}>{children(open)}</td>
                </tr>
              )}
            </Fragment>
          )
        })}
      </tbody>
    </table>
  )
}
