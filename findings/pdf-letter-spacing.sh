#!/usr/bin/env bash
# pdf.js writes a blank between all characters of a letter-spaced run: the number 5.25% comes as "5 . 2 5 %".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdfjs-dist@5.6.205 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
const page = (spacing) => {
  const shown = `BT /F1 12 Tf ${spacing} Tc 50 700 Td (5.25%) Tj ET`
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>']
  let file = '%PDF-1.4\n'
  const at = objects.map((o, i) => { const n = file.length; file += `${i + 1} 0 obj\n${o}\nendobj\n`; return n })
  const xref = at.map((n) => `${String(n).padStart(10, '0')} 00000 n \n`).join('')
  return `${file}xref\n0 6\n0000000000 65535 f \n${xref}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF`
}
const textOf = async (spacing) => {
  const doc = await getDocument({ data: new TextEncoder().encode(page(spacing)), verbosity: 0 }).promise
  return (await (await doc.getPage(1)).getTextContent()).items.map((i) => i.str).join('')
}
const [plain, spaced] = [await textOf(0), await textOf(2.5)]
console.log(`pdfjs-dist ${JSON.parse(readFileSync('node_modules/pdfjs-dist/package.json', 'utf8')).version}`)
console.log(`without letter spacing: ${JSON.stringify(plain)}; with 2.5 points: ${JSON.stringify(spaced)}`)
process.exit(plain === '5.25%' && spaced === '5 . 2 5 %' ? 0 : 1)
JS
node run.mjs
