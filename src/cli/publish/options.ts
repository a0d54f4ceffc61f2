import { parseArgs } from 'node:util'
import { z } from 'zod'
import { CHARTS } from '../../views/publish/snapshot/imprint.ts'
import type { Imprint } from '../../views/publish/snapshot/snapshot.ts'
import { say } from '../input.ts'

const many = { type: 'string', multiple: true } as const
const one = { type: 'string' } as const
const known = {
  out: one,
  title: one,
  authors: one,
  date: one,
  note: one,
  about: one,
  reply: one,
  lang: one,
  convention: one,
  place: many,
  year: many,
  indicator: many,
  chart: many,
  kept: many,
  texts: { type: 'boolean' },
  corrections: one,
} as const

const list = z.array(z.string()).default([])
const text = z.string().default('')
const schema = z.object({
  out: z.string().min(1),
  title: z.string().optional(),
  authors: text,
  date: z.iso.date().default(() => new Date().toISOString().slice(0, 10)),
  note: text,
  about: text,
  reply: text,
  lang: z.enum(['zh', 'en']).default('zh'),
  convention: z.enum(['all', 'strict', 'rounding', 'elastic']).default('all'),
  place: list,
  year: list,
  indicator: list,
  chart: z.array(z.enum([...CHARTS, 'none'])).default([...CHARTS]),
  kept: list,
  texts: z.boolean().default(false),
  corrections: z.string().optional(),
})

export interface Options {
  readonly files: readonly string[]
  readonly out: string
  readonly corrections: string | undefined
  readonly imprint: Imprint
}

const stop = (why: string, usage: string): never => {
  say(why === '' ? usage : `${why}\n${usage}`)
  process.exit(2)
}

const parsed = (usage: string) => {
  try {
    return parseArgs({ options: known, allowPositionals: true })
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error), usage)
  }
}

const titles = { zh: '承诺与结果', en: 'Promises and outcomes' }

/** Files and choices of a publish command, or exit 2 with what is wrong and the usage. */
export const optionsOf = (usage: string): Options => {
  const { values, positionals } = parsed(usage)
  const checked = schema.safeParse(values)
  if (!checked.success) return stop(checked.error.issues.map((i) => `--${i.path.join('.')}: ${i.message}`).join('\n'), usage)
  if (positionals.length === 0) return stop('no files named', usage)
  const { lang, convention, place, year, indicator, chart, kept, out, corrections, title, ...words } = checked.data
  const imprint: Imprint = {
    ...words,
    title: title ?? titles[lang],
    language: lang,
    view: convention,
    places: place,
    years: year,
    indicators: indicator,
    kept,
    charts: CHARTS.filter((c) => chart.includes(c)),
  }
  return { files: positionals, out, corrections, imprint }
}
