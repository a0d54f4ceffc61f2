import { attr, pieces } from '../flow/xml.ts'

/** What a style says of its paragraphs or runs, its base's word included. */
export interface Style {
  depth: number
  numId: string
  indent: number
  hidden: boolean
  raised: boolean
}

export type Styles = ReadonlyMap<string, Style>

interface Named extends Partial<Style> {
  base?: string
}

/** Is a switch such as `w:vanish` on? */
export const isOn = (attrs: string): boolean => !/^(?:0|false|off)$/.test(attr(attrs, 'w:val'))

const note = (style: Named, name: string, attrs: string): void => {
  const val = attr(attrs, 'w:val')
  const heading = name === 'w:name' ? /^heading (\d)$/i.exec(val)?.[1] : undefined
  if (heading) style.depth = Number(heading)
  else if (name === 'w:basedOn') style.base = val
  else if (name === 'w:numId') style.numId = val
  else if (name === 'w:ilvl') style.indent = Number(val) || 0
  else if (name === 'w:vanish') style.hidden = isOn(attrs)
  else if (name === 'w:vertAlign') style.raised = val === 'superscript'
}

const resolved = (id: string, named: ReadonlyMap<string, Named>): Style => {
  const chain: Named[] = []
  for (let at = named.get(id); at && chain.length < 12; at = named.get(at.base ?? '')) chain.push(at)
  return {
    depth: chain[0]?.depth ?? 0,
    numId: chain.find((s) => s.numId !== undefined)?.numId ?? '',
    indent: chain.find((s) => s.indent !== undefined)?.indent ?? -1,
    hidden: chain.find((s) => s.hidden !== undefined)?.hidden ?? false,
    raised: chain.find((s) => s.raised !== undefined)?.raised ?? false,
  }
}

/** `word/styles.xml` → what each style says, by its id. */
export const stylesOf = (xml: string): Styles => {
  const named = new Map<string, Named>()
  let style: Named | null = null
  for (const { kind, name, attrs } of pieces(xml)) {
    if (kind === 'open' && name === 'w:style') {
      style = {}
      named.set(attr(attrs, 'w:styleId'), style)
    } else if (kind === 'close' && name === 'w:style') style = null
    else if (kind === 'open' && style) note(style, name, attrs)
  }
  return new Map([...named.keys()].map((id) => [id, resolved(id, named)]))
}
