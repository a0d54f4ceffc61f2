import { raised } from '../flow/raised.ts'
import { baseOf, type Item, leftOf, rightOf } from './item.ts'

const SMALL = /^[\d\s[\]［］〔〕①-⑳*※,，、-]{1,8}$/
const POWERS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The run a small raised one is set behind. */
const carrierOf = (mark: Item, runs: readonly Item[]): Item | undefined =>
  runs.find((i) => {
    const [rise, gap] = [baseOf(mark) - baseOf(i), leftOf(mark) - rightOf(i)]
    return mark.height < i.height * 0.82 && rise > i.height * 0.12 && rise < i.height * 0.9 && Math.abs(gap) < i.height * 0.5
  })

/** Runs of a page without the raised marks of notes, and how many those were; raised figures that are powers come down to their line. */
export const withoutMarks = (items: readonly Item[]): { readonly items: readonly Item[]; readonly marks: number } => {
  const small = items.filter((i) => SMALL.test(i.str.trim()) && i.str.trim() !== '')
  if (small.length === 0 || small.length > 2_000) return { items, marks: 0 }
  const runs = items.filter((i) => i.str.trim() !== '').slice(0, 8_000)
  const found = new Map<Item, string>()
  for (const mark of small) {
    const carrier = carrierOf(mark, runs)
    if (carrier) found.set(mark, raised(carrier.str.trimEnd(), mark.str.trim()))
  }
  const kept = items.flatMap((i): readonly Item[] => {
    const words = found.get(i)
    if (words === undefined) return [i]
    const carrier = words === '' ? undefined : carrierOf(i, runs)
    return carrier && POWERS.includes(words[0] ?? ' ')
      ? [{ ...i, str: words, height: carrier.height, transform: [...i.transform.slice(0, 5), baseOf(carrier)] }]
      : []
  })
  return { items: kept, marks: [...found.values()].filter((w) => w === '').length }
}
