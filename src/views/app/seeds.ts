import { z } from 'zod'
import type { SourceFile } from '../../model/source.ts'

const librarySchema = z.object({ reports: z.array(z.string()), facts: z.array(z.string()) })

const bytesOf = async (path: string): Promise<SourceFile> => {
  const response = await fetch(`./seeds/${path}`)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return { name: path.split('/').at(-1) ?? path, bytes: new Uint8Array(await response.arrayBuffer()) }
}

/** The files a first visit loads, as `seeds/library.json` names them. */
export const fetchSeeds = async (): Promise<readonly SourceFile[]> => {
  const response = await fetch('./seeds/library.json')
  if (!response.ok) throw new Error(`library.json: ${response.status}`)
  const { reports, facts } = librarySchema.parse(await response.json())
  return Promise.all([...reports, ...facts].map(bytesOf))
}
