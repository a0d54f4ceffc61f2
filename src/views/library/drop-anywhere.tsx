import { useEffect, useState } from 'react'
import { useLibrary } from '../app/library-context.tsx'
import { useLocationState } from '../app/nav.ts'
import { useWords } from '../i18n/use-words.ts'
import { handedIn, leave } from './dropped.ts'

const carriesFiles = (e: DragEvent): boolean => [...(e.dataTransfer?.types ?? [])].includes('Files')

/** Files dropped on any page go to the library; without this the browser would open the file in the page's place. */
export const DropAnywhere = () => {
  const { t } = useWords()
  const { go } = useLocationState()
  const { importing } = useLibrary()
  const [over, setOver] = useState(false)
  const busy = importing.running
  useEffect(() => {
    let depth = 0
    const end = () => {
      depth = 0
      setOver(false)
    }
    const onEnter = (e: DragEvent) => {
      if (!carriesFiles(e)) return
      depth += 1
      setOver(true)
    }
    const onLeave = (e: DragEvent) => {
      if (!carriesFiles(e)) return
      depth -= 1
      if (depth <= 0) end()
    }
    const onOver = (e: DragEvent) => carriesFiles(e) && e.preventDefault()
    const onDrop = (e: DragEvent) => {
      const mine = carriesFiles(e) && !e.defaultPrevented
      if (carriesFiles(e)) e.preventDefault()
      end()
      if (!mine || !e.dataTransfer || busy) return
      void handedIn(e.dataTransfer).then((files) => {
        if (files.length === 0) return
        go('/library')
        leave(files)
      })
    }
    window.addEventListener('dragenter', onEnter)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('dragover', onOver)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragenter', onEnter)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('drop', onDrop)
    }
  }, [go, busy])
  return over && !busy ? (
    <div className="drop-here" aria-hidden="true">
      {t('library.dropHere')}
    </div>
  ) : null
}
