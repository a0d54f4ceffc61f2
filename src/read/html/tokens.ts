export interface Token {
  readonly kind: 'text' | 'open' | 'close'
  /** Lower-case element name, '' for text. */
  readonly name: string
  /** Raw text, or the raw tag without its brackets. */
  readonly text: string
}

const RAW = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe'])

const tagOf = (text: string): Token | null => {
  const name = /^\/?([a-zA-Z][a-zA-Z0-9:-]{0,40})/.exec(text)?.[1]
  return name ? { kind: text.startsWith('/') ? 'close' : 'open', name: name.toLowerCase(), text } : null
}

/** Case-insensitive search for the end of a raw element, bounded to one pass per name by the caller's cache. */
const rawEnd = (lower: string, name: string, from: number): number => {
  const at = lower.indexOf(`</${name}`, from)
  return at < 0 ? lower.length : at
}

/** Splits HTML or XML into text and tags in one pass; comments, declarations and the insides of scripts are passed over. */
export function* tokens(source: string): Generator<Token> {
  const lower = source.toLowerCase().length === source.length ? source.toLowerCase() : source
  for (let at = 0; at < source.length; ) {
    const open = source.indexOf('<', at)
    if (open !== at) yield { kind: 'text', name: '', text: source.slice(at, open < 0 ? source.length : open) }
    if (open < 0) return
    const comment = source.startsWith('<!--', open)
    const close = source.indexOf(comment ? '-->' : '>', open + 1)
    if (close < 0) return
    const tag = comment ? null : tagOf(source.slice(open + 1, close))
    if (!comment && !tag && !/^[!?/]/.test(source.slice(open + 1, open + 2))) {
      yield { kind: 'text', name: '', text: '<' }
      at = open + 1
      continue
    }
    at = close + (comment ? 3 : 1)
    if (!tag) continue
    yield tag
    if (tag.kind === 'open' && RAW.has(tag.name) && !tag.text.endsWith('/')) at = rawEnd(lower, tag.name, at)
  }
}
