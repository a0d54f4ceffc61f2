import { useCallback, useEffect, useRef, useState } from 'react'
import { bytes } from '../../../derive/numbers.ts'
import type { Issue } from '../../../model/issue.ts'
import type { Preview } from '../../../pipeline/casefile/merge.ts'
import type { Trouble } from '../../../store/storage-error.ts'
import { type CaseThread, caseThread } from '../../../worker/case/client.ts'
import type { CaseAnswer, CaseTask, Step } from '../../../worker/case/protocol.ts'
import { troubleIn } from '../../app/library/trouble-in.ts'
import { useLibrary } from '../../app/library-context.tsx'
import { useLocationState } from '../../app/nav.ts'
import { lasting, searchSchema } from '../../app/search.ts'
import { useWords } from '../../i18n/use-words.ts'
import { download } from '../../ui/download.ts'

export type CaseState =
  | { readonly kind: 'idle'; readonly said?: string; readonly undo?: boolean }
  /** `free`: it may be stopped, having changed nothing. */
  | { readonly kind: 'busy'; readonly task: CaseTask['kind']; readonly step?: Step; readonly free: boolean }
  | { readonly kind: 'refused'; readonly name: string; readonly issue: Issue | undefined }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | Extract<CaseAnswer, { kind: 'opened' | 'verified' }>

const FREE: ReadonlySet<CaseTask['kind']> = new Set(['save', 'open', 'verify'])

/** One thread while the section is open: the opening it carried out can be taken back until then. */
const useThread = () => {
  const thread = useRef<CaseThread | undefined>(undefined)
  const end = useCallback(() => {
    thread.current?.end()
    thread.current = undefined
  }, [])
  useEffect(() => end, [end])
  const ask = useCallback<CaseThread['ask']>((task, onStep) => {
    thread.current ??= caseThread()
    return thread.current.ask(task, onStep)
  }, [])
  return { ask, end }
}

/** Saving, opening, verifying and taking back, all off the page's own thread. */
export const useCase = () => {
  const { t, language } = useWords()
  const { importFiles, hold } = useLibrary()
  const { search, set } = useLocationState()
  const [state, setState] = useState<CaseState>({ kind: 'idle' })
  const { ask, end } = useThread()
  const run = async (task: CaseTask, name: string, then: (answer: CaseAnswer) => Promise<CaseState> | CaseState) => {
    const busy = { kind: 'busy', task: task.kind, free: FREE.has(task.kind) } as const
    setState(busy)
    try {
      const answer = await ask(task, (step) => setState({ ...busy, step }))
      setState(answer.kind === 'refused' ? { kind: 'refused', name, issue: answer.issues[0] } : await then(answer))
    } catch (error) {
      end()
      setState({ kind: 'trouble', trouble: troubleIn(error) })
    }
  }
  const save = (withSources: boolean) => {
    const name = `${language === 'zh' ? t('app.name') : 'outturn'}-${new Date().toISOString().slice(0, 10)}.outturn`
    return run({ kind: 'save', withSources, choices: lasting(search) }, name, (answer) => {
      if (answer.kind !== 'saved') return { kind: 'idle' }
      download(name, answer.blob)
      return { kind: 'idle', said: t('publish.saved', { name, size: bytes(answer.blob.size) }) }
    })
  }
  const open = (file: File) => run({ kind: 'open', name: file.name, blob: file }, file.name, (a) => (a.kind === 'opened' ? a : { kind: 'idle' }))
  const verify = (file: File) => run({ kind: 'verify', name: file.name, blob: file }, file.name, (a) => (a.kind === 'verified' ? a : { kind: 'idle' }))
  const apply = (mode: Preview['mode']) =>
    hold(() =>
      run({ kind: 'apply', mode }, '', async (a) => {
        if (a.kind !== 'applied') return { kind: 'idle' }
        await importFiles(a.files)
        const choices = searchSchema.safeParse(a.choices)
        if (choices.success && mode === 'replace') set(lasting(choices.data))
        return { kind: 'idle', said: t('publish.opened'), undo: true }
      }),
    )
  const undo = () => hold(() => run({ kind: 'undo' }, '', () => ({ kind: 'idle', said: t('publish.undone') })))
  const stop = () => {
    end()
    setState({ kind: 'idle', said: t('publish.stopped') })
  }
  return { state, save, open, apply, verify, undo, stop, cancel: () => setState({ kind: 'idle' }) }
}
