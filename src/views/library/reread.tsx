import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { engine } from '../app/engine.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useWords } from '../words/use-words.ts'

/** Reads every source again with the rules in force and says what changed. */
export const Reread = () => {
  const { t } = useWords()
  const { hold } = useLibrary()
  const [step, setStep] = useState('')
  const run = () =>
    hold(async () => {
      const changes = await engine().reread({
        onProgress: (p) => setStep(t('library.reading', { done: p.done, total: p.total, name: p.name.split('/').at(-1) ?? '' })),
      })
      const sum = (of: 'added' | 'gone') => changes.reduce((n, c) => n + c[of], 0)
      notifications.show({ message: t('library.rereadDone', { n: changes.length, added: sum('added'), gone: sum('gone') }) })
      setStep('')
    })
  return (
    <>
      <span className="note num" role="status">
        {step}
      </span>
      <Button size="compact-sm" variant="default" loading={step !== ''} onClick={run}>
        {t('library.reread')}
      </Button>
    </>
  )
}
