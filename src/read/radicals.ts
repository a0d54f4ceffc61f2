import { RADICALS } from '../lexicon/radicals/table.ts'

const kangxi = Array.from({ length: 0x2fd5 - 0x2f00 + 1 }, (_, i) => String.fromCharCode(0x2f00 + i))
const compatible = Array.from({ length: 0xfad9 - 0xf900 + 1 }, (_, i) => String.fromCharCode(0xf900 + i))

/** Characters that only look like the one they stand for (Kangxi and supplement radicals, compatibility ideographs), each followed by that one. */
export const LOOKALIKES: string =
  RADICALS +
  [...kangxi, ...compatible]
    .map((c) => [c, c.normalize('NFKC')])
    .filter(([c, n]) => n?.length === 1 && n !== c)
    .flat()
    .join('')

const map = new Map(Array.from({ length: LOOKALIKES.length / 2 }, (_, i) => [LOOKALIKES[2 * i] ?? '', LOOKALIKES[2 * i + 1] ?? '']))

/** A text with its look-alikes replaced, of the same length. */
export const plainIdeographs = (text: string): string => text.replace(/[\u2e80-\u2fdf\uf900-\ufad9]/g, (c) => map.get(c) ?? c)
