import { useMemo } from 'react'
import { type FilterName, facetValues } from '../../derive/filter.ts'
import { VERDICTS } from '../../model/pair.ts'
import { useWords } from '../i18n/use-words.ts'
import { Glyph } from '../ui/verdict/verdict.tsx'
import { useLibrary } from './library-context.tsx'
import { useLocationState } from './nav.ts'

const LEVELS = ['national', 'province', 'prefecture', 'county', 'other'] as const
/** So many years are one press away; the others are behind “add filter”. */
const YEARS = 8

/** Levels, verdicts and the latest years, each on or off by one press; only those the library holds. */
export const QuickFilters = () => {
  const { t } = useWords()
  const { judgement } = useLibrary()
  const { filters, view, set } = useLocationState()
  const present = useMemo(() => {
    const of = (name: FilterName) => facetValues(judgement.pairs, name, view).map((v) => v.value)
    const [levels, verdicts, years] = [of('level'), of('verdict'), of('year')]
    return {
      level: LEVELS.filter((l) => levels.includes(l)),
      verdict: VERDICTS.filter((v) => verdicts.includes(v)),
      year: [...years].sort().reverse().slice(0, YEARS),
    }
  }, [judgement.pairs, view])
  const toggle = (name: FilterName, value: string) => {
    const now = filters[name]
    set({ [name]: (now.includes(value) ? now.filter((v) => v !== value) : [...now, value]).join(',') || undefined })
  }
  const names = ['level', 'verdict', 'year'] as const
  return (
    <div className="quick">
      {names
        .filter((name) => present[name].length > 1)
        .map((name) => (
          // biome-ignore lint/a11y/useSemanticElements: switches of one kind, no field of a form
          <span key={name} role="group" aria-label={t(`filter.${name}`)}>
            {present[name].map((value) => (
              <button key={value} type="button" className="tag" aria-pressed={filters[name].includes(value)} onClick={() => toggle(name, value)}>
                {VERDICTS.map((v) => (name === 'verdict' && v === value ? <Glyph key={v} verdict={v} /> : null))}
                {name === 'year' ? value : t(`${name}.${value}`)}
              </button>
            ))}
          </span>
        ))}
    </div>
  )
}
