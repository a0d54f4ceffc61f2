import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { bytes } from '../../derive/numbers.ts'
import { type Backup, backups, type Restored, restoreBackup, undoRestore } from '../../store/backup.ts'
import { persist, type Space, space } from '../../store/space.ts'
import { troubleOf } from '../../store/storage-error.ts'
import { useWords } from '../i18n/use-words.ts'
import { Section } from '../ui/section.tsx'

const Persistence = () => {
  const { t } = useWords()
  const [now, setNow] = useState<Space | undefined>()
  useEffect(() => {
    void space().then(setNow)
  }, [])
  const ask = async () => {
    await persist()
    setNow(await space())
  }
  if (!now) return null
  return (
    <>
      <p className="num">{t('publish.used', { used: bytes(now.used), quota: bytes(now.quota) })}</p>
      <p>
        {t(now.persistent ? 'publish.persistent' : 'publish.evictable')}{' '}
        {!now.persistent && (
          <Button size="compact-sm" variant="default" onClick={() => void ask()}>
            {t('publish.ask')}
          </Button>
        )}
      </p>
    </>
  )
}

const Backups = () => {
  const { t } = useWords()
  const [all, setAll] = useState<readonly Backup[]>([])
  const [said, setSaid] = useState('')
  const [brought, setBrought] = useState<Restored | undefined>()
  useEffect(() => {
    void backups().then(setAll)
  }, [])
  if (all.length === 0) return null
  const restore = async (b: Backup) => {
    try {
      const back = await restoreBackup(b)
      setBrought(back)
      setSaid(t('publish.restored', { n: back.corrections.length, charts: back.charts.length, settings: back.settings.length }))
    } catch (error) {
      setBrought(undefined)
      setSaid(t(`trouble.${troubleOf(error)}`))
    }
  }
  const undo = async (back: Restored) => {
    await undoRestore(back)
    setBrought(undefined)
    setSaid('')
  }
  return (
    <>
      <h3>{t('publish.backups')}</h3>
      <ul>
        {all.map((b) => (
          <li key={b.id}>
            {t('publish.backup', { when: b.when.slice(0, 16).replace('T', ' '), version: b.version, n: b.corrections.length, charts: b.charts.length })}{' '}
            <Button size="compact-sm" variant="default" onClick={() => void restore(b)}>
              {t('publish.restore')}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">
        {said}{' '}
        {brought && (
          <Button size="compact-xs" variant="subtle" onClick={() => void undo(brought)}>
            {t('app.undo')}
          </Button>
        )}
      </p>
    </>
  )
}

/** What is used, whether it may go, and what was set apart. */
export const StorageSection = () => {
  const { t } = useWords()
  return (
    <Section title={t('publish.storage')}>
      <Persistence />
      <Backups />
    </Section>
  )
}
