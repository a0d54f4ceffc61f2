import { Button } from '@mantine/core'
import { useWords } from '../../i18n/use-words.ts'
import type { EditionState, Moved } from './use-edition.ts'

const What = ({ moved, own }: { readonly moved: Moved; readonly own: boolean }) => {
  const { t } = useWords()
  return (
    <>
      {t('publish.editionMoved', moved)} {moved.keep > 0 && t('publish.editionKept', { n: moved.keep })} {own && t('publish.editionOwn')}{' '}
    </>
  )
}

/** Says that the site's library has changed since the last visit, and what of it came here. */
export const EditionNotice = ({ state, close }: { readonly state: EditionState; readonly close: () => void }) => {
  const { t } = useWords()
  if (state.kind !== 'offered' && state.kind !== 'taken') return null
  const asked = state.kind === 'offered'
  return (
    <div className="alert info" role="status" data-notice="edition">
      <strong>{t(asked ? 'publish.edition' : 'publish.editionTaken')}</strong> <What moved={state.moved} own={asked} />
      {asked ? (
        <>
          <Button size="compact-sm" onClick={state.take}>
            {t('publish.editionTake')}
          </Button>{' '}
          <Button size="compact-sm" variant="default" onClick={state.leave}>
            {t('publish.editionLeave')}
          </Button>
        </>
      ) : (
        <Button size="compact-sm" variant="default" onClick={close}>
          {t('app.close')}
        </Button>
      )}
    </div>
  )
}
