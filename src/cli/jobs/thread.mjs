// A thread takes over nothing that teaches Node to read TypeScript: it is taught anew.
import { register } from 'tsx/esm/api'

register()
await import('./thread.ts')
