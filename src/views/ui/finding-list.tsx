import { findingSentence } from '../../derive/findings/ranking.ts'
import { unmarked } from '../../derive/passage.ts'
import type { Finding, SourcedQuote } from '../../model/finding.ts'
import { Mixed } from '../i18n/mixed.tsx'
import { useWords } from '../i18n/use-words.ts'
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
