import { useLibrary } from '../app/library-context.tsx'
import { EmptyLibrary } from '../empty/empty-library.tsx'
import { PageTitle } from '../i18n/page-title.tsx'
import { useWords } from '../i18n/use-words.ts'
import { Section } from '../ui/section.tsx'
import { Drop } from './drop.tsx'
import { FactList } from './fact-list.tsx'
import { ImportLog } from './import-log.tsx'
import { ReferenceList } from './reference.tsx'
import { Reread } from './reread.tsx'
import { ShelfTable } from './shelf-table.tsx'
import { SpaceNote } from './space-note.tsx'

/** What is loaded, and every way to add, remove and read again. */
export const LibraryView = () => {
  const { t } = useWords()
  const { shelf, facts, importing, ready } = useLibrary()
  return (
    <>
      <PageTitle>{t('library.title')}</PageTitle>
      <Drop />
      <ImportLog />
      {ready && !importing.running && shelf.length + facts.length === 0 && <EmptyLibrary here />}
      {shelf.length > 0 && (
        <Section title={`${t('library.reports')} (${shelf.length})`}>
          <Reread />
          <ShelfTable shelf={shelf} />
        </Section>
      )}
      <ReferenceList />
      {facts.length > 0 && (
        <Section title={`${t('library.facts')} (${facts.length})`}>
          <FactList facts={facts} />
        </Section>
      )}
      <SpaceNote />
    </>
  )
}
