import type { Dropped } from '../../model/source.ts'
import type { Parts } from '../parts.ts'
import type { Line } from './lines.ts'

const PAGE_NUMBER = /^[-—–·\s]{0,4}(?:第\s?)?\d{1,4}(?:\s?页)?(?:\s?[/共]\s?\d{1,4}\s?页?)?[-—–·\s]{0,4}$/

/** Lines that come again at the edge of several pages. */
const runningHeads = (pages: readonly (readonly Line[])[]): ReadonlySet<string> => {
  const seen = new Map<string, number>()
  for (const page of pages) for (const line of new Set([page[0]?.text, page.at(-1)?.text])) if (line) seen.set(line, (seen.get(line) ?? 0) + 1)
  return new Set([...seen].filter(([text, n]) => n > 1 && n * 3 > pages.length && text.length < 60).map(([text]) => text))
}

const edge = (line: Line): boolean => line.at > 0.88 || line.at < 0.12

const frames = (pages: readonly (readonly Line[])[]): { readonly left: number; readonly right: number } => {
  const lines = pages.flat()
  const lefts = lines.map((l) => l.left).toSorted((a, b) => a - b)
  return { left: lefts[Math.floor(lefts.length / 4)] ?? 0, right: Math.max(0, ...lines.map((l) => l.right)) }
}

/**
 * Pages of printed lines → text. A line that fills the measure runs on into the next; one that stops short, or is followed by an indent, ends its paragraph.
 */
export const compose = (pages: readonly (readonly Line[])[]): Parts => {
  const heads = runningHeads(pages)
  const { left, right } = frames(pages)
  const dropped: Dropped[] = []
  const starts: { start: number; page: number }[] = []
  let text = ''
  let open = false
  for (const [n, page] of pages.entries()) {
    starts.push({ start: text.length, page: n + 1 })
    for (const line of page) {
      const head = heads.has(line.text) && edge(line)
      if (head || (PAGE_NUMBER.test(line.text) && edge(line))) {
        const lead = text === '' || text.endsWith('\n') ? '' : '\n'
        if (open) continue
        text += `${lead}${line.text}\n`
        dropped.push({ start: text.length - line.text.length - 1, end: text.length - 1, reason: head ? 'running_head' : 'page_number' })
        continue
      }
      const indented = line.left - left > line.size * 1.2
      if (text !== '' && !text.endsWith('\n') && (!open || indented)) text += '\n'
      text += line.text
      open = right - line.right < line.size * 1.6
    }
  }
  return { text: `${text}\n`, meta: {}, headings: [], dropped, pages: starts }
}
