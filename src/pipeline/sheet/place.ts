import type { Place } from '../../model/place.ts'
import { placesNamed } from '../../structure/place/gazetteer.ts'

const NAME = /[\u4e00-\u9fff]{1,12}?(?:自治区|自治州|自治县|[省市州盟县区旗])/g

/** The only place that some words name in full, the longest first. */
export const placeIn = (words: readonly string[]): Place | null => {
  for (const text of words)
    for (const [name] of text.matchAll(NAME)) {
      for (let from = 0; from < name.length - 1; from++) {
        const [place, more] = placesNamed(name.slice(from))
        if (place && !more) return place
      }
    }
  return null
}
