/** Words of the reference facts, part of `en.ts`. */
export const enReference = {
  title: 'Reference facts',
  hint: 'Targets and results read by this program from published reports: numbers with their source, no text. Add a report itself to see the sentences',
  holds: '{{facts, number}} facts from {{reports, number}} reports, {{from}}–{{to}}, {{size}}',
  add: 'Add',
  addSize: 'Add ({{size}})',
  here: 'added',
  offer: '{{what}}: what they promised and what came of it, {{from}}–{{to}}.',
  failed: '{{name}} could not be fetched: connect to the network once and try again',
  passage: 'Read by this program in the text of that report, characters {{start, number}}–{{end, number}}. Add the report to see the sentence.',
  hash: 'SHA-256 of the report {{hash}}',
  notStated: 'searched for and not found',
  placeOf: 'Place',
}
