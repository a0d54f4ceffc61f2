// Run inside a tree of sources, this one or another: `within.mjs TREE reading|correcting FILE…` prints milliseconds as JSON.
import { existsSync, readFileSync } from 'node:fs'

const [, , tree = '', what = '', ...files] = process.argv
const { readReport, judgeLibrary } = await import(`${tree}/src/pipeline/pipeline.ts`)
const source = (name) => ({ name, bytes: readFileSync(name) })
const report = async (name) => {
  const outcome = await readReport(source(name))
  return outcome.ok ? [outcome.value] : []
}
const timed = async (work) => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Milliseconds of each file, the shortest of three readings, once the code is warm. */
const reading = async () => {
  for (const name of files.slice(0, 40)) await report(name)
  const times = []
  for (const name of files) times.push(Math.min(await timed(() => report(name)), await timed(() => report(name)), await timed(() => report(name))))
  return times
}

/** A number of one report corrected, then one of another: what is judged anew until the library's judgement is up to date again. */
const correcting = async () => {
  const reports = []
  for (const name of files) reports.push(...(await report(name)))
  const places = existsSync(`${tree}/src/pipeline/places.ts`) ? await import(`${tree}/src/pipeline/places.ts`) : undefined
  const placed = (r) => ({
    sha256: r.sha256,
    file: r.file,
    place: r.identity.place?.value.name ?? '',
    adcode: r.identity.place?.value.adcode ?? '',
    rules: r.rules,
  })
  const by = new Map(reports.map((r) => [r.sha256, r]))
  const judged = new Set()
  const judge = (log) => {
    if (!places) return judgeLibrary(reports, [], log)
    for (const group of places.placeGroups(reports.map(placed), [], log)) {
      if (judged.has(group.content)) continue
      judged.add(group.content)
      judgeLibrary(
        group.reports.map((r) => by.get(r.sha256)),
        [],
        group.corrections,
      )
    }
  }
  judge([])
  const times = []
  for (const r of reports.filter((_, i) => i % Math.ceil(reports.length / 9) === 0)) {
    const before = r.statements.find((s) => s.role === 'target' && typeof s.value === 'number')
    if (!before) continue
    const change = { kind: 'edit', at: before.at[0], before, after: { ...before, value: before.value + 1 } }
    times.push(await timed(() => judge([{ id: r.sha256, sha256: r.sha256, when: '2026-01-01T00:00:00Z', who: '', why: '', change }])))
  }
  return times
}

process.stdout.write(JSON.stringify(await (what === 'reading' ? reading() : correcting())))
