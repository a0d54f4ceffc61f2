import { TextInput } from '@mantine/core'
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import { searchPossible } from '../../../derive/review/answers.ts'
import type { Weighed } from '../../../judge/judge.ts'
import type { Pair } from '../../../model/pair.ts'
import { useWords } from '../../i18n/use-words.ts'
import { OptionList } from './option-list.tsx'
import { type Pick, pickKey } from './picks.ts'
import { Weighing } from './weighing.tsx'

/** Figures listed at first, and more of them at a press. */
const STEP = 40

const FIXED = ['nothing', 'unknown'] as const satisfies readonly Pick[]

/** How far a key moves in a list; `undefined` for other keys. */
const moveOf = (key: string, length: number): number | undefined => {
  const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8, End: length, Home: -length }
  return moves[key]
}

interface DeskProps {
  readonly pair: Pair
  readonly weighed: Weighed
  readonly onDone: () => void
}

const useOptions = (weighed: Weighed) => {
  const [query, setQuery] = useState('')
  const [size, setSize] = useState(STEP)
  const [active, setActive] = useState<Pick | null>(null)
  const found = useMemo(() => searchPossible(weighed.possible, query), [weighed, query])
  const picks: readonly Pick[] = useMemo(() => [...found.slice(0, size), ...FIXED], [found, size])
  const at = active === null ? -1 : picks.findIndex((p) => pickKey(p) === pickKey(active))
  const search = (q: string) => {
    setQuery(q)
    setSize(STEP)
    setActive(q.trim() === '' ? null : (searchPossible(weighed.possible, q)[0] ?? null))
  }
  const move = (by: number) => setActive(picks[Math.max(0, Math.min(picks.length - 1, at + (at < 0 && by < 0 ? picks.length : by)))] ?? null)
  return { query, search, found, picks, at, active: at < 0 ? null : active, setActive, move, more: () => setSize(size + STEP * 5) }
}

/** Every figure the place told later, searched by words and numbers, beside what the chosen one would do. */
export const AnswerDesk = ({ pair, weighed, onDone }: DeskProps) => {
  const { t } = useWords()
  const id = useId()
  const why = useRef<HTMLInputElement>(null)
  const { query, search, found, picks, at, active, setActive, move, more } = useOptions(weighed)
  const onKey = (e: KeyboardEvent) => {
    const by = moveOf(e.key, picks.length)
    if (by !== undefined) move(by)
    else if (e.key === 'Enter' && active) why.current?.focus()
    else return
    e.preventDefault()
  }
  const left = found.length - (picks.length - FIXED.length)
  return (
    <div className="answer">
      <div>
        <TextInput
          data-autofocus
          autoFocus
          type="search"
          role="combobox"
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={id}
          {...(at >= 0 ? { 'aria-activedescendant': `${id}-${at}` } : {})}
          label={t('answer.search')}
          description={t('answer.searchHint')}
          value={query}
          onChange={(e) => search(e.currentTarget.value)}
          onKeyDown={onKey}
        />
        <p className="note num" role="status">
          {weighed.possible.length === 0 ? t('answer.noReport') : t('answer.found', { n: found.length, of: weighed.possible.length })}
        </p>
        <OptionList id={id} pair={pair} weighed={weighed} picks={picks} active={active} onPick={setActive} />
        {left > 0 && (
          <button type="button" className="linkish" onClick={more}>
            {t('table.more', { n: left })}
          </button>
        )}
      </div>
      <div aria-live="polite">
        {active ? <Weighing pair={pair} weighed={weighed} pick={active} whyBox={why} onDone={onDone} /> : <p className="empty">{t('answer.choose')}</p>}
      </div>
    </div>
  )
}
