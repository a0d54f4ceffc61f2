import type { ReadText } from '../model/source.ts'

/** What a format's own reader gives: everything of a `ReadText` that does not depend on the file's bytes. */
export type Parts = Pick<ReadText, 'text' | 'meta' | 'headings' | 'dropped' | 'pages'>

export const plain = (text: string): Parts => ({ text, meta: {}, headings: [], dropped: [], pages: [] })
