import type { Outcome, RefusalCode } from '../model/issue.ts'

/** A refusal as an outcome: nothing of the file is kept. */
export const refuse = (code: RefusalCode, file: string, seen: string, expected: string): { readonly ok: false } & Outcome<never> => ({
  ok: false,
  issues: [{ code, file, seen, expected }],
})
