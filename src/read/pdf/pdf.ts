import type { Issue, Outcome } from '../../model/issue.ts'
import { isGarbled, unreadPages } from '../pages.ts'
import type { Parts } from '../parts.ts'
import { refuse } from '../refuse.ts'
import { inNode, pdfAssets } from './assets.ts'
import { compose, type Page } from './compose.ts'
import { type Item, isSlanted } from './item.ts'
import { linesOf, mayHoldTable } from './lines.ts'
import { withoutMarks } from './marks.ts'
import { NO_RULES, type Rules, rulesOf } from './rules.ts'
import { swollen } from './swollen.ts'

const MAX_PAGES = 600
const MAX_MS = 30_000
const MAX_RUNS_PAGE = 20_000
const MAX_RUNS = 1_000_000

/** What keeps a file from holding the thread up: runs of text a page, and time. */
class TooSlow extends Error {}

/** Loads pdf.js and its worker code into this thread: we are in a worker already, and a second one cannot be had everywhere. */
const load = async (): Promise<Pick<typeof import('pdfjs-dist'), 'getDocument' | 'OPS'>> => {
  const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs')
  Object.assign(globalThis, { pdfjsWorker: worker })
  return import('pdfjs-dist/legacy/build/pdf.min.mjs')
}

const runs = (x: unknown): readonly Item[] =>
  typeof x === 'object' && x !== null && 'str' in x && 'transform' in x && 'width' in x && 'height' in x ? [itemOf(x)] : []
const itemOf = (x: { str: unknown; transform: unknown; width: unknown; height: unknown }): Item => ({
  str: String(x.str),
  transform: Array.isArray(x.transform) ? x.transform.map(Number) : [],
  width: Number(x.width),
  height: Number(x.height),
})

const reason = (file: string, error: unknown): ReturnType<typeof refuse> => {
  const name = error instanceof Error ? error.name : ''
  if (error instanceof TooSlow) return refuse('too-slow', file, error.message, 'a plainer PDF')
  if (name === 'PasswordException') return refuse('password-protected', file, 'a locked PDF', 'an unlocked copy')
  return refuse('damaged-file', file, error instanceof Error ? error.message : 'unreadable', 'a whole PDF file')
}

interface Marked {
  readonly page: Page
  /** Raised marks of notes on it. */
  readonly marks: number
}

const pageOf = (all: readonly Item[], height: number, rules: Rules): Marked => {
  const { items, marks } = withoutMarks(all.filter((i) => !isSlanted(i)))
  const watermarks = all.filter((i) => isSlanted(i) && i.str.trim() !== '').map((i) => i.str.trim())
  return { page: { lines: linesOf(items, height, rules), watermarks }, marks }
}

type Doc = Awaited<ReturnType<typeof import('pdfjs-dist')['getDocument']>['promise']>
type DocPage = Awaited<ReturnType<Doc['getPage']>>

/** Runs of a page as they come: pdf.js shares this thread, so that between them is the only time to stop it. */
const runsOf = async (page: DocPage, until: number): Promise<readonly Item[]> => {
  const reader = page.streamTextContent({ includeMarkedContent: false }).getReader()
  const items: Item[] = []
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return items
    for (const item of value.items) items.push(...runs(item))
    const slow = items.length > MAX_RUNS_PAGE ? `${items.length} pieces of text on a page` : performance.now() > until ? `more than ${MAX_MS / 1000} s` : ''
    if (slow) {
      void reader.cancel(new TooSlow(slow)).catch(() => undefined)
      throw new TooSlow(slow)
    }
  }
}

const pagesOf = async (bytes: Uint8Array): Promise<{ readonly pages: readonly Marked[]; readonly title: string }> => {
  const { getDocument, OPS } = await load()
  const { cMaps, fonts } = pdfAssets()
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: cMaps,
    cMapPacked: true,
    standardFontDataUrl: fonts,
    // Without it pdf.js asks the document for its address, and a worker has none.
    ...(inNode ? {} : { useWorkerFetch: true }),
    isEvalSupported: false,
    // Pictures are never looked at.
    maxImageSize: 1,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  })
  const until = performance.now() + MAX_MS
  const timer = setTimeout(() => void task.destroy(), MAX_MS)
  try {
    const doc = await task.promise
    const pages: Marked[] = []
    let read = 0
    for (let n = 1; n <= Math.min(doc.numPages, MAX_PAGES); n++) {
      const page = await doc.getPage(n)
      const items = await runsOf(page, until)
      read += items.length
      if (read > MAX_RUNS) throw new TooSlow(`${read} pieces of text`)
      const rules = mayHoldTable(items.filter((i) => !isSlanted(i))) ? rulesOf(await page.getOperatorList(), OPS) : NO_RULES
      pages.push(pageOf(items, page.view[3] ?? 0, rules))
      page.cleanup()
    }
    const info: unknown = (await doc.getMetadata()).info
    const title = typeof info === 'object' && info !== null && 'Title' in info && typeof info.Title === 'string' ? info.Title : ''
    return { pages, title }
  } finally {
    clearTimeout(timer)
    await task.destroy()
  }
}

const NO_PAGE: Page = { lines: [], watermarks: [] }
const textOf = (page: Page): string => page.lines.map((l) => l.text).join('')

/**
 * A PDF with a text layer → its text: lines in reading order joined into paragraphs, page numbers and running heads dropped,
 * the offset where each page begins. A scan or a locked file is refused with the reason.
 */
export const readPdf = async (file: string, bytes: Uint8Array): Promise<Outcome<Parts>> => {
  const inside = swollen(bytes)
  if (inside > 0) return refuse('too-large', file, `${inside} bytes inside`, 'a PDF whose pages hold text')
  try {
    const { pages, title } = await pagesOf(bytes)
    if (pages.every((p) => p.page.lines.length === 0)) return refuse('no-text-layer', file, `${pages.length} pages without text`, 'a PDF with a text layer')
    const marks = pages.reduce((n, p) => n + p.marks, 0)
    const issues: readonly Issue[] = marks > 0 ? [{ code: 'note-marks', count: marks }] : []
    const unread = pages.flatMap(({ page }, i) => (page.lines.length === 0 || isGarbled(textOf(page)) ? [i + 1] : []))
    const composed = compose(pages.map(({ page }, i) => (unread.includes(i + 1) && unread.length < pages.length ? NO_PAGE : page)))
    return {
      ok: true,
      value: {
        ...composed,
        ...(title && { meta: { title } }),
        issues: [...(composed.issues ?? []), ...issues, ...unreadPages(unread.length < pages.length ? unread : [])],
      },
      issues: [],
    }
  } catch (error) {
    return reason(file, error)
  }
}
