import { SHARE_OF_WHOLE } from '../../lexicon/pairing.ts'
import type { Claim } from '../claim.ts'
import { likeness, wordsOf } from '../names/subject.ts'

/** Characters behind a figure in which its share of the whole is told. */
const REACH = 30
/** A whole named otherwise is another thing: revenue told as a share of output is no part of it. */
const ALIKE = 0.5

/** A figure of a part of the place: its share of the place's own whole stands right behind it. */
export const isShareOfWhole = (c: Claim): boolean => {
  if (c.fact || c.measure !== 'level') return false
  const [, level = '', thing = ''] = SHARE_OF_WHOLE.exec(c.origin.text.slice(c.end, c.end + REACH)) ?? []
  const own = c.adcode === '100000' ? '国' : c.place.slice(-1)
  if (level === '' || level !== own) return false
  const whole = wordsOf(thing.replace(/的?(?:比重)?(?:为|达到?)?$/, ''))
  return whole === '' || likeness(whole, c.words) >= ALIKE
}
