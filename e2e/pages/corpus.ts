import { existsSync, readFileSync } from 'node:fs'
import type { Upload } from './app.ts'

const ROOT = new URL('../../../shared/corpus/', import.meta.url)

/** Whether the collection of real reports lies beside the project. */
export const hasCorpus = existsSync(ROOT)

/** Real reports by their path in the collection; paths it does not hold are left out. */
export const fromCorpus = (paths: readonly string[]): readonly Upload[] =>
  paths.filter((path) => existsSync(new URL(path, ROOT))).map((path) => ({ name: path.replaceAll('/', '-'), text: readFileSync(new URL(path, ROOT), 'utf8') }))
