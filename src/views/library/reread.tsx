import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { RULES_VERSION } from '../../extract/version.ts'
import type { Rereading } from '../../worker/protocol.ts'
import { engine } from '../app/engine.ts'
import { troubleIn } from '../app/library/trouble-in.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useWords } from '../i18n/use-words.ts'
import { To } from '../ui/link.tsx'

interface Done {
  readonly changes: readonly Rereading[]
  readonly stopped: boolean
}

/** What reading again with the rules in force changed, file by file. */
const Outcome = ({ done }: { readonly done: Done }) => {
  const { t } = useWords()
  const { corrections } = useLibrary()
  const changed = done.changes.filter((c) => c.added + c.gone > 0)
  const stale = corrections.filter((c) => c.stale).length
  return (
    <div className="alert info" role="status" data-reread={changed.length}>
      {done.stopped && <div>{t('desk.rereadStopped', { n: done.changes.length })}</div>}
      <strong className="num">
        {changed.length === 0 ? t('desk.rereadNone', { n: done.changes.length }) : t('desk.rereadChanged', { n: changed.length })}
      </strong>
      {stale > 0 && <div>{t('desk.staleNow', { n: stale })}</div>}
      <ul className="items">
        {changed.slice(0, 100).map((c) => (
          <li key={c.sha256} className="num">
            <To path="/reader" search={{ r: c.sha256 }}>
              {c.file.split('/').at(-1)}
            </To>{' '}
            <span className="note">{t('desk.rereadLine', { added: c.added, gone: c.gone, same: c.same })}</span>
          </li>
        ))}
      </ul>
      {changed.length > 100 && <p className="note num">{t('table.more', { n: changed.length - 100 })}</p>}
    </div>
  )
}

/** Reads every source again with the rules in force and says what changed. Corrections stay. */
export const Reread = () => {
  const { t } = useWords()
  const { hold, shelf } = useLibrary()
  const [step, setStep] = useState('')
  const [done, setDone] = useState<Done | null>(null)
  const [failed, setFailed] = useState('')
  const control = useRef<AbortController | null>(null)
  const older = shelf.filter((e) => e.rules !== RULES_VERSION).length
  const run = () =>
    hold(async () => {
      const abort = new AbortController()
      control.current = abort
      setDone(null)
      setFailed('')
      setStep(t('app.loading'))
      const onProgress = (p: { readonly done: number; readonly total: number; readonly name: string }) =>
        setStep(t('library.reading', { done: p.done, total: p.total, name: p.name.split('/').at(-1) ?? '' }))
      try {
        setDone({ changes: await engine().reread({ signal: abort.signal, onProgress }), stopped: abort.signal.aborted })
      } catch (error) {
        setFailed(t(`trouble.${troubleIn(error)}`))
      }
      setStep('')
    })
  return (
    <>
      <div className="tools">
        <Button size="compact-sm" variant="default" loading={step !== ''} onClick={run}>
          {t('library.reread')}
        </Button>
        {step !== '' && (
          <Button size="compact-sm" color="red" variant="outline" onClick={() => control.current?.abort()}>
            {t('library.cancel')}
          </Button>
        )}
        <span className="note num" role="status">
          {step || (older > 0 ? t('desk.olderRules', { n: older }) : '')}
        </span>
      </div>
      {failed && (
        <div className="alert" role="alert">
          {failed}
        </div>
      )}
      {done && <Outcome done={done} />}
    </>
  )
}
