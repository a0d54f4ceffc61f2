import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Pair } from '../../model/pair.ts'
import { Section } from '../parts/section.tsx'
import { useUnsaved } from '../parts/unsaved.ts'
import { useWords } from '../words/use-words.ts'
import { ResultChoices } from './choices.tsx'
import { pairing, refOf } from './decisions.ts'
import { useCorrect } from './use-correct.ts'

/** Pairs a target by hand with another of the results found for it, or with none. */
export const Repair = ({ pair }: { readonly pair: Pair }) => {
  const { t } = useWords()
  const { correct } = useCorrect()
  const [open, setOpen] = useState(false)
  const [why, setWhy] = useState('')
  useUnsaved(open && why !== '')
  const choices = [...(pair.result ? [pair.result] : []), ...pair.others]
  if (choices.length === 0) return null
  const button = (
    <Button size="compact-sm" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
      {t(open ? 'review.cancel' : 'desk.repair')}
    </Button>
  )
  return (
    <Section title={t('desk.repair')} tools={button}>
      {open && (
        <>
          <p className="note">{t('desk.repairLead')}</p>
          <TextInput size="xs" label={t('review.why')} value={why} onChange={(e) => setWhy(e.currentTarget.value)} />
          <ResultChoices
            pair={pair}
            choices={choices}
            onChoose={(to) => {
              setOpen(false)
              void correct(pair.target.sha256, pairing(pair, to && refOf(to)), why)
            }}
          />
        </>
      )}
    </Section>
  )
}
