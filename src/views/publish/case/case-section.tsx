import { Button, Checkbox, FileButton } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { bytes } from '../../../derive/numbers.ts'
import { assertNever } from '../../../model/assert.ts'
import type { Issue } from '../../../model/issue.ts'
import type { CaseFile } from '../../../pipeline/casefile/casefile.ts'
import type { Preview } from '../../../pipeline/casefile/merge.ts'
import { openCase } from '../../../pipeline/casefile/open.ts'
import { unsaved } from '../../../store/saved.ts'
import { verifyFile } from '../../../worker/verify/client.ts'
import type { Verified } from '../../../worker/verify/protocol.ts'
import { useLibrary } from '../../app/library-context.tsx'
import { useLocationState } from '../../app/nav.ts'
import { lasting, searchSchema } from '../../app/search.ts'
import { download } from '../../parts/download.ts'
import { Section } from '../../parts/section.tsx'
import { useWords } from '../../words/use-words.ts'
import { applyOpening, previewOf, saveCase } from './case-actions.ts'
import { OpeningPreview } from './opening-preview.tsx'
import { VerificationReport } from './verification-report.tsx'

type State =
  | { readonly kind: 'idle'; readonly said?: string }
  | { readonly kind: 'busy'; readonly said: string }
  | { readonly kind: 'refused'; readonly seen: string; readonly expected: string }
  | { readonly kind: 'preview'; readonly file: CaseFile; readonly merge: Preview; readonly replace: Preview }
  | Extract<Verified, { kind: 'verified' }>

const refused = (name: string, [issue]: readonly Issue[]): Extract<State, { kind: 'refused' }> =>
  issue?.code === 'case-file' ? { kind: 'refused', seen: issue.seen, expected: issue.expected } : { kind: 'refused', seen: name, expected: '.outturn' }

const useCase = () => {
  const { t, language } = useWords()
  const library = useLibrary()
  const { search, set } = useLocationState()
  const [state, setState] = useState<State>({ kind: 'idle' })
  const save = async (withSources: boolean) => {
    setState({ kind: 'busy', said: t('publish.working') })
    const blob = await saveCase(library.judgement, withSources, lasting(search))
    const name = `${language === 'zh' ? t('app.name') : 'outturn'}-${new Date().toISOString().slice(0, 10)}.outturn`
    download(name, blob)
    setState({ kind: 'idle', said: t('publish.saved', { name, size: bytes(blob.size) }) })
  }
  const open = async (file: File) => {
    const outcome = openCase(file.name, new Uint8Array(await file.arrayBuffer()))
    if (!outcome.ok) return setState(refused(file.name, outcome.issues))
    const c = outcome.value
    const [merge, replace] = await Promise.all([previewOf(c, 'merge'), previewOf(c, 'replace')])
    setState({ kind: 'preview', file: c, merge, replace })
  }
  const apply = async (file: CaseFile, preview: Preview) => {
    setState({ kind: 'busy', said: t('publish.working') })
    await applyOpening(file, preview, library)
    const choices = searchSchema.safeParse(file.settings.choices ?? {})
    if (choices.success && preview.mode === 'replace') set(lasting(choices.data))
    setState({ kind: 'idle', said: t('publish.opened') })
  }
  const verify = async (file: File) => {
    const said = (done: number, of: number) => setState({ kind: 'busy', said: t('publish.verifying', { done, of }) })
    said(0, 1)
    const answer = await verifyFile(file, said)
    setState(answer.kind === 'refused' ? refused(file.name, answer.issues) : answer)
  }
  return { state, save, open, apply, verify, stop: () => setState({ kind: 'idle' }) }
}

const Outcome = ({ of: { state, apply, stop } }: { readonly of: ReturnType<typeof useCase> }) => {
  const { t } = useWords()
  switch (state.kind) {
    case 'idle':
    case 'busy':
      return (
        <p role="status" className="note">
          {state.said ?? ''}
        </p>
      )
    case 'refused':
      return (
        <div className="alert" role="alert">
          {t('publish.refused', { seen: state.seen, expected: state.expected })}
        </div>
      )
    case 'preview':
      return <OpeningPreview merge={state.merge} replace={state.replace} onApply={(p) => void apply(state.file, p)} onCancel={stop} />
    case 'verified':
      return <VerificationReport root={state.root} verification={state.verification} />
    default:
      return assertNever(state)
  }
}

const Unsaved = () => {
  const { t } = useWords()
  const { corrections } = useLibrary()
  const n = useLiveQuery(() => unsaved(corrections), [corrections]) ?? 0
  if (corrections.length === 0) return null
  return <p className={n > 0 ? 'alert mark' : 'note'}>{n > 0 ? t('publish.unsaved', { n }) : t('publish.noUnsaved')}</p>
}

/** Save, open and verify a case file. */
export const CaseSection = () => {
  const { t } = useWords()
  const actions = useCase()
  const [withSources, setWithSources] = useState(true)
  const { ready } = useLibrary()
  const busy = actions.state.kind === 'busy' || !ready
  const pick = (then: (file: File) => Promise<void>) => (file: File | null) => {
    if (file) void then(file)
  }
  return (
    <Section title={t('publish.case')} hint={t('publish.caseHint')}>
      <Unsaved />
      <div className="tools">
        <Button disabled={busy} onClick={() => void actions.save(withSources)}>
          {t('publish.save')}
        </Button>
        <Checkbox checked={withSources} onChange={(e) => setWithSources(e.currentTarget.checked)} label={t('publish.saveSources')} />
      </div>
      <div className="tools">
        <FileButton accept=".outturn" onChange={pick(actions.open)} inputProps={{ 'aria-label': t('publish.open') }}>
          {(props) => (
            <Button {...props} variant="default" disabled={busy}>
              {t('publish.open')}
            </Button>
          )}
        </FileButton>
        <FileButton accept=".outturn" onChange={pick(actions.verify)} inputProps={{ 'aria-label': t('publish.verify') }}>
          {(props) => (
            <Button {...props} variant="default" disabled={busy}>
              {t('publish.verify')}
            </Button>
          )}
        </FileButton>
      </div>
      <Outcome of={actions} />
    </Section>
  )
}
