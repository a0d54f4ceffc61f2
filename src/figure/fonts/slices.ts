import { RANGES } from './ranges.ts'

const parse = (ranges: string): readonly (readonly [number, number])[] =>
  ranges.split(',').map((r) => {
    const [from = '', to = from] = r.replace('U+', '').split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
  })

/** Latin first: some numbered slices hold the same letters again. */
const SLICES = [...RANGES].sort((a, b) => Number(b[0] === 'latin') - Number(a[0] === 'latin')).map(([slice, ranges]) => ({ slice, ranges: parse(ranges) }))

/** Which slices of Noto Sans SC hold the characters of a text, in a fixed order. */
export const fontSlices = (text: string): readonly string[] => {
  const codes = [...new Set(text)].map((c) => c.codePointAt(0) ?? 0)
  const holds = (s: (typeof SLICES)[number], c: number): boolean => s.ranges.some(([from, to]) => c >= from && c <= to)
  // Only below U+0100 does the Latin slice hold all that its range says; elsewhere every candidate is wanted.
  const wanted = new Set(codes.flatMap((c) => (c < 0x100 ? SLICES.filter((s) => holds(s, c)).slice(0, 1) : SLICES.filter((s) => holds(s, c)))))
  return SLICES.filter((s) => wanted.has(s)).map((s) => s.slice)
}
