import './answer.css'
import { Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useFocusBack } from '../../app/hooks/use-focus-back.ts'
import { useWords } from '../../i18n/use-words.ts'

interface FrameProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog as wide as its work needs, the whole screen of a phone. Keys pressed in it stay in it. */
export const Frame = ({ title, onClose, children }: FrameProps) => {
  const { t } = useWords()
  useFocusBack()
  const phone = useMediaQuery('(max-width: 800px)') ?? false
  return (
    <Modal
      opened
      onClose={onClose}
      size="76rem"
      fullScreen={phone}
      title={title}
      closeButtonProps={{ 'aria-label': t('figureEditor.close') }}
      attributes={{ header: { role: 'presentation' } }}
      onKeyDown={(e) => e.key !== 'Escape' && e.stopPropagation()}
    >
      {children}
    </Modal>
  )
}
