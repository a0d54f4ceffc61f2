import { useElementSize } from '@mantine/hooks'
import type { ReactNode } from 'react'

interface MeasuredProps {
  /** Width in CSS pixels, at most this. */
  readonly most: number
  readonly children: (width: number) => ReactNode
}

/** Draws at the width there is, so that letters in a drawing stay as large as those around it. */
export const Measured = ({ most, children }: MeasuredProps) => {
  const { ref, width } = useElementSize()
  return <div ref={ref}>{children(Math.max(280, Math.min(most, Math.floor(width) || most)))}</div>
}
