import { useEffect, useState } from 'react'
import * as z from 'zod/mini'
import { keepSetting, setting } from '../../store/meta.ts'
import { CHARTS, type Imprint } from './snapshot/imprint.ts'

const NAME = 'imprint'
const text = z.exactOptional(z.string())
const list = z.exactOptional(z.array(z.string()))

/** What is kept of a snapshot's words and choices; the date and the convention are those of the day it is made. */
const schema = z.object({
  language: z.exactOptional(z.enum(['zh', 'en'])),
  title: text,
  authors: text,
  note: text,
  about: text,
  reply: text,
  texts: z.exactOptional(z.boolean()),
  places: list,
  years: list,
  indicators: list,
  kept: list,
  charts: z.exactOptional(z.array(z.enum(CHARTS))),
})

type Own = Partial<Omit<Imprint, 'view'>>

/** The publisher's own words and choices, kept in the library: a reload loses none of them, and a case file takes them along. */
export const useImprint = () => {
  const [own, setOwn] = useState<Own>({})
  useEffect(() => {
    void setting(NAME, schema).then((kept) => kept && setOwn((now) => ({ ...kept, ...now })))
  }, [])
  const set = (patch: Own) => {
    const next = { ...own, ...patch }
    setOwn(next)
    const { date: _, ...kept } = next
    void keepSetting(NAME, kept)
  }
  return { own, set }
}
