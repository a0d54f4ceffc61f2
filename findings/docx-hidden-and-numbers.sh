#!/usr/bin/env bash
# mammoth reads a Word file's hidden digits into the number they stand in, glues a raised note mark to it, and drops generated list numbers and equations.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mammoth@1.9.0 fflate@0.8.2 >/dev/null
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const m = 'http://schemas.openxmlformats.org/officeDocument/2006/math'
const run = (text, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`
const body = `<w:p>${run('增长9')}${run('99', '<w:vanish/>')}${run('%')}</w:p><w:p>${run('达到120')}${run('3', '<w:vertAlign w:val="superscript"/>')}${run('家')}</w:p>`
  + `<w:p>${run('零售增长')}<m:oMath><m:r><m:t>7.5%</m:t></m:r></m:oMath></w:p>`
const head = '<?xml version="1.0" encoding="UTF-8"?>'
const rels = 'http://schemas.openxmlformats.org/package/2006'
const docx = zipSync({
  '[Content_Types].xml': strToU8(`${head}<Types xmlns="${rels}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`),
  '_rels/.rels': strToU8(`${head}<Relationships xmlns="${rels}/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`),
  'word/document.xml': strToU8(`${head}<w:document xmlns:w="${w}" xmlns:m="${m}"><w:body>${body}</w:body></w:document>`),
})
const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx) })
const lines = value.split('\n').filter((l) => l !== '')
console.log(`mammoth ${JSON.parse(readFileSync('node_modules/mammoth/package.json', 'utf8')).version}: ${JSON.stringify(lines)}`)
console.log('shown by a word processor: 增长9%, 达到120³家, 零售增长7.5%')
process.exit(lines[0] === '增长999%' && lines[1] === '达到1203家' && lines[2] === '零售增长' ? 0 : 1)
JS
node run.mjs
