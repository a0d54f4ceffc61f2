/** A numbered behaviour rule as the map (`src/README.md`) states it. */
export interface NumberedRule {
  readonly id: string
  readonly text: string
}

export interface RuleGroup {
  readonly title: string
  readonly rules: readonly NumberedRule[]
}

const HEADING = /^## (.+)$/
const RULE = /^- \*\*([A-Z]\d{1,3})\*\* (.+)$/

/** The numbered rules of a Markdown text, under their headings, in its order. */
export const rulesIn = (markdown: string): readonly RuleGroup[] => {
  const groups: { title: string; rules: NumberedRule[] }[] = []
  for (const line of markdown.split('\n')) {
    const title = HEADING.exec(line)?.[1]
    if (title !== undefined) groups.push({ title, rules: [] })
    const [, id, text] = RULE.exec(line) ?? []
    if (id !== undefined && text !== undefined) groups.at(-1)?.rules.push({ id, text })
  }
  return groups.filter((g) => g.rules.length > 0)
}
