import { Button } from '@mantine/core'
import { asCsv, asHtml, asMarkdown, asTabs, type Sheet } from '../../derive/targets/copied.ts'
import { notify } from '../empty/notify.ts'
import { useWords } from '../i18n/use-words.ts'

const FORMS = ['rich', 'csv', 'markdown'] as const
type Form = (typeof FORMS)[number]

/** More rows than this are no table for the clipboard: the export writes them to a file. */
export const MOST_COPIED = 5000

const write = async (form: Form, sheet: Sheet): Promise<void> => {
  if (form === 'csv') return navigator.clipboard.writeText(asCsv(sheet))
  if (form === 'markdown') return navigator.clipboard.writeText(asMarkdown(sheet))
  const item = new ClipboardItem({
    'text/html': new Blob([asHtml(sheet)], { type: 'text/html' }),
    'text/plain': new Blob([asTabs(sheet)], { type: 'text/plain' }),
  })
  return navigator.clipboard.write([item])
}

/** Copies the rows shown, with the columns shown: as a table for documents, as CSV, as Markdown. */
export const CopyTable = ({ sheet }: { readonly sheet: () => Sheet }) => {
  const { t } = useWords()
  const copy = (form: Form) => {
    const made = sheet()
    write(form, made).then(
      () => notify({ message: t('targets.copied', { count: made.rows.length }) }),
      () => notify({ color: 'red', message: t('targets.notCopied') }),
    )
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons of one kind, no field of a form
    <span className="tools" role="group" aria-label={t('targets.copy')}>
      {FORMS.map((form) => (
        <Button key={form} size="compact-sm" variant="default" onClick={() => copy(form)}>
          {t(`targets.as.${form}`)}
        </Button>
      ))}
    </span>
  )
}
