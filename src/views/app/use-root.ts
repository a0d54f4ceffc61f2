import { useEffect, useState } from 'react'
import { merkleRoot } from '../../pipeline/casefile/merkle.ts'
import { useLibrary } from './library-context.tsx'

/** Merkle root over the library's sources and corrections, as a case file saved now would state it; '' until it is worked out. */
export const useRoot = (): string => {
  const { shelf, facts, corrections } = useLibrary()
  const [root, setRoot] = useState('')
  useEffect(() => {
    let current = true
    const sources = [...shelf, ...facts].map((x) => x.sha256)
    void merkleRoot(sources, corrections).then((now) => current && setRoot(now))
    return () => {
      current = false
    }
  }, [shelf, facts, corrections])
  return root
}
