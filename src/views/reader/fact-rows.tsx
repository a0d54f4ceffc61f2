import { Select } from '@mantine/core'
import { useEffect, useMemo, useRef } from 'react'
import { indicatorName } from '../../derive/indicator.ts'
import type { FactFile } from '../../model/fact.ts'
import { useLocationState } from '../app/nav.ts'
import { PageTitle } from '../i18n/page-title.tsx'
import { useWords } from '../i18n/use-words.ts'
import { factValue } from '../ui/fact-line.ts'

/** Rows that a table can show together. */
const MANY = 400

/** A facts file as a table, the row a number came from marked. */
export const FactRows = ({ facts }: { readonly facts: FactFile }) => {
  const { t, language } = useWords()
  const { search, set } = useLocationState()
  const places = useMemo(() => [...new Set(facts.facts.map((f) => f.place))], [facts])
  const marked = facts.facts.find((f) => search.at !== undefined && f.start <= search.at && search.at < f.end)
  // A long file of many places is shown one place at a time.
  const place = places.length > 1 && facts.facts.length > MANY ? (search.p ?? marked?.place ?? places[0]) : undefined
  const rows = facts.facts.filter((f) => place === undefined || f.place === place)
  const on = useRef<HTMLTableRowElement>(null)
  const at = search.at
  // biome-ignore lint/correctness/useExhaustiveDependencies: scroll when the marked row changes
  useEffect(() => {
    void on.current?.scrollIntoView({ block: 'center' })
  }, [at])
  return (
    <>
      <PageTitle>{facts.file}</PageTitle>
      {place !== undefined && (
        <Select
          searchable
          w={240}
          mb="sm"
          label={t('reference.placeOf')}
          data={places}
          value={place}
          allowDeselect={false}
          onChange={(p) => set({ p: p ?? undefined, at: undefined })}
        />
      )}
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
            {rows.map((f) => {
              const here = f === marked
              const source = [f.issuer, f.document, f.published, f.note].filter(Boolean).join(' · ')
              return (
                <tr key={f.row} ref={here ? on : null} aria-current={here ? 'true' : undefined}>
                  <td className="r">{f.row}</td>
                  <td className="nowrap">{f.place}</td>
                  <td>{f.year}</td>
                  <td>{t(`role.${f.role}`)}</td>
                  <td>{`${indicatorName(f.indicator, language)} · ${t(`measure.${f.measure}`)}`}</td>
                  <td className="r">{here ? <mark className={f.role}>{factValue(f, t, language)}</mark> : factValue(f, t, language)}</td>
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
