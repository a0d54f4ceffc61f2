import { Button, Select, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { BOUNDS, MEASURES } from '../../derive/closed.ts'
import { registry } from '../../derive/indicator.ts'
import type { Statement } from '../../model/statement.ts'
import { useWords } from '../i18n/use-words.ts'
import { useUnsaved } from '../ui/unsaved.ts'
import { keepWho, who } from './use-correct.ts'

interface EditFormProps {
  readonly statement: Statement
  readonly onSave: (after: Statement, why: string) => void
  readonly onCancel: () => void
}

interface Draft {
  readonly value: string
  readonly unit: string
  readonly year: string
  readonly subject: string
  readonly role: Statement['role']
  readonly indicator: string
  readonly measure: Statement['measure']
  readonly bound: Statement['bound']
  readonly upper: string
  readonly why: string
  readonly who: string
}

const draftOf = (s: Statement): Draft => ({
  value: s.value === undefined ? '' : String(s.value),
  unit: s.unit,
  year: s.year,
  subject: s.subject,
  role: s.role,
  indicator: s.indicator,
  measure: s.measure,
  bound: s.bound,
  upper: s.upper === undefined ? '' : String(s.upper),
  why: '',
  who: who(),
})

const numberIn = (text: string): number | null => (text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : null)

const upperOf = (d: Draft): { readonly upper?: number } | null => {
  if (d.bound !== 'range') return {}
  const upper = numberIn(d.upper)
  return upper === null ? null : { upper }
}

/** The statement as edited; `null` when a number is missing or the year is none. */
const edited = (s: Statement, d: Draft): Statement | null => {
  const { value: _, upper: __, ...rest } = s
  const upper = upperOf(d)
  if (!/^\d{4}(-\d{4})?$/.test(d.year) || d.subject.trim() === '' || !upper) return null
  const { unit, year, role, indicator, measure, bound } = d
  const same = { ...rest, ...upper, unit, year, subject: d.subject.trim(), role, indicator, measure, bound }
  if (d.value.trim() === '' && s.relation) return same
  const value = numberIn(d.value)
  return value === null ? null : { ...same, value }
}

const Kind = ({ draft, put }: { readonly draft: Draft; readonly put: (patch: Partial<Draft>) => void }) => {
  const { t, language } = useWords()
  return (
    <>
      <Select
        w={190}
        label={t('desk.indicator')}
        searchable
        limit={60}
        allowDeselect={false}
        value={draft.indicator}
        data={[{ value: '', label: t('desk.noIndicator') }, ...registry().map((i) => ({ value: i.id, label: i[language] }))]}
        onChange={(v) => put({ indicator: v ?? '' })}
      />
      <Select
        w={120}
        label={t('desk.measure')}
        allowDeselect={false}
        value={draft.measure}
        data={MEASURES.map((m) => ({ value: m, label: t(`measure.${m}`) }))}
        onChange={(v) => put({ measure: MEASURES.find((m) => m === v) ?? draft.measure })}
      />
      <Select
        w={110}
        label={t('desk.bound')}
        allowDeselect={false}
        value={draft.bound}
        data={BOUNDS.map((b) => ({ value: b, label: t(`desk.bound-${b}`) }))}
        onChange={(v) => put({ bound: BOUNDS.find((b) => b === v) ?? draft.bound })}
      />
      {draft.bound === 'range' && <TextInput w={90} label={t('desk.upper')} value={draft.upper} onChange={(e) => put({ upper: e.currentTarget.value })} />}
    </>
  )
}

/** Corrects a reading: value, unit, year, role, what is measured, with who and why. */
export const EditForm = ({ statement, onSave, onCancel }: EditFormProps) => {
  const { t } = useWords()
  const [first] = useState(() => draftOf(statement))
  const [draft, setDraft] = useState(first)
  useUnsaved(draft !== first)
  const put = (patch: Partial<Draft>) => setDraft((d) => ({ ...d, ...patch }))
  const after = edited(statement, draft)
  const submit = (e: FormEvent) => {
    e.preventDefault()
    if (!after) return
    keepWho(draft.who)
    onSave(after, draft.why)
  }
  return (
    <form className="pickers" onSubmit={submit} onKeyDown={(e) => e.key === 'Escape' && onCancel()}>
      <TextInput
        data-autofocus
        autoFocus
        w={110}
        label={t('review.value')}
        value={draft.value}
        error={after ? null : t('review.number')}
        onChange={(e) => put({ value: e.currentTarget.value })}
      />
      <TextInput w={90} label={t('review.unitField')} value={draft.unit} onChange={(e) => put({ unit: e.currentTarget.value })} />
      <TextInput w={110} label={t('review.year')} value={draft.year} onChange={(e) => put({ year: e.currentTarget.value })} />
      <Select
        w={110}
        label={t('review.roleField')}
        allowDeselect={false}
        value={draft.role}
        data={[
          { value: 'target', label: t('role.target') },
          { value: 'result', label: t('role.result') },
        ]}
        onChange={(v) => put({ role: v === 'result' ? 'result' : 'target' })}
      />
      <Kind draft={draft} put={put} />
      <TextInput w={220} label={t('review.subject')} value={draft.subject} onChange={(e) => put({ subject: e.currentTarget.value })} />
      <TextInput w={220} label={t('review.why')} value={draft.why} onChange={(e) => put({ why: e.currentTarget.value })} />
      <TextInput w={120} label={t('review.who')} value={draft.who} onChange={(e) => put({ who: e.currentTarget.value })} />
      <Button type="submit" disabled={after === null}>
        {t('review.save')}
      </Button>
      <Button variant="subtle" onClick={onCancel}>
        {t('review.cancel')}
      </Button>
    </form>
  )
}
