import type { Claim } from '../../pair/claim.ts'

/** Characters before a claim that may belong to its clause. */
const REACH = 24

const since = (text: string, stops: readonly string[]): string => text.slice(Math.max(...stops.map((s) => text.lastIndexOf(s))) + 1)

/** The clause a claim stands in up to its end; '' for a row of a facts file. */
export const around = (c: Claim): string =>
  c.fact ? '' : since(c.origin.text.slice(Math.max(0, c.start - REACH), c.start), ['。', '；', '，', '\n']) + c.quote

/** Characters before a claim's words that its sentence may hold. */
const SENTENCE = 60

/** What a claim's sentence says before its words; '' for a row of a facts file. */
export const sentenceBefore = (c: Claim): string =>
  c.fact
    ? ''
    : (c.origin.text
        .slice(Math.max(0, c.start - SENTENCE), c.start)
        .split(/[。；\n]/)
        .at(-1) ?? '')

/** What follows a claim in its sentence, at most `reach` characters. */
export const behind = (c: Claim, reach: number): string => (c.fact ? '' : (c.origin.text.slice(c.end, c.end + reach).split(/[。；\n]/)[0] ?? ''))
