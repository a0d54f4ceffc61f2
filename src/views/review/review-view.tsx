import { Button, SegmentedControl } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useMemo } from 'react'
import { FILTERS } from '../../derive/filter.ts'
import { type Doubtful, KINDS } from '../../derive/review/queue.ts'
import { useLocationState } from '../app/nav.ts'
import { StatePanel } from '../empty/state-panel.tsx'
import { PageTitle } from '../i18n/page-title.tsx'
import { useWords } from '../i18n/use-words.ts'
import { Section } from '../ui/section.tsx'
import { CorrectionLog } from './correction-log.tsx'
import { QueueDesk } from './queue-desk.tsx'
import { useCorrect } from './use-correct.ts'
import { useQueue, useWholeQueue } from './use-queue.ts'

const Kinds = ({ queue }: { readonly queue: readonly Doubtful[] }) => {
  const { t } = useWords()
  const { search, set } = useLocationState()
  const count = (kind: Doubtful['kind']) => queue.filter((d) => d.kind === kind).length
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('review.doubts')}
      value={search.k ?? 'all'}
      data={[
        { value: 'all', label: `${t('desk.all')} ${queue.length}` },
        ...KINDS.map((kind) => ({ value: kind, label: `${t(`desk.${kind}`)} ${count(kind)}` })),
      ]}
      onChange={(v) => set({ k: KINDS.find((kind) => kind === v) })}
    />
  )
}

/** Nothing in sight: all is reviewed, or what is left lies behind a filter or the choice of kind. */
const Done = ({ left }: { readonly left: number }) => {
  const { t } = useWords()
  const { set } = useLocationState()
  if (left === 0) return <StatePanel title={t('review.empty')} />
  return (
    <StatePanel
      title={t('states.reviewHidden', { n: left })}
      actions={
        <Button size="compact-sm" onClick={() => set({ k: undefined, ...Object.fromEntries(FILTERS.map((f) => [f, undefined])) })}>
          {t('states.showAll')}
        </Button>
      }
    />
  )
}

/** Whatever the program doubts, gravest first, worked through from the keyboard; and the log of what was changed. */
export const ReviewView = () => {
  const { t } = useWords()
  const { search } = useLocationState()
  const queue = useQueue()
  const whole = useWholeQueue()
  const { correct, undo } = useCorrect()
  // Also where the queue is empty or not there yet: the last decision can always be taken back.
  useHotkeys([['u', () => void undo()]])
  const shown = useMemo(() => queue?.filter((d) => search.k === undefined || d.kind === search.k), [queue, search.k])
  return (
    <>
      <PageTitle>{t('review.title')}</PageTitle>
      <p className="lead">{t('review.lead')}</p>
      {queue && <Kinds queue={queue} />}
      {shown === undefined ? (
        <p className="note">{t('app.loading')}</p>
      ) : shown.length === 0 ? (
        <Done left={whole?.length ?? 0} />
      ) : (
        <QueueDesk key={search.k ?? 'all'} queue={shown} correct={correct} />
      )}
      <p className="note keys-note">{t('review.keys')}</p>
      <Section title={t('review.log')}>
        <CorrectionLog />
      </Section>
    </>
  )
}
