import { Button, Checkbox, FileButton, Progress } from '@mantine/core'
import { useState } from 'react'
import { assertNever } from '../../../model/assert.ts'
import { useLibrary } from '../../app/library-context.tsx'
import { useWords } from '../../i18n/use-words.ts'
import { Section } from '../../ui/section.tsx'
import { useKept } from '../kept/use-kept.ts'
import { useUnsavedWork } from '../notices/use-unsaved-work.ts'
import { OpeningPreview } from './opening-preview.tsx'
import { type CaseState, useCase } from './use-case.ts'
import { VerificationReport } from './verification-report.tsx'

type Actions = ReturnType<typeof useCase>

const Busy = ({ state, stop }: { readonly state: Extract<CaseState, { kind: 'busy' }>; readonly stop: () => void }) => {
  const { t } = useWords()
  const words = state.step ? t(`publish.at.${state.task}`, { done: state.step.done, of: state.step.total }) : t('publish.working')
  return (
    <div role="status" className="panel">
      <span className="num">{words}</span>{' '}
      {state.free && (
        <Button size="compact-sm" variant="default" onClick={stop}>
          {t('publish.stop')}
        </Button>
      )}
      <Progress value={state.step ? (100 * state.step.done) / Math.max(1, state.step.total) : 100} animated={!state.step} aria-label={words} mt={6} />
    </div>
  )
}

const Refused = ({ state }: { readonly state: Extract<CaseState, { kind: 'refused' }> }) => {
  const { t } = useWords()
  const { issue, name } = state
  const [why, part] = issue?.code === 'case-file' ? [issue.cause ?? 'no-zip', issue.part ?? ''] : ['no-zip', '']
  return (
    <div className="alert" role="alert">
      <strong>{t('publish.refused', { name })}</strong> {t(`publish.refusedWhy.${why}`)} {part && <code>{part}</code>}
    </div>
  )
}

const Idle = ({ state, undo }: { readonly state: Extract<CaseState, { kind: 'idle' }>; readonly undo: () => void }) => {
  const { t } = useWords()
  return (
    <p role="status" className="note">
      {state.said ?? ''}{' '}
      {state.undo && (
        <Button size="compact-sm" variant="default" onClick={undo}>
          {t('publish.undoOpening')}
        </Button>
      )}
    </p>
  )
}

const Outcome = ({ of: { state, apply, cancel, stop, undo } }: { readonly of: Actions }) => {
  const { t } = useWords()
  switch (state.kind) {
    case 'idle':
      return <Idle state={state} undo={() => void undo()} />
    case 'busy':
      return <Busy state={state} stop={stop} />
    case 'refused':
      return <Refused state={state} />
    case 'trouble':
      return (
        <div className="alert" role="alert">
          {t(`trouble.${state.trouble}`)}
        </div>
      )
    case 'opened':
      return <OpeningPreview merge={state.merge} replace={state.replace} onApply={(mode) => void apply(mode)} onCancel={cancel} />
    case 'verified':
      return <VerificationReport root={state.root} verification={state.verification} />
    default:
      return assertNever(state)
  }
}

const Unsaved = () => {
  const { t } = useWords()
  const { corrections } = useLibrary()
  const kept = useKept()
  const left = useUnsavedWork()
  if (left === undefined || corrections.length + (kept?.length ?? 0) === 0) return null
  return <p className={left.n > 0 ? 'alert mark' : 'note'}>{left.n > 0 ? left.said : t('publish.noUnsaved')}</p>
}

/** Save, open and verify a case file. */
export const CaseSection = () => {
  const { t } = useWords()
  const actions = useCase()
  const [withSources, setWithSources] = useState(true)
  const { ready } = useLibrary()
  const busy = actions.state.kind === 'busy' || !ready
  const pick = (label: string, then: (file: File) => Promise<void>) => (
    <FileButton accept=".outturn" onChange={(file) => file && void then(file)} inputProps={{ 'aria-label': label }}>
      {(props) => (
        <Button {...props} variant="default" disabled={busy}>
          {label}
        </Button>
      )}
    </FileButton>
  )
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
        {pick(t('publish.open'), actions.open)}
        {pick(t('publish.verify'), actions.verify)}
      </div>
      <Outcome of={actions} />
    </Section>
  )
}
