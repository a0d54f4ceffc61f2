import { useEffect, useState } from 'react'
import { composeFigure } from '../../figure/compose.ts'
import { embeddedFonts } from '../../figure/output/save.ts'
import type { FigureSpec } from '../../figure/spec.ts'
import { altText } from '../../figure/text/alt.ts'

const SETTLE = 120

/** The exported figure itself, shown as an image: what is saved is what is seen. */
export const Preview = ({ spec }: { readonly spec: FigureSpec }) => {
  const [url, setUrl] = useState('')
  useEffect(() => {
    let gone = false
    let made = ''
    const timer = setTimeout(async () => {
      const svg = composeFigure(spec, await embeddedFonts(spec))
      if (gone) return
      made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
      setUrl(made)
    }, SETTLE)
    return () => {
      gone = true
      clearTimeout(timer)
      if (made !== '') URL.revokeObjectURL(made)
    }
  }, [spec])
  const shape = { aspectRatio: `${spec.size.width} / ${spec.size.height}` }
  return url === '' ? <div className="figure-preview" style={shape} /> : <img className="figure-preview" src={url} alt={altText(spec)} style={shape} />
}
