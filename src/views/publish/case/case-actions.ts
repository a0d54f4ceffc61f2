import { z } from 'zod'
import { RULES_VERSION } from '../../../extract/version.ts'
import type { Judgement } from '../../../judge/judge.ts'
import type { CaseFile, SourceEntry } from '../../../pipeline/casefile/casefile.ts'
import { type Preview, previewOpening } from '../../../pipeline/casefile/merge.ts'
import { packCase } from '../../../pipeline/casefile/pack.ts'
import { chart } from '../../../pipeline/casefile/schema/case.ts'
import { corrections, log, unlog } from '../../../store/corrections.ts'
import { factFiles, remove, reports, restore, sources } from '../../../store/library.ts'
import { markSaved } from '../../../store/saved.ts'
import { keepSettings, settings } from '../../../store/settings.ts'
import type { Library } from '../../app/library-context.tsx'

const chartsOf = (values: Readonly<Record<string, unknown>>) => z.array(chart).catch([]).parse(values.charts)

const stored = async () => {
  const [r, f, s, l, values] = await Promise.all([reports(), factFiles(), sources(), corrections(), settings()])
  return { reports: r, facts: f, sources: s, log: l, values }
}

/** What of the page belongs to the work: convention and filters, as its link holds them. */
export type Choices = Readonly<Record<string, unknown>>

/** The library as a case. */
export const gatherCase = async (judgement: Judgement, withSources: boolean, choices: Choices): Promise<Omit<CaseFile, 'root'>> => {
  const { reports: r, facts: f, sources: s, log: l, values } = await stored()
  const { charts: _, ...rest } = values
  const entry =
    (kind: SourceEntry['kind']) =>
    (x: { readonly sha256: string; readonly file: string }): SourceEntry => ({ sha256: x.sha256, name: x.file, kind, included: withSources })
  return {
    rules: RULES_VERSION,
    sources: [...r.map(entry('report')), ...f.map(entry('facts'))],
    bytes: new Map(withSources ? s.map((x) => [x.sha256, x.bytes]) : []),
    reports: r,
    facts: f,
    pairs: judgement.pairs,
    findings: judgement.findings,
    corrections: l,
    settings: { ...rest, choices },
    charts: chartsOf(values),
  }
}

/** The case's bytes; its log counts as saved from here on. */
export const saveCase = async (judgement: Judgement, withSources: boolean, choices: Choices): Promise<Blob> => {
  const content = await gatherCase(judgement, withSources, choices)
  const bytes = await packCase(content)
  await markSaved(content.corrections)
  return new Blob([bytes], { type: 'application/zip' })
}

/** What opening would do to the library as it stands. */
export const previewOf = async (c: CaseFile, mode: Preview['mode']): Promise<Preview> => {
  const { reports: r, facts: f, log: l } = await stored()
  return previewOpening(c, { sources: new Map([...r, ...f].map((x) => [x.sha256, x.file])), corrections: l }, mode)
}

/** Sources that travel along are read anew by this page's own rules; of the others the record is taken as it is. */
export const applyOpening = async (c: CaseFile, preview: Preview, library: Pick<Library, 'importFiles' | 'hold'>): Promise<void> => {
  await library.hold(async () => {
    for (const { sha256 } of preview.remove) await remove(sha256)
    const gone = preview.mode === 'replace' ? [...preview.removeCorrections, ...preview.conflicts.map((x) => x.mine)] : []
    for (const x of gone) await unlog(x.id)
    const known = new Set([...(await reports()), ...(await factFiles())].map((x) => x.sha256))
    for (const r of c.reports) if (!known.has(r.sha256) && !c.bytes.has(r.sha256)) await restore({ report: r })
    for (const f of c.facts) if (!known.has(f.sha256) && !c.bytes.has(f.sha256)) await restore({ facts: f })
    await log(c.corrections)
    await markSaved(c.corrections)
    const { choices: _, ...kept } = c.settings
    const mine = preview.mode === 'merge' ? await settings() : {}
    await keepSettings({ ...kept, ...mine, ...(c.charts.length > 0 ? { charts: c.charts } : {}) })
  })
  const files = c.sources.flatMap((s) => {
    const bytes = c.bytes.get(s.sha256)
    return bytes ? [{ name: s.name, bytes }] : []
  })
  await library.importFiles(files)
}
