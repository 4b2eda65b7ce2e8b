import { describe, expect, it } from 'vitest'
import { readLogo } from '../../src/brand/logo.ts'

const svg = (inside: string, attributes = 'viewBox="0 0 40 10"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`

function read(text: string) {
  return readLogo('logo.svg', new TextEncoder().encode(text))
}

function pngOf(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(80)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
  bytes.set(new TextEncoder().encode('IHDR'), 12)
  new DataView(bytes.buffer).setUint32(16, width)
  new DataView(bytes.buffer).setUint32(20, height)
  return bytes
}

describe('a logo', () => {
  it.each([
    [svg('<path d="M0 0h4"/>'), 40, 10],
    [svg('<g/>', 'width="120px" height="30px"'), 120, 30],
    [svg('<g/>', "viewBox='0,0,8,4' width='100%'"), 8, 4],
    [`\uFEFF<?xml version="1.0"?>\n<!-- ours -->\n${svg('<use href="#a"/>')}`, 40, 10],
    [svg('<rect fill="url(#g)"/><style>.a{fill:url( "#g" )}</style>'), 40, 10],
    [svg('<image href="data:image/png;base64,AAAA"/>'), 40, 10],
    [svg('<text>On = off; a script of a set</text>'), 40, 10],
  ])('may be an SVG that only draws: %s', (text, width, height) => {
    expect(read(text)).toMatchObject({ kind: 'svg', width, height })
  })

  it.each([
    ['holds a script', svg('<script>alert(1)</script>')],
    ['holds a script', svg('<svg:script xmlns:svg="http://www.w3.org/2000/svg"/>')],
    ['holds a script', svg('<rect onclick="a()"/>')],
    ['holds a script', svg('<rect\nonload = "a()"/>')],
    ['holds a script', svg('', 'viewBox="0 0 4 4"onload="a()"')],
    ['leads outside', svg('<image href="https://example.com/a.png"/>')],
    ['leads outside', svg('<image xlink:href="/etc/passwd"/>')],
    ['leads outside', svg('<use href="other.svg#a"/>')],
    ['leads outside', svg('<a href="&#106;avascript:a()"><rect/></a>')],
    ['leads outside', svg('<image href = data:text/html,a />')],
    ['leads outside', svg('<image href="data:image/svg+xml;base64,AAAA"/>')],
    ['leads outside', svg('<rect style="fill:url(https://example.com/a)"/>')],
    ['leads outside', svg('<rect fill="url(  //example.com)"/>')],
    ['has styles that cannot be looked at', svg('<style>@import "a.css"</style>')],
    ['has styles that cannot be looked at', svg('<style>a{fill:u\\72l(a)}</style>')],
    ['defines entities', `<!DOCTYPE svg [<!ENTITY a "aaaa">]>${svg('&a;')}`],
    ['defines entities', svg('<!ENTITY a SYSTEM "file:///etc/passwd">')],
    ['asks for a style sheet', svg('<?xml-stylesheet href="a.css"?>')],
    ['has a part (CDATA) that cannot be looked at', svg('<style><![CDATA[a]]></style>')],
    ['holds more than shapes', svg('<foreignObject><p/></foreignObject>')],
    ['moves', svg('<animate attributeName="x"/>')],
    ['copies its parts too often', svg('<use href="#a"/>'.repeat(17))],
    ['has more than 5000 parts', svg('<g/>'.repeat(5001))],
    ['does not say how wide and high it is', svg('<g/>', '')],
    ['does not say how wide and high it is', svg('<g/>', 'width="100%" height="100%"')],
    ['does not say how wide and high it is', svg('<g/>', 'viewBox="0 0 0 0"')],
    ['is neither PNG nor SVG', '<html><svg viewBox="0 0 1 1"/></html>'],
    ['is neither PNG nor SVG', '\u0000\u0001'],
  ])('%s: %s', (what, text) => {
    const refused = read(text)
    expect(refused).toHaveProperty('message')
    expect('message' in refused && refused.message).toMatch(/^"logo\.svg" /)
    // Of what begins otherwise nothing more is said.
    if (text.startsWith('<svg')) expect(refused).toMatchObject({ message: `"logo.svg" ${what}.` })
  })

  it('may be a PNG of no more pixels than are printed', () => {
    const read = (width: number, height: number) => readLogo('logo.png', pngOf(width, height))
    expect(read(800, 200)).toMatchObject({ kind: 'png', width: 800, height: 200 })
    expect(read(0, 200)).toMatchObject({ message: '"logo.png" is a PNG without its pixels.' })
    expect(read(100_000, 90_000)).toMatchObject({
      message: '"logo.png" has 100000 by 90000 pixels.',
    })
    expect(read(4000, 100)).toMatchObject({
      message: '"logo.png" is 4000 by 100: too long for a logo.',
    })
    expect(readLogo('logo.png', pngOf(8, 8).slice(0, 20))).toHaveProperty('message')
  })
})
