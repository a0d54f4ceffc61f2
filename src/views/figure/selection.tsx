import { MultiSelect, Select } from '@mantine/core'
import { columnsOf, labelsOf, ORDERS } from '../../figure/edit/choose.ts'
import { useWords } from '../i18n/use-words.ts'
import { type ControlsProps, wordingOf } from './editing/editing.ts'

interface PartsProps {
  readonly label: string
  readonly names: readonly string[]
  readonly value: readonly number[]
  readonly all?: boolean
  readonly set: (value: readonly number[]) => void
}

/** Parts of the figure by name; what is kept is their place, which is the same in either language. */
const Parts = ({ label, names, value, all = false, set }: PartsProps) => {
  const { t } = useWords()
  return (
    <MultiSelect
      label={label}
      placeholder={all && value.length === 0 ? t('figureEditor.all') : ''}
      searchable
      clearable
      limit={200}
      data={names.map((name, i) => ({ value: String(i), label: name }))}
      value={value.filter((i) => i < names.length).map(String)}
      onChange={(v) => set(v.map(Number))}
    />
  )
}

/** Which of the figure's parts are drawn, in what order, and which stand out. */
export const Selection = ({ base, edits, change }: ControlsProps) => {
  const { t } = useWords()
  const own = wordingOf(edits)
  const labels = labelsOf(base).map((l, i) => own.labels[i] || l)
  const columns = columnsOf(base).map((c, i) => own.columns[i] || c)
  if (labels.length === 0) return null
  const rows = base.kind !== 'series'
  return (
    <>
      <Parts label={t(rows ? 'figureEditor.choose' : 'figureEditor.years')} names={labels} all value={edits.chosen} set={(chosen) => change({ chosen }, '')} />
      {columns.length > 1 && (
        <Parts label={t('figureEditor.columns')} names={columns} all value={edits.columns} set={(chosen) => change({ columns: chosen }, '')} />
      )}
      {rows && base.kind !== 'scatter' && (
        <Select
          label={t('figureEditor.order')}
          allowDeselect={false}
          data={ORDERS.map((o) => ({ value: o, label: t(`figureEditor.orders.${o}`) }))}
          value={edits.order}
          onChange={(v) => change({ order: ORDERS.find((o) => o === v) ?? 'given' }, '')}
        />
      )}
      <Parts label={t('figureEditor.highlight')} names={labels} value={edits.highlight} set={(highlight) => change({ highlight }, '')} />
    </>
  )
}
