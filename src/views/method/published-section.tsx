import { useMemo } from 'react'
import { type Compared, publishedCounts } from '../../derive/method/published.ts'
import { placeLabels } from '../../derive/place.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useWords } from '../i18n/use-words.ts'
import { To } from '../ui/link.tsx'
import { Section } from '../ui/section.tsx'

const Row = ({ c, nameOf }: { readonly c: Compared; readonly nameOf: (code: string) => string }) => {
  const { t, language } = useWords()
  const names = (codes: readonly string[]) => codes.map(nameOf).join(language === 'zh' ? '、' : ', ')
  return (
    <tr data-published={`${c.what} ${c.year}`}>
      <th scope="row">{t(`published.${c.what}`, { year: c.year })}</th>
      <td className="r num nowrap">{t(c.least ? 'published.least' : 'published.ofAll', { count: c.count, of: c.of })}</td>
      <td className="r num nowrap" title={names(c.ours)}>
        {t('published.ofAll', { count: c.ours.length, of: c.told })}
      </td>
      <td>
        {c.between.length > 0 && t(c.what === 'lowered' ? 'published.loosened' : 'published.open', { count: c.between.length, places: names(c.between) })}
      </td>
      <td>
        <a href={c.url} target="_blank" rel="noreferrer">
          {c.by}
        </a>{' '}
        <span className="note num nowrap">{c.date}</span>
      </td>
    </tr>
  )
}

/** Counts of provinces that newspapers printed, beside ours from what is loaded, with what lies between them. */
export const PublishedSection = () => {
  const { t, language } = useWords()
  const { judgement } = useLibrary()
  const counts = useMemo(() => publishedCounts(judgement.pairs), [judgement])
  const names = placeLabels(judgement.pairs, language)
  return (
    <Section title={t('published.title')}>
      <p className="note">{t('published.lead')}</p>
      {counts.length === 0 ? (
        <p>
          {t('published.none')} <To path="/library">{t('published.add')}</To>
        </p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className="scroller" tabIndex={0} aria-label={`${t('published.title')} · ${t('chart.table')}`}>
          <table className="data">
            <thead>
              <tr>
                <th>{t('published.what')}</th>
                <th className="r">{t('published.theirs')}</th>
                <th className="r">{t('published.ours')}</th>
                <th>{t('published.between')}</th>
                <th>{t('published.source')}</th>
              </tr>
            </thead>
            <tbody>
              {counts.map((c) => (
                <Row key={c.url + c.what + c.year} c={c} nameOf={(code) => names.get(code) ?? code} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Section>
  )
}
