import { amount } from '../../derive/numbers.ts'
import type { Coverage, Covered } from '../../derive/overview/coverage.ts'
import { placeKey } from '../../derive/place.ts'
import type { Pair } from '../../model/pair.ts'
import type { CoverCell, OpenItem, SpecOf } from '../spec.ts'
import { type Cited, finish, type Headline, type Wanted } from './build.ts'
import { fingerprint } from './fingerprint.ts'
import { placeName, quantityName, relationName } from './names.ts'

const cellOf = (c: Covered): CoverCell => ({ plan: c.plan !== null, review: c.review !== null, facts: c.facts, targets: c.targets })

const span = (columns: readonly string[], lang: 'zh' | 'en'): string =>
  columns.length < 2 ? (columns[0] ?? '') : `${columns[0] ?? ''}${lang === 'zh' ? '—' : '–'}${columns.at(-1) ?? ''}`

const coverHead = (cells: readonly Covered[], places: number, years: readonly string[], wanted: Wanted): Headline => {
  const plan = cells.filter((c) => c.plan !== null).length
  const review = cells.filter((c) => c.review !== null).length
  const both = cells.filter((c) => c.plan !== null && c.review !== null).length
  const when = span(years, wanted.lang)
  if (wanted.lang === 'zh')
    return {
      title: `${places}地${when}年：${plan}个地区年份有提出目标的报告，${review}个有回顾的报告，${both}个两者都有`,
      subtitle: '每格为一地一年：载入了哪些报告和数据文件，数字为读出的目标个数',
    }
  const [where, many] = [places === 1 ? 'place' : 'places', plan === 1 ? 'place-year has' : 'place-years have']
  return {
    title: `${places} ${where}, ${when}: ${plan} ${many} the report that set the targets, ${review} the one that reviews them, ${both} both`,
    subtitle: 'One cell a place and year: reports and data files loaded, with the number of targets read',
  }
}

/** What is loaded of each place and year. */
export const coverageSpec = (coverage: Coverage, wanted: Wanted): SpecOf<'coverage'> => {
  const columns = coverage.years.map(String)
  const rows = coverage.places.map((p) => ({
    label: placeName(p, wanted.lang),
    cells: coverage.years.map((y) => {
      const cell = coverage.at(p.key, y)
      return cell === undefined ? null : cellOf(cell)
    }),
  }))
  const cells = coverage.places.flatMap((p) => coverage.years.flatMap((y) => coverage.at(p.key, y) ?? []))
  const reports = [...new Set(cells.flatMap((c) => [c.plan, c.review]).filter((s) => s !== null))]
  const cited = reports.map((sha256): Cited => ({ sha256, start: 0, report: sha256.slice(0, 12) }))
  const spec = finish({ kind: 'coverage', columns, rows } as const, { ...coverHead(cells, rows.length, columns, wanted), lead: '' }, [], 0, '', wanted, cited)
  const data = coverage.places.flatMap((p) => coverage.years.map((y) => JSON.stringify([p.key, y, coverage.at(p.key, y) ?? null])))
  return { ...spec, texts: { ...spec.texts, fingerprint: fingerprint(data, wanted.view) } }
}

/** Whether the year was still running when the data was read: then nobody can have reported on it. */
const early = (year: number, wanted: Wanted): boolean => year >= Number(wanted.retrieved.slice(0, 4))

const openHead = (pairs: readonly Pair[], wanted: Wanted): Headline => {
  const [first] = pairs
  if (first === undefined) return { title: '', subtitle: '' }
  const zh = wanted.lang === 'zh'
  const n = pairs.length
  const due = pairs.every((p) => early(p.year, wanted))
  const one = pairs.every((p) => placeKey(p) === placeKey(first) && p.year === first.year)
  const subtitle = zh ? '报告提出的目标，尚无可对照的结果' : 'Targets set in the reports; no result to hold them against so far'
  if (one) {
    const place = placeName(first, wanted.lang)
    if (zh)
      return {
        title: `${place}${first.year}年的${n}个目标${due ? `尚未到期，结果应见于${first.year + 1}年的报告` : `还不能判定：${first.year + 1}年的报告没有载入`}`,
        subtitle,
      }
    const what = `${place}, ${first.year}: ${n} ${n === 1 ? 'target' : 'targets'}`
    return {
      title: due
        ? `${what} not yet due; results belong in the report of ${first.year + 1}`
        : `${what} not judged: the report of ${first.year + 1} is not loaded`,
      subtitle,
    }
  }
  const places = new Set(pairs.map(placeKey)).size
  if (zh) return { title: `${places}地的${n}个目标${due ? '尚未到期，结果还没有公布' : '还不能判定：应作答的报告没有载入'}`, subtitle }
  const what = `${n} targets in ${places} ${places === 1 ? 'place' : 'places'}`
  return { title: due ? `${what} are not yet due` : `${what} cannot be judged yet: the reports that would answer are not loaded`, subtitle }
}

/** Targets that wait for a later report, without results. */
export const openSpec = (pairs: readonly Pair[], wanted: Wanted): SpecOf<'targets'> => {
  const places = new Set(pairs.map(placeKey)).size
  const years = new Set(pairs.map((p) => p.year)).size
  const zh = wanted.lang === 'zh'
  const items = pairs.map((p): OpenItem => {
    const parts = [places > 1 ? placeName(p, wanted.lang) : '', years > 1 ? `${p.year}${zh ? '年' : ''}` : '', quantityName(p, wanted.lang)]
    const said = amount({ ...p.target, bound: p.bound }, wanted.lang)
    return { label: parts.filter((s) => s !== '').join(zh ? '' : ' '), target: said || relationName(p, p.target, wanted.lang) || '—', due: p.year + 1 }
  })
  const [first] = pairs
  const lead = first === undefined || places > 1 || years > 1 ? '' : `${placeName(first, wanted.lang)}${zh ? '' : ', '}${first.year}${zh ? '年' : ''}`
  return finish({ kind: 'targets', items } as const, { ...openHead(pairs, wanted), lead }, pairs, items.length, '', wanted)
}
