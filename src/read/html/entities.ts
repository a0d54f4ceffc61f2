const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00A0', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', mdash: '—', ndash: '–', hellip: '…',
  middot: '·', bull: '•', ensp: ' ', emsp: ' ', thinsp: ' ', zwnj: '', zwj: '', permil: '‰', times: '×', divide: '÷', plusmn: '±', deg: '°', sup2: '²', sup3: '³',
  copy: '©', reg: '®', yen: '¥', euro: '€', le: '≤', ge: '≥', laquo: '«', raquo: '»', minus: '−', radic: '√', alpha: 'α', beta: 'β', mu: 'μ', omega: 'Ω',
} // biome-ignore format: a table

const codePoint = (n: number): string => (n > 0 && n <= 0x10ffff && (n < 0xd800 || n > 0xdfff) ? String.fromCodePoint(n) : '\uFFFD')

/** HTML and XML character references → characters; unknown names stay as written. */
export const decodeReferences = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,8}));/g,
        (all, dec: string | undefined, hex: string | undefined, name: string | undefined) => {
          if (dec) return codePoint(Number(dec))
          if (hex) return codePoint(Number.parseInt(hex, 16))
          return (name && NAMED[name]) ?? all
        },
      )
    : text
