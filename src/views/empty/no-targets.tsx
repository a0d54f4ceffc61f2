import { useWords } from '../i18n/use-words.ts'
import { To } from '../ui/link.tsx'
import { StatePanel } from './state-panel.tsx'

/** What is loaded states results only, as bulletins do: there is no promise to hold them against. */
export const NoTargets = () => {
  const { t } = useWords()
  return (
    <StatePanel
      title={t('states.noTargetsTitle')}
      actions={
        <To path="/library" className="button">
          {t('states.add')}
        </To>
      }
    >
      <p>{t('states.noTargets')}</p>
    </StatePanel>
  )
}
