/** A file as it was handed in: its path or name, and its bytes. */
export interface Handed {
  readonly name: string
  readonly blob: Blob
}

const filesOf = async (entry: FileSystemEntry): Promise<readonly Handed[]> => {
  if (entry.isFile && 'file' in entry && typeof entry.file === 'function') {
    const read = entry.file.bind(entry)
    const file = await new Promise<File>((resolve, reject) => read(resolve, reject))
    return [{ name: entry.fullPath.replace(/^\//, '') || file.name, blob: file }]
  }
  if (!('createReader' in entry) || typeof entry.createReader !== 'function') return []
  const reader: FileSystemDirectoryReader = entry.createReader()
  const found: FileSystemEntry[] = []
  // A folder is told in parts; an empty one ends it.
  for (;;) {
    const part = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (part.length === 0) break
    found.push(...part)
  }
  return (await Promise.all(found.map(filesOf))).flat()
}

/** The files of a drop, those of folders with their path. */
export const handedIn = async (data: DataTransfer): Promise<readonly Handed[]> => {
  // The browser empties the list after the first wait: what it holds is taken at once.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry())
  const plain = [...data.files].map((file): Handed => ({ name: file.name, blob: file }))
  if (entries.every((entry) => entry === null)) return plain
  return (await Promise.all(entries.flatMap((entry) => (entry ? [filesOf(entry)] : [])))).flat()
}

let waiting: readonly Handed[] = []
const TOLD = 'outturn-dropped'

/** Leaves files for the library to take in, whichever page they were dropped on. */
export const leave = (files: readonly Handed[]): void => {
  waiting = [...waiting, ...files]
  window.dispatchEvent(new Event(TOLD))
}

/** Calls `take` with the files that were left, now and whenever more are. */
export const onLeft = (take: (files: readonly Handed[]) => void): (() => void) => {
  const look = () => {
    if (waiting.length === 0) return
    const files = waiting
    waiting = []
    take(files)
  }
  window.addEventListener(TOLD, look)
  look()
  return () => window.removeEventListener(TOLD, look)
}
