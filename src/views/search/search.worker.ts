import { loadEnglishPlaces } from '../../derive/place.ts'
import { type Found, foundInFacts, foundInReport, indexOf, ranked, readingKey, type SearchIndex, wordsOf } from '../../derive/search/index.ts'
import { factFiles, reportsOf, shelf } from '../../store/library.ts'
import { revision } from '../../store/meta.ts'
import type { SearchAnswer, SearchRequest } from './protocol.ts'

/** Reports read at once: never a whole library's texts in memory. */
const PART = 40

let held: { readonly revision: number; readonly index: SearchIndex } | undefined
const send = (answer: SearchAnswer): void => self.postMessage(answer)

const build = async (id: number): Promise<SearchIndex> => {
  await loadEnglishPlaces()
  const hashes = (await shelf()).map((e) => e.sha256)
  const rows: Found[] = []
  for (let i = 0; i < hashes.length; i += PART) {
    send({ id, kind: 'indexing', done: i, total: hashes.length })
    for (const r of await reportsOf(hashes.slice(i, i + PART))) rows.push(...foundInReport(r))
  }
  for (const f of await factFiles()) rows.push(...foundInFacts(f.facts))
  return indexOf(rows)
}

const current = async (id: number): Promise<SearchIndex> => {
  const now = await revision()
  if (held?.revision !== now) held = { revision: now, index: await build(id) }
  return held.index
}

let asked: Promise<void> = Promise.resolve()

const answer = async ({ id, query, most }: SearchRequest): Promise<void> => {
  try {
    const index = await current(id)
    const words = wordsOf(query)
    const found = index.search(words)
    send({ id, kind: 'found', rows: ranked(found, words).slice(0, most), keys: found.map(readingKey), size: index.size })
  } catch {
    send({ id, kind: 'failed' })
  }
}

self.onmessage = ({ data }: MessageEvent<SearchRequest>) => {
  asked = asked.then(() => answer(data))
}
