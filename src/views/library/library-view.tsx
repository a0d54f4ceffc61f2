import { useLibrary } from '../app/library-context.tsx'
import { Section } from '../parts/section.tsx'
import { EmptyLibrary } from '../states/empty-library.tsx'
import { PageTitle } from '../words/page-title.tsx'
import { useWords } from '../words/use-words.ts'
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
