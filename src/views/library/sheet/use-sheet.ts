import { useEffect, useState } from 'react'
import type { Issue } from '../../../model/issue.ts'
import type { Mapping, OpenedSheet } from '../../../model/sheet.ts'
import { engine } from '../../app/engine.ts'
import type { Handed } from '../dropped.ts'
import { settled } from './settled.ts'

const bytesOf = async ({ name, blob }: Handed) => ({ name, bytes: new Uint8Array(await blob.arrayBuffer()) })

interface Opening {
  readonly sheets: readonly OpenedSheet[]
  readonly issues: readonly Issue[]
}

/** The sheets of a file, each read anew when its mapping is changed; `undefined` while it is opened. */
export const useSheets = (file: Handed) => {
  const [opening, setOpening] = useState<Opening | undefined>()
  useEffect(() => {
    let current = true
    void Promise.all([bytesOf(file), settled()])
      .then(([source, known]) => engine().sheets({ file: source, settled: known }))
      .then((answer) => current && setOpening(answer))
      .catch(() => current && setOpening({ sheets: [], issues: [] }))
    return () => {
      current = false
    }
  }, [file])
  const change = async (sheet: string, mapping: Mapping) => {
    // At once, so that the next change is made to this one; what it gives follows.
    setOpening((o) => o && { ...o, sheets: o.sheets.map((s) => (s.name === sheet ? { ...s, mapping } : s)) })
    const { sheets } = await engine().sheets({ file: await bytesOf(file), settled: {}, now: { sheet, mapping } })
    const [read] = sheets
    if (read) setOpening((o) => o && { ...o, sheets: o.sheets.map((s) => (s.name === sheet && s.mapping === mapping ? { ...read, mapping } : s)) })
  }
  return { opening, change }
}
