import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { reviewQueue } from '../../derive/queue.ts'
import { reports } from '../../store/library.ts'
import { useLibrary } from '../app/library-context.tsx'
import { Empty, Section } from '../parts/section.tsx'
import { useWords } from '../words/use-words.ts'
import { CorrectionLog } from './correction-log.tsx'
import { QueueDesk } from './queue-desk.tsx'
import { settledIds } from './settled.ts'

/** Doubtful readings, gravest first, worked through from the keyboard; and the log of what was changed. */
export const ReviewView = () => {
  const { t } = useWords()
  const { corrections } = useLibrary()
  const all = useLiveQuery(() => reports())
  const queue = useMemo(() => (all ? reviewQueue(all, settledIds(corrections)) : []), [all, corrections])
  return (
    <>
      <h1>{t('review.title')}</h1>
      <p className="lead">{t('review.lead')}</p>
      <p className="note">{t('review.keys')}</p>
      {all === undefined ? <p className="note">{t('app.loading')}</p> : queue.length === 0 ? <Empty>{t('review.empty')}</Empty> : <QueueDesk queue={queue} />}
      <Section title={t('review.log')}>
        <CorrectionLog />
      </Section>
    </>
  )
}
