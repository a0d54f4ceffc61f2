#!/usr/bin/env bash
# Workbooks number the date formats of Chinese spreadsheet programs (58 is 5月6日, 31 is 2024年5月6日) without writing them out. ExcelJS and officeparser
# do not know them: a cell in which 5-6 was turned into a day comes as the figure 45418. SheetJS knows it for a day.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 officeparser@8.1.1 @e965/xlsx@0.20.3 fflate@0.8.2 >/dev/null 2>&1
cat > run.cjs <<'JS'
const { strToU8, zipSync } = require('fflate')
const head = '<?xml version="1.0" encoding="UTF-8"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const pack = 'http://schemas.openxmlformats.org/package/2006'
const type = (part, kind) => `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`
const bytes = zipSync({
  '[Content_Types].xml': strToU8(`${head}<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('workbook.xml', 'sheet.main')}${type('worksheets/sheet1.xml', 'worksheet')}${type('styles.xml', 'styles')}</Types>`),
  '_rels/.rels': strToU8(`${head}<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
  'xl/workbook.xml': strToU8(`${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`),
  'xl/_rels/workbook.xml.rels': strToU8(`${head}<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`),
  'xl/styles.xml': strToU8(`${head}<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="58" applyNumberFormat="1"/><xf numFmtId="31" applyNumberFormat="1"/></cellXfs></styleSheet>`),
  'xl/worksheets/sheet1.xml': strToU8(`${head}<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" s="1"><v>45418</v></c><c r="B1" s="2"><v>45418</v></c></row></sheetData></worksheet>`),
})
const version = (name) => `${name} ${JSON.parse(require('node:fs').readFileSync(`node_modules/${name}/package.json`, 'utf8')).version}`
const run = async () => {
  const book = new (require('exceljs').Workbook)()
  await book.xlsx.load(Buffer.from(bytes))
  const row = book.worksheets[0].getRow(1)
  const excel = [row.getCell(1).value, row.getCell(2).value]
  const office = require('officeparser')
  const parse = office.parseOffice ?? office.OfficeParser.parseOffice
  const parser = (await parse(Buffer.from(bytes))).content[0].children[0].children.map((c) => c.text)
  const sheet = require('@e965/xlsx').read(bytes, { cellDates: true }).Sheets.a
  console.log(`${version('exceljs')}: ${JSON.stringify(excel)}; ${version('officeparser')}: ${JSON.stringify(parser)}`)
  console.log(`${version('@e965/xlsx')}: ${JSON.stringify([sheet.A1.t, sheet.B1.t])}, d being a day; spreadsheet programs show 5月6日 and 2024年5月6日`)
  const figures = [...excel, ...parser].every((v) => String(v) === '45418')
  process.exit(figures && sheet.A1.t === 'd' && sheet.B1.t === 'd' ? 0 : 1)
}
run()
JS
node run.cjs
