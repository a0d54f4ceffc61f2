import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { Pair } from '../../model/pair.ts'
import { useWords } from '../i18n/use-words.ts'
import { Section } from '../ui/section.tsx'

const AnswerDialog = lazy(() => import('./answer/answer-dialog.tsx').then((m) => ({ default: m.AnswerDialog })))

/** The dialog that finds a target's result, fetched when it is first opened. */
export const Answer = ({ pair, onClose }: { readonly pair: Pair; readonly onClose: () => void }) => (
  <Suspense fallback={null}>
    <AnswerDialog pair={pair} onClose={onClose} />
  </Suspense>
)

/** Pairs a target by hand with anything its place told later, or with nothing. */
export const Repair = ({ pair }: { readonly pair: Pair }) => {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <Section title={t('desk.repair')}>
      <p className="note">{t('desk.repairLead')}</p>
      <Button size="compact-sm" variant="default" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('answer.find')}
      </Button>
      {open && <Answer pair={pair} onClose={() => setOpen(false)} />}
    </Section>
  )
}

/** The same from a row of a list, where nothing was found or it is not certain. */
export const FindResult = ({ pair, label }: { readonly pair: Pair; readonly label: string }) => {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="linkish" aria-haspopup="dialog" aria-label={`${t('answer.find')}: ${label}`} onClick={() => setOpen(true)}>
        {t('answer.find')}
      </button>
      {open && <Answer pair={pair} onClose={() => setOpen(false)} />}
    </>
  )
}
