import { notifications } from '@mantine/notifications'
import { useCallback, useRef } from 'react'
import type { Change } from '../../model/correction.ts'
import { log, unlog } from '../../store/corrections.ts'
import { useLibrary } from '../app/library-context.tsx'
import { changeText } from '../parts/change-text.ts'
import { keep, kept } from '../words/kept.ts'
import { useWords } from '../words/use-words.ts'

const WHO = 'outturn-who'
export const who = (): string => kept(WHO) ?? ''
export const keepWho = (name: string): void => keep(WHO, name)

/** Logs a correction, and takes the last one back. Both are said. */
export const useCorrect = () => {
  const { t } = useWords()
  const { corrections } = useLibrary()
  const own = useRef<string[]>([])
  const correct = useCallback(
    async (sha256: string, change: Change, why: string) => {
      const id = crypto.randomUUID()
      own.current.push(id)
      await log([{ id, sha256, when: new Date().toISOString(), who: who(), why, change }])
      notifications.show({ message: t('review.done', { what: changeText(change, t) }) })
    },
    [t],
  )
  const undo = useCallback(async () => {
    const id = own.current.pop() ?? corrections.at(-1)?.id
    const entry = corrections.find((c) => c.id === id)
    if (!id || !entry) return notifications.show({ message: t('desk.toUndo') })
    await unlog(id)
    return notifications.show({ message: t('desk.bulkUndone', { what: changeText(entry.change, t) }) })
  }, [corrections, t])
  return { correct, undo }
}
