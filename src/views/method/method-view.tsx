import { RULES_VERSION } from '../../extract/version.ts'
import { ELASTIC_AMOUNT, ELASTIC_RATE } from '../../lexicon/conventions.ts'
import { CONVENTIONS, type Convention, VERDICTS } from '../../model/pair.ts'
import { CODE } from '../../worker/key.ts'
import { PageTitle } from '../i18n/page-title.tsx'
import { useWords } from '../i18n/use-words.ts'
import { zhCodes } from '../i18n/zh-codes.ts'
import { PublisherTexts } from '../publish/site/imprint-line.tsx'
import { Section } from '../ui/section.tsx'
import { VerdictMark } from '../ui/verdict/verdict.tsx'
import { AccuracySection } from './accuracy-section.tsx'
import { PublishedSection } from './published-section.tsx'
import { RegistrySection } from './registry-section.tsx'
import { RulesSection } from './rules-section.tsx'

const limits = ['limit1', 'limit2', 'limit3', 'limit4'] as const

const widths: Readonly<Record<Convention, { readonly rate: string; readonly amount: string }>> = {
  strict: { rate: '0', amount: '0' },
  rounding: { rate: '½', amount: '½' },
  elastic: { rate: String(ELASTIC_RATE), amount: `${ELASTIC_AMOUNT * 100}%` },
}

const ConventionTable = () => {
  const { t } = useWords()
  const cell = (c: Convention, of: 'rate' | 'amount'): string => {
    if (c === 'rounding') return t(of === 'rate' ? 'desk.halfDecimal' : 'desk.halfDigit')
    return c === 'elastic' && of === 'rate' ? t('desk.points', { n: widths.elastic.rate }) : widths[c][of]
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroller" tabIndex={0} aria-label={t('desk.slack')}>
      <table className="data">
        <thead>
          <tr>
            <th>{t('desk.slack')}</th>
            <th>{t('desk.slackRate')}</th>
            <th>{t('desk.slackAmount')}</th>
          </tr>
        </thead>
        <tbody>
          {CONVENTIONS.map((c) => (
            <tr key={c}>
              <th scope="row" title={t(`convention.${c}Hint`)}>
                {t(`convention.${c}`)}
              </th>
              <td className="num">{cell(c, 'rate')}</td>
              <td className="num">{cell(c, 'amount')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Verdicts = () => {
  const { t } = useWords()
  return (
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
  )
}

/** How verdicts are made, from the tables that make them. */
export const MethodView = () => {
  const { t } = useWords()
  return (
    <>
      <PageTitle>{t('method.title')}</PageTitle>
      <PublisherTexts />
      <p className="lead">{t('method.lead')}</p>
      <div className="columns">
        <Section title={t('method.conventions')}>
          <ConventionTable />
          <p className="note">{t('convention.allHint')}</p>
        </Section>
        <Section title={t('method.verdicts')}>
          <Verdicts />
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
          <p className="note num">{t('desk.dated', { version: __VERSION__, rules: RULES_VERSION, code: CODE })}</p>
          <p className="note">
            <a href="./licences.md">{t('desk.licences')}</a> · <a href="./sbom.cdx.json">{t('desk.bill')}</a>
          </p>
        </Section>
      </div>
      <Section title={t('method.reasons')}>
        <ul className="legend">
          {Object.keys(zhCodes.because).map((b) => (
            <li key={b} className="tag">
              {t(`because.${b}`)}
            </li>
          ))}
        </ul>
      </Section>
      <AccuracySection />
      <PublishedSection />
      <RulesSection />
      <RegistrySection />
    </>
  )
}
