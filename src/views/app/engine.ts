import { connectWorker, type Engine } from '../../worker/client.ts'

let running: Engine | undefined

/** The one worker of this page, started when first asked for. */
export const engine = (): Engine => {
  running ??= connectWorker()
  return running
}
