import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/diagnostics/diagnostic.ts'
import { textReport } from '../../src/diagnostics/reporters/text.ts'
import { checkFile } from '../../src/program/check.ts'
import { filesIn } from './files.ts'

const here = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '')

/** A case is a file, or a folder with `main.yaml` and the files that it names. */
function casesOf(kind: 'ok' | 'err'): { name: string; folder: string; file: string }[] {
  return readdirSync(`${here}/${kind}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || /\.ya?ml$/.test(entry.name))
    .map((entry) =>
      entry.isDirectory()
        ? { name: entry.name, folder: `${here}/${kind}/${entry.name}`, file: 'main.yaml' }
        : { name: entry.name.replace(/\.ya?ml$/, ''), folder: `${here}/${kind}`, file: entry.name },
    )
}

describe('programs that are right', () => {
  it.each(casesOf('ok'))('$name is silent', ({ folder, file }) => {
    expect(textReport(checkFile(file, filesIn(folder)).diagnostics)).toBe('')
  })
})

describe('programs that are wrong', () => {
  const cases = casesOf('err')

  it('are at least 120, each with its expected report', () => {
    expect(cases.length).toBeGreaterThanOrEqual(120)
    const goldens = readdirSync(`${here}/err`).filter((name) => name.endsWith('.out'))
    expect(goldens.map((name) => name.replace(/\.out$/, '')).sort()).toEqual(
      cases.map((one) => one.name).sort(),
    )
  })

  it.each(cases)('$name', async ({ name, folder, file }) => {
    const diagnostics = inOrder(checkFile(file, filesIn(folder)).diagnostics)
    await expect(textReport(diagnostics)).toMatchFileSnapshot(`err/${name}.out`)
    expect(diagnostics.length).toBeGreaterThan(0)
    for (const diagnostic of diagnostics) {
      expect(diagnostic.places, 'a place').not.toHaveLength(0)
      expect(diagnostic.try, 'a way out').toMatch(/\S/)
      expect(diagnostic.message).toMatch(/[.?!)”"]$/)
    }
  })
})
