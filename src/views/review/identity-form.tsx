import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { IdentityEdit } from '../../model/correction.ts'
import { useWords } from '../i18n/use-words.ts'
import { useUnsaved } from '../ui/unsaved.ts'

interface IdentityFormProps {
  readonly now: IdentityEdit
  readonly onSave: (after: IdentityEdit) => void
  readonly onCancel: () => void
}

const edited = (now: IdentityEdit, place: string, adcode: string, year: string): IdentityEdit | null => {
  if (place.trim() === '' || !/^\d{4}$/.test(year) || !/^(\d{6})?$/.test(adcode)) return null
  const same = adcode === now.adcode && place === now.place
  return same ? { ...now, planYear: Number(year) } : { place: place.trim(), adcode, planYear: Number(year) }
}

/** Says which place and year a report is about. */
export const IdentityForm = ({ now, onSave, onCancel }: IdentityFormProps) => {
  const { t } = useWords()
  const [place, setPlace] = useState(now.place)
  const [adcode, setAdcode] = useState(now.adcode)
  const [year, setYear] = useState(now.planYear ? String(now.planYear) : '')
  useUnsaved(place !== now.place || adcode !== now.adcode || year !== (now.planYear ? String(now.planYear) : ''))
  const after = edited(now, place, adcode, year)
  const submit = (e: FormEvent) => {
    e.preventDefault()
    if (after) onSave(after)
  }
  return (
    <form className="pickers" onSubmit={submit} onKeyDown={(e) => e.key === 'Escape' && onCancel()}>
      <TextInput data-autofocus autoFocus w={160} label={t('table.place')} value={place} onChange={(e) => setPlace(e.currentTarget.value)} />
      <TextInput w={110} label={t('desk.adcode')} value={adcode} onChange={(e) => setAdcode(e.currentTarget.value)} />
      <TextInput w={90} label={t('library.plan')} value={year} onChange={(e) => setYear(e.currentTarget.value)} />
      <Button type="submit" disabled={after === null}>
        {t('review.save')}
      </Button>
      <Button variant="subtle" onClick={onCancel}>
        {t('review.cancel')}
      </Button>
    </form>
  )
}
