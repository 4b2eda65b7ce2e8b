/** The fonts in one folder, as the build lays them out, but linked. It stays for the next run. */
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FONT_CONFIG, FONT_FILES } from '../../../src/writers/pdf/fonts.ts'

const packages = fileURLToPath(new URL('../../../node_modules/', import.meta.url))

export const fontsFolder = join(packages, '.cache/social-learn-fonts')

mkdirSync(fontsFolder, { recursive: true })
const config = new URL(`../../../src/writers/pdf/${FONT_CONFIG}`, import.meta.url)
const files = [
  ...FONT_FILES.map(({ from, name }) => [join(packages, from), name] as const),
  [fileURLToPath(config), FONT_CONFIG] as const,
]
for (const [file, name] of files)
  try {
    symlinkSync(file, join(fontsFolder, name))
  } catch {
    // It is there, from an earlier run or another worker.
  }
