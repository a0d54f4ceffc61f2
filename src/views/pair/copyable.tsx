import { Button, CopyButton, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { citations, readySentence } from '../../derive/sentence.ts'
import type { Pair } from '../../model/pair.ts'
import { useLocationState } from '../app/nav.ts'
import { Section } from '../parts/section.tsx'
import { useWords } from '../words/use-words.ts'

const Block = ({ text, lang }: { readonly text: string; readonly lang: string }) => {
  const { t } = useWords()
  return (
    <div>
      <pre className="cite" lang={lang}>
        {text}
      </pre>
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Button size="compact-xs" variant="default" onClick={copy}>
            {t(copied ? 'app.copied' : 'app.copy')}
          </Button>
        )}
      </CopyButton>
    </div>
  )
}

const styles = ['plain', 'bibtex', 'csl'] as const
const names = { bibtex: 'BibTeX', csl: 'CSL-JSON' } as const

/** A sentence fit to print, in both languages, and citations of the sources. */
export const Copyable = ({ pair }: { readonly pair: Pair }) => {
  const { t } = useWords()
  const { view } = useLocationState()
  const [style, setStyle] = useState<(typeof styles)[number]>('plain')
  const readings = [pair.target, ...(pair.result && pair.result.sha256 !== pair.target.sha256 ? [pair.result] : [])]
  return (
    <>
      <Section title={t('pair.sentence')}>
        <Block text={readySentence(pair, view, 'zh')} lang="zh-CN" />
        <Block text={readySentence(pair, view, 'en')} lang="en" />
      </Section>
      <Section
        title={t('pair.citation')}
        tools={
          <SegmentedControl
            size="xs"
            value={style}
            data={styles.map((s) => ({ value: s, label: s === 'plain' ? t('pair.plain') : names[s] }))}
            onChange={(v) => setStyle(styles.find((s) => s === v) ?? 'plain')}
          />
        }
      >
        <Block text={readings.map((r, i) => citations(r, pair.place, i === 0 ? pair.year : pair.year + 1)[style]).join('\n')} lang="zh-CN" />
      </Section>
    </>
  )
}
