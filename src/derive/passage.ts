/** Text around a span, cut at the paragraph or at most `reach` characters away, in three parts. */
export interface Passage {
  readonly before: string
  readonly quote: string
  readonly after: string
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

/** The paragraph a quote stands in. Offsets are UTF-16, half open. */
export const passageOf = (text: string, start: number, end: number, reach = 160): Passage => {
  const line = text.lastIndexOf('\n', start - 1) + 1
  const close = text.indexOf('\n', end)
  const stop = close < 0 ? text.length : close
  const [from, to] = [Math.max(line, start - reach), Math.min(stop, end + reach)]
  return { before: text.slice(from, start), quote: text.slice(start, end), after: text.slice(end, to), cutBefore: from > line, cutAfter: to < stop }
}

/** A quote without the marks of Markdown, as a page shows it; what is stored and copied as evidence keeps them. */
export const unmarked = (text: string): string => text.replaceAll(/\*\*|__/g, '').replaceAll(/(^|\n)#{1,6} +/g, '$1')
