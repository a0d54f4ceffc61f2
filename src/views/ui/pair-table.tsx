import { useState } from 'react'
import { admissionOf } from '../../derive/findings/admission.ts'
import { thingName } from '../../derive/indicator.ts'
import { placeLabel } from '../../derive/place.ts'
import { checkOf, countChecked } from '../../derive/review/checked.ts'
import { verdictOf } from '../../derive/verdict.ts'
import type { Pair, Verdict } from '../../model/pair.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useLocationState } from '../app/nav.ts'
import { Mixed } from '../i18n/mixed.tsx'
import { useWords } from '../i18n/use-words.ts'
import { FindResult } from '../review/repair.tsx'
import { Deviation, ResultLink, TargetLink } from './amounts.tsx'
import { To } from './link.tsx'
import { VerdictMark } from './verdict/verdict.tsx'

const STEP = 50
/** So few more are not worth a click. */
const FEW = 3

/** Verdicts a person may settle by finding the result. */
const OPEN: ReadonlySet<Verdict> = new Set(['not_reported', 'uncertain'])

interface PairTableProps {
  readonly pairs: readonly Pair[]
  readonly caption: string
  /** Rows shown at first. */
  readonly first?: number
  /** One indicator of one place: a row is a year. */
  readonly series?: boolean
}

const Named = ({ pair }: { readonly pair: Pair }) => {
  const { t, language } = useWords()
  const name = thingName(pair, language)
  return (
    <>
      <td className="nowrap">
        {placeLabel(pair, language)}
        <span className="sub num">{pair.year}</span>
      </td>
      <td>
        <To path="/pair" search={{ id: pair.id }}>
          <Mixed>{name}</Mixed>
        </To>
        <span className="sub">
          <Mixed>{`${name === pair.subject ? '' : `${pair.subject} · `}${t(`measure.${pair.measure}`)}`}</Mixed>
        </span>
      </td>
    </>
  )
}

const Dated = ({ pair }: { readonly pair: Pair }) => (
  <td className="year">
    <To path="/pair" search={{ id: pair.id }}>
      {pair.year}
    </To>
  </td>
)

const PairRow = ({ pair, series }: { readonly pair: Pair; readonly series: boolean }) => {
  const { t, language } = useWords()
  const { view } = useLocationState()
  const verdict = verdictOf(pair, view)
  const { judgement, corrections } = useLibrary()
  const checked = checkOf(pair, corrections) !== undefined
  const admitted = pair.because === 'silent' && admissionOf(pair, judgement.findings) !== undefined
  return (
    <tr>
      {series ? <Dated pair={pair} /> : <Named pair={pair} />}
      <td className="r" data-label={t('table.target')}>
        <TargetLink pair={pair} />
      </td>
      <td className="r" data-label={t('table.result')}>
        <ResultLink pair={pair} />
        {pair.result && <span className="sub">{t(`resultSource.${pair.result.source}`)}</span>}
      </td>
      <td className="r" data-label={t('table.deviation')}>
        <Deviation pair={pair} />
      </td>
      <td>
        <VerdictMark verdict={verdict} />
        <span className="sub">
          {admitted ? t('news.admittedSilent') : t(`because.${pair.because}`)}
          {pair.flags.includes('corrected') && ` · ${t('desk.corrected')}`}
          {checked && ` · ✓ ${t('evidence.mark')}`}
        </span>
        {OPEN.has(verdict) && <FindResult pair={pair} label={`${placeLabel(pair, language)} ${pair.year} ${thingName(pair, language)}`} />}
      </td>
    </tr>
  )
}

/** Targets with results and verdicts; every number opens its sentence. Grows by steps. */
export const PairTable = ({ pairs, caption, first = STEP, series = false }: PairTableProps) => {
  const { t } = useWords()
  const { corrections } = useLibrary()
  const [asked, setAsked] = useState(first)
  const shown = pairs.length <= asked + FEW ? pairs.length : asked
  const checked = countChecked(pairs, corrections)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroller" tabIndex={0} aria-label={`${caption} · ${t('chart.table')}`}>
      <table className={series ? 'data pairs series' : 'data pairs'}>
        <thead>
          <tr>
            {series ? (
              <th>{t('table.year')}</th>
            ) : (
              <>
                <th>{t('table.place')}</th>
                <th>{t('table.indicator')}</th>
              </>
            )}
            <th className="r">{t('table.target')}</th>
            <th className="r">{t('table.result')}</th>
            <th className="r">{t('table.deviation')}</th>
            <th>{t('table.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.slice(0, shown).map((p) => (
            <PairRow key={p.id} pair={p} series={series} />
          ))}
        </tbody>
      </table>
      {checked > 0 && <p className="note num">{t('evidence.count', { n: checked, of: pairs.length })}</p>}
      {pairs.length > shown && (
        <p>
          <button type="button" className="linkish" onClick={() => setAsked(shown + STEP * 4)}>
            {t('table.more', { n: pairs.length - shown })}
          </button>
        </p>
      )}
    </section>
  )
}
