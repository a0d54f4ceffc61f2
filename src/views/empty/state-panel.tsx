import type { ReactNode } from 'react'
import { PageTitle } from '../i18n/page-title.tsx'

interface StatePanelProps {
  readonly title: string
  /** Where the view has no heading of its own. */
  readonly main?: boolean
  readonly children?: ReactNode
  readonly actions?: ReactNode
}

/** What a view says in place of its content: what is the matter, why, and what to do. */
export const StatePanel = ({ title, main, children, actions }: StatePanelProps) => (
  <section className="empty state" aria-label={title}>
    {main ? <PageTitle>{title}</PageTitle> : <h2>{title}</h2>}
    {children}
    {actions && <div className="actions">{actions}</div>}
  </section>
)
