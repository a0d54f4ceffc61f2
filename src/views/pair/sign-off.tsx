import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { checkedBefore, checking, checkOf } from '../../derive/review/checked.ts'
import type { Pair } from '../../model/pair.ts'
import { unlog } from '../../store/corrections.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useWords } from '../i18n/use-words.ts'
import { keepWho, useCorrect, who } from '../review/use-correct.ts'
import { Section } from '../ui/section.tsx'

const dated = (when: string): string => when.slice(0, 16).replace('T', ' ')

/** Says that a person has held both quotes against their sources, and who and when; taken back at a press. */
export const SignOff = ({ pair }: { readonly pair: Pair }) => {
  const { t } = useWords()
  const { corrections } = useLibrary()
  const { correct } = useCorrect()
  const [name, setName] = useState(who)
  const found = checkOf(pair, corrections)
  return (
    <Section title={t('evidence.signOff')}>
      {found ? (
        <p className="signed" data-checked="">
          <span aria-hidden="true">✓ </span>
          {t(pair.result ? 'evidence.checked' : 'evidence.checkedOne')}
          <span className="note num">{[found.who, dated(found.when)].filter(Boolean).join(' · ')}</span>
          <Button size="compact-xs" variant="default" onClick={() => void unlog([found.id])}>
            {t('app.undo')}
          </Button>
        </p>
      ) : (
        <>
          <p className="note">{t(checkedBefore(pair, corrections) ? 'evidence.changed' : 'evidence.lead')}</p>
          <form
            className="sign"
            onSubmit={(e) => {
              e.preventDefault()
              keepWho(name.trim())
              void correct(pair.target.sha256, checking(pair), '')
            }}
          >
            <TextInput size="xs" label={t('evidence.who')} value={name} maxLength={80} onChange={(e) => setName(e.currentTarget.value)} />
            <Button size="compact-sm" type="submit">
              {t(pair.result ? 'evidence.sign' : 'evidence.signOne')}
            </Button>
          </form>
        </>
      )}
    </Section>
  )
}
