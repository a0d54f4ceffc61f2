import { indicatorName } from '../../../derive/indicator.ts'
import type { OpenedSheet } from '../../../model/sheet.ts'
import { useWords } from '../../i18n/use-words.ts'

const SHOWN = 30

/** What a sheet gives as its columns are settled: figures with their cells, and cells that give none, with the reason. */
export const Read = ({ sheet: { facts, faults } }: { readonly sheet: OpenedSheet }) => {
  const { t, language } = useWords()
  return (
    <div className="sheet-read">
      <section aria-label={t('sheet.facts', { count: facts.length })}>
        <h3>{t('sheet.facts', { count: facts.length })}</h3>
        <ul className="items num">
          {facts.slice(0, SHOWN).map((f) => (
            <li key={f.ref}>
              <span className="tag">{f.ref}</span>{' '}
              {`${f.place} ${f.year} ${t(`sheet.${f.role}`)} · ${indicatorName(f.indicator, language)} · ${t(`measure.${f.measure}`)} · ${f.said}`}
            </li>
          ))}
        </ul>
        {facts.length > SHOWN && <p className="note num">{t('table.more', { n: facts.length - SHOWN })}</p>}
      </section>
      {faults.length > 0 && (
        <section aria-label={t('sheet.faults', { count: faults.length })}>
          <h3>{t('sheet.faults', { count: faults.length })}</h3>
          <ul className="items num">
            {faults.slice(0, SHOWN).map((f) => (
              <li key={f.ref}>
                <span className="tag">{f.ref}</span> {`${f.seen} · ${t(`sheet.why.${f.why}`)}`}
              </li>
            ))}
          </ul>
          {faults.length > SHOWN && <p className="note num">{t('table.more', { n: faults.length - SHOWN })}</p>}
        </section>
      )}
    </div>
  )
}
