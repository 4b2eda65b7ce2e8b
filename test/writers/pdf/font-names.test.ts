import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { behindOf } from '../../../src/writers/pdf/families.ts'
import { familiesOf } from '../../../src/writers/pdf/font-names.ts'
import { FONT_FILES, scriptsIn } from '../../../src/writers/pdf/fonts.ts'
import { standardTheme } from '../../../src/writers/theme.ts'

const packages = fileURLToPath(new URL('../../../node_modules/', import.meta.url))
const reader = (bytes: Uint8Array) => (offset: number, length: number) =>
  bytes.subarray(offset, offset + length)
const font = (part: string) =>
  readFileSync(join(packages, FONT_FILES.find(({ name }) => name.includes(part))?.from ?? ''))

/** A collection of fonts: a list of where each begins, and what they share. */
function collectionOf(one: Uint8Array): Uint8Array {
  const start = 16
  const bytes = new Uint8Array(start + one.length)
  bytes.set(one, start)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x74746366)
  view.setUint32(8, 1)
  view.setUint32(12, start)
  const tables = view.getUint16(start + 4)
  for (let at = start + 12; at < start + 12 + tables * 16; at += 16)
    view.setUint32(at + 8, view.getUint32(at + 8) + start)
  return bytes
}

it('a font says of which families it is, alone and in a collection', () => {
  const face = font('SourceSans3_600SemiBold')
  expect(familiesOf(reader(face))).toContain('Source Sans 3')
  expect(familiesOf(reader(collectionOf(face)))).toEqual(familiesOf(reader(face)))
  expect(familiesOf(reader(font('NotoSansHebrew_400Regular')))).toEqual(['Noto Sans Hebrew'])
})

it('what is no font, or a part of one, has no families', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(familiesOf(reader(bytes))).toEqual([])
    }),
  )
  expect(familiesOf(reader(font('Vazirmatn_400Regular').subarray(0, 300)))).toEqual([])
})

it('fonts of a script come along where its letters do', () => {
  expect(scriptsIn('Ask how.')).toEqual([])
  expect(scriptsIn('שלום, नमस्ते')).toEqual(['Hebr', 'Deva'])
})

it('the shapes of the language come first among a user’s fonts, and signs last', () => {
  const families = ['Noto Sans CJK KR', 'Noto Sans CJK SC', 'Noto Sans CJK JP']
  const behind = (language: string) =>
    behindOf(standardTheme.families, ['Hebr'], language, { folders: [], families })
  expect(behind('zh').slice(0, 3)).toEqual(['Vazirmatn', 'Noto Sans Hebrew', 'Noto Sans CJK SC'])
  expect(behind('ja')[2]).toBe('Noto Sans CJK JP')
  expect(behind('en').at(-1)).toBe('Noto Emoji')
})
