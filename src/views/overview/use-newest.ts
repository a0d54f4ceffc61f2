import { type RefObject, useEffect, useRef } from 'react'

/**
 * Where the years do not fit the screen, begins at those that matter: the last year with something to show, and the one after it.
 * @param year heading of that year's column; '' leaves the grid where it is
 */
export const useNewest = (year: string): RefObject<HTMLElement | null> => {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    const grid = box.current
    const head = year === '' ? undefined : [...(grid?.querySelectorAll<HTMLElement>('thead th') ?? [])].find((th) => th.textContent === year)
    if (!grid || !head || grid.scrollWidth <= grid.clientWidth) return
    grid.scrollLeft = Math.max(0, head.offsetLeft + 2 * head.offsetWidth - grid.clientWidth)
  }, [year])
  return box
}
