import { notifications } from '@mantine/notifications'
import { useLiveQuery } from 'dexie-react-hooks'
import { createElement, useMemo } from 'react'
import { readSaved, type SavedFigure } from '../../../figure/edit/saved.ts'
import { charts, keepChart, removeChart } from '../../../store/charts.ts'
import type { KeptChart } from '../../../store/db.ts'
import { notify } from '../../empty/notify.ts'
import { useWords } from '../../i18n/use-words.ts'

export interface Kept {
  readonly chart: KeptChart
  /** Undefined where the record cannot be read. */
  readonly saved: SavedFigure | undefined
}

const read = (chart: KeptChart): Kept => {
  const outcome = readSaved(chart.figure)
  return { chart, saved: outcome.ok ? outcome.value : undefined }
}

/** The kept charts, newest first; what another tab keeps, renames or deletes shows here. Undefined until they are read. */
export const useKept = (): readonly Kept[] | undefined => {
  const all = useLiveQuery(() => charts())
  return useMemo(() => all?.map(read), [all])
}

/** Deletes a kept chart; a notice offers to put it back. */
export const useDelete = () => {
  const { t } = useWords()
  return async (id: string) => {
    const gone = await removeChart(id)
    if (!gone) return
    const undo = () => {
      notifications.hide(id)
      void keepChart(gone)
    }
    const button = createElement('button', { type: 'button', className: 'linkish', onClick: undo }, t('app.undo'))
    notify({ id, autoClose: 15_000, message: createElement('span', null, t('publish.kept.removed', { name: gone.title }), ' ', button) })
  }
}
