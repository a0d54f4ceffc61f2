import { useLiveQuery } from 'dexie-react-hooks'
import { passageOf } from '../../derive/passage.ts'
import type { Reading } from '../../model/pair.ts'
import { factFile, report } from '../../store/library.ts'
import { useWords } from '../words/use-words.ts'
import { To } from './link.tsx'

const textOf = async (sha256: string): Promise<string | null> => (await report(sha256))?.text ?? (await factFile(sha256))?.text ?? null

/** The words a number was read from, marked in their paragraph, with a way into the whole text. */
export const Quote = ({
  reading,
  ink,
}: {
  readonly reading: Pick<Reading, 'sha256' | 'start' | 'end' | 'quote' | 'report'>
  readonly ink: 'target' | 'result'
}) => {
  const { t } = useWords()
  const text = useLiveQuery(() => textOf(reading.sha256), [reading.sha256])
  const passage = text ? passageOf(text, reading.start, reading.end) : null
  return (
    <blockquote className="quote" lang="zh-CN">
      {passage && <span className="dim">{`${passage.cutBefore ? '…' : ''}${passage.before}`}</span>}
      <mark className={ink}>{passage?.quote ?? reading.quote}</mark>
      {passage && <span className="dim">{`${passage.after}${passage.cutAfter ? '…' : ''}`}</span>}
      <footer className="note">
        {reading.report.split('/').at(-1)}
        {' · '}
        <To path="/reader" search={{ r: reading.sha256, at: reading.start, to: reading.end }}>
          {t('pair.reader')}
        </To>
      </footer>
    </blockquote>
  )
}
