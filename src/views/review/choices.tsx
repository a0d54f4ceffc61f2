import type { ReactNode } from 'react'
import { placePath } from '../../derive/place.ts'
import type { IdentityEdit } from '../../model/correction.ts'
import type { Pair, ResultReading } from '../../model/pair.ts'
import { useWords } from '../i18n/use-words.ts'
import { readingText } from '../ui/amounts.tsx'
import { Quote } from '../ui/quote.tsx'
import { refOf } from './decisions.ts'

const Choice = ({
  n,
  chosen,
  onClick,
  children,
}: {
  readonly n: number
  readonly chosen: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}) => (
  <button type="button" className="choice num" aria-pressed={chosen} onClick={onClick}>
    <kbd>{n}</kbd> {children}
  </button>
)

/** The results that may answer a target, numbered, and none of them as the last choice. */
export const ResultChoices = ({
  pair,
  choices,
  onChoose,
}: {
  readonly pair: Pair
  readonly choices: readonly ResultReading[]
  /** With its index; −1 for none. */
  readonly onChoose: (to: ResultReading | null, index: number) => void
}) => {
  const { t, language } = useWords()
  return (
    <ol className="choices">
      {choices.map((r, i) => (
        <li key={`${r.sha256}-${r.start}-${r.at ?? ''}`}>
          <Choice
            n={i + 1}
            chosen={pair.result !== null && refOf(pair.result).sha256 === r.sha256 && refOf(pair.result).at === refOf(r).at}
            onClick={() => onChoose(r, i)}
          >
            <strong>{readingText(r, t, language)}</strong> <span lang="zh-CN">{r.subject}</span>{' '}
            <span className="note">{`${t(`measure.${r.measure}`)} · ${t(`resultSource.${r.source}`)} · ${t('pair.score', { n: Math.round(r.score * 100) })}`}</span>
          </Choice>
          <Quote reading={r} ink="result" />
        </li>
      ))}
      <li>
        <Choice n={0} chosen={pair.result === null} onClick={() => onChoose(null, -1)}>
          {t('desk.noneOfThese')}
        </Choice>
      </li>
    </ol>
  )
}

/** What a report's place and year may be, numbered. */
export const IdentityChoices = ({
  choices,
  onChoose,
}: {
  readonly choices: readonly IdentityEdit[]
  readonly onChoose: (to: IdentityEdit, index: number) => void
}) => {
  const { t, language } = useWords()
  return (
    <>
      <p className="note">{t('desk.whichPlace')}</p>
      <ol className="choices">
        {choices.map((c, i) => (
          <li key={`${c.adcode}-${c.place}-${c.planYear}`}>
            <Choice n={i + 1} chosen={false} onClick={() => onChoose(c, i)}>
              {placePath(c, language)} · {t('desk.plans', { n: c.planYear })} <span className="note">{c.adcode}</span>
            </Choice>
          </li>
        ))}
      </ol>
    </>
  )
}
