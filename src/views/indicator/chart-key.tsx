import type { ReactNode } from 'react'
import type { Point } from '../../derive/series.ts'
import { verdictOf } from '../../derive/verdict.ts'
import { type Pair, VERDICTS, type Verdict } from '../../model/pair.ts'
import { useLocationState } from '../app/nav.ts'
import { useWords } from '../i18n/use-words.ts'
import { LoneMark, OtherMark, ResultMark, TargetMark } from './marks.tsx'

const [CX, CY] = [14, 13]

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
  const seen = new Set<Verdict>(points.map((p) => p.verdict))
  const words = { eq: 'keyTarget', about: 'keyAbout', ge: 'keyGe', le: 'keyLe' } as const
  const bound = (['eq', 'about', 'ge', 'le'] as const)
    .filter((b) => bounds.has(b))
    .map((b) => ({
      word: b === 'eq' ? t('news.keyTarget') : `${t('news.keyTarget')} (${t(`news.${words[b]}`)})`,
      mark: <TargetMark cx={CX} cy={CY} bound={b} payload={{}} />,
    }))
  const band = points.some((p) => p.band !== null) ? [{ word: `${t('news.keyTarget')} (${t('news.keyBand')})`, mark: BAND }] : []
  const verdicts = VERDICTS.filter((v) => seen.has(v)).map((v) => ({ word: t(`verdict.${v}`), mark: <ResultMark cx={CX} cy={CY} payload={{ verdict: v }} /> }))
  const other = points.some((p) => p.others.some((o) => o.value !== null && o.value !== p.result))
    ? [{ word: t('news.keyOther'), mark: <OtherMark cx={CX} cy={CY} payload={{}} /> }]
    : []
  const alone = lone ? [{ word: t('news.keyLone'), mark: <LoneMark cx={CX} cy={CY} payload={{}} /> }] : []
  return [...bound, ...band, ...verdicts, ...other, ...alone]
}

/** The marks of places side by side, in words: only those that are there. */
export const DotKey = ({ pairs }: { readonly pairs: readonly Pair[] }) => {
  const { t } = useWords()
  const { view } = useLocationState()
  const seen = new Set(pairs.map((p) => verdictOf(p, view)))
  return (
    <ul className="legend key" aria-label={t('news.key')}>
      <Entry mark={<path d={`M${CX} ${CY - 8}v16`} stroke="var(--ink)" strokeWidth={3} />} word={t('news.keyTarget')} />
      {pairs.some((p) => p.target.upper !== null) && <Entry mark={BAND} word={`${t('news.keyTarget')} (${t('news.keyBand')})`} />}
      {VERDICTS.filter((v) => seen.has(v)).map((v) => (
        <Entry key={v} mark={<ResultMark cx={CX} cy={CY} payload={{ verdict: v }} />} word={t(`verdict.${v}`)} />
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
