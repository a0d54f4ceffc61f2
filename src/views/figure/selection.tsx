import { MultiSelect, Select, Textarea } from '@mantine/core'
import { columnsOf, labelsOf, ORDERS } from '../../figure/choose.ts'
import { useWords } from '../words/use-words.ts'
import type { ControlsProps } from './draft.ts'

const Labels = ({ base, draft, change }: ControlsProps) => {
  const { t } = useWords()
  const labels = labelsOf(base)
  const rename = (text: string) => {
    const lines = text.split('\n')
    change({ labels: Object.fromEntries(labels.flatMap((l, i) => (lines[i] === undefined || lines[i] === l ? [] : [[l, lines[i]]]))) })
  }
  return (
    <Textarea
      label={t('figureEditor.labels')}
      autosize
      minRows={2}
      maxRows={6}
      value={labels.map((l) => draft.labels[l] ?? l).join('\n')}
      onChange={(e) => rename(e.currentTarget.value)}
    />
  )
}

/** Which of the figure's parts are drawn, in what order, under what name, and which stand out. */
export const Selection = (props: ControlsProps) => {
  const { base, draft, change } = props
  const { t } = useWords()
  const [labels, columns] = [labelsOf(base), columnsOf(base)]
  if (labels.length === 0) return null
  const rows = base.kind !== 'series'
  return (
    <>
      <MultiSelect
        label={t(rows ? 'figureEditor.choose' : 'figureEditor.years')}
        placeholder={draft.chosen.length === 0 ? t('figureEditor.all') : ''}
        searchable
        clearable
        data={[...labels]}
        value={[...draft.chosen]}
        onChange={(chosen) => change({ chosen })}
      />
      {columns.length > 1 && (
        <MultiSelect
          label={t('figureEditor.columns')}
          placeholder={draft.columns.length === 0 ? t('figureEditor.all') : ''}
          searchable
          clearable
          data={[...new Set(columns)]}
          value={[...draft.columns]}
          onChange={(chosen) => change({ columns: chosen })}
        />
      )}
      {rows && base.kind !== 'scatter' && (
        <Select
          label={t('figureEditor.order')}
          allowDeselect={false}
          data={ORDERS.map((o) => ({ value: o, label: t(`figureEditor.orders.${o}`) }))}
          value={draft.order}
          onChange={(v) => change({ order: ORDERS.find((o) => o === v) ?? 'given' })}
        />
      )}
      <MultiSelect
        label={t('figureEditor.highlight')}
        searchable
        clearable
        data={[...labels]}
        value={draft.highlight.filter((h) => labels.includes(h))}
        onChange={(highlight) => change({ highlight })}
      />
      {rows && <Labels {...props} />}
    </>
  )
}
