import { thingName } from '../../derive/indicator.ts'
import { placeLabel } from '../../derive/place.ts'
import type { Pair } from '../../model/pair.ts'
import { Deviation, ResultLink, TargetLink } from '../parts/amounts.tsx'
import { To } from '../parts/link.tsx'
import { Glyph } from '../parts/verdict.tsx'
import { Mixed } from '../words/mixed.tsx'
import { useWords } from '../words/use-words.ts'

export const MissList = ({ pairs }: { readonly pairs: readonly Pair[] }) => {
  const { t, language } = useWords()
  if (pairs.length === 0) return <p className="note">{t('overview.nothing')}</p>
  return (
    <ol className="items">
      {pairs.map((p) => (
        <li key={p.id}>
          <Glyph verdict="missed" />{' '}
          <To path="/pair" search={{ id: p.id }}>
            <Mixed>{`${placeLabel(p, language)} ${p.year} · ${thingName(p, language)}`}</Mixed>
          </To>
          <div className="meta">
            {t('chart.target')} <TargetLink pair={p} /> · {t('chart.result')} <ResultLink pair={p} /> · <Deviation pair={p} />
          </div>
        </li>
      ))}
    </ol>
  )
}
