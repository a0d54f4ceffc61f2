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

/** `own`: folder and file name as they are; `neutral`: a name that says nothing; `wrong`: one that says another place and year; `untitled`: neutral, front matter cut off. */
export const MODES = ['own', 'neutral', 'wrong', 'untitled'] as const
export type Mode = (typeof MODES)[number]

const nameFor = (file: string, mode: Mode): string => {
  if (mode === 'own') return file
  const extension = file.slice(file.lastIndexOf('.'))
  return mode === 'wrong' ? `保定市顺平县/2031年示例市政府工作报告${extension}` : `report${extension}`
}

const untitled = (bytes: Uint8Array): Uint8Array => {
  const text = new TextDecoder().decode(bytes)
  return text.startsWith('---') ? new TextEncoder().encode(text.slice(text.indexOf('\n---', 3) + 4)) : bytes
}

/** Reads one corpus file under a name of that sort. Of every mode but `own`, only the bytes can tell where and when. */
export const measure = async (file: string, mode: Mode = 'neutral'): Promise<Measured> => {
  const raw = new Uint8Array(readFileSync(file))
  const bytes = mode === 'untitled' ? untitled(raw) : raw
  const from = performance.now()
  const read = await readSource({ name: nameFor(file, mode), bytes })
  const doc = read.ok ? structure(read.value) : null
  const ms = performance.now() - from
  const [folder = '', name = ''] = file.split('/').slice(-2)
  const place = doc?.identity.place?.value.name ?? ''
  const year = (file.includes('bulletin/') ? doc?.identity.reviewYear : doc?.identity.planYear)?.value ?? 0
  return { file, place: place !== '' && folder.endsWith(place), year: String(year) === name.slice(0, 4), seen: `${place} ${year}`, ms }
}
