import { placeLabel, placePath } from '../../derive/place.ts'
import type { DoubtfulIdentity, DoubtfulPairing, DoubtfulStatement } from '../../derive/review/queue.ts'
import { useWords } from '../i18n/use-words.ts'
import { readingText, statementText } from '../ui/amounts.tsx'
import { issueText } from '../ui/labels.ts'
import { To } from '../ui/link.tsx'
import { Quote } from '../ui/quote.tsx'

export const StatementCard = ({ item }: { readonly item: DoubtfulStatement }) => {
  const { t, language } = useWords()
  const s = item.statement
  return (
    <>
      <p className="num">
        <strong>{statementText(s, t, language)}</strong> · <span lang="zh-CN">{s.subject}</span> · {s.year} · {t(`role.${s.role}`)} ·{' '}
        {t(`measure.${s.measure}`)} · {item.place}
      </p>
      <p className="note">{`${t('review.doubts')}: ${(s.doubts ?? []).map((d) => t(`doubt.${d}`)).join(', ')} · ${s.rule}`}</p>
      <Quote reading={{ sha256: item.sha256, start: s.start, end: s.end, quote: s.quote, report: item.file }} ink={s.role} />
    </>
  )
}

export const IdentityCard = ({ item }: { readonly item: DoubtfulIdentity }) => {
  const { t, language } = useWords()
  const { now } = item
  return (
    <>
      <p className="num">
        <strong>{placePath(now, language) || t('place.unknown')}</strong> · {t('desk.plans', { n: now.planYear || t('place.unknown') })} ·{' '}
        <To path="/reader" search={{ r: item.sha256 }}>
          {item.file.split('/').at(-1)}
        </To>
      </p>
      <ul className="items">
        {item.issues.map((i) => (
          <li key={JSON.stringify(i)}>{issueText(i, t).text}</li>
        ))}
      </ul>
      <Quote reading={{ sha256: item.sha256, start: 0, end: 0, quote: '', report: item.file }} ink="result" />
    </>
  )
}

export const PairingCard = ({ item }: { readonly item: DoubtfulPairing }) => {
  const { t, language } = useWords()
  const { pair } = item
  return (
    <>
      <p className="num">
        <To path="/pair" search={{ id: pair.id }}>{`${placeLabel(pair, language)} ${pair.year}`}</To> · <span lang="zh-CN">{pair.subject}</span> ·{' '}
        {t('chart.target')} <strong>{readingText(pair.target, t, language)}</strong>
      </p>
      <Quote reading={pair.target} ink="target" />
      <p className="note">{t('desk.whichAnswers')}</p>
    </>
  )
}
