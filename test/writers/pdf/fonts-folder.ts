/** The fonts in one folder, as the build lays them out, but linked. It stays for the next run. */
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FONT_FILES } from '../../../src/writers/pdf/fonts.ts'

const packages = fileURLToPath(new URL('../../../node_modules/', import.meta.url))

export const fontsFolder = join(packages, '.cache/social-learn-fonts')

mkdirSync(fontsFolder, { recursive: true })
for (const { from, name } of FONT_FILES)
  try {
    symlinkSync(join(packages, from), join(fontsFolder, name))
  } catch {
    // It is there, from an earlier run or another worker.
  }
