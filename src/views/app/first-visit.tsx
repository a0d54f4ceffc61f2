import { Progress } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { log } from '../../store/corrections.ts'
import { keepSetting, setting } from '../../store/meta.ts'
import { useWords } from '../words/use-words.ts'
import { useLibrary } from './library-context.tsx'
import { fetchSeeds } from './seeds.ts'

/** Loads the enclosed library once; a first visit that was cut short is taken up again, what is already here changes nothing. */
const useSeeds = () => {
  const { ready, importFiles } = useLibrary()
  const [failed, setFailed] = useState(false)
  const asked = useRef(false)
  useEffect(() => {
    if (!ready || asked.current) return
    asked.current = true
    const load = async () => {
      if (await setting('seeded', z.boolean())) return
      const { files, corrections } = await fetchSeeds()
      await importFiles(files)
      if (corrections.length > 0) await log(corrections)
      await keepSetting('seeded', true)
    }
    load().catch(() => setFailed(true))
  }, [ready, importFiles])
  return failed
}

/** What is going on before anything can be shown. */
export const FirstVisit = () => {
  const { t } = useWords()
  const failed = useSeeds()
  const { ready, judging, shelf, facts, importing } = useLibrary()
  const { progress, running } = importing
  if (failed) {
    return (
      <div className="alert" role="alert">
        <strong>{t('first.failed')}</strong> {t('first.remedy')}
      </div>
    )
  }
  const bare = shelf.length + facts.length === 0
  if (running && progress) {
    const words = t('first.step', { done: progress.done, total: progress.total, name: progress.name.split('/').at(-1) ?? '' })
    return (
      <div className="panel" role="status">
        <strong>{t('first.title')}</strong> <span className="note num">{words}</span>
        <Progress value={(100 * progress.done) / Math.max(1, progress.total)} aria-label={words} mt={6} />
      </div>
    )
  }
  return !ready || (judging && !bare) ? (
    <p className="note" role="status">
      {t(ready ? 'first.judging' : 'app.loading')}
    </p>
  ) : null
}

export const TroubleNote = () => {
  const { t } = useWords()
  const { trouble } = useLibrary()
  return trouble ? (
    <div className="alert" role="alert">
      {t(`trouble.${trouble}`)}
    </div>
  ) : null
}
