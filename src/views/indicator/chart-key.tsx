import type { ReactNode } from 'react'
import type { Point } from '../../derive/series.ts'
import { verdictOf } from '../../derive/verdict.ts'
import { type Pair, VERDICTS, type Verdict } from '../../model/pair.ts'
import { useLocationState } from '../app/nav.ts'
import { useWords } from '../words/use-words.ts'
import { resultIn } from './dot-plot.tsx'
import { GapMark, LoneMark, OtherMark, ResultMark, TargetMark } from './marks.tsx'

const [CX, CY] = [14, 13]
const decided: readonly Verdict[] = ['met', 'missed', 'depends']
const silent: readonly Verdict[] = ['not_reported', 'pending', 'not_comparable', 'not_checkable', 'uncertain']

const BAND = <rect x={4} y={5} width={20} height={16} fill="var(--ink-3)" fillOpacity={0.28} />

const Entry = ({ mark, word }: { readonly mark: ReactNode; readonly word: string }) => (
  <li>
    <svg viewBox="0 0 28 26" className="key-mark" aria-hidden="true">
      {mark}
    </svg>
    {word}
  </li>
)

interface Shown {
  readonly word: string
  readonly mark: ReactNode
}

const useMarks = (points: readonly Point[], lone: boolean): readonly Shown[] => {
  const { t } = useWords()
  const bounds = new Set(points.filter((p) => p.target !== null && p.band === null).map((p) => p.pair.bound))
  const results = new Set(points.filter((p) => p.result !== null).map((p) => p.verdict))
  const gaps = new Set(points.filter((p) => p.gap !== null).map((p) => p.verdict))
  const words = { eq: 'keyTarget', about: 'keyAbout', ge: 'keyGe', le: 'keyLe' } as const
  const bound = (['eq', 'about', 'ge', 'le'] as const)
    .filter((b) => bounds.has(b))
    .map((b) => ({
      word: b === 'eq' ? t('news.keyTarget') : `${t('news.keyTarget')} (${t(`news.${words[b]}`)})`,
      mark: <TargetMark cx={CX} cy={CY} bound={b} payload={{}} />,
    }))
  const band = points.some((p) => p.band !== null) ? [{ word: `${t('news.keyTarget')} (${t('news.keyBand')})`, mark: BAND }] : []
  const judged = decided.filter((v) => results.has(v)).map((v) => ({ word: t(`verdict.${v}`), mark: <ResultMark cx={CX} cy={CY} payload={{ verdict: v }} /> }))
  const ring = [...results].some((v) => !decided.includes(v))
    ? [{ word: t('news.keyRing'), mark: <ResultMark cx={CX} cy={CY} payload={{ verdict: 'not_comparable' as const }} /> }]
    : []
  const crosses = silent.filter((v) => gaps.has(v)).map((v) => ({ word: t(`verdict.${v}`), mark: <GapMark cx={CX} cy={-1} payload={{ verdict: v }} /> }))
  const other = points.some((p) => p.others.some((o) => o.value !== null && o.value !== p.result))
    ? [{ word: t('news.keyOther'), mark: <OtherMark cx={CX} cy={CY} payload={{}} /> }]
    : []
  const alone = lone ? [{ word: t('news.keyLone'), mark: <LoneMark cx={CX} cy={CY} payload={{}} /> }] : []
  return [...bound, ...band, ...judged, ...ring, ...crosses, ...other, ...alone]
}

/** The marks of places side by side, in words: only those that are there. */
export const DotKey = ({ pairs, unit }: { readonly pairs: readonly Pair[]; readonly unit: string }) => {
  const { t } = useWords()
  const { view } = useLocationState()
  const of = (drawn: boolean) => new Set(pairs.filter((p) => (resultIn(p, unit) !== null) === drawn).map((p) => verdictOf(p, view)))
  const [results, gaps] = [of(true), of(false)]
  return (
    <ul className="legend key" aria-label={t('news.key')}>
      <Entry mark={<path d={`M${CX} ${CY - 8}v16`} stroke="var(--ink)" strokeWidth={3} />} word={t('news.keyTarget')} />
      {pairs.some((p) => p.target.upper !== null) && <Entry mark={BAND} word={`${t('news.keyTarget')} (${t('news.keyBand')})`} />}
      {VERDICTS.filter((v) => results.has(v)).map((v) => (
        <Entry key={v} mark={<ResultMark cx={CX} cy={CY} payload={{ verdict: v }} />} word={t(`verdict.${v}`)} />
      ))}
      {silent
        .filter((v) => gaps.has(v) && !results.has(v))
        .map((v) => (
          <Entry key={v} mark={<GapMark cx={CX} cy={-1} payload={{ verdict: v }} />} word={t(`verdict.${v}`)} />
        ))}
    </ul>
  )
}

/** The marks that a chart uses, in words: only those that are there. */
export const ChartKey = ({ points, lone = false }: { readonly points: readonly Point[]; readonly lone?: boolean }) => {
  const { t } = useWords()
  const marks = useMarks(points, lone)
  return (
    <ul className="legend key" aria-label={t('news.key')}>
      {marks.map((m) => (
        <Entry key={m.word} mark={m.mark} word={m.word} />
      ))}
    </ul>
  )
}
