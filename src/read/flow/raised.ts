const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const MARK = /^[\s[\]［］〔〕()（）【】注*＊※†①-⑳\d０-９,，、-]{1,12}$/
/** What a raised figure makes a power of: m², 米², 10⁴. */
const POWER = /(?:[A-Za-zμΩ]|米|[^\d]10|^10|×10)$/

/** A raised run behind `before`: written as a power where it is one, '' where it is the mark of a note, else as it stands. */
export const raised = (before: string, run: string): string => {
  if (!MARK.test(run)) return run
  return POWER.test(before) && /^\d+$/.test(run) ? Array.from(run, (d) => RAISED[Number(d)] ?? d).join('') : ''
}
