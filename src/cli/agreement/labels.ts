import * as z from 'zod/mini'

/** What one coder says of one number: set aside with a reason, or a statement with its fields. Both carry where the number stands. */
const labelSchema = z.object({
  at: z._default(z.array(z.number()), []),
  skip: z.optional(z.string()),
  role: z.optional(z.string()),
  year: z.optional(z.union([z.string(), z.number()])),
  measure: z.optional(z.string()),
  value: z.optional(z.nullable(z.number())),
  upper: z.optional(z.nullable(z.number())),
  unit: z.optional(z.string()),
  bound: z.optional(z.string()),
  indicator: z.optional(z.string()),
  subject: z.optional(z.string()),
  relation: z.optional(z.string()),
})

const headSchema = z.object({ report: z.string() })

export type Label = z.infer<typeof labelSchema>

export interface Coded {
  readonly report: string
  readonly labels: readonly Label[]
}

const lineOf = (text: string, n: number): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`line ${n} is no JSON`)
  }
}

/** A file of labels: a line with `report`, then a line for each number. Throws with the line's number and the reason. */
export const readLabels = (text: string): Coded => {
  const lines = text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [{ n: i + 1, value: lineOf(line, i + 1) }]))
  const [first, ...rest] = lines
  const head = headSchema.safeParse(first?.value)
  if (!head.success) throw new Error('line 1 does not name its `report`')
  const labels = rest.map(({ n, value }) => {
    const label = labelSchema.safeParse(value)
    if (!label.success) throw new Error(`line ${n}: ${label.error.issues[0]?.path.join('.') || 'label'} is not as it should be`)
    if (label.data.at.length === 0 && !label.data.relation) throw new Error(`line ${n} has no offset in \`at\``)
    return label.data
  })
  return { report: head.data.report, labels }
}
