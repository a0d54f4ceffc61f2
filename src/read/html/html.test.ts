import { describe, expect, it } from 'vitest'
import { readHtml } from './html.ts'
import { mainPart, savedFrom } from './mhtml.ts'

const lines = (html: string): readonly string[] =>
  readHtml(html)
    .text.split('\n')
    .map((l) => l.replace(/\s{1,9}/g, ' ').trim())
    .filter((l) => l !== '')
const droppedOf = (html: string): readonly string[] => {
  const { text, dropped } = readHtml(html)
  return dropped.map((d) => text.slice(d.start, d.end).trim())
}
const filler = '<p>示例县各项工作稳步推进，全县经济平稳发展。</p>'.repeat(6)

describe('a saved page', () => {
  it('keeps the rows of a table, whatever its cells hold', () => {
    expect(lines('<table><tr><td><p>指标</p></td><td><p>2023年</p></td></tr><tr><th>生产总值</th><td>120.5<br>亿元</td></tr></table>')).toEqual([
      '指标 2023年',
      '生产总值 120.5 亿元',
    ])
  })
  it('keeps the paragraphs of an article that a layout table holds', () => {
    expect(lines(`<table><tr><td>${filler}</td></tr></table>`)).toHaveLength(6)
  })
  it('sets apart what the browser does not show, nested or not', () => {
    const html = `${filler}<div style="display: none"><div>甲</div>乙</div><p hidden>丙</p>${filler}`
    expect(droppedOf(html)).toEqual(['甲\n乙', '丙'])
  })
  it('reads no script, style or comment, even cut short', () => {
    expect(lines('<p>甲</p><script>document.write("<p>增长99%</p>")</script><!-- 增长88% --><style>p{}</style><p>乙</p><script>增长77%')).toEqual(['甲', '乙'])
  })
  it('undoes character references and keeps words that are parted by tags together', () => {
    expect(lines('<p>增长<span>6</span><b>.1</b>&#37;&mdash;&mdash;<font>“好”</font></p>')).toEqual(['增长6.1%——“好”'])
  })
  it('knows its address, date and title', () => {
    const head = '<!-- saved from url=(0024)https://example.test/a/b -->\n<meta name="PubDate" content="2024-02-01"><meta name="ArticleTitle" content="报告">'
    expect(readHtml(`${head}${filler}`).meta).toEqual({ source: 'https://example.test/a/b', published: '2024-02-01', title: '报告' })
  })
})

describe('a page saved as one file', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
  const head = 'From: <Saved>\r\nSnapshot-Content-Location: https://example.test/c\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n'
  const part = (headers: string, body: string): string => `--b\r\n${headers}\r\n\r\n${body}\r\n`
  it('is read from its largest page part, base64 or quoted', () => {
    const encoded = btoa(String.fromCharCode(...bytes(`<p>${'示例县工作报告'.repeat(9)}</p>`)))
    const file = `${head}${part('Content-Type: text/html', '<p>ad</p>')}${part('Content-Type: text/html\r\nContent-Transfer-Encoding: base64', encoded)}${part('Content-Type: image/png\r\nContent-Transfer-Encoding: base64', 'A'.repeat(4000))}--b--`
    expect(new TextDecoder().decode(mainPart(bytes(file)))).toContain('示例县工作报告')
    expect(savedFrom(bytes(file))).toBe('https://example.test/c')
  })
})
