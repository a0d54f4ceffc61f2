import { readAny } from '../../pipeline/pipeline.ts'
import { isArchive } from '../../read/archive.ts'
import type { Incoming, ReadFile } from '../protocol.ts'

/** Reads one file in this thread: its bytes, and what they turned out to be. */
export const readFile = async (incoming: Incoming): Promise<ReadFile> => {
  const file =
    'blob' in incoming ? { name: incoming.name, bytes: new Uint8Array(await incoming.blob.arrayBuffer()), insisted: incoming.insisted === true } : incoming
  return { file, outcomes: isArchive(file) ? 'archive' : await readAny(file) }
}
