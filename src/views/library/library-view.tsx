import { Button } from '@mantine/core'
import { useLibrary } from '../app/library-context.tsx'
import { Empty, Section } from '../parts/section.tsx'
import { enclosed, published } from '../publish/site/published.ts'
import { useWords } from '../words/use-words.ts'
import { Drop } from './drop.tsx'
import { FactList } from './fact-list.tsx'
import { ImportLog } from './import-log.tsx'
import { Reread } from './reread.tsx'
import { ShelfTable } from './shelf-table.tsx'
import { SpaceNote } from './space-note.tsx'

/** What is loaded, and every way to add, remove and read again. */
export const LibraryView = () => {
  const { t } = useWords()
  const { shelf, facts, importFiles, ready } = useLibrary()
  return (
    <>
      <h1>{t('library.title')}</h1>
      <Drop />
      <ImportLog />
      {ready && shelf.length + facts.length === 0 && (
        <Empty>
          {t('library.empty')}{' '}
          <Button size="compact-sm" onClick={async () => importFiles((await enclosed(await published())).files)}>
            {t('library.seeds')}
          </Button>
        </Empty>
      )}
      {shelf.length > 0 && (
        <Section title={`${t('library.reports')} (${shelf.length})`}>
          <Reread />
          <ShelfTable shelf={shelf} />
        </Section>
      )}
      {facts.length > 0 && (
        <Section title={`${t('library.facts')} (${facts.length})`}>
          <FactList facts={facts} />
        </Section>
      )}
      <SpaceNote />
    </>
  )
}
