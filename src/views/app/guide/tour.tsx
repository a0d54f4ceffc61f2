import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import * as z from 'zod/mini'
import { keepSetting, setting } from '../../../store/meta.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useLibrary } from '../library-context.tsx'

const steps = ['one', 'two', 'three'] as const

/** Three sentences on the first visit; once dismissed it never comes back. */
export const Tour = () => {
  const { t } = useWords()
  const { judgement } = useLibrary()
  const [step, setStep] = useState<number | null>(null)
  const loaded = judgement.pairs.length > 0
  useEffect(() => {
    if (loaded) void setting('toured', z.boolean()).then((done) => !done && setStep(0))
  }, [loaded])
  if (step === null) return null
  const end = () => {
    setStep(null)
    void keepSetting('toured', true)
  }
  const last = step === steps.length - 1
  return (
    <aside className="tour" aria-label={t('tour.title')}>
      <strong>{t('tour.title')}</strong>
      <p>{t(`tour.${steps[step] ?? 'one'}`)}</p>
      <div className="tools">
        <span className="note num">{`${step + 1}/${steps.length}`}</span>
        <Button size="compact-sm" onClick={() => (last ? end() : setStep(step + 1))}>
          {t(last ? 'tour.done' : 'tour.next')}
        </Button>
        {!last && (
          <Button size="compact-sm" variant="subtle" onClick={end}>
            {t('tour.skip')}
          </Button>
        )}
      </div>
    </aside>
  )
}
