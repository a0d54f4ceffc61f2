import { RULES_VERSION } from '../../extract/version.ts'
import { ACCURACY, MEASURED_ON, type Measured, UNSEEN, UNSEEN_REPORTS } from '../../lexicon/accuracy.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useWords } from '../i18n/use-words.ts'
import { Section } from '../ui/section.tsx'

const shown = (value: number, m: Measured): string => {
  if (m.kind === 'of') return `${value} / ${m.all ?? value}`
  return m.kind === 'share' ? value.toFixed(3) : String(value)
}

/** Verdicts drawn at random, with how many were wrong: before any figure of files the rules were made with. */
const UnseenTable = () => {
  const { t } = useWords()
  return (
    <>
      <p className="note">{t('desk.unseenLead', { reports: UNSEEN_REPORTS.toLocaleString('en'), date: MEASURED_ON })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroller" tabIndex={0} aria-label={`${t('method.accuracy')} · ${t('desk.unseenWhat')}`}>
        <table className="data">
          <thead>
            <tr>
              <th>{t('desk.unseenWhat')}</th>
              <th className="r">{t('desk.unseenRead')}</th>
              <th className="r">{t('desk.unseenWrong')}</th>
              <th className="r">{t('desk.unseenDoubtful')}</th>
            </tr>
          </thead>
          <tbody>
            {UNSEEN.map((u) => (
              <tr key={u.id} data-figure={u.id}>
                <td>{t(`unseen.${u.id}`)}</td>
                <td className="r num">{u.read}</td>
                <td className="r num">{u.wrong}</td>
                <td className="r num">{u.doubtful}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

/** How far the reading can be trusted, as measured. */
export const AccuracySection = () => {
  const { t } = useWords()
  const { shelf } = useLibrary()
  const sum = (of: 'targets' | 'results' | 'doubtful') => shelf.reduce((n, e) => n + e[of], 0)
  return (
    <Section title={t('method.accuracy')}>
      <UnseenTable />
      <p className="note">{t('desk.accuracyLead', { date: MEASURED_ON, rules: RULES_VERSION })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroller" tabIndex={0} aria-label={`${t('method.accuracy')} · ${t('chart.table')}`}>
        <table className="data">
          <thead>
            <tr>
              <th>{t('desk.measure2')}</th>
              <th className="r">{t('desk.measured')}</th>
              <th className="r">{t('desk.bar')}</th>
            </tr>
          </thead>
          <tbody>
            {ACCURACY.map((m) => (
              <tr key={m.id} data-figure={m.id}>
                <td>{t(`accuracy.${m.id}`)}</td>
                <td className="r num">{shown(m.value, m)}</td>
                <td className="r num">{shown(m.bar, m)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="num">{t('method.totals', { statements: sum('targets') + sum('results'), doubtful: sum('doubtful') })}</p>
    </Section>
  )
}
