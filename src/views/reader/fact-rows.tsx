import { useEffect, useRef } from 'react'
import { indicatorName } from '../../derive/indicator.ts'
import { amount } from '../../derive/numbers.ts'
import type { FactFile } from '../../model/fact.ts'
import { useLocationState } from '../app/nav.ts'
import { PageTitle } from '../words/page-title.tsx'
import { useWords } from '../words/use-words.ts'

/** A facts file as a table, the row a number came from marked. */
export const FactRows = ({ facts }: { readonly facts: FactFile }) => {
  const { t, language } = useWords()
  const { search } = useLocationState()
  const on = useRef<HTMLTableRowElement>(null)
  const at = search.at
  // biome-ignore lint/correctness/useExhaustiveDependencies: scroll when the marked row changes
  useEffect(() => {
    void on.current?.scrollIntoView({ block: 'center' })
  }, [at])
  return (
    <>
      <PageTitle>{facts.file}</PageTitle>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroller" tabIndex={0} aria-label={facts.file}>
        <table className="data">
          <thead>
            <tr>
              <th className="r">{t('reader.fact')}</th>
              <th>{t('table.place')}</th>
              <th>{t('table.year')}</th>
              <th>{t('review.roleField')}</th>
              <th>{t('table.indicator')}</th>
              <th className="r">{t('review.value')}</th>
              <th>{t('table.source')}</th>
            </tr>
          </thead>
          <tbody>
            {facts.facts.map((f) => {
              const marked = at !== undefined && f.start <= at && at < f.end
              const source = [f.issuer, f.document, f.published, f.note].filter(Boolean).join(' · ')
              return (
                <tr key={f.row} ref={marked ? on : null} aria-current={marked ? 'true' : undefined}>
                  <td className="r">{f.row}</td>
                  <td className="nowrap">{f.place}</td>
                  <td>{f.year}</td>
                  <td>{t(`role.${f.role}`)}</td>
                  <td>{`${indicatorName(f.indicator, language)} · ${t(`measure.${f.measure}`)}`}</td>
                  <td className="r">{marked ? <mark className={f.role}>{amount(f, language) || f.quote}</mark> : amount(f, language)}</td>
                  <td>
                    {source}
                    {f.url && <span className="sub">{f.url}</span>}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </>
  )
}
