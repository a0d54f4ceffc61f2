import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { placeLabel } from '../../derive/place.ts'
import type { FileResult } from '../../worker/protocol.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useWords } from '../i18n/use-words.ts'
import { issueText } from '../ui/labels.ts'
import { To } from '../ui/link.tsx'

type Insist = (results: readonly FileResult[]) => void

interface LineProps {
  readonly result: FileResult
  /** The place and year it was read as. */
  readonly about: string
  readonly onInsist: Insist
}

const Line = ({ result, about, onInsist }: LineProps) => {
  const { t } = useWords()
  const said = result.issues.map((i) => issueText(i, t))
  return (
    <li data-status={result.status}>
      <span className="tag">{t(`library.status-${result.status}`)}</span> {about && <strong className="num">{`${about} `}</strong>}
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
      {result.again && (
        <Button size="compact-xs" variant="default" aria-label={`${t('library.anyway')} ${result.name}`} onClick={() => onInsist([result])}>
          {t('library.anyway')}
        </Button>
      )}
    </li>
  )
}

const MOST = 200
const RANKS = { refused: 0, aside: 1, added: 2, known: 3, passed: 4 } as const
const rank = (r: FileResult): number => (r.status === 'added' && r.issues.length === 0 ? 5 : RANKS[r.status])

/** Refused files first, then those with something to say; what is left out is counted. */
const Lines = ({ results, onInsist }: { readonly results: readonly FileResult[]; readonly onInsist: Insist }) => {
  const { t, language } = useWords()
  const { shelf } = useLibrary()
  const about = useMemo(() => new Map(shelf.map((e) => [e.sha256, [placeLabel(e, language), e.planYear].filter(Boolean).join(' ')])), [shelf, language])
  const telling = results.length <= 30 ? results : results.filter((r) => rank(r) < 3 || r.status === 'passed')
  const shown = [...telling].sort((a, b) => rank(a) - rank(b)).slice(0, MOST)
  return (
    <>
      <ul className="items">
        {shown.map((r) => (
          <Line key={`${r.name}-${r.sha256 ?? ''}-${r.status}`} result={r} about={about.get(r.sha256 ?? '') ?? ''} onInsist={onInsist} />
        ))}
      </ul>
      {telling.length > shown.length && <p className="note num">{t('table.more', { n: telling.length - shown.length })}</p>}
      {results.length > telling.length && <p className="note num">{t('desk.perMore', { n: results.length - telling.length })}</p>}
    </>
  )
}

const Running = () => {
  const { t } = useWords()
  const { importing, stop } = useLibrary()
  const { progress } = importing
  return (
    <div className="tools" data-import="running">
      <Button color="red" variant="outline" onClick={stop}>
        {t('library.cancel')}
      </Button>
      {progress?.latest && <span className="note">{`${progress.latest.name.split('/').at(-1) ?? ''} · ${t(`library.status-${progress.latest.status}`)}`}</span>}
    </div>
  )
}

/** The import at hand or just done: per file what became of it, and why a file was refused. */
export const ImportLog = () => {
  const { t } = useWords()
  const { importing, importFiles } = useLibrary()
  const { results, running, stopped, rest } = importing
  if (running) return <Running />
  if (results.length === 0 && !stopped) return null
  const count = (status: FileResult['status']) => results.filter((r) => r.status === status).length
  const parts = [
    t('library.added', { n: count('added') }),
    ...(count('known') > 0 ? [t('library.known', { n: count('known') })] : []),
    ...(count('refused') > 0 ? [t('library.refused', { n: count('refused') })] : []),
    ...(count('aside') > 0 ? [t('library.aside', { n: count('aside') })] : []),
    ...(count('passed') > 0 ? [t('library.passed', { n: count('passed') })] : []),
  ]
  const aside = results.filter((r) => r.again)
  const insist = (chosen: readonly FileResult[]) =>
    void importFiles(
      chosen.flatMap((r) => (r.again ? [{ ...r.again, insisted: true }] : [])),
      results.filter((r) => !chosen.includes(r)),
    )
  return (
    <section className={count('refused') > 0 ? 'alert' : 'alert info'} role="status" aria-label={t('library.log')} data-import={stopped ? 'stopped' : 'done'}>
      <strong className="num">{parts.join(' · ')}</strong>
      {stopped && <div>{t('library.stopped', { n: results.length })}</div>}
      {rest.length > 0 && (
        <Button size="compact-sm" onClick={() => importFiles(rest)}>
          {t('library.resume', { n: rest.length })}
        </Button>
      )}
      {aside.length > 1 && (
        <div>
          <Button size="compact-sm" variant="default" onClick={() => insist(aside)}>
            {t('library.anywayAll', { n: aside.length })}
          </Button>
        </div>
      )}
      <Lines results={results} onInsist={insist} />
    </section>
  )
}
