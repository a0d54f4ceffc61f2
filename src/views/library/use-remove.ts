import { notifications } from '@mantine/notifications'
import { createElement, useCallback } from 'react'
import { remove, restore } from '../../store/library.ts'
import { notify } from '../empty/notify.ts'
import { useWords } from '../i18n/use-words.ts'

/** Takes a file out of the library; a notice offers to put it back. */
export const useRemove = () => {
  const { t } = useWords()
  return useCallback(
    async (sha256: string, name: string) => {
      const removed = await remove(sha256)
      const undo = () => {
        notifications.hide(sha256)
        void restore(removed)
      }
      const button = createElement('button', { type: 'button', className: 'linkish', onClick: undo }, t('app.undo'))
      notify({
        id: sha256,
        message: createElement('span', null, t('library.removed', { name: name.split('/').at(-1) ?? name }), button),
        autoClose: 15_000,
      })
    },
    [t],
  )
}
