import { Progress } from '@mantine/core'
import { useWords } from '../i18n/use-words.ts'
import { EditionNotice } from '../publish/site/edition-notice.tsx'
import { useEdition } from '../publish/site/use-edition.ts'
import { useLibrary } from './library-context.tsx'

/** What is going on before anything can be shown. */
export const FirstVisit = () => {
  const { t } = useWords()
  const edition = useEdition()
  const { ready, judging, shelf, facts, importing } = useLibrary()
  const { progress, running } = importing
  if (edition.state.kind === 'failed') {
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
  ) : (
    <EditionNotice {...edition} />
  )
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
