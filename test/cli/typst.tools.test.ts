import { expect, test } from 'vitest'
import { compileTypst } from '../../src/cli/typst.ts'
import { treeOf } from '../writers/every-block.ts'
import { fontsFolder } from '../writers/pdf/fonts-folder.ts'
import { printed } from '../writers/pdf/printed.ts'
import { p, t } from '../writers/sample/nodes.ts'

test('a character that no font has is named, and never an empty box', async () => {
  const section = {
    type: 'section' as const,
    level: 1 as const,
    title: t('Say 你好 to everyone who is here'),
    page: 'flow' as const,
    children: [p('A gnome \u{1F9CC}, again 你, and ไทย.')],
  }
  const { ua, notes, pages } = await printed(treeOf(section))
  expect(ua).toBe(true)
  expect(notes).toEqual([
    'The fonts of the PDF have no sign for "你" (U+4F60) in "Say 你好 to everyone wh…", "好" (U+597D) in "Say 你好 to everyone who…", "ไ" (U+0E44) in "…\u{1F9CC}, again 你, and ไทย.", and 2 more. "\ufffd" is printed in its place; Markdown and HTML keep it. Noto Sans SC, for one, has Chinese (Google Fonts; in Debian fonts-noto-cjk); Noto Sans Thai has Thai (Google Fonts; in Debian fonts-noto-core): name its folder with --font-path, or as font-path in the config.',
  ])
  expect(pages[0]).toContain('Say \ufffd\ufffd to everyone')
})

test('a font that the machine has is not there: it may be another one elsewhere', async () => {
  // It comes with Debian's LibreOffice.
  const main = '#set text(font: "DejaVu Serif", fallback: false)\nwords'
  const { bytes } = await compileTypst({ main }, { fontsFolder })
  expect(Buffer.from(bytes).toString('latin1')).not.toContain('DejaVuSerif')
})
