import type { Statement } from '../model/statement.ts'

const line = (name: string, value: string | undefined): readonly string[] => (value ? [`${name}: ${value}`] : [])

/** Why a statement reads as it does, one plain line a fact: the rule, the words, what was completed and what is doubtful. */
export const explain = (
  doc: {
    readonly sections: readonly {
      readonly start: number
      readonly end: number
      readonly heading: string
      readonly part: string
      readonly period: { readonly role: string; readonly year: string }
    }[]
  },
  s: Statement,
): string[] => {
  const section = doc.sections.findLast((x) => x.start <= s.start && s.start < x.end)
  return [
    `rule: ${s.rule}`,
    `words: ${s.quote}`,
    ...line('section', section ? `${section.heading} (${section.part}: ${section.period.role} ${section.period.year})` : undefined),
    `numbers at: ${s.at.join(', ') || 'none'}`,
    ...line('indicator', s.indicator),
    ...line('hedge', s.hedge),
    ...line('subject', s.certainty === 'inferred' ? `${s.subject}, completed from its context` : s.subject),
    ...(s.doubts ?? []).map((d) => `doubt: ${d}`),
  ]
}
