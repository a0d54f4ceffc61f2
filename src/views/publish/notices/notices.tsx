import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { type TabTrouble, watchTabs } from '../../../store/tabs.ts'
import { useLibrary } from '../../app/library-context.tsx'
import { useWords } from '../../i18n/use-words.ts'
import { To } from '../../ui/link.tsx'
import { missing, readMarker, writeMarker } from './marker.ts'
import { SaveReminder } from './save-reminder.tsx'
import { UpdateNotice } from './update-notice.tsx'

const TabNotice = () => {
  const { t } = useWords()
  const [trouble, setTrouble] = useState<TabTrouble | null>(null)
  useEffect(() => watchTabs(setTrouble), [])
  if (!trouble) return null
  return (
    <div className="alert" role="alert" data-notice={trouble}>
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
    <div className="alert" role="alert" data-notice="evicted">
      <strong>{t('publish.evicted')}</strong> {t('publish.evictedHint', { n: lost.files, log: lost.log })} <To path="/publish">{t('publish.open')}</To>{' '}
      <Button size="compact-sm" variant="default" onClick={() => setLost(undefined)}>
        {t('app.close')}
      </Button>
    </div>
  )
}

/** What the page has to say about itself: a new version, another tab, storage that was emptied, work that is only here. */
export const Notices = () => (
  <>
    <TabNotice />
    <UpdateNotice />
    <EvictionNotice />
    <SaveReminder />
  </>
)
