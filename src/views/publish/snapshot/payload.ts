import { zlibSync } from 'fflate'
import { canonical } from '../../../pipeline/casefile/canonical.ts'
import type { Content } from './content.ts'

const CHUNK = 0x8000

const base64 = (bytes: Uint8Array): string => {
  let binary = ''
  for (let i = 0; i < bytes.length; i += CHUNK) binary += String.fromCharCode(...bytes.subarray(i, i + CHUNK))
  return btoa(binary)
}

/** The page's data, deflated (zlib) and in base64: what "download the data" gives. */
export const payload = (c: Content): string => {
  const { title, authors, date } = c.imprint
  const reports = c.reports.map(({ identity, sha256, file, meta }) => ({ sha256, file, meta, identity }))
  const facts = c.facts.map(({ sha256, file }) => ({ sha256, file }))
  const data = {
    format: 'outturn-snapshot',
    version: 1,
    title,
    authors,
    date,
    rules: c.rules,
    root: c.root,
    pairs: c.pairs,
    findings: c.findings,
    corrections: c.corrections,
    reports,
    facts,
  }
  return base64(zlibSync(new TextEncoder().encode(canonical(data)), { level: 9 }))
}
