/** Folders pdf.js reads character maps and fonts from; each ends in '/'. */
export interface PdfAssets {
  readonly cMaps: string
  readonly fonts: string
}

export const inNode = typeof process !== 'undefined' && process.versions?.node !== undefined

let assets: PdfAssets | null = null

/** Says where the build put `pdfjs-dist/cmaps/` and `pdfjs-dist/standard_fonts/`. Under Node the package's own folders are the default. */
export const setPdfAssets = (where: PdfAssets): void => {
  assets = where
}

export const pdfAssets = (): PdfAssets => {
  if (assets) return assets
  const root = inNode ? `${process.cwd()}/node_modules/pdfjs-dist/` : './pdf/'
  return { cMaps: `${root}cmaps/`, fonts: `${root}standard_fonts/` }
}
