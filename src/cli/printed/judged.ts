import { type Fact, type Placed, type PlaceGroup, placeGroups, type Report, variantsOf } from '../../pipeline/door.ts'
import { issueLine, type Output } from '../input.ts'
import { answers, type Pool, pool } from '../jobs/pool.ts'
import type { KeyedLines, Packed } from '../jobs/protocol.ts'
import { type Shelf, type Slot, shelf, unpacked } from '../jobs/shelf.ts'

/** A report whose text and statements lie aside. */
interface Held extends Omit<Packed, 'packed'> {
  readonly slot: Slot
}

interface Read {
  readonly held: readonly Held[]
  readonly facts: readonly Fact[]
  readonly failed: number
}

const wrong = (): never => {
  throw new Error('a thread answered another question')
}

/** Reads every file, laying reports aside; what cannot be read is said and counted. */
const readAll = async (files: readonly string[], insisted: boolean, aside: Shelf, threads: Pool, { say }: Output): Promise<Read> => {
  const held: Held[] = []
  const facts: Fact[] = []
  let failed = 0
  const tasks = files.map((name) => ({ kind: 'read' as const, name, insisted }))
  for await (const answer of answers(tasks, threads)) {
    if (answer.kind !== 'read') return wrong()
    const { taken } = answer
    for (const words of taken.said) say(words)
    for (const { packed, ...rest } of taken.reports) held.push({ ...rest, slot: aside.put(packed) })
    for (const f of taken.facts) facts.push(f)
    failed += taken.failed
  }
  return { held, facts, failed }
}

/** Nothing of a group comes before this in the judgement's order: a place stands under its code, or its name where there is none. */
const firstKey = ({ reports, facts }: PlaceGroup): string => {
  const keys = [...reports, ...facts].flatMap(({ place, adcode }) => (place || adcode ? [place, adcode].filter((k) => k !== '') : ['']))
  return keys.reduce((least, key) => (key < least ? key : least))
}

const inKeyOrder = (a: { readonly key: string }, b: { readonly key: string }): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)

/** Gives the lines of every place in the judgement's order, each as soon as no other can come before it. */
async function* judgedInOrder({ held, facts }: Read, findings: boolean, aside: Shelf, threads: Pool): AsyncGenerator<KeyedLines> {
  const slots = new Map<Placed, Slot>(held.map((h) => [h, h.slot]))
  const groups = placeGroups(held, facts, [])
    .map((group) => ({ group, key: firstKey(group) }))
    .sort(inKeyOrder)
  const tasks = function* () {
    for (const { group } of groups) {
      const reports = group.reports.flatMap((r) => slots.get(r) ?? []).map(aside.get)
      yield { kind: 'judge' as const, reports, facts: group.facts, findings }
    }
  }
  let waiting: KeyedLines[] = []
  let done = 0
  for await (const answer of answers(tasks(), threads)) {
    if (answer.kind !== 'judge') return wrong()
    waiting = [...waiting, ...answer.lines].sort(inKeyOrder)
    const next = groups[++done]?.key
    while (waiting[0] && (next === undefined || waiting[0].key < next)) {
      yield waiting[0]
      waiting = waiting.slice(1)
    }
  }
}

/** Says which reports are the same report in another file. */
const sayVariants = (held: readonly Held[], aside: Shelf, { say }: Output): void => {
  const names = new Map(held.toReversed().map((h) => [h.sha256, h.file]))
  const found = variantsOf(held, (one) => unpacked<Report>(aside.get(one.slot)))
  for (const [sha256, issue] of found) say(`${names.get(sha256)}: ${issueLine(issue)}`)
}

const text = new TextEncoder()
const words = new TextDecoder()

/**
 * Reads all files together and prints a line per target, findings after them where asked. Returns how many files could not be read.
 * A report is laid aside once read, and a place's reports are taken up again together: no more than a few places are in memory.
 * With several jobs files are read and places judged in threads; what is printed is the same.
 */
export const printJudged = async (files: readonly string[], flags: ReadonlySet<string>, output: Output, jobs = 1): Promise<number> => {
  const aside = shelf()
  const threads = pool(jobs, files.length)
  const read = await readAll(files, flags.has('--anyway'), aside, threads, output)
  sayVariants(read.held, aside, output)
  const later: Slot[] = []
  for await (const lines of judgedInOrder(read, flags.has('--findings'), aside, threads)) {
    for (const pair of lines.pairs) output.print(pair)
    if (lines.findings.length > 0) later.push(aside.put(text.encode(lines.findings.join('\n'))))
  }
  for (const slot of later) for (const finding of words.decode(aside.get(slot)).split('\n')) output.print(finding)
  await threads.close()
  aside.close()
  if (read.failed > 0) output.say(`${read.failed} of ${files.length} files could not be read`)
  return read.failed
}
