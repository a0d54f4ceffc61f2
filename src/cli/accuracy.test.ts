import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ACCURACY, MEASURED_ON, type Measured, UNSEEN, UNSEEN_REPORTS } from '../lexicon/accuracy.ts'
import { enAccuracy, enUnseen } from '../views/i18n/en-desk.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const shown = (value: number, m: Measured): string => (m.kind === 'of' ? `${value} of ${m.all}` : m.kind === 'share' ? value.toFixed(3) : String(value))

describe('the README', () => {
  it.each(ACCURACY)('shows $id as the method page does', (m) => {
    expect(readme).toContain(`| ${enAccuracy[m.id]} | ${shown(m.value, m)} | ${shown(m.bar, m)} |`)
  })
  it.each(UNSEEN)('shows $id of the draw as the method page does', (u) => {
    expect(readme).toContain(`| ${enUnseen[u.id]} | ${u.read} | ${u.wrong} | ${u.doubtful} |`)
  })
  it('says over how many reports was drawn', () => expect(readme).toContain(`${UNSEEN_REPORTS.toLocaleString('en')} published reports`))
  it('says when it was measured', () => expect(readme).toContain(MEASURED_ON))
})
