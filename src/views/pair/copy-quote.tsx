import { quoted, sourceOf } from '../../derive/citation.ts'
import { unmarked } from '../../derive/passage.ts'
import type { SourcedQuote } from '../../model/finding.ts'
import { useLibrary } from '../app/library-context.tsx'
import { CopyText } from '../parts/copy-text.tsx'
import { factText, useFacts } from '../parts/fact-line.ts'
import { useWords } from '../words/use-words.ts'

/** Copies a quote with its source. A row of a data file is copied as people read it. */
export const CopyQuote = ({ reading }: { readonly reading: SourcedQuote }) => {
  const { t, language } = useWords()
  const { shelf } = useLibrary()
  const fact = useFacts().factOf(reading)
  const words = fact ? factText(fact, t, language) : unmarked(reading.quote)
  return <CopyText text={quoted(words, sourceOf(reading, shelf, fact), language)} label={t('evidence.copyQuote')} />
}
