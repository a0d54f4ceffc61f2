import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { bytes } from '../../derive/numbers.ts'
import { persist, type Space, space } from '../../store/space.ts'
import { useLibrary } from '../app/library-context.tsx'
import { notify } from '../empty/notify.ts'
import { useWords } from '../i18n/use-words.ts'

/** How much is stored, and whether the browser promised to keep it. */
export const SpaceNote = () => {
  const { t } = useWords()
  const [now, setNow] = useState<Space | undefined>()
  const { shelf } = useLibrary()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is used changes with what is stored
  useEffect(() => void space().then(setNow), [shelf])
  if (!now) return null
  return (
    <p className="note section num">
      {t('library.space', { used: bytes(now.used), quota: bytes(now.quota) })} · {t(now.persistent ? 'library.persistent' : 'library.notPersistent')}{' '}
      {!now.persistent && (
        <Button
          size="compact-xs"
          variant="default"
          onClick={async () => {
            const granted = await persist()
            if (!granted) notify({ message: t('desk.persistRefused') })
            setNow(await space())
          }}
        >
          {t('library.persist')}
        </Button>
      )}
    </p>
  )
}
