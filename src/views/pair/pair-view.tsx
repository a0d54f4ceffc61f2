import './pair.css'
import { useMemo } from 'react'
import { admissionOf } from '../../derive/findings/admission.ts'
import { thingName } from '../../derive/indicator.ts'
import { placeLabel } from '../../derive/place.ts'
import { isFarBelowCeiling } from '../../derive/targets/inflation.ts'
import { verdictOf } from '../../derive/verdict.ts'
import type { SourcedQuote } from '../../model/finding.ts'
import { CONVENTIONS, type Pair } from '../../model/pair.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useLocationState } from '../app/nav.ts'
import { Missing } from '../empty/missing.tsx'
import { useShownScope } from '../export/page-scope.ts'
import { Mixed } from '../i18n/mixed.tsx'
import { useTitle } from '../i18n/page-title.tsx'
import { useWords } from '../i18n/use-words.ts'
import { Repair } from '../review/repair.tsx'
import { Deviation, ResultLink, readingText, TargetLink } from '../ui/amounts.tsx'
import { Quote } from '../ui/quote.tsx'
import { Empty, Section } from '../ui/section.tsx'
import { VerdictMark } from '../ui/verdict/verdict.tsx'
import { Around } from './around.tsx'
import { CopyQuote } from './copy-quote.tsx'
import { Copyable } from './copyable.tsx'
import { History } from './history.tsx'
import { PairChart } from './pair-chart.tsx'
import { SignOff } from './sign-off.tsx'

const Conventions = ({ pair, admitted }: { readonly pair: Pair; readonly admitted: boolean }) => {
  const { t } = useWords()
  return (
    <Section title={t('pair.conventions')}>
      <dl className="facts">
        {CONVENTIONS.map((c) => (
          <div key={c} style={{ display: 'contents' }}>
            <dt title={t(`convention.${c}Hint`)}>{t(`convention.${c}`)}</dt>
            <dd>
              <VerdictMark verdict={pair.conventions[c]} />
            </dd>
          </div>
        ))}
        {pair.deviation !== null && (
          <>
            <dt>{t('pair.deviation')}</dt>
            <dd>
              <Deviation pair={pair} />
            </dd>
          </>
        )}
        <dt>{t('pair.because')}</dt>
        <dd>{admitted && pair.because === 'silent' ? t('news.admittedSilent') : t(`because.${pair.because}`)}</dd>
      </dl>
      <p className="note num">{t('pair.score', { n: Math.round(pair.score * 100) })}</p>
      <details className="note">
        <summary>{t('pair.rule')}</summary>
        {[pair.rule, pair.target.rule, pair.result?.rule].filter(Boolean).join(' · ')}
      </details>
      {isFarBelowCeiling(pair) && <p className="alert mark">{t('evidence.lowInflation')}</p>}
      {pair.flags.map((f) => (
        <p key={f} className="alert mark">
          {t(`flag.${f}`)}
        </p>
      ))}
    </Section>
  )
}

const Others = ({ pair }: { readonly pair: Pair }) => {
  const { t, language } = useWords()
  if (pair.others.length === 0) return null
  return (
    <Section title={t('pair.others')}>
      {pair.others.map((o) => (
        <div key={`${o.sha256}-${o.start}`}>
          <strong className="num">{readingText(o, t, language)}</strong> <span className="tag">{t(`resultSource.${o.source}`)}</span>{' '}
          <span className="note">{[o.issuer, o.document, o.note].filter(Boolean).join(' · ')}</span>
          <Quote reading={o} ink="result" />
        </div>
      ))}
    </Section>
  )
}

/** The words in which a later report admits that the target was not reached, with the reason it gives. */
const Admission = ({ words, why }: { readonly words: SourcedQuote; readonly why?: SourcedQuote | undefined }) => {
  const { t } = useWords()
  return (
    <div data-admission="">
      <p className="alert mark">{t('news.admits')}</p>
      <Quote reading={words} ink="result" />
      {why && (
        <>
          <p className="note">{t('evidence.why')}</p>
          <Quote reading={why} ink="result" />
        </>
      )}
      <CopyQuote reading={words} />
    </div>
  )
}

/** What the next report says that may tell of the target, where nothing was understood to. */
const Traces = ({ pair }: { readonly pair: Pair }) => {
  const { t } = useWords()
  if (!pair.traces || pair.traces.length === 0) return null
  return (
    <Section title={t('evidence.traces')} hint={t('evidence.tracesHint')}>
      {pair.traces.map((q) => (
        <Quote key={`${q.sha256}-${q.start}`} reading={q} ink="result" />
      ))}
    </Section>
  )
}

const Derivation = ({ pair }: { readonly pair: Pair }) => {
  const { t } = useWords()
  if (pair.derivation.length === 0) return null
  return (
    <Section title={t('pair.derivation')}>
      {pair.derivation.map((step) => (
        <div key={step.text} className="num">
          {step.text} {step.caveat && <span className="note">{step.caveat}</span>}
          {step.reading && <Quote reading={step.reading} ink="result" />}
        </div>
      ))}
    </Section>
  )
}

const Heading = ({ pair }: { readonly pair: Pair }) => {
  const { t, language } = useWords()
  const { view } = useLocationState()
  const name = thingName(pair, language)
  const title = `${placeLabel(pair, language)} ${pair.year} · ${name}`
  useTitle(title)
  return (
    <>
      <h1>
        <Mixed>{title}</Mixed>
      </h1>
      <p className="lead num">
        <VerdictMark verdict={verdictOf(pair, view)} />
        {` · ${t('chart.target')} `}
        <TargetLink pair={pair} />
        {` · ${t('chart.result')} `}
        <ResultLink pair={pair} />
        {pair.deviation !== null && (
          <>
            {' · '}
            <Deviation pair={pair} />
          </>
        )}
      </p>
      <Around pair={pair} />
    </>
  )
}

/** One target with everything behind its verdict. */
export const PairView = () => {
  const { t } = useWords()
  const { judgement, ready } = useLibrary()
  const { search } = useLocationState()
  const pair = useMemo(() => judgement.pairs.find((p) => p.id === search.id), [judgement.pairs, search.id])
  useShownScope('pair', pair?.id)
  const admission = useMemo(() => pair && admissionOf(pair, judgement.findings), [pair, judgement.findings])
  const admitted: SourcedQuote | undefined = pair?.admissions?.[0] ?? admission?.quotes[0]
  if (!pair) return ready ? <Missing what="pair" /> : null
  return (
    <>
      <Heading pair={pair} />
      <div className="split">
        <div>
          <Section title={t('pair.target')} tools={<CopyQuote reading={pair.target} />}>
            <Quote reading={pair.target} ink="target" />
          </Section>
          <Section title={t('pair.result')} {...(pair.result ? { tools: <CopyQuote reading={pair.result} /> } : {})}>
            {pair.result ? (
              <Quote reading={pair.result} ink="result" />
            ) : admitted ? null : (
              <Empty>{`${t('pair.noResult')} · ${t(`because.${pair.because}`)}`}</Empty>
            )}
            {admitted && <Admission words={admitted} why={pair.admissions?.[0]?.why} />}
          </Section>
          <Traces pair={pair} />
          <PairChart pair={pair} />
          <Others pair={pair} />
          <Derivation pair={pair} />
          <Copyable pair={pair} admitted={admitted?.quote ?? ''} />
        </div>
        <aside>
          <Conventions pair={pair} admitted={admitted !== undefined} />
          <SignOff key={pair.id} pair={pair} />
          <History pair={pair} />
          <Repair pair={pair} />
        </aside>
      </div>
    </>
  )
}
