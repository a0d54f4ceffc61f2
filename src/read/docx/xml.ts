import { decodeReferences } from '../html/entities.ts'

/** What is met in an XML part, in order. `attrs` is the raw text behind the name. */
export interface Piece {
  readonly kind: 'open' | 'close' | 'text'
  readonly name: string
  readonly attrs: string
}

/** XML as a flat run of tags and character data; `<a/>` comes as open and close. Linear, never throws. */
export function* pieces(xml: string): Generator<Piece> {
  for (let at = 0; at < xml.length; ) {
    const open = xml.indexOf('<', at)
    const text = xml.slice(at, open < 0 ? xml.length : open)
    if (text) yield { kind: 'text', name: '', attrs: decodeReferences(text) }
    const close = open < 0 ? -1 : xml.indexOf('>', open)
    if (close < 0) return
    const tag = xml.slice(open + 1, close)
    at = close + 1
    if (tag.startsWith('?') || tag.startsWith('!')) continue
    const [name = ''] = tag.replace(/^\//, '').split(/[\s/]/, 1)
    if (!tag.startsWith('/')) yield { kind: 'open', name, attrs: tag.slice(name.length) }
    if (tag.startsWith('/') || tag.endsWith('/')) yield { kind: 'close', name, attrs: '' }
  }
}

/** Value of an attribute in the raw text of a tag, '' when it has none. */
export const attr = (attrs: string, name: string): string => {
  const at = attrs.indexOf(`${name}="`)
  if (at < 0) return ''
  const from = at + name.length + 2
  return decodeReferences(attrs.slice(from, Math.max(from, attrs.indexOf('"', from))))
}
