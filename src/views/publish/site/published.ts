import * as z from 'zod/mini'
import type { Correction } from '../../../model/correction.ts'
import type { SourceFile } from '../../../model/source.ts'
import { sha256 } from '../../../read/hash.ts'

const text = z._default(z.string(), '')
/** Facts listed with what they hold. `first`: a first visit brings them in behind everything else; the others wait to be asked for. */
const packSchema = z.object({
  file: z.string(),
  sha256: z.string(),
  bytes: z.number(),
  facts: z.number(),
  reports: z.number(),
  from: z.number(),
  to: z.number(),
  zh: z.string(),
  en: z.string(),
  first: z._default(z.boolean(), false),
})

export type Pack = z.infer<typeof packSchema>

const librarySchema = z.object({
  reports: z.array(z.string()),
  facts: z.array(z.string()),
  corrections: z.exactOptional(z.string()),
  reference: z._default(z.array(packSchema), []),
  language: z._default(z.enum(['zh', 'en']), 'zh'),
  title: text,
  authors: text,
  date: text,
  note: text,
  about: text,
  reply: text,
})

/** What lies beside the site: the publisher's words, and the files readers start from. */
export interface Published extends z.infer<typeof librarySchema> {
  /** SHA-256 of `library.json`: another edition has another. */
  readonly edition: string
}

export interface Enclosed {
  readonly files: readonly SourceFile[]
  readonly corrections: readonly Correction[]
}

const bytesOf = async (path: string): Promise<SourceFile> => {
  const response = await fetch(`./seeds/${path}`)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return { name: path.split('/').at(-1) ?? path, bytes: new Uint8Array(await response.arrayBuffer()) }
}

const logIn = async (path: string): Promise<readonly Correction[]> => {
  const [{ bytes }, { readLog }] = await Promise.all([bytesOf(path), import('../../../pipeline/casefile/log.ts')])
  return readLog(new TextDecoder().decode(bytes))
}

const read = async (): Promise<Published> => {
  const { bytes } = await bytesOf('library.json')
  return { ...librarySchema.parse(JSON.parse(new TextDecoder().decode(bytes))), edition: await sha256(bytes) }
}

let asked: Promise<Published> | undefined

/** `seeds/library.json`, fetched once a page. */
export const published = (): Promise<Published> => {
  asked ??= read().catch((error: unknown) => {
    asked = undefined
    throw error
  })
  return asked
}

/** One pack of reference facts, to be handed to the library. */
export const packFile = ({ file }: Pack): Promise<SourceFile> => bytesOf(file)

/** The files `library.json` names, and the corrections that belong to them. */
export const enclosed = async ({ reports, facts, corrections }: Published): Promise<Enclosed> => ({
  files: await Promise.all([...reports, ...facts].map(bytesOf)),
  corrections: corrections === undefined ? [] : await logIn(corrections),
})
