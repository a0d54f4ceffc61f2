import { Button } from '@mantine/core'
import { useLibrary } from '../app/library-context.tsx'
import { useWords } from '../i18n/use-words.ts'
import { enclosed, published } from '../publish/site/published.ts'
import { To } from '../ui/link.tsx'
import { StatePanel } from './state-panel.tsx'

/** Nothing is loaded: what the page needs to be of use, and both ways to it. `here` where the ways to add files stand right above. */
export const EmptyLibrary = ({ here = false }: { readonly here?: boolean }) => {
  const { t } = useWords()
  const { importFiles } = useLibrary()
  return (
    <StatePanel
      title={t('states.emptyTitle')}
      actions={
        <>
          {!here && (
            <To path="/library" className="button">
              {t('states.add')}
            </To>
          )}
          <Button size="compact-sm" variant={here ? 'filled' : 'default'} onClick={async () => importFiles((await enclosed(await published())).files)}>
            {t('library.seeds')}
          </Button>
        </>
      }
    >
      <p>{t('states.emptyNeeds')}</p>
    </StatePanel>
  )
}
