import { strToU8, zipSync } from 'fflate'

/** A run of characters at a place, in millimetres from the page's upper left; `step` from one to the next. */
export interface OfdLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly step?: number
}

const NS = 'xmlns:ofd="http://www.ofdspec.org/2016"'
const SIZE = 4

const object = ({ text, x, y, step }: OfdLine, id: number): string => {
  const steps = Array.from(text, (c) => step ?? (c > '\u2e80' ? SIZE : SIZE / 2)).slice(1)
  const even = new Set(steps).size === 1 ? `g ${steps.length} ${steps[0]}` : steps.join(' ')
  return `<ofd:TextObject ID="${id}" Boundary="${x} ${y} 170 8" Font="2" Size="${SIZE}"><ofd:TextCode X="0" Y="5"${steps.length > 0 ? ` DeltaX="${even}"` : ''}>${text}</ofd:TextCode></ofd:TextObject>`
}

/** An OFD document of pages of lines, for tests. */
export const asOfd = (pages: readonly (readonly OfdLine[])[], more: Readonly<Record<string, string>> = {}): Uint8Array => {
  const files: Record<string, string> = {
    'OFD.xml': `<?xml version="1.0" encoding="UTF-8"?><ofd:OFD ${NS} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${NS}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${pages.map((_, i) => `<ofd:Page ID="${i + 1}" BaseLoc="Pages/Page_${i}/Content.xml"/>`).join('')}</ofd:Pages></ofd:Document>`,
    ...more,
  }
  for (const [n, lines] of pages.entries())
    files[`Doc_0/Pages/Page_${n}/Content.xml`] =
      `<ofd:Page ${NS}><ofd:Content><ofd:Layer ID="3">${lines.map((l, i) => object(l, 10 + i)).join('')}</ofd:Layer></ofd:Content></ofd:Page>`
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])))
}
