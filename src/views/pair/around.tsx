import { useMemo } from 'react'
import { thingName } from '../../derive/indicator.ts'
import { placeKey, placeLabel } from '../../derive/place.ts'
import { neighboursOf } from '../../derive/targets/neighbours.ts'
import type { Pair } from '../../model/pair.ts'
import { useLibrary } from '../app/library-context.tsx'
import { Mixed } from '../i18n/mixed.tsx'
import { useWords } from '../i18n/use-words.ts'
import { To } from '../ui/link.tsx'

/** The ways on from a target: its place, its statistic over the years and beside other places, and the targets around it. */
export const Around = ({ pair }: { readonly pair: Pair }) => {
  const { t, language } = useWords()
  const { judgement } = useLibrary()
  const { earlier, later, above, below } = useMemo(() => neighboursOf(judgement.pairs, pair), [judgement.pairs, pair])
  const [place, name, key] = [placeLabel(pair, language), thingName(pair, language), placeKey(pair)]
  const kind = { i: pair.indicator, m: pair.measure, u: pair.target.unit }
  const to = (p: Pair | undefined, words: string) =>
    p && (
      <To path="/pair" search={{ id: p.id }}>
        <Mixed>{words}</Mixed>
      </To>
    )
  return (
    <nav className="around" aria-label={t('evidence.around')}>
      <span>
        <To path="/place" search={{ p: key }}>
          {t('evidence.ofPlace', { place })}
        </To>
        {pair.indicator && (
          <>
            <To path="/indicator" search={{ ...kind, p: key }}>
              {t('evidence.overYears', { place, name })}
            </To>
            <To path="/indicator" search={{ ...kind, y: pair.year, tab: 'places' }}>
              {t('evidence.besides', { name, year: pair.year })}
            </To>
          </>
        )}
      </span>
      <span>
        {to(earlier, `← ${earlier?.year ?? ''}`)}
        {to(later, `${later?.year ?? ''} →`)}
        {to(above, `↑ ${above ? thingName(above, language) : ''}`)}
        {to(below, `↓ ${below ? thingName(below, language) : ''}`)}
      </span>
    </nav>
  )
}
