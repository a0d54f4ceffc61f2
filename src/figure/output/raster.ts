/** Largest side a browser's canvas can be trusted with. */
const LIMIT = 16_384

const imageOf = (url: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('the figure could not be drawn as an image'))
    image.src = url
  })

/** Draws an SVG document to a PNG of `width × scale` by `height × scale` pixels. In a browser only. */
export const rasterise = async (svg: string, width: number, height: number, scale: number): Promise<Blob> => {
  const [w, h] = [Math.round(width * scale), Math.round(height * scale)]
  if (w > LIMIT || h > LIMIT) throw new RangeError(`a figure of ${w} × ${h} pixels is larger than a canvas holds`)
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml;charset=utf-8' }))
  try {
    const image = await imageOf(url)
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = w
    canvas.height = h
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('no canvas')
    context.drawImage(image, 0, 0, w, h)
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob === null ? reject(new Error('no image came back')) : resolve(blob)), 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(url)
  }
}
