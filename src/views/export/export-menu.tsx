import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useWords } from '../i18n/use-words.ts'

const ExportDialog = lazy(() => import('./export-dialog.tsx').then((m) => ({ default: m.ExportDialog })))

/** The way to the data behind every view. */
export const ExportMenu = () => {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
        {t('export.open')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <ExportDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
