import type { Finding } from '../../model/finding.ts'
import { useWords } from '../words/use-words.ts'
import { NumberLink, To } from './link.tsx'

/** Findings as sentences, each with its quotes one click away. */
export const FindingList = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const { t, language } = useWords()
  if (findings.length === 0) return <p className="note">{t('overview.nothing')}</p>
  return (
    <ul className="items">
      {findings.map((f) => (
        <li key={f.id}>
          <span className="tag">{t(`finding.${f.kind}`)}</span> {f.sentence[language]}
          <div className="meta">
            {f.pair && (
              <>
                <To path="/pair" search={{ id: f.pair }}>
                  {t('overview.open')}
                </To>{' '}
              </>
            )}
            {f.quotes.map((q, i) => (
              <span key={`${q.sha256}-${q.start}`} lang="zh-CN">
                {i > 0 ? ' · ' : ''}
                <NumberLink of={q}>{q.quote.length > 46 ? `${q.quote.slice(0, 45)}…` : q.quote}</NumberLink>
              </span>
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}
