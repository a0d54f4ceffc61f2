import { Select } from '@mantine/core'
import type { ColumnKind, ColumnUse, Mapping, OpenedSheet } from '../../../model/sheet.ts'
import { columnName } from '../../../read/sheet/cells.ts'
import { useWords } from '../../i18n/use-words.ts'

const KINDS: readonly ColumnKind[] = ['statistic', 'value', 'unit', 'place', 'adcode', 'year', 'skip']

const isKind = (v: string | null): v is ColumnKind => KINDS.some((k) => k === v)

/** What the head of a column of figures says of them. */
const Said = ({ use }: { readonly use: ColumnUse }) => {
  const { t } = useWords()
  if (use.kind !== 'value') return null
  const parts = [use.year, use.role && t(`sheet.${use.role}`), use.measure && t(`measure.${use.measure}`), use.statistic, use.unit]
  return <div className="note num">{parts.filter(Boolean).join(' · ')}</div>
}

/** The first rows of a sheet; over each column what it holds. */
export const Preview = ({ sheet, onChange }: { readonly sheet: OpenedSheet; readonly onChange: (m: Mapping) => void }) => {
  const { t } = useWords()
  const { mapping, head, rows } = sheet
  const columns = head.map((words, i) => ({ name: columnName(i), words, use: mapping.columns[i] ?? { kind: 'skip' as const } }))
  const set = (at: number, kind: string | null) => {
    if (isKind(kind)) onChange({ ...mapping, columns: mapping.columns.map((c, i) => (i === at ? { ...c, kind } : c)) })
  }
  return (
    <div className="sheet-scroll" lang="zh-CN">
      <table className="sheet-preview">
        <thead>
          <tr>
            {columns.map(({ name, words, use }, i) => (
              <th key={name} scope="col">
                <div>{words}</div>
                <Select
                  size="xs"
                  aria-label={t('sheet.holds', { head: words || name })}
                  allowDeselect={false}
                  data={KINDS.map((k) => ({ value: k, label: t(`sheet.kinds.${k}`) }))}
                  value={use.kind}
                  onChange={(v) => set(i, v)}
                />
                <Said use={use} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]?.ref ?? ''}>
              {columns.map(({ name }, i) => {
                const cell = row[i]
                return (
                  <td key={name} className={cell?.fault ? 'num sheet-fault' : 'num'}>
                    {cell?.text ?? ''}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
