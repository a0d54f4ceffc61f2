#!/usr/bin/env bash
# pdf.js makes one run of text of neighbouring table cells: 118 and 6.1 printed five points apart come as "118 6.1", one point apart as "1186.1".
# What column a figure of a table belongs to must be told by the lines and the white of the page, never by the runs.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdfjs-dist@5.6.205 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
const WIDTH = 20.016 // of 118 in Helvetica, 12 points
const page = (gap) => {
  const shown = `BT /F1 12 Tf 50 700 Td (118) Tj ${WIDTH + gap} 0 Td (6.1) Tj ET`
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>']
  let file = '%PDF-1.4\n'
  const at = objects.map((o, i) => { const n = file.length; file += `${i + 1} 0 obj\n${o}\nendobj\n`; return n })
  const xref = at.map((n) => `${String(n).padStart(10, '0')} 00000 n \n`).join('')
  return `${file}xref\n0 6\n0000000000 65535 f \n${xref}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`
}
const runsOf = async (gap) => {
  const doc = await getDocument({ data: new TextEncoder().encode(page(gap)), verbosity: 0 }).promise
  return (await (await doc.getPage(1)).getTextContent()).items.map((i) => i.str)
}
const [far, near, close] = [await runsOf(8), await runsOf(5), await runsOf(1)]
console.log(`pdfjs-dist ${JSON.parse(readFileSync('node_modules/pdfjs-dist/package.json', 'utf8')).version}`)
console.log(`8 points apart: ${JSON.stringify(far)}; 5: ${JSON.stringify(near)}; 1: ${JSON.stringify(close)}`)
process.exit(far.join('|') === '118| |6.1' && near.join('|') === '118 6.1' && close.join('|') === '1186.1' ? 0 : 1)
JS
node run.mjs
