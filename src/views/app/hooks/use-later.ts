import { useEffect, useState } from 'react'

interface Held<T> {
  readonly by: readonly unknown[]
  readonly value: T
}

const same = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length && a.every((x, i) => Object.is(x, b[i]))

/**
 * What `work` makes of `by`, worked out after the page has been painted: what a reader waits for comes first.
 * Until then, what was last worked out.
 */
export const useLater = <T>(work: () => T, by: readonly unknown[]): { readonly value: T | undefined; readonly current: boolean } => {
  const [held, setHeld] = useState<Held<T> | undefined>()
  const current = held !== undefined && same(held.by, by)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list stands for what the work reads
  useEffect(() => {
    if (current) return
    const timer = setTimeout(() => setHeld({ by, value: work() }), 30)
    return () => clearTimeout(timer)
  }, [current, ...by])
  return { value: held?.value, current }
}
