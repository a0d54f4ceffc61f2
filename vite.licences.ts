import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { z } from 'zod'

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().default('unknown'),
  repository: z.union([z.string(), z.object({ url: z.string() }).transform((r) => r.url)]).optional(),
})

interface Package {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly repository: string
  readonly words: string
}

const LICENCE = /^(?:licen[cs]e|copying|notice|ofl)(?:[.-].*)?$/i

/** The package a bundled file lies in: the nearest folder above it that is one of `node_modules`. */
const folderOf = (file: string): string | undefined => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file.replaceAll('\\', '/').replace(/^\0/, ''))?.[0]

/** The licence's own words; a package without them stands under its manifest's word. */
const wordsIn = (folder: string): string =>
  readdirSync(folder)
    .filter((f) => LICENCE.test(f))
    .sort()
    .map((f) => readFileSync(join(folder, f), 'utf8').trim())
    .join('\n\n')

const packageAt = (folder: string): Package => {
  const { name, version, license, repository } = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  return { name, version, licence: license, repository: repository ?? '', words: wordsIn(folder) }
}

const asMarkdown = (packages: readonly Package[]): string =>
  [
    '# Licences\n\nThe published page holds code and fonts of these packages.',
    ...packages.map((p) => `## ${p.name} ${p.version} (${p.licence})\n\n${p.words || `${p.licence}. ${p.repository}`}`),
  ].join('\n\n')

/** A bill of materials (CycloneDX 1.6) without a date or a serial number: the same build gives the same bytes. */
const asBill = (packages: readonly Package[], version: string): string =>
  `${JSON.stringify(
    {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: { component: { type: 'application', name: 'outturn', version } },
      components: packages.map((p) => ({
        type: 'library',
        name: p.name,
        version: p.version,
        purl: `pkg:npm/${p.name.replace('@', '%40')}@${p.version}`,
        licenses: [/^[\w.-]+$/.test(p.licence) ? { license: { id: p.licence } } : { expression: p.licence }],
      })),
    },
    null,
    1,
  )}\n`

/**
 * Writes `licences.md` and `sbom.cdx.json` of all that is bundled, workers included: Vite's own `build.license` (8.3) leaves out what only a worker holds.
 * `folders` are packages copied without being imported.
 */
export const licences = (version: string, folders: readonly string[]): { readonly page: Plugin; readonly worker: Plugin } => {
  const seen = new Set<string>(folders)
  const collect = (files: Iterable<string>) => {
    for (const file of files) {
      const folder = folderOf(file)
      if (folder && existsSync(join(folder, 'package.json'))) seen.add(folder)
    }
  }
  return {
    page: {
      name: 'licences',
      apply: 'build',
      generateBundle() {
        collect(this.getModuleIds())
        const all = new Map([...seen].map(packageAt).map((p) => [`${p.name} ${p.version}`, p]))
        const packages = [...all.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1))
        this.emitFile({ type: 'asset', fileName: 'licences.md', source: asMarkdown(packages) })
        this.emitFile({ type: 'asset', fileName: 'sbom.cdx.json', source: asBill(packages, version) })
      },
    },
    worker: {
      name: 'licences-of-worker',
      generateBundle() {
        collect(this.getModuleIds())
      },
    },
  }
}
