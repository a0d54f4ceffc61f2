import { useLiveQuery } from 'dexie-react-hooks'
import { passageOf, unmarked } from '../../derive/passage.ts'
import type { Fact } from '../../model/fact.ts'
import type { Reading } from '../../model/pair.ts'
import { report } from '../../store/library.ts'
import { useWords } from '../i18n/use-words.ts'
import { factSource, factText, useFacts } from './fact-line.ts'
import { To } from './link.tsx'

type Quoted = Pick<Reading, 'sha256' | 'start' | 'end' | 'quote' | 'report'>

interface QuoteProps {
  readonly reading: Quoted
  readonly ink: 'target' | 'result'
  /** Target whose result is sought: the reader goes on with the search in the report. */
  readonly sought?: string
}

const Origin = ({ reading, sought, inFile = false }: Pick<QuoteProps, 'reading' | 'sought'> & { readonly inFile?: boolean }) => {
  const { t } = useWords()
  return (
    <div className="note">
      {reading.report.split('/').at(-1)}
      {' · '}
      <To path="/reader" search={{ r: reading.sha256, at: reading.start, to: reading.end, f: sought }}>
        {t(inFile ? 'news.inFile' : 'pair.reader')}
      </To>
    </div>
  )
}

/** A row of a facts file in words, with its source, and the row itself beneath. */
const FactQuote = ({ fact, reading, ink }: QuoteProps & { readonly fact: Fact }) => {
  const { t, language } = useWords()
  return (
    <blockquote className="quote">
      <mark className={ink}>{factText(fact, t, language)}</mark>
      <div className="note">{[factSource(fact), fact.note].filter(Boolean).join(' · ')}</div>
      {fact.passage && (
        <div className="note num">
          {!fact.unstated && `${t('reference.passage', { start: fact.passage.start, end: fact.passage.end })} `}
          {t('reference.hash', { hash: `${fact.passage.report.slice(0, 16)}…` })}
        </div>
      )}
      {/^https?:/.test(fact.url) && (
        <a className="note" href={fact.url} target="_blank" rel="noreferrer">
          {fact.url}
        </a>
      )}
      <details className="note">
        <summary>{`${t('news.row')} ${fact.row}`}</summary>
        <code>{fact.quote}</code>
      </details>
      <Origin reading={reading} inFile />
    </blockquote>
  )
}

const TextQuote = ({ reading, ink, ...to }: QuoteProps) => {
  const text = useLiveQuery(async () => (await report(reading.sha256))?.text ?? null, [reading.sha256])
  const passage = text ? passageOf(text, reading.start, reading.end) : null
  return (
    <blockquote className="quote" lang="zh-CN">
      {passage && <span className="dim">{unmarked(`${passage.cutBefore ? '…' : ''}${passage.before}`)}</span>}
      <mark className={ink}>{unmarked(passage?.quote ?? reading.quote)}</mark>
      {passage && <span className="dim">{unmarked(`${passage.after}${passage.cutAfter ? '…' : ''}`)}</span>}
      <Origin reading={reading} {...to} />
    </blockquote>
  )
}

/** The words a number was read from, marked in their paragraph, with a way into the whole text. */
export const Quote = (props: QuoteProps) => {
  const fact = useFacts().factOf(props.reading)
  return fact ? <FactQuote fact={fact} {...props} /> : <TextQuote {...props} />
}
