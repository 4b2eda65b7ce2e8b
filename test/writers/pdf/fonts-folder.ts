/** The fonts in one folder, as the build lays them out, but linked. It stays for the next run. */
import { mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FONT_CONFIG, FONT_FILES, folderOf } from '../../../src/writers/pdf/fonts.ts'

const packages = fileURLToPath(new URL('../../../node_modules/', import.meta.url))

export const fontsFolder = join(packages, '.cache/social-learn-fonts')

const config = new URL(`../../../src/writers/pdf/${FONT_CONFIG}`, import.meta.url)
const files = [
  ...FONT_FILES.map(
    ({ from, name, script }) =>
      [join(packages, from), join(folderOf(fontsFolder, script), name)] as const,
  ),
  [fileURLToPath(config), join(fontsFolder, FONT_CONFIG)] as const,
]
for (const [file, link] of files)
  try {
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(file, link)
  } catch {
    // It is there, from an earlier run or another worker.
  }
