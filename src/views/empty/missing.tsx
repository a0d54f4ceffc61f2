import { useWords } from '../i18n/use-words.ts'
import { To } from '../ui/link.tsx'
import { StatePanel } from './state-panel.tsx'

/** What a link asks for is not in this library: what may have become of it, and where to go on. */
export const Missing = ({ what }: { readonly what: 'indicator' | 'place' | 'pair' | 'report' | 'page' }) => {
  const { t } = useWords()
  return (
    <StatePanel
      title={t(`states.missing.${what}`)}
      main={what === 'pair' || what === 'page'}
      actions={
        <>
          <To path="/" className="button">
            {t('states.toOverview')}
          </To>
          {what !== 'page' && (
            <To path="/library" className="button plain">
              {t('states.toLibrary')}
            </To>
          )}
        </>
      }
    >
      <p>{t(what === 'page' ? 'states.missingPage' : 'states.missingWhy')}</p>
    </StatePanel>
  )
}
