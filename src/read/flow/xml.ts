import { decodeReferences } from '../html/entities.ts'

/** What is met in an XML part, in order. `attrs` is the raw text behind the name. */
export interface Piece {
  readonly kind: 'open' | 'close' | 'text'
  readonly name: string
  readonly attrs: string
}

const SPECIAL: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
]

/** XML as a flat run of tags and character data; `<a/>` comes as open and close. Linear, never throws. */
export function* pieces(xml: string): Generator<Piece> {
  for (let at = 0; at < xml.length; ) {
    const open = xml.indexOf('<', at)
    const text = xml.slice(at, open < 0 ? xml.length : open)
    if (text) yield { kind: 'text', name: '', attrs: decodeReferences(text) }
    const special = open < 0 ? undefined : SPECIAL.find(([mark]) => xml.startsWith(mark, open))
    const [mark, ending] = special ?? ['<', '>']
    const close = open < 0 ? -1 : xml.indexOf(ending, open + mark.length)
    if (close < 0) return
    if (special) {
      if (mark === '<![CDATA[' && close > open + mark.length) yield { kind: 'text', name: '', attrs: xml.slice(open + mark.length, close) }
      at = close + ending.length
      continue
    }
    const tag = xml.slice(open + 1, close)
    at = close + 1
    if (tag.startsWith('?') || tag.startsWith('!')) continue
    const [name = ''] = tag.replace(/^\//, '').split(/[\s/]/, 1)
    if (!tag.startsWith('/')) yield { kind: 'open', name, attrs: tag.slice(name.length) }
    if (tag.startsWith('/') || tag.endsWith('/')) yield { kind: 'close', name, attrs: '' }
  }
}

const isSpace = (c: number): boolean => c === 32 || (c >= 9 && c <= 13)

/** Value of an attribute in the raw text of a tag, '' when it has none; `:id` has any prefix. */
export const attr = (attrs: string, name: string): string => {
  for (let at = attrs.indexOf(name); at >= 0; at = attrs.indexOf(name, at + 1)) {
    let from = at + name.length
    if (!isSpace(attrs.charCodeAt(at - 1)) && !name.startsWith(':')) continue
    while (isSpace(attrs.charCodeAt(from))) from++
    if (attrs[from] !== '=') continue
    do from++
    while (isSpace(attrs.charCodeAt(from)))
    const quote = attrs[from]
    if (quote !== '"' && quote !== "'") continue
    return decodeReferences(attrs.slice(from + 1, Math.max(from + 1, attrs.indexOf(quote, from + 1))))
  }
  return ''
}
