import { registry } from '../../derive/indicator.ts'
import { RULES_VERSION } from '../../extract/version.ts'
import { CONVENTIONS, VERDICTS } from '../../model/pair.ts'
import { useLibrary } from '../app/library-context.tsx'
import { Section } from '../parts/section.tsx'
import { VerdictMark } from '../parts/verdict.tsx'
import { useWords } from '../words/use-words.ts'
import { zhCodes } from '../words/zh-codes.ts'

const Registry = () => {
  const { t } = useWords()
  return (
    <Section title={t('method.registry')} hint={String(registry().length)}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroller" tabIndex={0} aria-label={t('method.registry')} style={{ maxHeight: 520 }}>
        <table className="data">
          <thead>
            <tr>
              <th>{t('method.id')}</th>
              <th colSpan={2}>{t('method.name')}</th>
              <th>{t('method.unit')}</th>
              <th>{t('method.better')}</th>
              <th>{t('filter.group')}</th>
            </tr>
          </thead>
          <tbody>
            {registry().map((i) => (
              <tr key={i.id}>
                <td>{i.id}</td>
                <td lang="zh-CN">{i.zh}</td>
                <td lang="en">{i.en}</td>
                <td lang="zh-CN">{i.unit}</td>
                <td>{t(`method.${i.better}`)}</td>
                <td>{t(`group.${i.group}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  )
}

const limits = ['limit1', 'limit2', 'limit3', 'limit4'] as const

/** How verdicts are made, from the tables that make them. */
export const MethodView = () => {
  const { t } = useWords()
  const { shelf } = useLibrary()
  const sum = (of: 'targets' | 'results' | 'doubtful') => shelf.reduce((n, e) => n + e[of], 0)
  return (
    <>
      <h1>{t('method.title')}</h1>
      <p className="lead">{t('method.lead')}</p>
      <div className="columns">
        <Section title={t('method.conventions')}>
          <dl className="facts">
            {CONVENTIONS.map((c) => (
              <div key={c} style={{ display: 'contents' }}>
                <dt>{t(`convention.${c}`)}</dt>
                <dd>{t(`convention.${c}Hint`)}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section title={t('method.verdicts')}>
          <dl className="facts">
            {VERDICTS.map((v) => (
              <div key={v} style={{ display: 'contents' }}>
                <dt>
                  <VerdictMark verdict={v} />
                </dt>
                <dd>{t(`verdictHint.${v}`)}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section title={t('method.reasons')}>
          <ul className="legend">
            {Object.keys(zhCodes.because).map((b) => (
              <li key={b} className="tag">
                {t(`because.${b}`)}
              </li>
            ))}
          </ul>
        </Section>
        <Section title={t('method.accuracy')}>
          <p>{t('method.accuracyText')}</p>
          <p className="num">{t('method.totals', { statements: sum('targets') + sum('results'), doubtful: sum('doubtful') })}</p>
        </Section>
        <Section title={t('method.limits')}>
          <ul>
            {limits.map((l) => (
              <li key={l}>{t(`method.${l}`)}</li>
            ))}
          </ul>
        </Section>
        <Section title={t('method.cite')}>
          <p>{t('method.citeText', { version: __VERSION__, rules: RULES_VERSION })}</p>
          <p className="note">{`${t('method.rules')}: ${RULES_VERSION}`}</p>
        </Section>
      </div>
      <Registry />
    </>
  )
}
