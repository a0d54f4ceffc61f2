import { setPdfAssets } from '../read/pdf/assets.ts'

/** Tells a worker where pdf.js finds its maps and fonts: the build puts workers into `assets/`, and these beside that folder. */
export const placePdf = (): void => {
  const pdf = import.meta.env.DEV ? '/pdf/' : new URL('../pdf/', self.location.href).href
  setPdfAssets({ cMaps: `${pdf}cmaps/`, fonts: `${pdf}standard_fonts/` })
}
