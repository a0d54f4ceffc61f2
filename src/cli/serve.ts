import { fileURLToPath } from 'node:url'
import { preview } from 'vite'

const desktop = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
const root = fileURLToPath(new URL('../../', import.meta.url))

const server = await preview({ root, preview: { host: '127.0.0.1', port: 4173, strictPort: false, open: desktop && !process.env.CI } })
const address = server.resolvedUrls?.local[0] ?? ''
process.stdout.write(`Outturn 兑现 is ready: ${address}\nStop with Ctrl-C.\n`)
