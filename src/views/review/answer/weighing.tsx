import { Button, Checkbox, TextInput } from '@mantine/core'
import { type FormEvent, type RefObject, useState } from 'react'
import type { Outcome, Weighed } from '../../../judge/judge.ts'
import type { Pair } from '../../../model/pair.ts'
import { useWords } from '../../i18n/use-words.ts'
import { Quote } from '../../ui/quote.tsx'
import { useUnsaved } from '../../ui/unsaved.ts'
import { type Entry, keepWho, useCorrect, who } from '../use-correct.ts'
import { entriesOf, mayReadAnew, outcomeOf, type Pick, pickKey } from './picks.ts'
import { useStatement } from './use-statement.ts'
import { useWeighed } from './use-weighed.ts'
import { VerdictPreview } from './verdict-preview.tsx'

interface WeighingProps {
  readonly pair: Pair
  readonly weighed: Weighed
  readonly pick: Pick
  readonly whyBox?: RefObject<HTMLInputElement | null>
  readonly onDone: () => void
}

const Words = ({ pick, pair }: { readonly pick: Pick; readonly pair: Pair }) => {
  const { t } = useWords()
  if (typeof pick === 'string') return <p>{t(`answer.${pick}Means`)}</p>
  return <Quote reading={pick.reading} ink={pick.role} sought={pair.id} />
}

const Sign = ({ ready, whyBox, onSign }: { readonly ready: boolean; readonly whyBox?: WeighingProps['whyBox']; readonly onSign: (why: string) => void }) => {
  const { t } = useWords()
  const [why, setWhy] = useState('')
  const [name, setName] = useState(who)
  useUnsaved(why !== '')
  const submit = (e: FormEvent) => {
    e.preventDefault()
    keepWho(name)
    onSign(why)
  }
  return (
    <form className="pickers" onSubmit={submit}>
      <TextInput ref={whyBox} w={260} label={t('review.why')} value={why} onChange={(e) => setWhy(e.currentTarget.value)} />
      <TextInput w={140} label={t('review.who')} value={name} onChange={(e) => setName(e.currentTarget.value)} />
      <Button type="submit" disabled={!ready}>
        {t('answer.apply')}
      </Button>
    </form>
  )
}

const NONE: readonly Entry[] = []

/** What a pick would do, the figure read as it is or as a result of the target's year. */
const useTrial = ({ pair, weighed, pick }: WeighingProps, anew: boolean) => {
  const statement = useStatement(pick)
  const read = anew && mayReadAnew(pick, weighed.year) ? statement : undefined
  const entries = entriesOf(pair, pick, read, weighed.year)
  const tried = useWeighed(read ? pair : undefined, read ? entries : NONE)
  const then: Outcome | undefined = read ? tried.weighed?.now : anew ? undefined : outcomeOf(pick, weighed)
  return { entries, then, trouble: tried.trouble }
}

/** A choice before it is made: its words, the verdict under each convention, who makes it and why. */
const Choice = (props: WeighingProps) => {
  const { pair, weighed, pick, whyBox, onDone } = props
  const { t } = useWords()
  const { correctAll } = useCorrect()
  const [anew, setAnew] = useState(false)
  const { entries, then, trouble } = useTrial(props, anew)
  return (
    <>
      <Words pick={pick} pair={pair} />
      {mayReadAnew(pick, weighed.year) && (
        <Checkbox
          size="xs"
          checked={anew}
          onChange={(e) => setAnew(e.currentTarget.checked)}
          label={t('answer.readAnew', { now: `${pick.year} ${t(`role.${pick.role}`)}`, year: weighed.year })}
        />
      )}
      {trouble && <p className="alert">{trouble}</p>}
      <VerdictPreview now={weighed.now} then={then} />
      <Sign
        ready={then !== undefined}
        whyBox={whyBox}
        onSign={(why) => {
          void correctAll(entries, why)
          onDone()
        }}
      />
    </>
  )
}

export const Weighing = (props: WeighingProps) => (
  <div className="weighing">
    <Choice key={pickKey(props.pick)} {...props} />
  </div>
)
