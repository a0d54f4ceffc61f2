import type { Correction } from '../../model/correction.ts'
import { canonical } from './canonical.ts'

const encoder = new TextEncoder()

const hash = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))

const hex = (bytes: Uint8Array): string => Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')

const leaf = (text: string) => hash(new Uint8Array([0, ...encoder.encode(text)]))

const join = (left: Uint8Array, right: Uint8Array) => hash(new Uint8Array([1, ...left, ...right]))

/** The largest power of two below `n`. */
const half = (n: number): number => 2 ** Math.floor(Math.log2(n - 1))

const tree = async (leaves: readonly Uint8Array<ArrayBuffer>[]): Promise<Uint8Array<ArrayBuffer>> => {
  const [only] = leaves
  if (!only) return hash(new Uint8Array())
  if (leaves.length === 1) return only
  const at = half(leaves.length)
  const [left, right] = await Promise.all([tree(leaves.slice(0, at)), tree(leaves.slice(at))])
  return join(left, right)
}

/** The log in its own order: by instant, then id. */
export const inOrder = (log: readonly Correction[]): readonly Correction[] =>
  [...log].sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

/**
 * Merkle tree hash (RFC 6962, section 2.1) over the sources' SHA-256, sorted, then the corrections in order of the log.
 * Hexadecimal. Whoever keeps it can later prove which sources and corrections a figure stood on.
 */
export const merkleRoot = async (sources: readonly string[], log: readonly Correction[]): Promise<string> => {
  const entries = [...[...new Set(sources)].sort().map((s) => `source ${s}`), ...inOrder(log).map((c) => `correction ${canonical(c)}`)]
  return hex(await tree(await Promise.all(entries.map(leaf))))
}
