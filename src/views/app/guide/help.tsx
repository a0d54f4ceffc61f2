import { Kbd, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { VERDICTS } from '../../../model/pair.ts'
import { useWords } from '../../i18n/use-words.ts'
import { To } from '../../ui/link.tsx'
import { VerdictMark } from '../../ui/verdict/verdict.tsx'

const rows: readonly (readonly [readonly string[], string])[] = [
  [['Ctrl K', '/'], 'palette'],
  [['?'], 'help'],
  [['g'], 'goto'],
  [['j'], 'next'],
  [['k'], 'previous'],
  [['a'], 'accept'],
  [['e'], 'edit'],
  [['r'], 'reject'],
  [['u'], 'undo'],
]

/** What the verdicts mean, and the list of keys; `asked` counts how often it was asked for. */
export const Help = ({ asked }: { readonly asked: number }) => {
  const { t } = useWords()
  const [opened, { open, close }] = useDisclosure(false)
  const path = useLocation({ select: (l) => l.pathname })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link in it opens another page, and closes it.
  useEffect(close, [path, close])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each asking opens it again.
  useEffect(open, [asked, open])
  return (
    <Modal opened={opened} onClose={close} size="lg" title={t('help.title')} closeButtonProps={{ 'aria-label': t('app.close') }}>
      <p className="note">{t('help.verdicts')}</p>
      <dl className="facts">
        {VERDICTS.map((v) => (
          <div key={v} style={{ display: 'contents' }}>
            <dt>
              <VerdictMark verdict={v} />
            </dt>
            <dd>{t(`verdictHint.${v}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="note">{t('help.about')}</p>
      <p>
        <To path="/method">{t('help.method')}</To>
      </p>
      <h3>{t('help.keys')}</h3>
      <dl className="facts">
        {rows.map(([keys, name]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>
              {keys.map((k) => (
                <Kbd key={k}>{k}</Kbd>
              ))}
            </dt>
            <dd>{t(`help.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="note">{t('help.views')}</p>
    </Modal>
  )
}
