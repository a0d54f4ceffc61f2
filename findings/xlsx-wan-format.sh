#!/usr/bin/env bash
# The usual number format for ten thousands (0!.0,"万", the ! escaping the point) is not understood by SheetJS: its shown text has a stray sign and is
# ten times too large. Figures must be taken from the values, not from the shown text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @e965/xlsx@0.20.3 >/dev/null
cat > run.cjs <<'JS'
const XLSX = require('@e965/xlsx')
const shown = XLSX.SSF.format('0!.0,"万"', 253000)
console.log(`@e965/xlsx ${XLSX.version}: 253000 as 0!.0,"万" is ${JSON.stringify(shown)}; spreadsheet programs show 25.3万`)
process.exit(shown === '253!.0万' ? 0 : 1)
JS
node run.cjs
