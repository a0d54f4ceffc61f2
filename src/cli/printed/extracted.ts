import { type Issue, mayRepeat, type Outlined, variantOf } from '../../pipeline/door.ts'
import { issueLine, type Output } from '../input.ts'
import { answers, pool } from '../jobs/pool.ts'
import type { ExtractedPart } from '../jobs/protocol.ts'
import { type Shelf, type Slot, shelf, unpacked } from '../jobs/shelf.ts'

type Compared = Parameters<typeof variantOf>[0]

interface Seen {
  readonly outline: Outlined
  readonly slot: Slot
}

/** A word about an earlier file of this run that is the same report. */
const comparing = (aside: Shelf) => {
  const seen: Seen[] = []
  return ({ outline, packed }: Extract<ExtractedPart, { kind: 'report' }>): Issue | null => {
    const worth = seen.filter((s) => mayRepeat(outline, s.outline))
    seen.push({ outline, slot: aside.put(packed) })
    if (worth.length === 0) return null
    const texts = worth.map((s) => unpacked<Compared>(aside.get(s.slot)))
    return variantOf(unpacked<Compared>(packed), texts)
  }
}

/** The report's line with one more issue: the line is JSON of our own making. */
const withIssue = (line: string, issue: Issue): string => {
  const printed = JSON.parse(line)
  return JSON.stringify({ ...printed, issues: [...printed.issues, issue] })
}

/**
 * Prints a line per report, or its readings with their reasons for people, in the order of the files. Returns how many files could not be read.
 * With several jobs files are read in threads, handed out one by one; what is printed is the same.
 */
export const printExtracted = async (files: readonly string[], flags: ReadonlySet<string>, output: Output, jobs = 1): Promise<number> => {
  const aside = shelf()
  const repeated = comparing(aside)
  const threads = pool(jobs, files.length)
  const show = (part: ExtractedPart, name: string): void => {
    if (part.kind === 'said') {
      output.say(part.line)
      return
    }
    const issue = repeated(part)
    output.print(issue && !flags.has('--explain') ? withIssue(part.line, issue) : part.line)
    for (const line of part.said) output.say(line)
    if (issue) output.say(`${name}: ${issueLine(issue)}`)
  }
  let [done, failed] = [0, 0]
  for await (const answer of answers(
    files.map((name) => ({ kind: 'extract', name, flags })),
    threads,
  )) {
    if (answer.kind !== 'extract') throw new Error('a thread answered another question')
    for (const part of answer.extracted.parts) show(part, files[done] ?? '')
    if (!answer.extracted.whole) failed++
    done++
  }
  await threads.close()
  aside.close()
  if (failed > 0) output.say(`${failed} of ${files.length} files could not be read`)
  return failed
}
