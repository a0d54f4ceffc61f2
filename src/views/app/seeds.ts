import { z } from 'zod'
import type { Correction } from '../../model/correction.ts'
import type { SourceFile } from '../../model/source.ts'

const librarySchema = z.object({ reports: z.array(z.string()), facts: z.array(z.string()), corrections: z.string().optional() })

const bytesOf = async (path: string): Promise<SourceFile> => {
  const response = await fetch(`./seeds/${path}`)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return { name: path.split('/').at(-1) ?? path, bytes: new Uint8Array(await response.arrayBuffer()) }
}

export interface Seeds {
  readonly files: readonly SourceFile[]
  readonly corrections: readonly Correction[]
}

const logIn = async (path: string): Promise<readonly Correction[]> => {
  const [{ bytes }, { readLog }] = await Promise.all([bytesOf(path), import('../../pipeline/casefile/log.ts')])
  return readLog(new TextDecoder().decode(bytes))
}

/** The files a first visit loads, as `seeds/library.json` names them, and the corrections that belong to them. */
export const fetchSeeds = async (): Promise<Seeds> => {
  const response = await fetch('./seeds/library.json')
  if (!response.ok) throw new Error(`library.json: ${response.status}`)
  const { reports, facts, corrections } = librarySchema.parse(await response.json())
  return { files: await Promise.all([...reports, ...facts].map(bytesOf)), corrections: corrections === undefined ? [] : await logIn(corrections) }
}
