import { Button } from '@mantine/core'
import type { FileResult } from '../../worker/protocol.ts'
import { useLibrary } from '../app/library-context.tsx'
import { issueText } from '../parts/labels.ts'
import { To } from '../parts/link.tsx'
import { useWords } from '../words/use-words.ts'

const Line = ({ result }: { readonly result: FileResult }) => {
  const { t } = useWords()
  const said = result.issues.map((i) => issueText(i, t))
  return (
    <li data-status={result.status}>
      <span className="tag">{t(`library.status-${result.status}`)}</span>{' '}
      {result.sha256 ? (
        <To path="/reader" search={{ r: result.sha256 }}>
          {result.name}
        </To>
      ) : (
        result.name
      )}
      {said.map((s) => (
        <div key={s.text} className="meta">
          {s.text}
          {s.remedy && ` · ${s.remedy}`}
        </div>
      ))}
    </li>
  )
}

/** The import at hand or just done: per file what became of it, and why a file was refused. */
export const ImportLog = () => {
  const { t } = useWords()
  const { importing, stop, importFiles } = useLibrary()
  const { results, running, stopped, rest } = importing
  if (running)
    return (
      <Button color="red" variant="outline" onClick={stop}>
        {t('library.cancel')}
      </Button>
    )
  if (results.length === 0 && !stopped) return null
  const count = (status: FileResult['status']) => results.filter((r) => r.status === status).length
  const parts = [
    t('library.added', { n: count('added') }),
    ...(count('known') > 0 ? [t('library.known', { n: count('known') })] : []),
    ...(count('refused') > 0 ? [t('library.refused', { n: count('refused') })] : []),
  ]
  const telling = results.filter((r) => r.status !== 'added' || r.issues.length > 0 || results.length <= 30).slice(0, 200)
  return (
    <section className={count('refused') > 0 ? 'alert' : 'alert info'} role="status" aria-label={t('library.log')}>
      <strong className="num">{parts.join(' · ')}</strong>
      {stopped && <div>{t('library.stopped', { n: results.length })}</div>}
      {rest.length > 0 && (
        <Button size="compact-sm" onClick={() => importFiles(rest)}>
          {t('library.resume', { n: rest.length })}
        </Button>
      )}
      <ul className="items">
        {telling.map((r) => (
          <Line key={`${r.name}-${r.sha256 ?? ''}`} result={r} />
        ))}
      </ul>
    </section>
  )
}
