import { notifications } from '@mantine/notifications'
import { createElement, useState } from 'react'
import type { Edits } from '../../figure/edit/edits.ts'
import { keepFigure, readSaved } from '../../figure/edit/saved.ts'
import type { FigureSpec, Lang } from '../../figure/spec.ts'
import { keepChart, removeChart } from '../../store/charts.ts'
import type { KeptChart } from '../../store/db.ts'
import { persist } from '../../store/space.ts'
import { troubleOf } from '../../store/storage-error.ts'
import type { Path } from '../app/nav.ts'
import { type Search, stringifySearch } from '../app/search.ts'
import { notify } from '../empty/notify.ts'
import { useWords } from '../i18n/use-words.ts'

interface Wish {
  readonly make: (lang: Lang) => FigureSpec
  readonly edits: Edits
  readonly title: string
  readonly file: string
  readonly page: string
}

/** The address of a chart: the page's own, with what it leaves open filled in, without what is only open on it. */
export const pageOf = (search: Search, at: Partial<Search> = {}, own?: Path): string => {
  const path = own ?? (location.hash.slice(1).split('?')[0] || '/')
  const { row: _row, col: _col, id: _id, q: _q, k: _k, at: _at, to: _to, ...rest } = search
  return path + stringifySearch({ ...rest, ...at })
}

const chartOf = ({ make, edits, title, file, page }: Wish, id: string): KeptChart | undefined => {
  const when = new Date().toISOString()
  const read = readSaved(keepFigure(make, { name: file, page, saved: when, edits }))
  return read.ok ? { id, title, when, figure: { ...read.value } } : undefined
}

/** Keeps figures, says so, and takes it back on a word. `held` is the chart the next keeping would replace. */
export const useKeeping = (kept: KeptChart | undefined) => {
  const { t } = useWords()
  const [held, setHeld] = useState(kept)
  const [busy, setBusy] = useState(false)
  const failed = (why: string) => notify({ color: 'red', message: t('figureEditor.keep.failed', { why }) })
  const said = (chart: KeptChart, before: KeptChart | undefined) => {
    const id = `kept-${chart.id}`
    const undo = async () => {
      notifications.hide(id)
      await (before ? keepChart(before) : removeChart(chart.id))
      setHeld(before)
      notify({ message: t('figureEditor.keep.undone', { name: chart.title }) })
    }
    const link = createElement('a', { href: '#/publish', className: 'linkish' }, t('figureEditor.keep.list'))
    const button = createElement('button', { type: 'button', className: 'linkish', onClick: () => void undo() }, t('app.undo'))
    const words = t(before ? 'figureEditor.keep.updated' : 'figureEditor.keep.kept', { name: chart.title })
    notify({ id, autoClose: 15_000, message: createElement('span', null, words, ' ', link, ' ', button) })
  }
  const keep = async (wish: Wish, over: KeptChart | undefined) => {
    const chart = chartOf(wish, over?.id ?? crypto.randomUUID())
    if (!chart) return failed(t('figureEditor.keep.unreadable'))
    setBusy(true)
    try {
      await keepChart(chart)
      setHeld(chart)
      said(chart, over)
      void persist()
    } catch (error) {
      failed(t(`trouble.${troubleOf(error)}`))
    } finally {
      setBusy(false)
    }
  }
  return { held, busy, keep }
}
