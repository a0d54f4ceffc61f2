import { openCase } from '../../pipeline/casefile/open.ts'
import { verifyCase } from '../../pipeline/casefile/verify.ts'
import { placePdf } from '../pdf-place.ts'
import { steady } from '../progress.ts'
import type { FromVerifier, ToVerify } from './protocol.ts'

placePdf()
const send = (message: FromVerifier): void => self.postMessage(message)

self.onmessage = async ({ data: { name, bytes } }: MessageEvent<ToVerify>) => {
  const opened = openCase(name, bytes)
  if (!opened.ok) return send({ kind: 'refused', issues: opened.issues })
  const progress = steady((p) => send({ kind: 'progress', done: p.done, of: p.total }))
  const verification = await verifyCase(opened.value, (done, total) => progress({ done, total, name }))
  send({ kind: 'verified', root: opened.value.root, verification })
}
