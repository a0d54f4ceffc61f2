/** Words of the published counts on the method page, part of `en.ts`. */
export const enPublished = {
  title: 'Published counts, and ours',
  lead: 'What others counted of the provinces’ GDP growth targets, beside the same counts over the data loaded here, read strictly (“about 6%” is 6%). A target is lowered if its lower end is, or its upper end with the lower one unchanged',
  none: 'The data loaded hold no growth targets of provinces for these years.',
  add: 'Add the provinces’ facts in Library',
  what: 'Provinces that',
  theirs: 'Published',
  ours: 'Ours',
  between: 'What lies between',
  source: 'Source',
  lowered: 'set {{year}} lower than the year before',
  short: 'fell short in {{year}}',
  met: 'reached their target in {{year}}',
  ofAll: '{{count}} / {{of}}',
  least: 'at least {{count}} / {{of}}',
  loosened: '{{count}} more loosened in words alone (“at least” to “about”): {{places}}',
  open: '{{count}} more whose next report gives no comparable figure of the year: {{places}}',
}
