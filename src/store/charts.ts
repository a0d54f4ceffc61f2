import { type Database, db, type KeptChart } from './db.ts'

/** Charts that were kept, newest first. */
export const charts = (d: Database = db): Promise<KeptChart[]> => d.charts.orderBy('when').reverse().toArray()

/** Keeps a chart, or puts one back that was taken out. */
export const keepChart = async (chart: KeptChart, d: Database = db): Promise<void> => {
  await d.charts.put(chart)
}

export const renameChart = async (id: string, title: string, d: Database = db): Promise<void> => {
  await d.charts.update(id, { title })
}

/** Takes a chart out; what is returned puts it back through `keepChart`. */
export const removeChart = (id: string, d: Database = db): Promise<KeptChart | undefined> =>
  d.transaction('rw', d.charts, async () => {
    const chart = await d.charts.get(id)
    await d.charts.delete(id)
    return chart
  })
