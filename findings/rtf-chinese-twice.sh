#!/usr/bin/env bash
# An RTF reader that passes over \uc gives each Chinese character twice, once by its Unicode number and once by the bytes meant for older readers,
# and reads what tracked changes have deleted: 增长6% becomes 9增长6%.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @iarna/rtf-to-html@1.1.0 >/dev/null 2>&1
cat > run.cjs <<'JS'
const { version } = require('@iarna/rtf-to-html/package.json')
const rtf = "{\\rtf1\\ansi\\ansicpg936\\uc2 \\u22686\\'d4\\'f6\\u-27265\\'b3\\'a4 5.2%\\par {\\deleted 9}\\'d4\\'f6\\'b3\\'a4 6%\\par}"
require('@iarna/rtf-to-html').fromString(rtf, (error, html) => {
  const lines = error ? [] : Array.from(html.matchAll(/<p>(.*?)<\/p>/g), (m) => m[1])
  console.log(`@iarna/rtf-to-html ${version}: ${JSON.stringify(lines)}; a word processor shows 增长5.2% and 增长6%`)
  process.exit(lines[0] === '增增长长 5.2%' && lines[1] === '9增长 6%' ? 0 : 1)
})
JS
node run.cjs
