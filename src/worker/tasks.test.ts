import 'fake-indexeddb/auto'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { LONG } from '../read/samples/report.ts'
import { db } from '../store/db.ts'
import { judgedHead } from '../store/judgement.ts'
import { remove, report, shelf } from '../store/library.ts'
import type { FileResult } from './protocol.ts'
import { perform } from './tasks.ts'

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })
const calm = { stopped: () => false, progress: () => undefined }
const imported = async (...files: readonly ReturnType<typeof file>[]): Promise<readonly FileResult[]> => {
  const answer = await perform({ kind: 'import', files }, calm)
  return answer.kind === 'import' ? answer.results : []
}
const codes = async (sha256 = ''): Promise<readonly string[]> => (await report(sha256))?.issues.map((i) => i.code) ?? []

describe('the desk', () => {
  it('says which files are the same report, and stops saying so when one is taken out', async () => {
    const [first] = await imported(file('a.txt', LONG.join('\n')))
    const [second] = await imported(file('b.txt', LONG.join('\n\n').replace('312.6亿元', '321.6亿元')))
    expect(second?.issues).toContainEqual({ code: 'variant', of: 'a.txt', differing: ['完成固定资产投资321.6亿元 / 312.6'] })
    expect([await codes(first?.sha256), await codes(second?.sha256)]).toEqual([
      ['place-unknown', 'variant'],
      ['place-unknown', 'variant'],
    ])
    await remove(first?.sha256 ?? '')
    await perform({ kind: 'judge' }, calm)
    expect(await codes(second?.sha256)).toEqual(['place-unknown'])
    expect((await shelf()).flatMap((e) => e.issues.map((i) => i.code))).toEqual(['place-unknown'])
  })
  it('leaves whole reports behind when it is stopped, and says how many files it dealt with', async () => {
    const files = [1, 2, 3].map((n) => file(`s${n}.txt`, `${LONG.join('\n')}\n第${n}份`))
    let read = 0
    const before = (await shelf()).length
    const progress = ({ done }: { readonly done: number }) => {
      read = done
    }
    const answer = await perform({ kind: 'import', files }, { stopped: () => read >= 2, progress })
    expect(answer).toMatchObject({ kind: 'import', done: 2 })
    const added = await shelf()
    expect(added.length).toBe(before + 2)
    for (const e of added) expect((await report(e.sha256))?.text.length).toBe(e.characters)
  })
  it('stops in the middle of an archive, and takes it up again', async () => {
    const text = (n: number) => strToU8(`${LONG.join('\n')}\n第${n}册`)
    const archive = { name: 'z.zip', bytes: zipSync({ '1.txt': text(1), '2.txt': text(2), '3.txt': text(3), 'x.png': text(4) }) }
    let read = 0
    const progress = (p: { readonly latest?: FileResult }) => {
      if (p.latest?.status === 'added') read++
    }
    const first = await perform({ kind: 'import', files: [archive] }, { stopped: () => read >= 2, progress })
    expect(first).toMatchObject({ done: 0, results: [{ name: 'x.png', status: 'passed' }, { status: 'added' }, { status: 'added' }] })
    const second = await perform({ kind: 'import', files: [archive] }, calm)
    expect(second.kind === 'import' && second.results.map((r) => r.status)).toEqual(['passed', 'known', 'known', 'added'])
  })
  it('sets aside what is no report, and reads it when it is handed in again with insistence', async () => {
    const [aside] = await imported(file('n.txt', `价目表\n${'白菜 一级 1.20 元，今日到货12吨，价格下降3.5%。\n'.repeat(9)}`))
    expect(aside).toMatchObject({ status: 'aside', issues: [{ code: 'set-aside', seen: 'signs' }] })
    const answer = await perform({ kind: 'import', files: aside?.again ? [{ ...aside.again, insisted: true }] : [] }, calm)
    expect(answer).toMatchObject({ results: [{ name: 'n.txt', status: 'added' }] })
  })
  it('reads a file from its handle when its turn comes', async () => {
    const blob = new Blob([`${LONG.join('\n')}\n另一份`])
    const answer = await perform({ kind: 'import', files: [{ name: 'blob.txt', blob }] }, calm)
    expect(answer).toMatchObject({ results: [{ name: 'blob.txt', status: 'added' }] })
  })
  it('judges no place anew that a change does not touch', async () => {
    await imported(file('甲.txt', LONG.join('\n').replaceAll('示例', '甲乙')))
    await perform({ kind: 'judge' }, calm)
    const names: string[] = []
    const watch = { stopped: () => false, progress: (p: { readonly name: string }) => void names.push(p.name) }
    await perform({ kind: 'judge' }, watch)
    expect(names).toEqual([])
    const [added] = await imported(file('丙.txt', LONG.join('\n').replaceAll('示例', '丙丁')))
    names.length = 0
    await perform({ kind: 'judge' }, watch)
    expect(names).toHaveLength(1)
    await remove(added?.sha256 ?? '')
  })
  it('keeps the same bytes after a report has come and gone as before', async () => {
    const bytes = async () => JSON.stringify((await db.meta.where('key').startsWith('judged:').toArray()).map((r) => r))
    await perform({ kind: 'judge' }, calm)
    const before = await bytes()
    const [added] = await imported(file('戊.txt', LONG.join('\n').replaceAll('示例', '戊己')))
    await perform({ kind: 'judge' }, calm)
    expect(await bytes()).not.toBe(before)
    await remove(added?.sha256 ?? '')
    await perform({ kind: 'judge' }, calm)
    expect(await bytes()).toBe(before)
  })
  it('leaves the older judgement in force when it is stopped', async () => {
    await perform({ kind: 'judge' }, calm)
    const before = await judgedHead()
    const [added] = await imported(file('庚.txt', LONG.join('\n').replaceAll('示例', '庚辛')))
    await perform({ kind: 'judge' }, { stopped: () => true, progress: () => undefined })
    expect(await judgedHead()).toEqual(before)
    await remove(added?.sha256 ?? '')
  })
})
