import { Zip, ZipDeflate } from 'fflate'
import { canonical, lines } from './canonical.ts'
import { type CaseFile, ENTRY, README } from './casefile.ts'
import { inOrder, merkleRoot } from './merkle.ts'
import { FORMAT, VERSION } from './schema/case.ts'

const encoder = new TextEncoder()
const byKey = <T>(key: (x: T) => string, list: readonly T[]): readonly T[] => [...list].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))

const without = <T extends { readonly text: string }>({ text: _, ...rest }: T): Omit<T, 'text'> => rest

const entriesOf = async (c: Omit<CaseFile, 'root'>): Promise<readonly (readonly [string, Uint8Array])[]> => {
  const sources = byKey((s) => s.sha256, c.sources).map((s) => ({ ...s, included: c.bytes.has(s.sha256) }))
  const root = await merkleRoot(
    sources.map((s) => s.sha256),
    c.corrections,
  )
  const texts: readonly (readonly [string, string])[] = [
    [ENTRY.readme, README],
    [ENTRY.manifest, `${canonical({ format: FORMAT, version: VERSION, rules: c.rules, root, sources })}\n`],
    [ENTRY.pairs, lines(byKey((p) => p.id, c.pairs))],
    [ENTRY.findings, lines(byKey((f) => f.id, c.findings))],
    [ENTRY.corrections, lines(inOrder(c.corrections))],
    [ENTRY.settings, `${canonical(c.settings)}\n`],
    [ENTRY.charts, lines(byKey((x) => x.id, c.charts))],
    ...[...c.reports, ...c.facts].flatMap((r) => [[ENTRY.text(r.sha256), r.text] as const, [ENTRY.record(r.sha256), `${canonical(without(r))}\n`] as const]),
  ]
  const listed = new Set(sources.map((s) => s.sha256))
  const files = [...c.bytes].filter(([hash]) => listed.has(hash)).map(([hash, bytes]) => [ENTRY.source(hash), bytes] as const)
  return byKey(([name]) => name, [...texts.map(([name, text]) => [name, encoder.encode(text)] as const), ...files])
}

const joined = (chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(chunks.reduce((n, c) => n + c.length, 0))
  let at = 0
  for (const c of chunks) {
    whole.set(c, at)
    at += c.length
  }
  return whole
}

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** A case as bytes of a zip. The same case gives the same bytes; the root is worked out here. Gives way to other work between entries. */
export const packCase = async (
  c: Omit<CaseFile, 'root'>,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> => {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  let since = 0
  const entries = await entriesOf(c)
  for (const [i, [name, bytes]] of entries.entries()) {
    const entry = new ZipDeflate(name, { level: 6 })
    // The zip format counts from 1980 in local time: built from local parts, the field is the same in every time zone.
    entry.mtime = new Date(1980, 0, 1)
    zip.add(entry)
    entry.push(bytes, true)
    since += bytes.length
    onProgress(i + 1, entries.length)
    if (since > 1_000_000) {
      since = 0
      await breath()
    }
  }
  zip.end()
  return joined(chunks)
}
