import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Reading } from '../../model/pair.ts'
import type { Path } from '../app/nav.ts'
import { lasting, type Search } from '../app/search.ts'

interface ToProps {
  readonly path: Path
  readonly search?: Partial<Search>
  readonly className?: string
  readonly label?: string
  readonly children: ReactNode
}

/** A link to a view: filters and convention go along, the selection is given. */
export const To = ({ path, search = {}, className, label, children }: ToProps) => (
  <Link to={path} search={(now: Search) => ({ ...lasting(now), ...search })} className={className} aria-label={label}>
    {children}
  </Link>
)

/** A number that opens the sentence it was read from. */
export const NumberLink = ({
  of,
  children,
  label,
}: {
  readonly of: Pick<Reading, 'sha256' | 'start' | 'end'>
  readonly children: ReactNode
  readonly label?: string
}) => (
  <To path="/reader" search={{ r: of.sha256, at: of.start, to: of.end }} className="numlink num" {...(label ? { label } : {})}>
    {children}
  </To>
)
