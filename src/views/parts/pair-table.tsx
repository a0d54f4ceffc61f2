import { useState } from 'react'
import { indicatorName } from '../../derive/indicator.ts'
import { verdictOf } from '../../derive/verdict.ts'
import type { Pair } from '../../model/pair.ts'
import { useLocationState } from '../app/nav.ts'
import { useWords } from '../words/use-words.ts'
import { Deviation, ResultLink, TargetLink } from './amounts.tsx'
import { To } from './link.tsx'
import { VerdictMark } from './verdict.tsx'

const STEP = 50

const PairRow = ({ pair }: { readonly pair: Pair }) => {
  const { t, language } = useWords()
  const { view } = useLocationState()
  const name = pair.indicator ? indicatorName(pair.indicator, language) : pair.subject
  return (
    <tr>
      <td className="nowrap">
        {pair.place}
        <span className="sub num">{pair.year}</span>
      </td>
      <td>
        <To path="/pair" search={{ id: pair.id }}>
          {name}
        </To>
        <span className="sub">
          {name === pair.subject ? '' : `${pair.subject} · `}
          {t(`measure.${pair.measure}`)}
        </span>
      </td>
      <td className="r">
        <TargetLink pair={pair} />
      </td>
      <td className="r">
        <ResultLink pair={pair} />
        {pair.result && <span className="sub">{t(`resultSource.${pair.result.source}`)}</span>}
      </td>
      <td className="r">
        <Deviation pair={pair} />
      </td>
      <td>
        <VerdictMark verdict={verdictOf(pair, view)} />
        <span className="sub">{t(`because.${pair.because}`)}</span>
      </td>
    </tr>
  )
}

/** Targets with results and verdicts; every number opens its sentence. Grows by steps. */
export const PairTable = ({ pairs, caption }: { readonly pairs: readonly Pair[]; readonly caption: string }) => {
  const { t } = useWords()
  const [shown, setShown] = useState(STEP)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroller" tabIndex={0} aria-label={caption}>
      <table className="data">
        <thead>
          <tr>
            <th>{t('table.place')}</th>
            <th>{t('table.indicator')}</th>
            <th className="r">{t('table.target')}</th>
            <th className="r">{t('table.result')}</th>
            <th className="r">{t('table.deviation')}</th>
            <th>{t('table.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.slice(0, shown).map((p) => (
            <PairRow key={p.id} pair={p} />
          ))}
        </tbody>
      </table>
      {pairs.length > shown && (
        <p>
          <button type="button" className="linkish" onClick={() => setShown(shown + STEP * 4)}>
            {t('table.more', { n: pairs.length - shown })}
          </button>
        </p>
      )}
    </section>
  )
}
