import { type Said, wordsAround } from './facts.ts'

/** One difference: what kind it is, and the lines that show it, old and new. */
export interface Change {
  readonly kind: string
  readonly lines: readonly string[]
}

/** What is gone, changed and new between two runs, by key; `what` opens the name of each kind. */
export const changesIn = (what: string, before: ReadonlyMap<string, Said>, after: ReadonlyMap<string, Said>): readonly Change[] => {
  const changes: Change[] = []
  for (const [key, b] of before) {
    const a = after.get(key)
    if (!a) changes.push({ kind: `${what} gone: ${b.by}`, lines: [`- ${b.text}`, wordsAround(b)] })
    else if (a.text !== b.text)
      changes.push({ kind: `${what} changed: ${b.by === a.by ? b.by : `${b.by} → ${a.by}`}`, lines: [`- ${b.text}`, `+ ${a.text}`, wordsAround(a)] })
  }
  for (const [key, a] of after) if (!before.has(key)) changes.push({ kind: `${what} new: ${a.by}`, lines: [`+ ${a.text}`, wordsAround(a)] })
  return changes
}
