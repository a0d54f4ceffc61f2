import { useEffect, useState } from 'react'

/** Gives the focus back to what opened a dialog when the dialog is taken off the page. Mantine does so only for one that stays there, closed. */
export const useFocusBack = (): void => {
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement) setTimeout(() => opener.isConnected && opener.focus({ preventScroll: true }))
    },
    [opener],
  )
}
