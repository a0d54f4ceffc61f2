import * as z from 'zod'
import { freshEdits } from '../../../figure/edit/edits.ts'
import { edits } from '../../../figure/edit/schema.ts'
import type { Lang } from '../../../figure/spec.ts'
import { keepSetting, setting } from '../../../store/meta.ts'
import type { Editing } from './editing.ts'

/** So many charts keep what was begun on them; the oldest goes first. */
const MOST = 40
const NAME = 'drafts'

const draft = z.strictObject({ when: z.string(), index: z.number().int().nonnegative(), edits: z.record(z.string(), edits) })
type Draft = z.output<typeof draft>
/** A draft that no longer reads is left out, and takes no other with it. */
const drafts = z.record(z.string(), z.catch(z.nullable(draft), null))

const all = async (): Promise<Readonly<Record<string, Draft>>> => {
  const kept = drafts.safeParse(await setting(NAME, z.unknown()))
  return kept.success ? Object.fromEntries(Object.entries(kept.data).flatMap(([key, d]) => (d === null ? [] : [[key, d]]))) : {}
}

const touched = (now: Editing, lang: Lang): boolean =>
  now.index > 0 || Object.values(now.edits).some((e) => JSON.stringify({ ...e, lang }) !== JSON.stringify(freshEdits(lang)))

/** What was edited about a chart when its editor was last closed; undefined where nothing was, or it was kept since. */
export const draftOf = async (chart: string, since = ''): Promise<Editing | undefined> => {
  const found = (await all())[chart]
  return found && found.when > since
    ? { index: found.index, edits: Object.fromEntries(Object.entries(found.edits).map(([i, e]) => [Number(i), e])) }
    : undefined
}

let writing: Promise<void> = Promise.resolve()

/** Keeps what was edited about a chart, or nothing where nothing differs from the figure as it is made. */
export const keepDraft = (chart: string, now: Editing, lang: Lang): Promise<void> => {
  // One after the other: two at once would each write the list without the other's entry.
  writing = writing.then(async () => {
    const { [chart]: _, ...others } = await all()
    const mine: Readonly<Record<string, Draft>> = touched(now, lang)
      ? { [chart]: { when: new Date().toISOString(), index: now.index, edits: { ...now.edits } } }
      : {}
    const kept = Object.entries({ ...others, ...mine })
      .sort(([, a], [, b]) => (a.when < b.when ? 1 : -1))
      .slice(0, MOST)
    await keepSetting(NAME, Object.fromEntries(kept))
  })
  return writing
}
