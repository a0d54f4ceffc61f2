import { SegmentedControl } from '@mantine/core'
import { useEffect, useState } from 'react'
import { citations, sourceOf } from '../../derive/citation.ts'
import { loadEnglishPlaces } from '../../derive/place.ts'
import { readySentence } from '../../derive/sentence.ts'
import type { Pair, Reading } from '../../model/pair.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useLocationState } from '../app/nav.ts'
import { useWords } from '../i18n/use-words.ts'
import { CopyText } from '../ui/copy-text.tsx'
import { useFacts } from '../ui/fact-line.ts'
import { Section } from '../ui/section.tsx'

const Block = ({ text, lang, prose = false }: { readonly text: string; readonly lang: string; readonly prose?: boolean }) => (
  <div>
    <pre className={prose ? 'cite prose' : 'cite'} lang={lang}>
      {text}
    </pre>
    <CopyText text={text} />
  </div>
)

const styles = ['plain', 'bibtex', 'csl'] as const
const names = { bibtex: 'BibTeX', csl: 'CSL-JSON' } as const

/** Whether English names of places are there: the English sentence waits for them. */
const useEnglishPlaces = (): boolean => {
  const [here, setHere] = useState(false)
  useEffect(() => {
    void loadEnglishPlaces().then(() => setHere(true))
  }, [])
  return here
}

/** A sentence fit to print, in both languages, and citations of the sources. */
export const Copyable = ({ pair, admitted }: { readonly pair: Pair; readonly admitted: string }) => {
  const { t } = useWords()
  const { view } = useLocationState()
  const [style, setStyle] = useState<(typeof styles)[number]>('plain')
  const { shelf } = useLibrary()
  const { factOf } = useFacts()
  const named = useEnglishPlaces()
  const source = (r: Reading) => sourceOf(r, shelf, factOf(r))
  const sources = [source(pair.target), ...(pair.result ? [source(pair.result)] : [])]
  const [first, second] = sources.map((s) => s.title)
  const from = { target: first ?? '', result: second ?? '' }
  const cited = [...new Map(sources.map((s) => [`${s.sha256} ${s.title}`, s])).values()]
  return (
    <>
      <Section title={t('pair.sentence')}>
        <Block text={readySentence(pair, view, 'zh', from, admitted)} lang="zh-CN" prose />
        {named && <Block text={readySentence(pair, view, 'en', from, admitted)} lang="en" prose />}
      </Section>
      <Section
        title={t('pair.citation')}
        tools={
          <SegmentedControl
            size="xs"
            aria-label={t('pair.citation')}
            value={style}
            data={styles.map((s) => ({ value: s, label: s === 'plain' ? t('pair.plain') : names[s] }))}
            onChange={(v) => setStyle(styles.find((s) => s === v) ?? 'plain')}
          />
        }
      >
        <Block text={cited.map((s) => citations(s)[style]).join('\n')} lang="zh-CN" />
      </Section>
    </>
  )
}
