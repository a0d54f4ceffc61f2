import { useEffect, useState } from 'react'
import { merkleRoot } from '../../../pipeline/casefile/merkle.ts'
import { useLibrary } from '../library-context.tsx'

type Library = ReturnType<typeof useLibrary>
type Rooted = Pick<Library, 'shelf' | 'facts' | 'corrections'>

let last: { readonly of: Rooted; readonly root: Promise<string> } | undefined

/** One working out for everything on a page that asks for the same library. */
const rootOf = (of: Rooted): Promise<string> => {
  if (last?.of.shelf === of.shelf && last.of.facts === of.facts && last.of.corrections === of.corrections) return last.root
  const root = merkleRoot(
    [...of.shelf, ...of.facts].map((x) => x.sha256),
    of.corrections,
  )
  last = { of, root }
  return root
}

/** Merkle root over the library's sources and corrections, as a case file saved now would state it; '' until it is worked out. */
export const useRoot = (): string => {
  const { shelf, facts, corrections } = useLibrary()
  const [root, setRoot] = useState('')
  useEffect(() => {
    let current = true
    void rootOf({ shelf, facts, corrections }).then((now) => current && setRoot(now))
    return () => {
      current = false
    }
  }, [shelf, facts, corrections])
  return root
}
