import { useEffect, useRef } from 'react'
import { verdictOf } from '../../../derive/verdict.ts'
import type { Weighed } from '../../../judge/judge.ts'
import type { Pair } from '../../../model/pair.ts'
import { useLocationState } from '../../app/nav.ts'
import { useWords } from '../../i18n/use-words.ts'
import { readingText } from '../../ui/amounts.tsx'
import { VerdictMark } from '../../ui/verdict/verdict.tsx'
import { isResult, outcomeOf, type Pick, pickKey } from './picks.ts'

interface ListProps {
  /** Of the list, for the search box that steers it. */
  readonly id: string
  readonly pair: Pair
  readonly weighed: Weighed
  readonly picks: readonly Pick[]
  readonly active: Pick | null
  readonly onPick: (pick: Pick) => void
}

const Told = ({ pair, pick }: { readonly pair: Pair; readonly pick: Exclude<Pick, string> }) => {
  const { t, language } = useWords()
  const { reading, role, year, planYear } = pick
  const source = planYear === null || reading.document !== undefined ? t(`resultSource.${reading.source}`) : t('answer.reportOf', { year: planYear })
  return (
    <>
      <strong>{readingText(reading, t, language)}</strong> <span lang="zh-CN">{reading.subject}</span>{' '}
      <span className="note">{[`${year} ${t(`role.${role}`)}`, t(`measure.${reading.measure}`), source].join(' · ')}</span>{' '}
      {isResult(pair, pick) && <span className="tag">{t('answer.current')}</span>}
      <span className="said" lang="zh-CN">
        {reading.quote}
      </span>
    </>
  )
}

/** What may be said about a target, one line each with the verdict it brings. Steered from the search box: it never has the focus itself. */
export const OptionList = ({ id, pair, weighed, picks, active, onPick }: ListProps) => {
  const { t } = useWords()
  const { view } = useLocationState()
  const box = useRef<HTMLDivElement>(null)
  const key = active && pickKey(active)
  // biome-ignore lint/correctness/useExhaustiveDependencies: brought into view when another is active
  useEffect(() => {
    box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [key])
  return (
    <div ref={box} id={id} role="listbox" aria-label={t('answer.list')} tabIndex={-1} className="options">
      {picks.map((pick, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the search box gives the same to the keyboard
        <div
          key={pickKey(pick)}
          id={`${id}-${i}`}
          role="option"
          tabIndex={-1}
          aria-selected={pickKey(pick) === key}
          className={typeof pick === 'string' ? 'option fixed' : 'option num'}
          data-pick={typeof pick === 'string' ? pick : 'figure'}
          onClick={() => onPick(pick)}
        >
          <span>{typeof pick === 'string' ? t(`answer.${pick}`) : <Told pair={pair} pick={pick} />}</span>
          <VerdictMark verdict={verdictOf(outcomeOf(pick, weighed), view)} />
        </div>
      ))}
    </div>
  )
}
