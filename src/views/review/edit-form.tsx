import { Button, Select, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Statement } from '../../model/statement.ts'
import { useUnsaved } from '../parts/unsaved.ts'
import { useWords } from '../words/use-words.ts'
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
  readonly why: string
  readonly who: string
}

const draftOf = (s: Statement): Draft => ({
  value: s.value === undefined ? '' : String(s.value),
  unit: s.unit,
  year: s.year,
  subject: s.subject,
  role: s.role,
  why: '',
  who: who(),
})

/** The statement as edited; `null` when the value is no number. */
const edited = (s: Statement, d: Draft): Statement | null => {
  const { value: _, ...rest } = s
  const same = { ...rest, unit: d.unit, year: d.year, subject: d.subject, role: d.role }
  if (d.value.trim() === '' && s.relation) return same
  const value = Number(d.value)
  return d.value.trim() === '' || !Number.isFinite(value) ? null : { ...same, value }
}

/** Corrects a reading: value, unit, year, role, subject, with who and why. */
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
    <form className="pickers" onSubmit={submit}>
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
      <TextInput w={220} label={t('review.subject')} value={draft.subject} onChange={(e) => put({ subject: e.currentTarget.value })} />
      <TextInput w={220} label={t('review.why')} value={draft.why} onChange={(e) => put({ why: e.currentTarget.value })} />
      <TextInput w={120} label={t('review.who')} value={draft.who} onChange={(e) => put({ who: e.currentTarget.value })} />
      <Button type="submit">{t('review.save')}</Button>
      <Button variant="subtle" onClick={onCancel}>
        {t('review.cancel')}
      </Button>
    </form>
  )
}
