import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { placeKey } from '../../derive/place.ts'
import type { Point, SeriesKey } from '../../derive/series.ts'
import { loneResults, type UntargetedResult } from '../../derive/untargeted.ts'
import type { Report } from '../../model/report.ts'
import { report } from '../../store/library.ts'
import type { ShelfEntry } from '../../store/summary.ts'
import { type Library, useLibrary } from '../app/library-context.tsx'

const none: readonly Report[] = []

/** Reports of the place that review a year the series has no target for, by SHA-256. */
const reviewing = (shelf: readonly ShelfEntry[], points: readonly Point[], key: SeriesKey): readonly string[] => {
  const years = new Set(points.map((p) => p.year))
  return shelf.filter((e) => placeKey(e) === key.place && e.reviewYear !== null && !years.has(e.reviewYear)).map((e) => e.sha256)
}

const loaded = async (hashes: readonly string[]): Promise<readonly Report[]> =>
  (await Promise.all(hashes.map((sha256) => report(sha256)))).filter((r) => r !== undefined)

const among = (reports: readonly Report[], facts: Library['facts'], points: readonly Point[], key: SeriesKey): readonly UntargetedResult[] =>
  loneResults(
    reports,
    facts.flatMap((f) => f.facts),
    key,
    new Set(points.map((p) => p.year)),
  )

/** Results of the place's own reports and of facts files for years whose target is not loaded. */
export const useLone = (points: readonly Point[], key: SeriesKey): readonly UntargetedResult[] => {
  const { shelf, facts } = useLibrary()
  const wanted = reviewing(shelf, points, key)
  const names = wanted.join(' ')
  const reports = useLiveQuery(() => loaded(wanted), [names]) ?? none
  return useMemo(() => among(reports, facts, points, key), [reports, facts, key, points])
}

/** The same, read once. */
export const readLone = async (
  { shelf, facts }: Pick<Library, 'shelf' | 'facts'>,
  points: readonly Point[],
  key: SeriesKey,
): Promise<readonly UntargetedResult[]> => among(await loaded(reviewing(shelf, points, key)), facts, points, key)
