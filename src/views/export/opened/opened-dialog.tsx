import '@mantine/core/styles/Checkbox.css'
import './opened.css'
import { Button, Modal } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useFocusBack } from '../../app/hooks/use-focus-back.ts'
import { useLibrary } from '../../app/library-context.tsx'
import { useWords } from '../../i18n/use-words.ts'
import type { About, Answered } from './answer.ts'
import { openInThread } from './client.ts'
import { Compared } from './compared.tsx'
import { Corrections } from './corrections.tsx'
import { Refused } from './refusal.tsx'

interface Props {
  readonly file: { readonly name: string; readonly blob: Blob }
  readonly onClose: () => void
}

/** What became of the file; it is read once the library is judged. Closing ends the reading. */
const useOpened = ({ name, blob }: Props['file'], ready: boolean) => {
  const [done, setDone] = useState(0)
  const [answer, setAnswer] = useState<Answered | undefined>()
  const unread = answer === undefined || answer.is === 'unjudged'
  useEffect(() => {
    if (!ready || !unread) return
    const abort = new AbortController()
    void openInThread(name, blob, setDone, abort.signal).then((a) => !abort.signal.aborted && setAnswer(a))
    return () => abort.abort()
  }, [name, blob, ready, unread])
  return { done, answer: unread ? undefined : answer }
}

/** What the file is, and what of it is not compared. */
const Facts = ({ about: { kind, rows, openEnd, missing, extra, otherSheets } }: { readonly about: About }) => {
  const { t } = useWords()
  return (
    <>
      <p>{t('opened.about', { what: t(`export.whats.${kind}`), n: rows })}</p>
      {openEnd && <p className="alert mark">{t('opened.openEnd')}</p>}
      {missing.length > 0 && <p className="note">{t('opened.missing', { columns: missing.join(', ') })}</p>}
      {extra.length > 0 && <p className="note">{t('opened.extra', { columns: extra.join(', ') })}</p>}
      {otherSheets.length > 0 && <p className="note">{t('opened.sheets', { names: otherSheets.join(', ') })}</p>}
    </>
  )
}

const Body = ({ answer, name, onClose }: { readonly answer: Answered; readonly name: string; readonly onClose: () => void }) => {
  const { t } = useWords()
  switch (answer.is) {
    case 'compared':
      return (
        <>
          <Facts about={answer.about} />
          <Compared comparison={answer.comparison} csv={answer.csv} name={name} />
        </>
      )
    case 'corrections':
      return (
        <>
          <Facts about={answer.about} />
          <Corrections takeOver={answer.takeOver} onDone={onClose} />
        </>
      )
    case 'refused':
      return <Refused name={name} refusal={answer.refusal} />
    case 'failed':
      return (
        <p role="alert" className="alert mark">
          {t('opened.failed', { why: answer.why })}
        </p>
      )
    case 'unjudged':
      return null
    default:
      return answer satisfies never
  }
}

/** An export brought back: held against the library as it is now. Nothing changes unless corrections are taken over. */
export const OpenedDialog = ({ file, onClose }: Props) => {
  const { t } = useWords()
  useFocusBack()
  const { ready, judging } = useLibrary()
  const judged = ready && !judging
  const { done, answer } = useOpened(file, judged)
  const name = file.name.split('/').at(-1) ?? file.name
  return (
    <Modal opened onClose={onClose} size="60rem" title={`${t('opened.title')} · ${name}`} closeButtonProps={{ 'aria-label': t('opened.close') }}>
      {answer ? (
        <Body answer={answer} name={name} onClose={onClose} />
      ) : (
        <>
          <p role="status">{judged ? t('opened.reading', { name, n: done }) : t('opened.waiting')}</p>
          <Button variant="default" onClick={onClose}>
            {t('opened.cancel')}
          </Button>
        </>
      )}
    </Modal>
  )
}
