import { useState } from 'react'
import type { FindingGroup } from '../../derive/findings/groups.ts'
import { findingSentence } from '../../derive/findings/ranking.ts'
import { thingName } from '../../derive/indicator.ts'
import { unmarked } from '../../derive/passage.ts'
import { placeLabel } from '../../derive/place.ts'
import type { Finding, SourcedQuote } from '../../model/finding.ts'
import { Mixed } from '../words/mixed.tsx'
import { useWords } from '../words/use-words.ts'
import { useFacts } from './fact-line.ts'
import { NumberLink, To } from './link.tsx'

const QUOTE = 46

/** A quote of a finding, cut to a line, that opens its sentence. */
export const QuoteLink = ({ quote }: { readonly quote: SourcedQuote }) => {
  const { factOf, lineOf } = useFacts()
  const fact = factOf(quote)
  if (fact)
    return (
      <NumberLink of={quote}>
        <Mixed>{lineOf(fact)}</Mixed>
      </NumberLink>
    )
  const words = unmarked(quote.quote)
  return (
    <span lang="zh-CN">
      <NumberLink of={quote}>{words.length > QUOTE ? `${words.slice(0, QUOTE - 1)}…` : words}</NumberLink>
    </span>
  )
}

const FindingItem = ({ finding }: { readonly finding: Finding }) => {
  const { t, language } = useWords()
  return (
    <li data-finding={finding.kind}>
      <span className="tag">{t(`finding.${finding.kind}`)}</span> <Mixed>{findingSentence(finding, language)}</Mixed>
      <div className="meta">
        {finding.pair && (
          <>
            <To path="/pair" search={{ id: finding.pair }}>
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
    </li>
  )
}

/** Findings as sentences, each with its quotes one click away. */
export const FindingList = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const { t } = useWords()
  if (findings.length === 0) return <p className="note">{t('overview.nothing')}</p>
  return (
    <ul className="items">
      {findings.map((f) => (
        <FindingItem key={f.id} finding={f} />
      ))}
    </ul>
  )
}

const Years = ({ findings }: { readonly findings: readonly Finding[] }) => (
  <>
    {findings.map((f, i) => (
      <span key={f.id}>
        {i > 0 ? ' · ' : ''}
        {f.pair ? (
          <To path="/pair" search={{ id: f.pair }}>
            {f.year}
          </To>
        ) : f.quotes[0] ? (
          <NumberLink of={f.quotes[0]}>{f.year}</NumberLink>
        ) : (
          f.year
        )}
      </span>
    ))}
  </>
)

const Repeated = ({ group }: { readonly group: FindingGroup }) => {
  const { t, language } = useWords()
  const { first, findings } = group
  const [open, setOpen] = useState(false)
  const name = thingName(first, language)
  const years = t('news.years', { from: first.year, to: findings.at(-1)?.year ?? first.year })
  return (
    <li data-finding={first.kind}>
      <span className="tag">{t(`finding.${first.kind}`)}</span>{' '}
      <strong className="num">
        <Mixed>{`${placeLabel(first, language)} ${years} · ${name} · ${t('news.times', { n: findings.length })}`}</Mixed>
      </strong>
      <div className="meta num years">
        <Years findings={findings} />
      </div>
      <details className="meta" onToggle={(e) => setOpen(e.currentTarget.open)}>
        <summary>{t('news.each')}</summary>
        {open && <FindingList findings={findings} />}
      </details>
    </li>
  )
}

/** Findings of one kind about one thing told once, each year of it one click away. */
export const GroupList = ({ groups }: { readonly groups: readonly FindingGroup[] }) => {
  const { t } = useWords()
  if (groups.length === 0) return <p className="note">{t('overview.nothing')}</p>
  return (
    <ul className="items">{groups.map((g) => (g.findings.length === 1 ? <FindingItem key={g.id} finding={g.first} /> : <Repeated key={g.id} group={g} />))}</ul>
  )
}
