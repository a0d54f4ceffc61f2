import { ActionIcon, Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useWords } from '../i18n/use-words.ts'

interface FieldProps {
  readonly label: string
  readonly value: string
  /** Whether it differs from what the figure says by itself. */
  readonly edited: boolean
  readonly rows?: number
  readonly onChange: (value: string) => void
  readonly onReset: () => void
}

/** A line of the figure's words, with a way back to what it was. */
export const Field = ({ label, value, edited, rows = 1, onChange, onReset }: FieldProps) => {
  const { t } = useWords()
  const back = (
    <ActionIcon variant="subtle" size="sm" onClick={onReset} aria-label={t('figureEditor.back', { what: label })} title={t('figureEditor.reset')}>
      ↺
    </ActionIcon>
  )
  return (
    <Textarea
      label={label}
      autosize
      minRows={rows}
      maxRows={6}
      value={value}
      rightSection={edited ? back : null}
      onChange={(e) => onChange(e.currentTarget.value)}
    />
  )
}

/**
 * Fields folded away until they are asked for. The dialog keeps the focus within by its last field: those that are folded
 * must not be there, and the summary must be told as one that takes the focus.
 */
export const Fold = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary tabIndex={0}>{title}</summary>
      {open && children}
    </details>
  )
}
