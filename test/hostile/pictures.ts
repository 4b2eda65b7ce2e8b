/** Logos that are something else, that run, load, or grow. */
import { Buffer } from 'node:buffer'
import { type Hostile, program } from './kinds.ts'

const SVG = (inside: string, head = 'viewBox="0 0 10 10"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${head}>${inside}</svg>`

/** A PNG only in its head: so wide and so high, and then this. */
function png(width: number, height: number, rest: string | Uint8Array): Uint8Array {
  const head = Buffer.alloc(33)
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]).copy(head)
  head.write('IHDR', 12, 'latin1')
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  head.set([8, 6, 0, 0, 0], 24)
  return Buffer.concat([head, Buffer.from(rest as Uint8Array)])
}

const logo = (
  name: string,
  bytes: string | Uint8Array,
  { format = 'html', code = 2 }: { format?: string; code?: number } = {},
): Hostile => ({
  files: { 'a.yaml': program(), '_brand.yml': `logo: ${name}\n`, [name]: bytes },
  argv: ['render', 'a.yaml', '--document', 'handout', '--format', format],
  code,
  ...(code === 0 && { makes: /^out/ }),
})
const svg = (inside: string, head?: string) => logo('l.svg', SVG(inside, head))

const SCRIPT = '<script>alert(1)</script>'
const ENTITIES = `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa">${Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY ${'bcdefghij'[index]} "${`&${'abcdefghi'[index]};`.repeat(10)}">`,
).join('')}]>`

export const PICTURES: Record<string, Hostile> = {
  'a PNG that goes on as an SVG': logo('l.png', png(10, 10, SVG(SCRIPT).padEnd(100)), { code: 0 }),
  'the same, printed': logo('l.png', png(10, 10, SVG(SCRIPT).padEnd(100)), {
    format: 'pdf',
    code: 0,
  }),
  'a PNG of zeros': logo('l.png', png(10, 10, new Uint8Array(100)), { format: 'pdf', code: 0 }),
  'a PNG with a head alone': logo('l.png', png(10, 10, '')),
  'a PNG of four thousand million pixels': logo('l.png', png(65_535, 65_535, 'x'.repeat(100))),
  'a PNG of no width': logo('l.png', png(0, 10, 'x'.repeat(100))),
  'a PNG called SVG': logo('l.svg', png(10, 10, SVG(SCRIPT).padEnd(100)), { code: 0 }),
  'an SVG called PNG': logo('l.png', SVG(SCRIPT)),
  'an SVG with a script': svg(SCRIPT),
  'an SVG with a script in other letters': svg('<SCRIPT>alert(1)</SCRIPT>'),
  'an SVG with a script of another name': svg(
    '<x:script xmlns:x="http://www.w3.org/2000/svg">a()</x:script>',
  ),
  'an SVG with a handler': svg('<rect width="1" height="1" onload="alert(1)"/>'),
  'an SVG with HTML': svg(
    '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="a"/></foreignObject>',
  ),
  'an SVG that loads a picture': svg(
    '<image href="https://example.com/a.png" width="1" height="1"/>',
  ),
  'an SVG that loads a file': svg('<image xlink:href="file:///etc/passwd" width="1" height="1"/>'),
  'an SVG with a link that is code': svg(
    '<a href="javascript:alert(1)"><rect width="1" height="1"/></a>',
  ),
  'an SVG with styles that load': svg('<style>@import url(https://example.com/a.css);</style>'),
  'an SVG that animates a link': svg('<a><set attributeName="href" to="javascript:alert(1)"/></a>'),
  'an SVG that uses itself': logo('l.svg', SVG('<g id="a"><use href="#a"/></g>'), {
    format: 'pdf',
    code: 0,
  }),
  'an SVG that doubles itself': svg(
    `<defs><g id="g0"><rect width="1" height="1"/></g>${Array.from(
      { length: 30 },
      (_, index) => `<g id="g${index + 1}"><use href="#g${index}"/><use href="#g${index}"/></g>`,
    ).join('')}</defs><use href="#g30"/>`,
  ),
  'an SVG with a bomb of entities': logo('l.svg', `${ENTITIES}${SVG('<text>&j;</text>')}`),
  'an SVG with an entity that is a file': logo(
    'l.svg',
    `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${SVG('<text>&a;</text>')}`,
  ),
  'an SVG without end': logo('l.svg', SVG('<g>'.repeat(100_000)).slice(0, 300_000)),
  'an SVG a hundred thousand levels deep': svg(`${'<g>'.repeat(100_000)}${'</g>'.repeat(100_000)}`),
  'an SVG larger than anything': logo('l.svg', SVG('', 'width="1e308" height="1e308"'), {
    format: 'pdf',
    code: 0,
  }),
  'an SVG of no size': svg('', 'viewBox="0 0 0 0"'),
  'an SVG less than nothing wide': svg('', 'width="-5" height="-5"'),
  'a logo that is a page': logo('l.svg', '<!doctype html><script>alert(1)</script>'),
  'a logo of nothing': logo('l.png', ''),
  'a logo that is a JPEG': logo('l.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)),
  'a logo that is a folder': {
    ...logo('l.png', ''),
    files: { 'a.yaml': program(), '_brand.yml': 'logo: l.png\n', 'l.png/x': 'x' },
  },
}
