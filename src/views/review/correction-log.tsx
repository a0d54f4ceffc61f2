import { Button, FileButton } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { log, unlog } from '../../store/corrections.ts'
import { useLibrary } from '../app/library-context.tsx'
import { changeText } from '../parts/change-text.ts'
import { download } from '../parts/download.ts'
import { To } from '../parts/link.tsx'
import { useWords } from '../words/use-words.ts'
import { readLog } from './read-log.ts'

const Exchange = () => {
  const { t } = useWords()
  const { corrections } = useLibrary()
  const take = async (file: File | null) => {
    const entries = file ? readLog(await file.text()) : null
    notifications.show({ message: entries ? t('review.importedN', { n: await log(entries) }) : t('review.importFailed') })
  }
  return (
    <div className="tools">
      <Button
        size="compact-sm"
        variant="default"
        disabled={corrections.length === 0}
        onClick={() => download('outturn-corrections.json', new Blob([JSON.stringify(corrections, null, 2)], { type: 'application/json' }))}
      >
        {t('review.exported')}
      </Button>
      <FileButton accept="application/json,.json" onChange={take}>
        {(props) => (
          <Button {...props} size="compact-sm" variant="default">
            {t('review.imported')}
          </Button>
        )}
      </FileButton>
    </div>
  )
}

/** Every correction: what, when, who, why; each can be undone. */
export const CorrectionLog = () => {
  const { t } = useWords()
  const { corrections, shelf } = useLibrary()
  const name = (sha: string) => shelf.find((e) => e.sha256 === sha)
  return (
    <>
      <Exchange />
      {corrections.length === 0 && <p className="note">{t('review.logEmpty')}</p>}
      <ul className="items">
        {[...corrections].reverse().map((c) => {
          const entry = name(c.sha256)
          return (
            <li key={c.id} data-correction={c.change.kind}>
              {changeText(c.change, t)} {c.stale && <span className="tag">{t('review.stale')}</span>}{' '}
              <Button size="compact-xs" variant="subtle" onClick={() => unlog(c.id)}>
                {t('review.undo')}
              </Button>
              <div className="meta num">
                <To path="/reader" search={{ r: c.sha256 }}>
                  {entry ? `${entry.place} ${entry.planYear ?? ''}` : c.sha256.slice(0, 8)}
                </To>
                {` · ${[c.when.slice(0, 16).replace('T', ' '), c.who, c.why].filter(Boolean).join(' · ')}`}
              </div>
            </li>
          )
        })}
      </ul>
    </>
  )
}
