import { Button } from '@mantine/core'
import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import { unsaved } from '../../../store/casefile/saved.ts'
import { persist } from '../../../store/space.ts'
import { useLibrary } from '../../app/library-context.tsx'
import { To } from '../../parts/link.tsx'
import { useWords } from '../../words/use-words.ts'

/** Corrections exist only here until a case file holds them: says so, and asks the browser to keep them meanwhile. */
export const SaveReminder = () => {
  const { t } = useWords()
  const { corrections } = useLibrary()
  const n = useLiveQuery(() => unsaved(corrections), [corrections]) ?? 0
  const [put, setPut] = useState(0)
  const any = n > 0
  useEffect(() => {
    if (any) void persist()
  }, [any])
  if (n <= put) return null
  return (
    <p className="note" role="status" data-notice="save">
      {t('publish.unsaved', { n })} <To path="/publish">{t('publish.save')}</To>{' '}
      <Button size="compact-xs" variant="subtle" onClick={() => setPut(n)}>
        {t('publish.later')}
      </Button>
    </p>
  )
}
