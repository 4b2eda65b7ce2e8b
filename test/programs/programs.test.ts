import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/diagnostics/diagnostic.ts'
import { asText, textReport } from '../../src/diagnostics/reporters/text.ts'
import { gather } from '../../src/lint/findings/gather.ts'
import { lintReport } from '../../src/lint/reports/report.ts'
import type { Rule } from '../../src/lint/rule.ts'
import { RULES } from '../../src/lint/rules.generated.ts'
import { checkFile } from '../../src/program/check.ts'
import { lintFile } from '../lint/examples.ts'
import { filesIn } from './files.ts'

const here = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '')

/** A case is a file, or a folder with `main.yaml` and the files that it names. */
function casesOf(
  kind: 'ok' | 'valid' | 'err' | 'drafts',
): { name: string; folder: string; file: string }[] {
  return readdirSync(`${here}/${kind}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || /\.ya?ml$/.test(entry.name))
    .map((entry) =>
      entry.isDirectory()
        ? { name: entry.name, folder: `${here}/${kind}/${entry.name}`, file: 'main.yaml' }
        : { name: entry.name.replace(/\.ya?ml$/, ''), folder: `${here}/${kind}`, file: entry.name },
    )
}

describe('files that are valid', () => {
  it.each([...casesOf('ok'), ...casesOf('valid')])('$name is silent', ({ folder, file }) => {
    expect(textReport(checkFile(file, filesIn(folder)).diagnostics)).toBe('')
  })
})

/** Of the programs that are wrong, those named after a rule are valid, and the rule finds something. */
const ruleOf = (name: string): Rule | undefined => RULES.find(({ id }) => id === name)

describe('programs that a rule finds something in', () => {
  const cases = casesOf('err').filter(({ name }) => ruleOf(name))

  it('are there for every rule', () => {
    expect(cases.map(({ name }) => name).sort()).toEqual(RULES.map(({ id }) => id).sort())
  })

  it.each(cases)('$name', async ({ name, folder, file }) => {
    const { found } = lintFile(file, filesIn(folder), { only: ruleOf(name) as Rule })
    expect(found.length).toBeGreaterThan(0)
    await expect(textReport(found)).toMatchFileSnapshot(`err/${name}.out`)
  })
})

/** What an author writes on a first afternoon. */
describe('first drafts', () => {
  it.each(casesOf('drafts'))('$name gets at most ten findings', async ({ name, folder, file }) => {
    const files = filesIn(folder)
    expect(textReport(checkFile(file, files).diagnostics)).toBe('')
    const found = gather(lintFile(file, files, { preset: 'recommended' }).found)
    const title = /^title: (.*)$/m.exec(readFileSync(`${folder}/${file}`, 'utf8'))?.[1] ?? ''
    const its = { path: file, title, found, ignored: [], looked: [] }
    const told = asText(lintReport([its], []), {})
    await expect(told).toMatchFileSnapshot(`drafts/${name}.out`)
    expect(found.length).toBeLessThanOrEqual(10)
  })
})

describe('programs that are wrong', () => {
  const cases = casesOf('err').filter(({ name }) => !ruleOf(name))

  it('are at least 120, each with its expected report', () => {
    expect(cases.length).toBeGreaterThanOrEqual(120)
    const goldens = readdirSync(`${here}/err`)
      .filter((name) => name.endsWith('.out'))
      .map((name) => name.replace(/\.out$/, ''))
    expect(goldens.filter((name) => !ruleOf(name)).sort()).toEqual(
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
