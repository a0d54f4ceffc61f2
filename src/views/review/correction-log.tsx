import { Button, FileButton } from '@mantine/core'
import { placeLabel } from '../../derive/place.ts'
import { changeSpan } from '../../derive/review/corrected.ts'
import type { Correction } from '../../model/correction.ts'
import { log, unlog } from '../../store/corrections.ts'
import { useLibrary } from '../app/library-context.tsx'
import { notify } from '../empty/notify.ts'
import { useWords } from '../i18n/use-words.ts'
import { changeText } from '../ui/change-text.ts'
import { download } from '../ui/download.ts'
import { To } from '../ui/link.tsx'
import { readLog } from './read-log.ts'

const Exchange = () => {
  const { t } = useWords()
  const { corrections } = useLibrary()
  const take = async (file: File | null) => {
    const entries = file ? readLog(await file.text()) : null
    notify({ message: entries ? t('review.importedN', { n: await log(entries) }) : t('review.importFailed') })
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

const Entry = ({ c }: { readonly c: Correction }) => {
  const { t, language } = useWords()
  const { shelf } = useLibrary()
  const report = shelf.find((e) => e.sha256 === c.sha256)
  const span = changeSpan(c.change)
  return (
    <li data-correction={c.change.kind}>
      <span lang="zh-CN">{changeText(c.change, t)}</span> {c.stale && <span className="tag stale">{t('review.stale')}</span>}{' '}
      <Button size="compact-xs" variant="subtle" aria-label={`${t('review.undo')}: ${changeText(c.change, t)}`} onClick={() => unlog([c.id])}>
        {t('review.undo')}
      </Button>
      <div className="meta num">
        <To path="/reader" search={{ r: c.sha256, ...(span ? { at: span.start, to: span.end } : {}) }}>
          {report ? `${placeLabel(report, language)} ${report.planYear ?? ''}` : c.sha256.slice(0, 8)}
        </To>
        {` · ${[c.when.slice(0, 16).replace('T', ' '), c.who, c.why].filter(Boolean).join(' · ')}`}
      </div>
    </li>
  )
}

/** Entries of the log: what, where, when, who, why; each can be undone. */
export const LogEntries = ({ entries }: { readonly entries: readonly Correction[] }) => (
  <ul className="items">
    {entries.map((c) => (
      <Entry key={c.id} c={c} />
    ))}
  </ul>
)

/** Every correction, newest first, to be carried out of this browser and back. */
export const CorrectionLog = () => {
  const { t } = useWords()
  const { corrections } = useLibrary()
  return (
    <>
      <Exchange />
      {corrections.length === 0 ? <p className="note">{t('review.logEmpty')}</p> : <LogEntries entries={[...corrections].reverse()} />}
    </>
  )
}
