/** The fonts in one folder, as the build lays them out. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { FONT_FILES } from '../../../src/writers/pdf/fonts.ts'

export const fontsFolder = mkdtempSync(join(tmpdir(), 'social-learn-fonts-'))
afterAll(() => rmSync(fontsFolder, { recursive: true, force: true }))

const packages = fileURLToPath(new URL('../../../node_modules/', import.meta.url))
for (const { from, name } of FONT_FILES) cpSync(join(packages, from), join(fontsFolder, name))
