import '@mantine/core/styles/Checkbox.css'
import './publish.css'
import { useWords } from '../words/use-words.ts'
import { CaseSection } from './case/case-section.tsx'
import { SnapshotSection } from './making/snapshot-section.tsx'
import { StorageSection } from './storage-section.tsx'

/** Everything that takes the work out of this browser, or brings it back. */
export const PublishView = () => {
  const { t } = useWords()
  return (
    <>
      <h1>{t('publish.title')}</h1>
      <CaseSection />
      <SnapshotSection />
      <StorageSection />
    </>
  )
}
