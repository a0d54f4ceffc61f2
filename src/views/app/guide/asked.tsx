import { type HotkeyItem, useHotkeys } from '@mantine/hooks'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { type Path, useLocationState } from '../nav.ts'

const Palette = lazy(() => import('./palette.tsx').then((m) => ({ default: m.Palette })))
const Help = lazy(() => import('./help.tsx').then((m) => ({ default: m.Help })))

type Guide = 'palette' | 'help'
const eventOf = (guide: Guide): string => `outturn-${guide}`

export const ask = (guide: Guide): void => void window.dispatchEvent(new Event(eventOf(guide)))

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

/** How often a guide was asked for, by a button or one of its keys. */
const useAsked = (guide: Guide, keys: readonly string[]): number => {
  const [asked, setAsked] = useState(0)
  useHotkeys(keys.map((key): HotkeyItem => [key, () => ask(guide)]))
  useEffect(() => {
    const more = () => setAsked((n) => n + 1)
    window.addEventListener(eventOf(guide), more)
    return () => window.removeEventListener(eventOf(guide), more)
  }, [guide])
  return asked
}

/** The command palette and the list of keys, each fetched when it is first asked for, and the keys that open pages. */
export const Guides = () => {
  useGoKeys()
  const palette = useAsked('palette', ['mod+K', '/'])
  const help = useAsked('help', ['shift+?', '?'])
  return (
    <Suspense fallback={null}>
      {palette > 0 && <Palette asked={palette} />}
      {help > 0 && <Help asked={help} />}
    </Suspense>
  )
}
