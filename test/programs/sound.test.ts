import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { DiskFiles } from '../../src/cli/disk-files.ts'
import { lintFiles } from '../../src/cli/lint/lint-files.ts'
import { textReport } from '../../src/diagnostics/reporters/text.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What `lint --preset strict` tells of all that lies in a folder, each program with its cohorts. */
function lintIn(folder: string, forDelivery = false) {
  const files = new DiskFiles(`${root}${folder}`)
  const paths = readdirSync(files.cwd, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ya?ml$/.test(path) && files.kindOf(path) !== undefined)
    .filter((path) => files.kindOf(path) !== 'config')
  const { linted, invalid } = lintFiles(paths, files, undefined, { preset: 'strict', forDelivery })
  const told = textReport([...invalid, ...linted.flatMap(({ found }) => found)])
  return { told, linted, ignored: linted.flatMap(({ ignored }) => ignored) }
}

const foldersIn = (folder: string) =>
  readdirSync(`${root}${folder}`)
    .filter((name) => !name.startsWith('_'))
    .map((name) => `${folder}/${name}`)

describe('nothing is found, under any rule, in', () => {
  it.each([...foldersIn('examples'), ...foldersIn('starters')])('%s', (folder) => {
    const { told, linted, ignored } = lintIn(folder)
    expect(told).toBe('')
    expect(ignored).toEqual([])
    expect(linted.length).toBeGreaterThan(0)
  })

  it('the good programs', () => {
    const { told, linted, ignored } = lintIn('test/programs/ok')
    expect(told).toBe('')
    expect(ignored).toEqual([])
    expect(linted.length).toBeGreaterThanOrEqual(6)
  })

  it('a cohort that is ready', () => {
    const { told, linted } = lintIn('test/programs/ok/mentors', true)
    expect(told).toBe('')
    expect(linted).toHaveLength(1)
  })
})

it('says of a program in a language that no rule reads that it was not read', () => {
  const [one] = lintIn('examples/kollegiale-beratung').linted
  expect(one?.unread).toBe('de')
})
