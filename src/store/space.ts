export interface Space {
  /** Bytes. */
  readonly used: number
  readonly quota: number
  readonly persistent: boolean
}

/** Storage used by this site and whether the browser promised to keep it; `undefined` where the browser does not say. */
export const space = async (): Promise<Space | undefined> => {
  if (!navigator.storage?.estimate) return undefined
  const [{ usage = 0, quota = 0 }, persistent] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()])
  return { used: usage, quota, persistent }
}

export const persist = (): Promise<boolean> => navigator.storage?.persist?.() ?? Promise.resolve(false)
