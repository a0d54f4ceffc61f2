import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useState } from 'react'
import type { Report } from '../../model/report.ts'
import type { Statement } from '../../model/statement.ts'
import { useWords } from '../i18n/use-words.ts'
import { EditForm } from '../review/edit-form.tsx'
import { useCorrect } from '../review/use-correct.ts'
import { statementText } from '../ui/amounts.tsx'
import { UseAs } from './use-as.tsx'

interface DeskProps {
  readonly report: Report
  readonly current: Statement | undefined
  /** A reading being added by hand; `null` where the selected words hold no number, `undefined` where nothing is selected. */
  readonly draft: Statement | null | undefined
  readonly corrected: boolean
  readonly onDone: () => void
  /** Shows the reading just added. */
  readonly onAdded: (s: Statement) => void
}

const Chosen = ({ s }: { readonly s: Statement }) => {
  const { t, language } = useWords()
  return (
    <p className="num">
      <strong>{statementText(s, t, language)}</strong> · <span lang="zh-CN">{s.subject}</span> · {s.year} · {t(`role.${s.role}`)} · {t(`measure.${s.measure}`)}
      <span className="note">{` · ${s.rule}`}</span>
    </p>
  )
}

const Adding = ({ report, draft, onDone, onAdded }: Pick<DeskProps, 'report' | 'onDone' | 'onAdded'> & { readonly draft: Statement }) => {
  const { t } = useWords()
  const { correct } = useCorrect()
  return (
    <>
      <h2>{t('desk.addTitle')}</h2>
      <blockquote className="quote" lang="zh-CN">
        {draft.quote}
      </blockquote>
      <EditForm
        statement={draft}
        onCancel={onDone}
        onSave={(after, why) => {
          void correct(report.sha256, { kind: 'add', after }, why)
          onAdded(after)
        }}
      />
    </>
  )
}

const Checking = ({ report, current }: { readonly report: Report; readonly current: Statement }) => {
  const { t } = useWords()
  const { correct, undo } = useCorrect()
  const [editing, setEditing] = useState(false)
  const at = current.at[0] ?? current.start
  const accept = () => void correct(report.sha256, { kind: 'accept', at, before: current }, '')
  const reject = () => void correct(report.sha256, { kind: 'reject', at, before: current }, '')
  useHotkeys([
    ['a', accept],
    ['e', () => setEditing(true)],
    ['r', reject],
    ['u', () => void undo()],
  ])
  if (editing) {
    const save = (after: Statement, why: string) => {
      void correct(report.sha256, { kind: 'edit', at, before: current, after }, why)
      setEditing(false)
    }
    return <EditForm statement={current} onCancel={() => setEditing(false)} onSave={save} />
  }
  return (
    <div className="tools">
      {(current.doubts?.length ?? 0) > 0 && <Button size="compact-sm" onClick={accept}>{`${t('review.accept')} (a)`}</Button>}
      <Button size="compact-sm" variant="default" onClick={() => setEditing(true)}>{`${t('review.edit')} (e)`}</Button>
      <Button size="compact-sm" variant="default" onClick={reject}>{`${t('review.reject')} (r)`}</Button>
    </div>
  )
}

/** The reading at hand: checked, corrected, rejected, or added from selected words. */
export const DeskPanel = ({ report, current, draft, corrected, onDone, onAdded }: DeskProps) => {
  const { t } = useWords()
  return (
    <section className="panel desk" aria-label={t('desk.chosen')} aria-live="polite">
      {draft ? (
        <Adding key={`${draft.start}-${draft.end}`} report={report} draft={draft} onDone={onDone} onAdded={onAdded} />
      ) : current ? (
        <>
          <Chosen s={current} />
          {corrected && <span className="tag">{t('desk.corrected')}</span>}
          <UseAs key={`use-${current.start}-${current.subject}`} report={report} statement={current} />
          <Checking key={`${current.start}-${current.subject}`} report={report} current={current} />
        </>
      ) : (
        <p className="note">{draft === null ? t('desk.noNumber') : `${t('desk.chosenNone')} ${t('desk.selectHint')}`}</p>
      )}
    </section>
  )
}
