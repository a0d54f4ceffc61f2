import { TextInput } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'
import { registry } from '../../derive/indicator.ts'
import { useWords } from '../i18n/use-words.ts'
import { Section } from '../ui/section.tsx'

/** The statistics the program knows by name, from the table it reads them with. */
export const RegistrySection = () => {
  const { t } = useWords()
  const [word, setWord] = useState('')
  const wanted = useDeferredValue(word.trim().toLowerCase())
  const rows = useMemo(
    () => registry().filter((i) => wanted === '' || i.id.includes(wanted) || i.zh.includes(wanted) || i.en.toLowerCase().includes(wanted)),
    [wanted],
  )
  return (
    <Section title={t('method.registry')} hint={String(registry().length)}>
      <div className="pickers">
        <TextInput size="xs" w={220} label={t('desk.find')} value={word} onChange={(e) => setWord(e.currentTarget.value)} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroller registry" tabIndex={0} aria-label={`${t('method.registry')} · ${t('chart.table')}`}>
        <table className="data">
          <thead>
            <tr>
              <th>{t('method.id')}</th>
              <th colSpan={2}>{t('method.name')}</th>
              <th>{t('method.unit')}</th>
              <th>{t('method.better')}</th>
              <th>{t('filter.group')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((i) => (
              <tr key={i.id}>
                <td>{i.id}</td>
                <td lang="zh-CN">{i.zh}</td>
                <td lang="en">{i.en}</td>
                <td lang="zh-CN">{i.unit}</td>
                <td>{t(`method.${i.better}`)}</td>
                <td>{t(`group.${i.group}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  )
}
