import { quoted, sourceOf } from '../../derive/citation.ts'
import { unmarked } from '../../derive/passage.ts'
import type { SourcedQuote } from '../../model/finding.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useWords } from '../i18n/use-words.ts'
import { CopyText } from '../ui/copy-text.tsx'
import { factText, useFacts } from '../ui/fact-line.ts'

/** Copies a quote with its source. A row of a data file is copied as people read it. */
export const CopyQuote = ({ reading }: { readonly reading: SourcedQuote }) => {
  const { t, language } = useWords()
  const { shelf } = useLibrary()
  const fact = useFacts().factOf(reading)
  const words = fact ? factText(fact, t, language) : unmarked(reading.quote)
  return <CopyText text={quoted(words, sourceOf(reading, shelf, fact), language)} label={t('evidence.copyQuote')} />
}
