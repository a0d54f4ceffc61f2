import { useLiveQuery } from 'dexie-react-hooks'
import { unsaved } from '../../../store/casefile/saved.ts'
import { useWords } from '../../i18n/use-words.ts'

/** How much work is in no case file yet, and that in words; undefined until it is known. */
export const useUnsavedWork = (): { readonly n: number; readonly said: string } | undefined => {
  const { t } = useWords()
  const left = useLiveQuery(() => unsaved())
  if (!left) return undefined
  const { corrections, charts } = left
  const what = [
    ...(corrections > 0 ? [t('publish.unsavedCorrections', { n: corrections })] : []),
    ...(charts > 0 ? [t('publish.unsavedCharts', { n: charts })] : []),
  ]
  return { n: corrections + charts, said: t('publish.unsaved', { what: what.join(' · ') }) }
}
