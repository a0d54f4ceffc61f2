import { Button, Modal, NumberInput, Select, TextInput } from '@mantine/core'
import './sheet.css'
import { useState } from 'react'
import type { ColumnKind, Mapping, OpenedSheet } from '../../../model/sheet.ts'
import { headKey } from '../../../pipeline/sheet/key.ts'
import { useFocusBack } from '../../app/hooks/use-focus-back.ts'
import { useLibrary } from '../../app/library-context.tsx'
import { useWords } from '../../i18n/use-words.ts'
import { issueText } from '../../ui/labels.ts'
import type { Handed } from '../dropped.ts'
import { Preview } from './preview.tsx'
import { Read } from './read.tsx'
import { keepSettled } from './settled.ts'
import { useSheets } from './use-sheet.ts'

/** What no column says is said once for all rows. */
const ForAll = ({ mapping, onChange }: { readonly mapping: Mapping; readonly onChange: (m: Mapping) => void }) => {
  const { t } = useWords()
  const has = (kind: ColumnKind): boolean => mapping.columns.some((c) => c.kind === kind)
  return (
    <fieldset className="sheet-all">
      <legend>{t('sheet.forAll')}</legend>
      <TextInput
        label={t('sheet.place')}
        description={has('place') ? t('sheet.unlessColumn') : undefined}
        value={mapping.place}
        onChange={(e) => onChange({ ...mapping, place: e.currentTarget.value })}
      />
      <TextInput label={t('desk.adcode')} value={mapping.adcode} maxLength={6} onChange={(e) => onChange({ ...mapping, adcode: e.currentTarget.value })} />
      <NumberInput
        label={t('sheet.year')}
        hideControls
        thousandSeparator={false}
        value={mapping.year ?? ''}
        onChange={(v) => onChange({ ...mapping, year: Number(v) > 1900 ? Number(v) : null })}
      />
      <Select
        label={t('sheet.role')}
        allowDeselect={false}
        data={[
          { value: 'result', label: t('sheet.result') },
          { value: 'target', label: t('sheet.target') },
        ]}
        value={mapping.role}
        onChange={(v) => onChange({ ...mapping, role: v === 'target' ? 'target' : 'result' })}
      />
    </fieldset>
  )
}

interface SettleProps {
  readonly sheets: readonly OpenedSheet[]
  readonly file: Handed
  readonly onChange: (sheet: string, mapping: Mapping) => void
  readonly onClose: () => void
}

const Settle = ({ sheets, file, onChange, onClose }: SettleProps) => {
  const { t } = useWords()
  const { importFiles } = useLibrary()
  const [name, setName] = useState(sheets[0]?.name ?? '')
  const sheet = sheets.find((s) => s.name === name)
  if (!sheet) return null
  const change = (mapping: Mapping) => onChange(sheet.name, mapping)
  const add = async () => {
    await keepSettled(headKey(sheet.head), sheet.mapping)
    const base = file.name.slice(file.name.lastIndexOf('/') + 1).replace(/\.[^.]{1,5}$/, '')
    onClose()
    await importFiles([{ name: `${[base, sheet.name].filter(Boolean).join('-')}.csv`, bytes: new TextEncoder().encode(sheet.csv) }])
  }
  return (
    <>
      <p>{t('sheet.lead')}</p>
      {sheets.length > 1 && (
        <Select label={t('sheet.sheet')} allowDeselect={false} data={sheets.map((s) => s.name)} value={name} onChange={(v) => setName(v ?? name)} />
      )}
      <Preview sheet={sheet} onChange={change} />
      <ForAll mapping={sheet.mapping} onChange={change} />
      <Read sheet={sheet} />
      <Button mt="sm" disabled={sheet.facts.length === 0} onClick={() => void add()}>
        {t('sheet.add', { count: sheet.facts.length })}
      </Button>
    </>
  )
}

/** A spreadsheet dropped into the library: its columns are settled once, with what they give before anything is taken in. */
export const SheetDialog = ({ file, onClose }: { readonly file: Handed; readonly onClose: () => void }) => {
  const { t } = useWords()
  const { opening, change } = useSheets(file)
  useFocusBack()
  return (
    <Modal opened onClose={onClose} size="80rem" title={t('sheet.title', { name: file.name })} closeButtonProps={{ 'aria-label': t('app.close') }}>
      {!opening && <p className="note">{t('app.loading')}</p>}
      {opening && opening.sheets.length === 0 && <p className="alert">{opening.issues.map((i) => issueText(i, t).text).join(' ') || t('sheet.nothing')}</p>}
      {opening && opening.sheets.length > 0 && <Settle sheets={opening.sheets} file={file} onChange={(s, m) => void change(s, m)} onClose={onClose} />}
    </Modal>
  )
}
