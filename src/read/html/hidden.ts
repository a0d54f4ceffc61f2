import type { Token } from './tokens.ts'

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'col', 'area', 'base', 'embed', 'source', 'wbr'])
/** Elements that stand within a line: what such a one hides is a trap for copiers, not a part of the page's layout. */
const INLINE = new Set([
  'span',
  'font',
  'i',
  'b',
  'em',
  'strong',
  's',
  'u',
  'a',
  'small',
  'big',
  'label',
  'q',
  'cite',
  'code',
  'var',
  'del',
  'ins',
  'mark',
  'sub',
  'sup',
])
const NOT_SHOWN = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}(?:hidden|collapse)/i
const NO_ROOM = /font-size\s{0,3}:\s{0,3}0(?:\.0)?(?:px|pt|em|rem|%)?\s{0,3}(?:;|"|'|!|}|$)|opacity\s{0,3}:\s{0,3}0(?:\.0)?\s{0,3}(?:;|"|'|!|}|$)/i
const FAR = /(?:left|top|text-indent)\s{0,3}:\s{0,3}-\d{4,6}(?:px|em)/i
const WHITE = /(?:^|[;"'\s{])color\s{0,3}[:=]\s{0,3}["']?(?:#fff(?:fff)?\b|white\b|rgba?\(255,\s?255,\s?255|transparent\b)/i
/** The attribute, and not a class or a style of that name. */
const HIDDEN = /\shidden(?:[\s=]|$)/i
const CLASS = /\sclass\s{0,3}=\s{0,3}["']?([^"'>]{1,200})/i

const hides = (declarations: string): boolean => NOT_SHOWN.test(declarations) || NO_ROOM.test(declarations) || FAR.test(declarations)

const MAX_SHEET = 200_000

/** Classes whose rule in the page's own style sheets keeps what they mark from being seen. */
export const hidingClasses = (html: string): ReadonlySet<string> => {
  const found = new Set<string>()
  const lower = html.toLowerCase()
  for (let at = lower.indexOf('<style'); at >= 0; at = lower.indexOf('<style', at + 6)) {
    const end = lower.indexOf('</style', at)
    for (const rule of html.slice(at, Math.min(end < 0 ? html.length : end, at + MAX_SHEET)).split('}')) {
      const brace = rule.indexOf('{')
      const name = brace < 0 ? undefined : /(?:^|[\s,>])(?:span|i|b|em|font)?\.([\w-]{1,60})$/.exec(rule.slice(0, brace).trimEnd())?.[1]
      if (name && hides(rule.slice(brace + 1))) found.add(name)
    }
  }
  return found
}

/** `inline`: characters among those of a line that nobody sees; `pale`: such as are white on what is most likely white; `block`: a part of the page that is not shown. */
export const hiddenBy = ({ name, text }: Token, classes: ReadonlySet<string>): 'inline' | 'pale' | 'block' | null => {
  if (VOID.has(name) || text.endsWith('/') || !text.includes(' ')) return null
  const marked = classes.size > 0 && (CLASS.exec(text)?.[1] ?? '').split(/\s+/).some((c) => classes.has(c))
  const attribute = HIDDEN.test(text)
  if (INLINE.has(name) && (marked || attribute || hides(text))) return 'inline'
  if (INLINE.has(name) && WHITE.test(text) && !/background/i.test(text)) return 'pale'
  return NOT_SHOWN.test(text) || attribute ? 'block' : null
}

/** White figures and signs alone are a trap; white words stand on something dark. */
const PALE = /^[\d.,%\s·]{1,12}$/
const MOST = 400

/** Tags and words of an inline element that is not shown, until it ends. */
export class Trap {
  private readonly name: string
  private readonly kind: 'inline' | 'pale'
  private depth = 0
  private length = 0
  /** What was met in it, in order, its own tag included. */
  readonly held: Token[] = []
  constructor(token: Token, kind: 'inline' | 'pale') {
    this.name = token.name
    this.kind = kind
    this.take(token, false)
  }
  /** `open`: it goes on; `shut`: nobody sees what it holds; `none`: it holds what is no trap. */
  take(token: Token, block: boolean): 'open' | 'shut' | 'none' {
    this.held.push(token)
    this.length += token.kind === 'text' ? token.text.length : 0
    if (token.name === this.name && !token.text.endsWith('/')) this.depth += token.kind === 'open' ? 1 : -1
    if (block || this.length > MOST || this.held.length > 60) return 'none'
    if (this.depth > 0) return 'open'
    const words = this.held.map((t) => (t.kind === 'text' ? t.text : '')).join('')
    return this.kind === 'inline' || PALE.test(words) ? 'shut' : 'none'
  }
  get holds(): boolean {
    return this.held.some((t) => t.kind === 'text' && t.text.trim() !== '')
  }
}
