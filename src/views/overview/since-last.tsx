import { Fragment, useEffect, useMemo, useState } from 'react'
import * as z from 'zod/mini'
import { type Change, changesSince, type Visit, visitOf } from '../../derive/overview/since.ts'
import { placeLabels } from '../../derive/place.ts'
import { VERDICTS } from '../../model/pair.ts'
import { keepSetting, setting } from '../../store/meta.ts'
import { useLater } from '../app/hooks/use-later.ts'
import { useLibrary } from '../app/library-context.tsx'
import { useWords } from '../i18n/use-words.ts'
import { To } from '../ui/link.tsx'
import { Section } from '../ui/section.tsx'

const LIMIT = 8
const visitSchema = z.record(z.string(), z.array(z.number()))

/** What the visit before this one saw; read once, then replaced by what this one sees. */
let before: Promise<Visit | undefined> | undefined

const ChangeItem = ({ change, name }: { readonly change: Change; readonly name: string }) => {
  const { t } = useWords()
  const words = VERDICTS.filter((v) => change.before[v] !== change.now[v]).map((v) => `${t(`verdict.${v}`)} ${change.before[v]} → ${change.now[v]}`)
  return (
    <li className="num">
      <To path="/place" search={{ p: change.key, year: String(change.year) }}>{`${name} ${change.year}`}</To> {words.join(' · ')}
    </li>
  )
}

const sum = (c: Change['now']): number => VERDICTS.reduce((n, v) => n + c[v], 0)

/** Places and years the visit before did not have: that their targets rose from none says nothing. */
const Fresh = ({ changes, names }: { readonly changes: readonly Change[]; readonly names: ReadonlyMap<string, string> }) => {
  const { t } = useWords()
  return (
    <li className="num">
      {`${t('news.sinceFresh', { count: changes.length, targets: changes.reduce((n, c) => n + sum(c.now), 0) })} `}
      {changes.slice(0, LIMIT).map((c) => (
        <Fragment key={`${c.key}-${c.year}`}>
          <To path="/place" search={{ p: c.key, year: String(c.year) }}>{`${names.get(c.key) ?? c.key} ${c.year}`}</To>{' '}
        </Fragment>
      ))}
      {changes.length > LIMIT && <span className="note">{t('news.sinceMore', { n: changes.length - LIMIT })}</span>}
    </li>
  )
}

/** What changed, place by place and year by year, since the page was last opened. */
export const SinceLast = () => {
  const { t, language } = useWords()
  const { judgement } = useLibrary()
  const [last, setLast] = useState<Visit | undefined>()
  const now = useLater(() => visitOf(judgement.pairs), [judgement.pairs]).value
  useEffect(() => {
    if (!now) return
    before ??= setting('seen', visitSchema)
    void before.then((visit) => {
      setLast(visit)
      return keepSetting('seen', now)
    })
  }, [now])
  const all = useMemo(() => (last && now ? changesSince(last, now) : []), [last, now])
  const [changes, fresh] = useMemo(() => [all.filter((c) => sum(c.before) > 0), all.filter((c) => sum(c.before) === 0)], [all])
  const names = placeLabels(judgement.pairs, language)
  if (!last) return null
  return (
    <Section title={t('overview.since')}>
      {all.length === 0 ? (
        <p className="lead">{t('overview.sinceNone')}</p>
      ) : (
        <ul className="items">
          {changes.slice(0, LIMIT).map((c) => (
            <ChangeItem key={`${c.key}-${c.year}`} change={c} name={names.get(c.key) ?? c.key} />
          ))}
          {changes.length > LIMIT && <li className="note">{t('news.sinceMore', { n: changes.length - LIMIT })}</li>}
          {fresh.length > 0 && <Fresh changes={fresh} names={names} />}
        </ul>
      )}
    </Section>
  )
}
