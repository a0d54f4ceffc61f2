import { useEffect, useRef, useState } from 'react'
import { composeFigure } from '../../figure/compose.ts'
import { embeddedFonts } from '../../figure/output/save.ts'
import type { FigureSpec } from '../../figure/spec.ts'
import { altText } from '../../figure/text/alt.ts'

const SETTLE = 120
/** How long an address outlives its image: one whose loading has only begun would come out broken. */
const LINGER = 5000

const giveUp = (urls: readonly string[]): void => {
  if (urls.length > 0) setTimeout(() => urls.forEach((url) => void URL.revokeObjectURL(url)), LINGER)
}

/** An address for the figure's SVG; the one before is given up only when the next has been drawn. */
const useDrawn = (spec: FigureSpec) => {
  const [url, setUrl] = useState('')
  const made = useRef<string[]>([])
  useEffect(() => {
    let gone = false
    const timer = setTimeout(async () => {
      const svg = composeFigure(spec, await embeddedFonts(spec))
      if (gone) return
      const next = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
      made.current.push(next)
      setUrl(next)
    }, SETTLE)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [spec])
  useEffect(
    () => () => {
      giveUp(made.current)
      made.current = []
    },
    [],
  )
  // Those before it alone: the next may have been made, but not yet drawn.
  const release = (drawn: string) => {
    const at = made.current.indexOf(drawn)
    giveUp(made.current.slice(0, Math.max(0, at)))
    made.current = made.current.slice(Math.max(0, at))
  }
  return { url, release }
}

/** The exported figure itself, shown as an image: what is saved is what is seen. */
export const Preview = ({ spec }: { readonly spec: FigureSpec }) => {
  const { url, release } = useDrawn(spec)
  const shape = { aspectRatio: `${spec.size.width} / ${spec.size.height}` }
  if (url === '') return <div className="figure-preview" style={shape} />
  return <img className="figure-preview" src={url} alt={altText(spec)} onLoad={() => release(url)} />
}
