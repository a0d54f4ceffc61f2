import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { leftOut, sizeForAll } from '../../figure/compose.ts'
import type { FigureSpec } from '../../figure/spec.ts'
import { useWords } from '../i18n/use-words.ts'
import type { ControlsProps } from './editing/editing.ts'

/** Says that the size holds not all, and changes it to one that does. */
export const Room = ({ spec, change }: { readonly spec: FigureSpec } & Pick<ControlsProps, 'change'>) => {
  const { t } = useWords()
  const left = useMemo(() => leftOut(spec), [spec])
  const size = useMemo(() => (left > 0 && spec.size.dpi === undefined ? sizeForAll(spec) : undefined), [left, spec])
  if (left === 0) return null
  return (
    <p className="alert info num" role="note">
      {t('figureEditor.left', { n: left })} {!size && t('figureEditor.chooseFew')}
      {size && (
        <Button size="compact-sm" variant="default" onClick={() => change({ preset: 'custom', width: size.width, height: size.height }, '')}>
          {t('figureEditor.holdAll', { width: size.width, height: size.height })}
        </Button>
      )}
    </p>
  )
}
