import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { type TabTrouble, watchTabs } from '../../../store/tabs.ts'
import { useLibrary } from '../../app/library-context.tsx'
import { To } from '../../parts/link.tsx'
import { useWords } from '../../words/use-words.ts'
import { missing, readMarker, writeMarker } from './marker.ts'
import { register } from './service-worker.ts'

const UpdateNotice = () => {
  const { t } = useWords()
  const [takeOver, setTakeOver] = useState<(() => void) | null>(null)
  const [ready, setReady] = useState(false)
  const asked = useRef(false)
  useEffect(() => {
    if (asked.current) return
    asked.current = true
    register(
      () => setReady(true),
      (next) => setTakeOver(() => next),
    )
  }, [])
  if (!takeOver) return ready ? <span hidden data-offline-ready="" /> : null
  return (
    <div className="alert info" role="status">
      <strong>{t('publish.update')}</strong> {t('publish.updateHint')}{' '}
      <Button size="compact-sm" onClick={takeOver}>
        {t('publish.reload')}
      </Button>{' '}
      <Button size="compact-sm" variant="default" onClick={() => setTakeOver(null)}>
        {t('publish.later')}
      </Button>
    </div>
  )
}

const TabNotice = () => {
  const { t } = useWords()
  const [trouble, setTrouble] = useState<TabTrouble | null>(null)
  useEffect(() => watchTabs(setTrouble), [])
  if (!trouble) return null
  return (
    <div className="alert" role="alert">
      {t(trouble === 'old' ? 'publish.oldTab' : 'publish.waitTab')}{' '}
      {trouble === 'old' && (
        <Button size="compact-sm" onClick={() => location.reload()}>
          {t('publish.reload')}
        </Button>
      )}
    </div>
  )
}

const EvictionNotice = () => {
  const { t } = useWords()
  const { ready, shelf, facts, corrections } = useLibrary()
  const kept = useRef(readMarker())
  const [lost, setLost] = useState<ReturnType<typeof missing>>()
  const checked = useRef(false)
  useEffect(() => {
    if (!ready) return
    const now = { files: [...shelf, ...facts].map((x) => x.sha256), log: corrections.length }
    if (!checked.current) setLost(missing(kept.current, now))
    checked.current = true
    if (now.files.length > 0) writeMarker(now)
  }, [ready, shelf, facts, corrections])
  if (!lost) return null
  return (
    <div className="alert" role="alert">
      <strong>{t('publish.evicted')}</strong> {t('publish.evictedHint', { n: lost.files, log: lost.log })} <To path="/publish">{t('publish.open')}</To>{' '}
      <Button size="compact-sm" variant="default" onClick={() => setLost(undefined)}>
        {t('app.close')}
      </Button>
    </div>
  )
}

/** What the page has to say about itself: a new version, another tab, storage that was emptied. */
export const Notices = () => (
  <>
    <TabNotice />
    <UpdateNotice />
    <EvictionNotice />
  </>
)
