import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readSource } from '../../read/read.ts'
import { structure } from '../structure.ts'

export const CORPUS = '../shared/corpus'
export const hasCorpus = existsSync(CORPUS)

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => (statSync(join(folder, name)).isDirectory() ? filesUnder(join(folder, name)) : [join(folder, name)]))

/** Reports whose folder and file name are the truth. */
export const corpusFiles = (): readonly string[] =>
  ['national', 'province', 'city', 'prefecture', 'county', 'bulletin'].flatMap((d) => filesUnder(join(CORPUS, d)))

export interface Measured {
  readonly file: string
  readonly place: boolean
  readonly year: boolean
  readonly seen: string
  readonly ms: number
}

/** Reads one corpus file under a neutral name, so that only its bytes can tell where and when. */
export const measure = async (file: string, neutral = true): Promise<Measured> => {
  const bytes = new Uint8Array(readFileSync(file))
  const from = performance.now()
  const read = await readSource({ name: neutral ? `report${file.slice(file.lastIndexOf('.'))}` : file, bytes })
  const doc = read.ok ? structure(read.value) : null
  const ms = performance.now() - from
  const [folder = '', name = ''] = file.split('/').slice(-2)
  const place = doc?.identity.place?.value.name ?? ''
  const year = (file.includes('bulletin/') ? doc?.identity.reviewYear : doc?.identity.planYear)?.value ?? 0
  return { file, place: place !== '' && folder.endsWith(place), year: String(year) === name.slice(0, 4), seen: `${place} ${year}`, ms }
}
