import { Button } from '@mantine/core'
import type { FactFile } from '../../model/fact.ts'
import { useWords } from '../i18n/use-words.ts'
import { To } from '../ui/link.tsx'
import { useRemove } from './use-remove.ts'

export const FactList = ({ facts }: { readonly facts: readonly FactFile[] }) => {
  const { t } = useWords()
  const remove = useRemove()
  return (
    <ul className="items">
      {facts.map((f) => (
        <li key={f.sha256} className="num">
          <To path="/reader" search={{ r: f.sha256 }}>
            {f.file.split('/').at(-1)}
          </To>{' '}
          <span className="note">{t('library.rows', { n: f.facts.length })}</span>
          <Button size="compact-xs" variant="subtle" color="red" aria-label={`${t('library.remove')} ${f.file}`} onClick={() => remove(f.sha256, f.file)}>
            {t('library.remove')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
