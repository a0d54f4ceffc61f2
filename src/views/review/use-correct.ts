import { useCallback } from 'react'
import type { Change } from '../../model/correction.ts'
import { log, unlog } from '../../store/corrections.ts'
import { useLibrary } from '../app/library-context.tsx'
import { notify } from '../empty/notify.ts'
import { keep, kept } from '../i18n/kept.ts'
import { useWords } from '../i18n/use-words.ts'
import { changeText } from '../ui/change-text.ts'

const WHO = 'outturn-who'
export const who = (): string => kept(WHO) ?? ''
export const keepWho = (name: string): void => keep(WHO, name)

/** A change of one report's readings or pairings. */
export interface Entry {
  readonly sha256: string
  readonly change: Change
}

/** Ids of what was logged on this page, a decision each, the last one at the end. */
const own: string[][] = []

/** The last decision of this page that is still in the log; ids of those taken back elsewhere are let go. */
const lastOwn = (standing: ReadonlySet<string>): readonly string[] => {
  for (let ids = own.pop(); ids !== undefined; ids = own.pop()) {
    const left = ids.filter((id) => standing.has(id))
    if (left.length > 0) return left
  }
  return []
}

/** Logs corrections, and takes the last decision back. Both are said. */
export const useCorrect = () => {
  const { t } = useWords()
  const { corrections } = useLibrary()
  const correctAll = useCallback(
    async (entries: readonly Entry[], why: string) => {
      const when = new Date().toISOString()
      const logged = entries.map((e) => ({ id: crypto.randomUUID(), ...e, when, who: who(), why }))
      own.push(logged.map((c) => c.id))
      await log(logged)
      notify({ message: t('review.done', { what: entries.map((e) => changeText(e.change, t)).join(' · ') }) })
    },
    [t],
  )
  const correct = useCallback((sha256: string, change: Change, why: string) => correctAll([{ sha256, change }], why), [correctAll])
  const undo = useCallback(async () => {
    const mine = lastOwn(new Set(corrections.map((c) => c.id)))
    const ids = mine.length > 0 ? mine : corrections.slice(-1).map((c) => c.id)
    if (ids.length === 0) return notify({ message: t('desk.toUndo') })
    const texts = corrections.filter((c) => ids.includes(c.id)).map((c) => changeText(c.change, t))
    await unlog(ids)
    return notify({ message: t('desk.bulkUndone', { what: texts.join(' · ') }) })
  }, [corrections, t])
  return { correct, correctAll, undo }
}
