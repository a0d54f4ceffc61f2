import type { Judgement } from '../judge/judge.ts'
import { type Database, db } from './db.ts'

interface Kept {
  readonly key: string
  readonly judgement: Judgement
}

const isKept = (value: unknown): value is Kept => typeof value === 'object' && value !== null && 'key' in value && 'judgement' in value

/** What a judgement is kept under: the library's revision and the rules that read it. */
export const judgementKey = (revision: number, rules: string): string => `${revision}·${rules}`

/** The judgement kept for `key` (revision and rules), if it is the one in store. */
export const keptJudgement = async (key: string, d: Database = db): Promise<Judgement | undefined> => {
  const kept = (await d.meta.get('judgement'))?.value
  return isKept(kept) && kept.key === key ? kept.judgement : undefined
}

export const keepJudgement = async (key: string, judgement: Judgement, d: Database = db): Promise<void> => {
  await d.meta.put({ key: 'judgement', value: { key, judgement } satisfies Kept })
}
