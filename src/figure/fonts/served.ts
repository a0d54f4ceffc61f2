import { composeScene } from '../compose.ts'
import type { FigureSpec } from '../spec.ts'
import { type CutFont, cutFonts, type LoadSlice } from './cut.ts'

/** Addresses of the slices on our own site; never inlined, so that a single-file build does not swallow them. */
const URLS = import.meta.glob<string>('/node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-*-{400,700}-normal.woff', {
  query: '?url&no-inline',
  import: 'default',
  exhaustive: true,
  eager: true,
})

const cache = new Map<string, Promise<Uint8Array | null>>()

const get = async (url: string): Promise<Uint8Array | null> => {
  try {
    const answer = await fetch(url)
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null
  } catch (error) {
    if (error instanceof TypeError) return null // fetch could not reach it: offline, or a page opened from a file
    throw error
  }
}

/** Loads a slice from the site the page came from, once. */
export const servedSlice: LoadSlice = (slice, weight) => {
  const url = URLS[`/node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-${slice}-${weight}-normal.woff`]
  if (url === undefined) return Promise.resolve(null)
  const known = cache.get(url) ?? get(url)
  cache.set(url, known)
  return known.then((bytes) => {
    if (bytes === null) cache.delete(url)
    return bytes
  })
}

/** The fonts of a figure, cut from the slices our own site serves; empty where they cannot be had, and then the reader's own fonts show it. */
export const figureFonts = (spec: FigureSpec): Promise<readonly CutFont[]> => cutFonts(composeScene(spec), servedSlice)
