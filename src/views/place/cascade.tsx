import { useMemo } from 'react'
import { cascadeOf } from '../../derive/cascade.ts'
import { indicatorName } from '../../derive/indicator.ts'
import type { Pair } from '../../model/pair.ts'
import { useLibrary } from '../app/library-context.tsx'
import { TargetLink } from '../parts/amounts.tsx'
import { Section } from '../parts/section.tsx'
import { useWords } from '../words/use-words.ts'

const [ROWS, BELOW] = [40, 8]

const List = ({ pairs }: { readonly pairs: readonly Pair[] }) => (
  <>
    {pairs.slice(0, BELOW).map((p) => (
      <span key={p.id} className="sub">
        {`${p.place} `}
        <TargetLink pair={p} />
      </span>
    ))}
    {pairs.length > BELOW && <span className="sub">{`+ ${pairs.length - BELOW}`}</span>}
  </>
)

/** The target beside those of the levels above and below, same indicator and year. */
export const Cascade = ({ place }: { readonly place: string }) => {
  const { t, language } = useWords()
  const { judgement } = useLibrary()
  const rows = useMemo(() => cascadeOf(judgement.pairs, place).slice(0, ROWS), [judgement.pairs, place])
  return (
    <Section title={t('place.cascade')}>
      {rows.length === 0 ? (
        <p className="note">{t('place.noCascade')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className="scroller" tabIndex={0} aria-label={t('place.cascade')}>
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
        </section>
      )}
    </Section>
  )
}
