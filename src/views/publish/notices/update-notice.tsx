import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useLibrary } from '../../app/library-context.tsx'
import { useWords } from '../../i18n/use-words.ts'
import { useAnyUnsaved } from '../../ui/unsaved.ts'
import { register } from './service-worker.ts'

/** Registers once the library is there: storing the site must not slow down its first page. */
const useUpdate = () => {
  const library = useLibrary()
  const settled = library.ready || library.trouble !== null
  const [takeOver, setTakeOver] = useState<(() => void) | null>(null)
  const [ready, setReady] = useState(false)
  const [replaced, setReplaced] = useState(false)
  const asked = useRef(false)
  useEffect(() => {
    if (!settled || asked.current) return
    asked.current = true
    register({ ready: () => setReady(true), waiting: (next) => setTakeOver(() => next), replaced: () => setReplaced(true) })
  }, [settled])
  return { takeOver, ready, replaced, later: () => setTakeOver(null) }
}

/** A new version says that it is there, and starts when it is asked to: not over a form that is being filled in. */
export const UpdateNotice = () => {
  const { t } = useWords()
  const { takeOver, ready, replaced, later } = useUpdate()
  const writing = useAnyUnsaved()
  if (!takeOver && !replaced) return ready ? <span hidden data-offline-ready="" /> : null
  return (
    <div className="alert info" role="status" data-notice="update">
      <strong>{t('publish.update')}</strong> {t(writing ? 'publish.updateWriting' : replaced ? 'publish.updateElsewhere' : 'publish.updateHint')}{' '}
      <Button size="compact-sm" disabled={writing} onClick={() => (replaced || !takeOver ? location.reload() : takeOver())}>
        {t('publish.reload')}
      </Button>{' '}
      {!replaced && (
        <Button size="compact-sm" variant="default" onClick={later}>
          {t('publish.later')}
        </Button>
      )}
    </div>
  )
}
