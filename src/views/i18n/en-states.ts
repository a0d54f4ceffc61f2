/** Words of views that have nothing to show, part of `en.ts`. */
export const enStates = {
  emptyTitle: 'The library is empty',
  emptyNeeds: 'Add the work reports of one place for two years running: the targets of the first are held against what the second reports.',
  add: 'Add reports',
  outTitle: 'No targets match',
  outText: 'Remove a filter to see some of the {{n, number}} targets:',
  outTogether: 'Remove more than one filter to see some of the {{n, number}} targets.',
  without: 'Without “{{name}}: {{values}}” ({{n}})',
  clear: 'Clear all ({{n}})',
  comma: ', ',
  noTargetsTitle: 'Nothing loaded sets a target',
  noTargets:
    'Bulletins and data files hold results only. Add the work report of the year that set the targets, so that there is something to hold them against.',
  undecided: 'No verdict is possible yet: a target is judged by the next year’s report of the same place. {{n, number}} are waiting.',
  toPending: 'See which reports to add',
  toOverview: 'To the overview',
  toLibrary: 'See what the library holds',
  missing: {
    indicator: 'No target of this indicator is in the library',
    place: 'This place is not in the library',
    pair: 'This target is not in the library',
    report: 'This report is not in the library',
    page: 'There is no such page',
  },
  missingWhy:
    'The link may come from another library, or the report was removed or read again since. Ask whoever sent it for the project file: opened here, it holds the same data.',
  missingPage: 'The address in the link may be cut short.',
  reviewHidden: 'Nothing here; {{n}} more behind the filters',
  showAll: 'Show all',
}
