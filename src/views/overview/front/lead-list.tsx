import { findingSentence } from '../../../derive/findings/ranking.ts'
import { thingName } from '../../../derive/indicator.ts'
import type { Lead } from '../../../derive/leads/lead.ts'
import { placeLabel } from '../../../derive/place.ts'
import type { Pair } from '../../../model/pair.ts'
import { Mixed } from '../../i18n/mixed.tsx'
import { useWords } from '../../i18n/use-words.ts'
import { Deviation, ResultLink, TargetLink } from '../../ui/amounts.tsx'
import { QuoteLink } from '../../ui/finding-list.tsx'
import { To } from '../../ui/link.tsx'
import { Glyph } from '../../ui/verdict/verdict.tsx'

const Named = ({ lead, pair }: { readonly lead: Lead; readonly pair: Pair }) => {
  const { language } = useWords()
  return (
    <To path="/pair" search={{ id: pair.id }}>
      <Mixed>{`${placeLabel(lead, language)} ${lead.year} · ${thingName(pair, language)}`}</Mixed>
    </To>
  )
}

/** A missed target: what was aimed for, what came, the higher mark beside it, and whether the report admits it. */
const Missed = ({ lead, pair }: { readonly lead: Lead; readonly pair: Pair }) => {
  const { t } = useWords()
  const words = lead.findings.find((f) => f.kind === 'confession')?.quotes[0]
  return (
    <>
      <Glyph verdict="missed" /> <Named lead={lead} pair={pair} />
      <div className="meta">
        {t('chart.target')} <TargetLink pair={pair} />
        {lead.stretch && (
          <>
            {` (${t('front.stretch')} `}
            <TargetLink pair={lead.stretch} />)
          </>
        )}
        {pair.result && (
          <>
            {` · ${t('chart.result')} `}
            <ResultLink pair={pair} />
          </>
        )}
        {pair.deviation !== null && (
          <>
            {' · '}
            <Deviation pair={pair} />
          </>
        )}
      </div>
      {words && (
        <div className="meta">
          {`${t('front.group.confession')} · `}
          <QuoteLink quote={words} />
        </div>
      )}
    </>
  )
}

/** A target that was set lower than the year before. */
const Lowered = ({ lead, pair, before }: { readonly lead: Lead; readonly pair: Pair; readonly before: Pair }) => {
  const { t } = useWords()
  return (
    <>
      <span className="tag">{t('front.group.lowered')}</span> <Named lead={lead} pair={pair} />
      <div className="meta num">
        {`${before.year} `}
        <TargetLink pair={before} />
        {` → ${pair.year} `}
        <TargetLink pair={pair} />
      </div>
    </>
  )
}

const Told = ({ lead }: { readonly lead: Lead }) => {
  const { t, language } = useWords()
  const [finding] = lead.findings
  if (!finding) return null
  return (
    <>
      <span className="tag">{t(`finding.${finding.kind}`)}</span> <Mixed>{findingSentence(finding, language)}</Mixed>
      <div className="meta">
        {lead.pair && (
          <>
            <To path="/pair" search={{ id: lead.pair.id }}>
              {t('overview.open')}
            </To>{' '}
          </>
        )}
        {finding.quotes.map((q, i) => (
          <span key={`${q.sha256}-${q.start}`}>
            {i > 0 ? ' · ' : ''}
            <QuoteLink quote={q} />
          </span>
        ))}
      </div>
    </>
  )
}

const Item = ({ lead }: { readonly lead: Lead }) => {
  const { pair, before } = lead
  if (pair && before) return <Lowered lead={lead} pair={pair} before={before} />
  return pair && pair.verdict === 'missed' ? <Missed lead={lead} pair={pair} /> : <Told lead={lead} />
}

/** Leads of one kind, the most unusual first, each with its quotes one click away. */
export const LeadList = ({ leads }: { readonly leads: readonly Lead[] }) => {
  const { t } = useWords()
  if (leads.length === 0) return <p className="note">{t('overview.nothing')}</p>
  return (
    <ol className="items">
      {leads.map((lead) => (
        <li key={lead.id} data-lead={lead.kind}>
          <Item lead={lead} />
        </li>
      ))}
    </ol>
  )
}
