import { readFileSync, symlinkSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { afterEach, describe, expect, it } from 'vitest'
import { canvas, paint } from '../../src/writers/raster/canvas.ts'
import { png } from '../../src/writers/raster/png.ts'
import { Place } from './temporary.ts'

const PROGRAM = `social-learn: 1
title: Feedback
participants: { min: 4, max: 8 }
sessions:
  - title: Kick-off
    duration: 30m
    activities:
      - { type: talk, title: Why we are here, duration: 30m }
`
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><path d="M0 0h40v10z"/></svg>'

const RENDER = ['render', 'feedback.yaml', '--document', 'guide', '--format']

let place: Place | undefined
afterEach(() => place?.remove())

function withFiles(files: Record<string, string | Uint8Array>): Place {
  place = new Place({ 'feedback.yaml': PROGRAM, ...files })
  return place
}

describe('a logo', () => {
  it('stands in the page itself, as a picture, with its words', async () => {
    const { run } = bound(
      withFiles({
        '_brand.yml':
          'logo: { medium: { dark: { path: logo.svg, alt: "Harbour \\"&\\" Co." } } }\n',
        'logo.svg': SVG,
      }),
    )
    const { stdout } = await run([...RENDER, 'html', '--stdout'])
    expect(stdout).toContain(`src="data:image/svg+xml;base64,${btoa(SVG)}"`)
    expect(stdout).toContain('alt="Harbour &#x22;&#x26;&#x22; Co."')
    expect(stdout).toContain('img-src data:')
    expect(stdout).not.toContain('M0 0h40v10z')
  })

  it.each([
    ['../logo.svg', 'lies outside the folder of the brand'],
    ['/etc/hostname', 'lies outside the folder of the brand'],
    ['link.svg', 'lies outside the folder of the brand'],
    ['folder', 'is no file'],
    ['gone.svg', 'There is no file'],
    ['script.svg', 'holds a script'],
    ['large.svg', 'KB, and may have'],
  ])('is refused as %s', async (path, message) => {
    const place = withFiles({
      'brand/_brand.yml': `logo: ${path}\n`,
      'brand/script.svg': SVG.replace('<path', '<script/><path'),
      'brand/large.svg': SVG.padEnd(1024 * 1024 + 1),
      'brand/folder/logo.svg': SVG,
      'logo.svg': SVG,
    })
    symlinkSync(place.path('logo.svg'), place.path('brand/link.svg'))
    const { code, stderr } = await place.run([...RENDER, 'html', '--brand', 'brand/_brand.yml'])
    expect(code).toBe(2)
    expect(stderr).toContain(message)
    expect(stderr).toContain('brand/_brand.yml:1:7')
  })

  it.each([
    ['docx', 'guide', 'word/media/', 'word/document.xml'],
    ['pptx', 'slides', 'ppt/media/', 'ppt/slides/slide1.xml'],
  ])('stands in %s as the PNG beside it, with its words', async (format, document, media, page) => {
    const picture = canvas(40, 10, 1)
    const corners: [number, number][] = [
      [0, 0],
      [40, 0],
      [40, 10],
      [0, 10],
    ]
    paint(picture, [corners], '#AA3377')
    const bytes = png(picture)
    const place = withFiles({
      '_brand.yml': 'logo: { path: logo.svg, alt: Harbour & Co. }\n',
      'logo.svg': SVG,
      'logo.png': bytes,
    })
    const order = ['render', '--document', document, '--format', format, '--out', 'o']
    expect(await place.run(order)).toMatchObject({ code: 0 })
    const folder = document === 'guide' ? 'team-only' : 'for-participants'
    const parts = unzipSync(readFileSync(place.path(`o/${folder}/feedback.${document}.${format}`)))
    const pictures = Object.entries(parts).filter(([name]) => name.startsWith(media))
    expect(pictures.some(([, other]) => Buffer.compare(other, bytes) === 0)).toBe(true)
    expect(new TextDecoder().decode(parts[page])).toContain('descr="Harbour &amp; Co."')
  })

  it('may be a link in its own folder', async () => {
    const place = withFiles({ '_brand.yml': 'logo: link.svg\n', 'files/logo.svg': SVG })
    symlinkSync(place.path('files/logo.svg'), place.path('link.svg'))
    expect(await place.run([...RENDER, 'html'])).toMatchObject({ code: 0 })
  })
})

describe('a brand', () => {
  it('gives the same bytes twice, in every format', async () => {
    const place = withFiles({
      '_brand.yml': 'color: { primary: teal }\nlogo: logo.svg\n',
      'logo.svg': SVG,
    })
    const formats = ['md,html,docx']
    await place.run([...RENDER, ...formats])
    const again = await place.run([...RENDER, ...formats, '--check'])
    expect(again).toMatchObject({ code: 0 })
    expect(again.stderr).toContain('3 documents, all as written')
  })

  it('is not looked for where one is named, nor beside the program where the config has one', async () => {
    const place = withFiles({
      '_brand.yml': 'color: red\n',
      'fine.yml': 'color: { primary: navy }\n',
    })
    expect(await place.run([...RENDER, 'html'])).toMatchObject({ code: 2 })
    expect(await place.run([...RENDER, 'html', '--brand', 'fine.yml'])).toMatchObject({ code: 0 })
  })
})

function bound(place: Place) {
  return { run: (argv: string[]) => place.run(argv) }
}
