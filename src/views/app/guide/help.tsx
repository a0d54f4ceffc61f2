import { Kbd, Modal } from '@mantine/core'
import { useDisclosure, useHotkeys } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import { useWords } from '../../words/use-words.ts'
import { type Path, useLocationState } from '../nav.ts'

const EVENT = 'outturn-help'
export const openHelp = (): void => void window.dispatchEvent(new Event(EVENT))

const targets: Readonly<Record<string, Path>> = { o: '/', p: '/place', i: '/indicator', w: '/pending', r: '/review', l: '/library', m: '/method' }
const typing = (e: KeyboardEvent): boolean =>
  e.target instanceof HTMLElement && (e.target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName))

/** `g` and then a letter opens a page. */
const useGoKeys = () => {
  const { go } = useLocationState()
  const armed = useRef(0)
  useEffect(() => {
    const onKey = (e: KeyboardEvent) => {
      if (typing(e) || e.ctrlKey || e.metaKey || e.altKey) return
      const path = targets[e.key]
      if (Date.now() - armed.current < 1200 && path) {
        e.stopImmediatePropagation()
        go(path)
      }
      armed.current = e.key === 'g' ? Date.now() : 0
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [go])
}

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

export const Help = () => {
  const { t } = useWords()
  const [opened, { open, close }] = useDisclosure(false)
  useGoKeys()
  useHotkeys([
    ['shift+?', open],
    ['?', open],
  ])
  useEffect(() => {
    window.addEventListener(EVENT, open)
    return () => window.removeEventListener(EVENT, open)
  }, [open])
  return (
    <Modal opened={opened} onClose={close} title={t('help.title')} closeButtonProps={{ 'aria-label': t('app.close') }}>
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
