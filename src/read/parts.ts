import type { Issue } from '../model/issue.ts'
import type { ReadText } from '../model/source.ts'

/** What a format's own reader gives: everything of a `ReadText` that does not depend on the file's bytes, and what it left out. */
export type Parts = Pick<ReadText, 'text' | 'meta' | 'headings' | 'dropped' | 'tables' | 'pages'> & { readonly issues?: readonly Issue[] }

export const plain = (text: string): Parts => ({ text, meta: {}, headings: [], dropped: [], tables: [], pages: [] })
