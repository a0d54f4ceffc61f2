import '@mantine/core/styles/Checkbox.css'
import './publish.css'
import { lazy, Suspense } from 'react'
import { PageTitle } from '../i18n/page-title.tsx'
import { useWords } from '../i18n/use-words.ts'
import { CaseSection } from './case/case-section.tsx'
import { SnapshotSection } from './making/snapshot-section.tsx'
import { StorageSection } from './storage-section.tsx'

const KeptSection = lazy(() => import('./kept/kept-section.tsx').then((m) => ({ default: m.KeptSection })))

/** Everything that takes the work out of this browser, or brings it back. */
export const PublishView = () => {
  const { t } = useWords()
  return (
    <>
      <PageTitle>{t('publish.title')}</PageTitle>
      <CaseSection />
      {/* One boundary: a section that arrives late would push those below it away from under the pointer. */}
      <Suspense fallback={null}>
        <KeptSection />
        <SnapshotSection />
        <StorageSection />
      </Suspense>
    </>
  )
}
