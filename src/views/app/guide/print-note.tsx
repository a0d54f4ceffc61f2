import { FILTERS } from '../../../derive/filter.ts'
import { placeLabels } from '../../../derive/place.ts'
import { useWords } from '../../i18n/use-words.ts'
import { filterLabel } from '../../ui/labels.ts'
import { useLibrary } from '../library-context.tsx'
import { useLocationState } from '../nav.ts'

/** On paper only: the filters and the convention in words, the address that shows the same, the day. */
export const PrintNote = () => {
  const { t, language } = useWords()
  const { judgement } = useLibrary()
  const { filters, view } = useLocationState()
  const names = placeLabels(judgement.pairs, language)
  const chosen = FILTERS.filter((name) => filters[name].length > 0).map(
    (name) => `${t(`filter.${name}`)}: ${filters[name].map((value) => filterLabel(name, value, t, language, names)).join(', ')}`,
  )
  return (
    <p className="print-note">
      {[...chosen, `${t('convention.label')}: ${t(`convention.${view}`)}`, new Date().toLocaleDateString('sv')].join(' · ')}
      <br />
      {window.location.href}
    </p>
  )
}
