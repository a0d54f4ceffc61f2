import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { bytes } from '../../derive/numbers.ts'
import { type Backup, backups } from '../../store/backup.ts'
import { restoreCharts } from '../../store/charts.ts'
import { log } from '../../store/corrections.ts'
import { persist, type Space, space } from '../../store/space.ts'
import { Section } from '../parts/section.tsx'
import { useWords } from '../words/use-words.ts'

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
  useEffect(() => {
    void backups().then(setAll)
  }, [])
  if (all.length === 0) return null
  const restore = async (b: Backup) => {
    const [n, charts] = await Promise.all([log(b.corrections), restoreCharts(b.charts)])
    setSaid(t('publish.restored', { n, charts }))
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
      <p role="status">{said}</p>
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
