import { useMemo, useState } from 'react'
import { cascadeOf } from '../../derive/cascade.ts'
import { indicatorName } from '../../derive/indicator.ts'
import { placeLabel } from '../../derive/place.ts'
import type { Pair } from '../../model/pair.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useWords } from '../i18n/use-words.ts'
import { TargetLink } from '../ui/amounts.tsx'
import { Section } from '../ui/section.tsx'

const [ROWS, BELOW] = [20, 8]

const List = ({ pairs }: { readonly pairs: readonly Pair[] }) => {
  const { t, language } = useWords()
  return (
    <>
      {pairs.slice(0, BELOW).map((p) => (
        <span key={p.id} className="sub">
          {`${placeLabel(p, language)} `}
          <TargetLink pair={p} />
        </span>
      ))}
      {pairs.length > BELOW && <span className="sub">{t('news.omitted', { n: pairs.length - BELOW })}</span>}
    </>
  )
}

/** The target beside those of the levels above and below, same indicator and year. */
export const Cascade = ({ place }: { readonly place: string }) => {
  const { t, language } = useWords()
  const { judgement } = useLibrary()
  const [shown, setShown] = useState(ROWS)
  const all = useMemo(() => cascadeOf(judgement.pairs, place), [judgement.pairs, place])
  const rows = all.slice(0, shown)
  return (
    <Section title={t('place.cascade')}>
      {rows.length === 0 ? (
        <p className="note">{t('place.noCascade')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className="scroller" tabIndex={0} aria-label={`${t('place.cascade')} · ${t('chart.table')}`}>
          <table className="data">
            <thead>
              <tr>
                <th>{t('table.year')}</th>
                <th>{t('table.indicator')}</th>
                <th>{t('place.parent')}</th>
                <th>{t('place.here')}</th>
                <th>{t('place.child')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((r) => (
                <tr key={r.here.id}>
                  <td>{r.year}</td>
                  <td>{`${indicatorName(r.indicator, language)} · ${t(`measure.${r.measure}`)}`}</td>
                  <td>
                    <List pairs={r.above} />
                  </td>
                  <td>
                    <TargetLink pair={r.here} />
                  </td>
                  <td>
                    <List pairs={r.below} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {all.length > shown && (
            <button type="button" className="linkish" onClick={() => setShown(shown + 5 * ROWS)}>
              {t('news.cascadeMore', { n: all.length - shown })}
            </button>
          )}
        </section>
      )}
    </Section>
  )
}
