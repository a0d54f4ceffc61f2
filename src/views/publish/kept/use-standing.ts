import { useEffect, useState } from 'react'
import { loadEnglishPlaces } from '../../../derive/place.ts'
import type { SavedFigure } from '../../../figure/edit/saved.ts'
import { useLibrary } from '../../app/library-context.tsx'
import { useWanted } from '../../figure/use-wanted.ts'
import { type Standing, standingOf } from './standing.ts'

/** How a kept chart stands to the library, once it is `near` the screen and everything is judged; undefined until it is known. */
export const useStanding = (saved: SavedFigure | undefined, near: boolean): Standing | undefined => {
  const { ready, judging, judgement, shelf, facts } = useLibrary()
  const wanted = useWanted()
  const [standing, setStanding] = useState<Standing | undefined>()
  const settled = near && ready && !judging
  useEffect(() => {
    if (!settled || !saved) return
    let current = true
    const timer = setTimeout(() => {
      void loadEnglishPlaces()
        .then(() => standingOf(saved, { judgement, shelf, facts }, wanted))
        .then((found) => current && setStanding(found))
    }, 30)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [settled, saved, judgement, shelf, facts, wanted])
  return standing
}
