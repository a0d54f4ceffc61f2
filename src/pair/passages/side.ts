import { SIDES_OF_PLACE } from '../../lexicon/sides.ts'
import type { Claim } from '../claim.ts'
import { convert } from '../units.ts'

/** So far above what was promised that the answer may count more than was promised. */
const FAR_ABOVE = 1.25

/** The words of a claim's sentence up to its number. */
const sentenceBefore = (c: Claim): string => {
  const said = c.at === undefined ? c.quote : c.origin.text.slice(0, c.at)
  return said.slice(Math.max(...['。', '；', '\n'].map((mark) => said.lastIndexOf(mark))) + 1)
}

/**
 * 农村新建公路300公里 answered by 新建公路520公里: what was promised for the country or for the towns alone may be only a part of a
 * far larger amount whose sentence names neither. A whole that falls short proves that its part does.
 */
export const wholeForPart = (t: Claim, r: Claim): boolean => {
  if (t.measure !== 'level' || !t.value || (convert(r.value ?? 0, r.unit, t.unit) ?? 0) < FAR_ABOVE * t.value) return false
  return SIDES_OF_PLACE.some(([names, shows]) => names.test(t.subject) && !shows.test(r.subject) && !shows.test(r.quote) && !shows.test(sentenceBefore(r)))
}
