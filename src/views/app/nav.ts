import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { Filters } from '../../derive/filter.ts'
import type { View } from '../../derive/verdict.ts'
import { filtersOf, lasting, type Search, viewOf } from './search.ts'

export const PATHS = [
  '/',
  '/targets',
  '/findings',
  '/place',
  '/indicator',
  '/compare',
  '/pending',
  '/review',
  '/library',
  '/publish',
  '/method',
  '/pair',
  '/reader',
] as const
export type Path = (typeof PATHS)[number]

export interface Location {
  readonly search: Search
  readonly view: View
  readonly filters: Filters
  /** Changes some of the link's values and stays on the page. */
  readonly set: (patch: Partial<Search>) => void
  /** Opens another view with its selection; filters and convention go along. */
  readonly go: (path: Path, patch?: Partial<Search>) => void
}

/** What the link says, and how to change it. */
export const useLocationState = (): Location => {
  const search: Search = useSearch({ strict: false })
  const navigate = useNavigate()
  const set = useCallback(
    (patch: Partial<Search>) => void navigate({ to: '.', search: (now: Search) => ({ ...now, ...patch }), resetScroll: false }),
    [navigate],
  )
  const go = useCallback(
    (path: Path, patch: Partial<Search> = {}) => void navigate({ to: path, search: (now: Search) => ({ ...lasting(now), ...patch }) }),
    [navigate],
  )
  return useMemo(() => ({ search, view: viewOf(search), filters: filtersOf(search), set, go }), [search, set, go])
}
