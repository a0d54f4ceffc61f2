import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

const folder = fileURLToPath(new URL('../../views/publish/snapshot/', import.meta.url))

const script = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    build: { write: false, target: 'es2022', lib: { entry: `${folder}client.ts`, formats: ['iife'], name: 'snapshot' } },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((b) => ('output' in b ? b.output : []))
  const chunk = outputs.find((o) => o.type === 'chunk')
  if (chunk?.type !== 'chunk') throw new Error('the snapshot script was not built')
  return chunk.code.trim().replaceAll('</script', '<\\/script')
}

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Figures colour their marks with style attributes, so styles are allowed in line; scripts only the one that was built, by its hash. */
const policy = (code: string): string =>
  `default-src 'none'; script-src ${sha256(code)}; style-src 'unsafe-inline'; img-src data:; font-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'`

/** The snapshot's shell: style, script and policy in place, marks left for language, title, body and data. */
export const buildTemplate = async (): Promise<string> => {
  const code = await script()
  const values: Readonly<Record<string, string>> = { POLICY: policy(code), STYLE: readFileSync(`${folder}snapshot.css`, 'utf8').trim(), SCRIPT: code }
  return readFileSync(`${folder}shell.txt`, 'utf8').replace(/__(POLICY|STYLE|SCRIPT)__/g, (_, key: string) => values[key] ?? '')
}

export const TEMPLATE = 'snapshot-template.html'

/** Puts the shell into the build, where the page finds it when somebody publishes. */
export const snapshotTemplate = (): Plugin => ({
  name: 'snapshot-template',
  configureServer(server) {
    server.middlewares.use(`/${TEMPLATE}`, (_, response) => {
      void buildTemplate().then((text) => response.end(text))
    })
  },
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: TEMPLATE, source: await buildTemplate() })
  },
})
