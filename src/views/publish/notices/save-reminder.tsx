import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { persist } from '../../../store/space.ts'
import { useWords } from '../../i18n/use-words.ts'
import { To } from '../../ui/link.tsx'
import { useUnsavedWork } from './use-unsaved-work.ts'

/** Corrections and kept charts exist only here until a case file holds them: says so, and asks the browser to keep them meanwhile. */
export const SaveReminder = () => {
  const { t } = useWords()
  const left = useUnsavedWork()
  const n = left?.n ?? 0
  const [put, setPut] = useState(0)
  const any = n > 0
  useEffect(() => {
    if (any) void persist()
  }, [any])
  if (left === undefined || n <= put) return null
  return (
    <p className="note" role="status" data-notice="save">
      {left.said} <To path="/publish">{t('publish.save')}</To>{' '}
      <Button size="compact-xs" variant="subtle" onClick={() => setPut(n)}>
        {t('publish.later')}
      </Button>
    </p>
  )
}
