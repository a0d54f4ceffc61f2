import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { amount } from '../../derive/numbers.ts'
import type { Doubtful } from '../../derive/queue.ts'
import type { Change } from '../../model/correction.ts'
import { Quote } from '../parts/quote.tsx'
import { useWords } from '../words/use-words.ts'
import { EditForm } from './edit-form.tsx'
import { useCorrect } from './use-correct.ts'

const atOf = (d: Doubtful): number => d.statement.at[0] ?? d.statement.start

const Card = ({ item }: { readonly item: Doubtful }) => {
  const { t, language } = useWords()
  const s = item.statement
  const value = s.relation
    ? t(`relation.${s.relation}`, { other: s.other ?? '' })
    : amount({ value: s.value ?? null, upper: s.upper ?? null, unit: s.unit, bound: s.bound }, language)
  return (
    <>
      <p className="num">
        <strong>{value}</strong> · <span lang="zh-CN">{s.subject}</span> · {s.year} · {t(`role.${s.role}`)} · {t(`measure.${s.measure}`)} · {item.place}
      </p>
      <p className="note">{`${t('review.doubts')}: ${(s.doubts ?? []).map((d) => t(`doubt.${d}`)).join(', ')} · ${s.rule}`}</p>
      <Quote reading={{ sha256: item.sha256, start: s.start, end: s.end, quote: s.quote, report: item.file }} ink={s.role} />
    </>
  )
}

/** One doubtful reading at a time. `j` and `k` move, `a`, `e`, `r` decide, `u` undoes. */
export const QueueDesk = ({ queue }: { readonly queue: readonly Doubtful[] }) => {
  const { t } = useWords()
  const [index, setIndex] = useState(0)
  const [editing, setEditing] = useState(false)
  const { correct, undo } = useCorrect()
  const i = Math.min(index, queue.length - 1)
  const item = queue[i]
  const move = (by: number) => {
    setEditing(false)
    setIndex(Math.max(0, Math.min(queue.length - 1, i + by)))
  }
  const decide = async (change: Change, why = '') => {
    if (!item) return
    await correct(item.sha256, change, why)
    setEditing(false)
    notifications.show({ message: t('review.done', { what: t(`review.kind-${change.kind}`) }) })
  }
  const accept = () => item && decide({ kind: 'accept', at: atOf(item) })
  const reject = () => item && decide({ kind: 'reject', at: atOf(item), before: item.statement })
  useHotkeys([
    ['j', () => move(1)],
    ['k', () => move(-1)],
    ['a', () => void accept()],
    ['r', () => void reject()],
    ['e', () => setEditing(true)],
    ['u', () => void undo()],
  ])
  if (!item) return null
  return (
    <section className="panel section" aria-label={t('review.title')}>
      <p className="note num" aria-live="polite">
        {t('review.position', { i: i + 1, n: queue.length })}
      </p>
      <Card item={item} />
      {editing ? (
        <EditForm
          statement={item.statement}
          onCancel={() => setEditing(false)}
          onSave={(after, why) => decide({ kind: 'edit', at: atOf(item), before: item.statement, after }, why)}
        />
      ) : (
        <div className="tools">
          <Button size="compact-md" onClick={accept}>{`${t('review.accept')} (a)`}</Button>
          <Button size="compact-md" variant="default" onClick={() => setEditing(true)}>{`${t('review.edit')} (e)`}</Button>
          <Button size="compact-md" variant="default" onClick={reject}>{`${t('review.reject')} (r)`}</Button>
          <Button size="compact-md" variant="subtle" onClick={() => move(-1)}>{`${t('review.back')} (k)`}</Button>
          <Button size="compact-md" variant="subtle" onClick={() => move(1)}>{`${t('review.skip')} (j)`}</Button>
        </div>
      )}
    </section>
  )
}
