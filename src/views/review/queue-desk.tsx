import { Button, TextInput } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useState } from 'react'
import type { Doubtful } from '../../derive/review/queue.ts'
import { assertNever } from '../../model/assert.ts'
import type { Change } from '../../model/correction.ts'
import type { Pair } from '../../model/pair.ts'
import { useWords } from '../i18n/use-words.ts'
import { IdentityCard, PairingCard, StatementCard } from './cards.tsx'
import { IdentityChoices, ResultChoices } from './choices.tsx'
import { accepting, chosen, rejecting } from './decisions.ts'
import { EditForm } from './edit-form.tsx'
import { IdentityForm } from './identity-form.tsx'
import { Answer } from './repair.tsx'
import { keepWho, type useCorrect, who } from './use-correct.ts'

type Decide = (change: Change | null, why?: string) => void

const Card = ({ item }: { readonly item: Doubtful }) => {
  switch (item.kind) {
    case 'statement':
      return <StatementCard item={item} />
    case 'identity':
      return <IdentityCard item={item} />
    case 'pairing':
      return <PairingCard item={item} />
    default:
      return assertNever(item)
  }
}

const Choices = ({ item, decide }: { readonly item: Doubtful; readonly decide: Decide }) => {
  if (item.kind === 'identity') return <IdentityChoices choices={item.choices} onChoose={(_, i) => decide(chosen(item, i))} />
  if (item.kind === 'pairing') return <ResultChoices pair={item.pair} choices={item.choices} onChoose={(_, i) => decide(chosen(item, i))} />
  return null
}

const Editor = ({ item, decide, onCancel }: { readonly item: Doubtful; readonly decide: Decide; readonly onCancel: () => void }) => {
  if (item.kind === 'identity')
    return <IdentityForm now={item.now} onCancel={onCancel} onSave={(after) => decide({ kind: 'identity', before: item.now, after })} />
  if (item.kind === 'pairing') return null
  const { statement } = item
  const at = statement.at[0] ?? statement.start
  return <EditForm statement={statement} onCancel={onCancel} onSave={(after, why) => decide({ kind: 'edit', at, before: statement, after }, why)} />
}

const Signature = ({ why, onWhy }: { readonly why: string; readonly onWhy: (why: string) => void }) => {
  const { t } = useWords()
  return (
    <div className="pickers">
      <TextInput size="xs" w={140} label={t('review.who')} defaultValue={who()} onChange={(e) => keepWho(e.currentTarget.value)} />
      <TextInput size="xs" w={300} label={t('desk.note')} value={why} onChange={(e) => onWhy(e.currentTarget.value)} />
    </div>
  )
}

interface ActionsProps {
  readonly item: Doubtful
  readonly decide: Decide
  readonly edit: () => void
  /** Searches all the place told later; only for pairings. */
  readonly find: () => void
  readonly move: (by: number) => void
}

const Actions = ({ item, decide, edit, find, move }: ActionsProps) => {
  const { t } = useWords()
  const accept = accepting(item)
  const reject = rejecting(item)
  return (
    <div className="tools">
      {accept && <Button size="compact-md" onClick={() => decide(accept)}>{`${t(item.kind === 'statement' ? 'review.accept' : 'desk.right')} (a)`}</Button>}
      {item.kind !== 'pairing' && <Button size="compact-md" variant="default" onClick={edit}>{`${t('review.edit')} (e)`}</Button>}
      {item.kind === 'pairing' && <Button size="compact-md" variant="default" aria-haspopup="dialog" onClick={find}>{`${t('answer.find')} (s)`}</Button>}
      {reject && (
        <Button size="compact-md" variant="default" onClick={() => decide(reject)}>
          {`${t(item.kind === 'pairing' ? 'desk.noResult' : 'review.reject')} (r)`}
        </Button>
      )}
      <Button size="compact-md" variant="subtle" onClick={() => move(-1)}>{`${t('review.back')} (k)`}</Button>
      <Button size="compact-md" variant="subtle" onClick={() => move(1)}>{`${t('review.skip')} (j)`}</Button>
    </div>
  )
}

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** One doubt at a time. `j` and `k` move, `a`, `e`, `r` and digits decide. */
export const QueueDesk = ({ queue, correct }: { readonly queue: readonly Doubtful[]; readonly correct: ReturnType<typeof useCorrect>['correct'] }) => {
  const { t } = useWords()
  const [index, setIndex] = useState(0)
  /** Kept while it is edited, whatever becomes of the queue meanwhile. */
  const [editing, setEditing] = useState<Doubtful | null>(null)
  const [sought, setSought] = useState<Pair | null>(null)
  const [why, setWhy] = useState('')
  const i = Math.min(index, queue.length - 1)
  const item = editing ?? queue[i]
  const move = (by: number) => {
    setEditing(null)
    setIndex(Math.max(0, Math.min(queue.length - 1, i + by)))
  }
  const decide: Decide = (change, own) => {
    if (!item || !change) return
    setEditing(null)
    setWhy('')
    void correct(item.sha256, change, own || why)
  }
  useHotkeys([
    ['j', () => move(1)],
    ['k', () => move(-1)],
    ['a', () => item && decide(accepting(item))],
    ['r', () => item && decide(rejecting(item))],
    ['s', () => setSought(item?.kind === 'pairing' ? item.pair : null)],
    ['e', () => setEditing(item && item.kind !== 'pairing' ? item : null)],
    ...DIGITS.map((d): [string, () => void] => [d, () => item && decide(chosen(item, Number(d) - 1))]),
  ])
  if (!item) return null
  return (
    <section className="panel section desk" aria-label={t('review.title')} data-item={item.kind}>
      <p className="note num" aria-live="polite">
        {t('review.position', { i: i + 1, n: queue.length })} · {t(`desk.${item.kind}`)}
      </p>
      <Card item={item} />
      <Choices item={item} decide={decide} />
      {editing ? (
        <Editor key={item.id} item={item} decide={decide} onCancel={() => setEditing(null)} />
      ) : (
        <>
          <Actions item={item} decide={decide} edit={() => setEditing(item)} find={() => setSought(item.kind === 'pairing' ? item.pair : null)} move={move} />
          <Signature why={why} onWhy={setWhy} />
        </>
      )}
      {sought && <Answer pair={sought} onClose={() => setSought(null)} />}
    </section>
  )
}
