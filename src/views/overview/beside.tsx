import { CloseButton } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '../i18n/use-words.ts'

interface BesideProps {
  readonly title: string
  /** Another value is another content: it is shown from its top, and takes the focus. */
  readonly of: string
  readonly tools?: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}

/** What a cell opens, beside the grid and in sight wherever the grid was scrolled to. Esc closes it and gives the focus back. */
export const Beside = ({ title, of, tools, onClose, children }: BesideProps) => {
  const { t } = useWords()
  const box = useRef<HTMLElement>(null)
  const opener = useRef<Element | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another content is shown from its top
  useEffect(() => {
    const at = document.activeElement
    if (at && !box.current?.contains(at)) opener.current = at
    box.current?.scrollTo(0, 0)
    box.current?.focus({ preventScroll: true })
  }, [of])
  const close = () => {
    onClose()
    const back = opener.current
    if (back instanceof HTMLElement) setTimeout(() => back.isConnected && back.focus({ preventScroll: true }))
  }
  const onKey = (e: KeyboardEvent) => {
    if (e.key !== 'Escape' || e.defaultPrevented) return
    e.stopPropagation()
    close()
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what was opened is where the keyboard goes on
    <section ref={box} className="opened-beside" aria-label={title} tabIndex={-1} onKeyDown={onKey}>
      <header>
        <h2>{title}</h2>
        {tools}
        <CloseButton className="push" aria-label={t('app.close')} onClick={close} />
      </header>
      {children}
    </section>
  )
}
