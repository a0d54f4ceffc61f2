/** Words of the comparison of places, part of `en.ts`. */
export const enCompare = {
  title: 'Compare',
  lead: 'Two to {{n}} places in one chart; the address keeps your choice and can be shared',
  places: 'Places',
  above: 'Add higher levels and China',
  add: 'Compare',
  withAbove: 'Compare with higher levels',
  rows: 'Compare these places',
  overYears: 'The first {{n}} over the years',
  empty: 'None of these places has a numeric target for this statistic. Choose places or another statistic.',
  without: 'Without this statistic: {{places}}',
  summary: '{{n}} places; of the targets that could be judged {{met}} met, {{missed}} missed, {{depends}} borderline.',
} as const
