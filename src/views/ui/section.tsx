import type { ReactNode } from 'react'

interface SectionProps {
  readonly title: string
  readonly hint?: string
  readonly tools?: ReactNode
  readonly children: ReactNode
}

/** A headed part of a view. */
export const Section = ({ title, hint, tools, children }: SectionProps) => (
  <section className="section" aria-label={title}>
    <header>
      <h2>{title}</h2>
      {hint && <span className="note">{hint}</span>}
      {tools && <span className="push">{tools}</span>}
    </header>
    {children}
  </section>
)

export const Empty = ({ children }: { readonly children: ReactNode }) => <div className="empty">{children}</div>
