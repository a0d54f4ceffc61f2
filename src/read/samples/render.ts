import { strToU8, zipSync } from 'fflate'

/** Bytes of a text in a two-byte encoding of the Encoding Standard, from the decoder's own table. For tests. */
export const encodeAs = (text: string, encoding: 'gb18030' | 'big5'): Uint8Array => {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, readonly [number, number]>()
  for (let hi = 0x81; hi <= 0xfe; hi++)
    for (let lo = 0x40; lo <= 0xfe; lo++) {
      const char = decoder.decode(new Uint8Array([hi, lo]))
      if (char.length === 1 && char !== '\uFFFD' && !table.has(char)) table.set(char, [hi, lo])
    }
  return Uint8Array.from(Array.from(text).flatMap((c) => (c < '\x80' ? [c.charCodeAt(0)] : [...(table.get(c) ?? [63])])))
}

export const utf16 = (text: string, little: boolean, mark: boolean): Uint8Array => {
  const units = mark ? `\uFEFF${text}` : text
  return Uint8Array.from(Array.from({ length: units.length }, (_, i) => units.charCodeAt(i)).flatMap((u) => (little ? [u & 255, u >> 8] : [u >> 8, u & 255])))
}

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export const asHtml = (
  paragraphs: readonly string[],
): string => `<!DOCTYPE html><html><head><meta charset="gb2312"><title>政府工作报告</title><style>p{color:red}</style>
<script>document.write('生产总值增长99%')</script></head><body><nav><a href="/">首页</a><a href="/a">政务公开</a></nav><div id="main">
${paragraphs.map((p) => `<p style="text-indent:2em">&nbsp;&nbsp;${xml(p)}</p>`).join('\n')}</div><footer>版权所有 示例县人民政府办公室 电话 0000-1234567</footer></body></html>`

export const asMhtml = (html: string): string => {
  const quoted = Array.from(new TextEncoder().encode(html), (b) =>
    b > 126 || b === 61 ? `=${b.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(b),
  ).join('')
  const wrapped = (quoted.match(/[^\n]{1,60}=[0-9A-F]{2}|[^\n]{1,60}|\n/g) ?? []).join('=\r\n')
  return `From: <Saved by Browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="--x1"\r\n\r\n----x1\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${wrapped}\r\n----x1--\r\n`
}

const NUMBERED = /^(?:[一二]、|（[一二]）)/

/** A Word file whose heading numbers Word itself generates. */
export const asDocx = (paragraphs: readonly string[]): Uint8Array => {
  const body = paragraphs.map((p) => {
    const number = NUMBERED.exec(p)?.[0]
    const level = number?.startsWith('（') ? 1 : 0
    const list = number ? `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr></w:pPr>` : ''
    return `<w:p>${list}<w:r><w:t xml:space="preserve">${xml(p.slice(number?.length ?? 0))}</w:t></w:r></w:p>`
  })
  const level = (n: number, text: string): string =>
    `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="${text}"/></w:lvl>`
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document><w:body>${body.join('')}</w:body></w:document>`),
    'word/numbering.xml': strToU8(
      `<w:numbering><w:abstractNum w:abstractNumId="3">${level(0, '%1、')}${level(1, '（%2）')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>`,
    ),
  })
}

const WIDTH = 38
const hex = (text: string): string => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('')

const pageLines = (paragraphs: readonly string[]): readonly string[] =>
  paragraphs.flatMap((p) => {
    const indented = `\u3000\u3000${p}`
    return Array.from({ length: Math.ceil(indented.length / WIDTH) }, (_, i) => indented.slice(i * WIDTH, (i + 1) * WIDTH))
  })

const PAGE = 34
const show = (x: number, y: number, size: number, text: string): string => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`

const pageStream = (lines: readonly string[], number: number): string => {
  const shown = lines.map((l, i) => show(60 + 12 * (l.length - l.trimStart().length), 740 - i * 20, 12, l.trimStart()))
  return [...shown, show(60, 800, 9, `示例县人民政府公报 2024年第${number}号`), show(290, 30, 10, `- ${number} -`)].join('\n')
}

/** A PDF in a font that is not embedded and coded by a predefined CMap: without the Chinese character maps nothing can be read. Pages have a running head and a number. */
export const asPdf = (paragraphs: readonly string[]): Uint8Array => {
  const lines = pageLines(paragraphs)
  const pages = Array.from({ length: Math.ceil(lines.length / PAGE) }, (_, i) => pageStream(lines.slice(i * PAGE, (i + 1) * PAGE), i + 1))
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, i) => `${6 + 2 * i} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ...pages.flatMap((stream, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${7 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
  ]
  let file = '%PDF-1.4\n'
  const at: number[] = []
  for (const [i, object] of objects.entries()) {
    at.push(file.length)
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
  }
  const xref = at.map((n) => `${String(n).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${xref}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`
  return strToU8(file)
}

const u16 = (n: number): readonly number[] => [n & 255, (n >> 8) & 255]
const u32 = (n: number): readonly number[] => [...u16(n), ...u16(n >>> 16)]
const u64 = (n: number): readonly number[] => [...u32(n), ...u32(0)]

/** A ZIP with one stored file whose sizes and places stand in the 64-bit fields alone. */
export const asWideZip = (name: string, text: string): Uint8Array => {
  const bytes = strToU8(text)
  const plain = zipSync({ [name]: bytes }, { level: 0 })
  const crc = [...plain.subarray(14, 18)]
  const full = u32(0xffffffff)
  const local = [...u32(0x04034b50), ...u16(45), ...u16(0), ...u16(0), ...u32(0), ...crc, ...full, ...full, ...u16(name.length), ...u16(0), ...strToU8(name)]
  const extra = [...u16(1), ...u16(24), ...u64(bytes.length), ...u64(bytes.length), ...u64(0)]
  const sizes = [...crc, ...full, ...full, ...u16(name.length), ...u16(extra.length)]
  const entry = [...u32(0x02014b50), ...u16(45), ...u16(45), ...u16(0), ...u16(0), ...u32(0), ...sizes, ...u16(0), ...u16(0), ...u16(0), ...u32(0), ...full]
  const directory = [...entry, ...strToU8(name), ...extra]
  const at = local.length + bytes.length
  const end64 = [...u32(0x06064b50), ...u64(44), ...u16(45), ...u16(45), ...u32(0), ...u32(0), ...u64(1), ...u64(1), ...u64(directory.length), ...u64(at)]
  const locator = [...u32(0x07064b50), ...u32(0), ...u64(at + directory.length), ...u32(1)]
  const end = [...u32(0x06054b50), ...u16(0), ...u16(0), ...u16(0xffff), ...u16(0xffff), ...full, ...full, ...u16(0)]
  return Uint8Array.from([...local, ...bytes, ...directory, ...end64, ...locator, ...end])
}
