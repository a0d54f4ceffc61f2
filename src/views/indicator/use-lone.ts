import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { type Lone, loneResults } from '../../derive/lone.ts'
import { placeKey } from '../../derive/place.ts'
import type { Point, SeriesKey } from '../../derive/series.ts'
import type { Report } from '../../model/report.ts'
import { report } from '../../store/library.ts'
import { useLibrary } from '../app/library-context.tsx'

const none: readonly Report[] = []

/** Results of the place's own reports and of facts files for years whose target is not loaded. */
export const useLone = (points: readonly Point[], key: SeriesKey): readonly Lone[] => {
  const { shelf, facts } = useLibrary()
  const years = new Set(points.map((p) => p.year))
  const wanted = shelf.filter((e) => placeKey(e) === key.place && e.reviewYear !== null && !years.has(e.reviewYear)).map((e) => e.sha256)
  const names = wanted.join(' ')
  const reports = useLiveQuery(async () => (await Promise.all(wanted.map((sha256) => report(sha256)))).filter((r) => r !== undefined), [names]) ?? none
  return useMemo(
    () =>
      loneResults(
        reports,
        facts.flatMap((f) => f.facts),
        key,
        new Set(points.map((p) => p.year)),
      ),
    [reports, facts, key, points],
  )
}
