import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Span } from '../../model/span.ts'
import { useWords } from '../i18n/use-words.ts'

interface FindProps {
  readonly word: string
  readonly hits: readonly Span[]
  readonly onWord: (word: string) => void
  readonly onGo: (hit: Span) => void
}

/** Finds a word in the text; Enter goes to the next place, Shift and Enter to the one before. */
export const Find = ({ word, hits, onWord, onGo }: FindProps) => {
  const { t } = useWords()
  const [nth, setNth] = useState(-1)
  const step = (by: number) => {
    if (hits.length === 0) return
    const next = (nth + by + hits.length) % hits.length
    setNth(next)
    const hit = hits[next]
    if (hit) onGo(hit)
  }
  const said = nth >= 0 && nth < hits.length ? t('desk.nth', { i: nth + 1, n: hits.length }) : t('reader.hits', { n: hits.length })
  return (
    <>
      <TextInput
        w={200}
        label={t('reader.find')}
        defaultValue={word}
        onChange={(e) => {
          setNth(-1)
          onWord(e.currentTarget.value)
        }}
        onKeyDown={(e) => e.key === 'Enter' && step(e.shiftKey ? -1 : 1)}
      />
      {word !== '' && (
        <span className="tools">
          <Button size="compact-sm" variant="default" disabled={hits.length === 0} onClick={() => step(-1)}>
            {t('desk.previous')}
          </Button>
          <Button size="compact-sm" variant="default" disabled={hits.length === 0} onClick={() => step(1)}>
            {t('desk.next')}
          </Button>
          <span className="note num" aria-live="polite">
            {said}
          </span>
        </span>
      )}
    </>
  )
}
