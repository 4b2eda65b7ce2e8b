import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const rows = readFileSync(`${root}SECURITY.md`, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| promise |'))
  .map((line) => line.split(' | ') as [promise: string, holds: string])

/** What somebody finds there if he looks for what holds the promise. */
function testsAt(path: string): string[] {
  if (!statSync(root + path).isDirectory()) return path.endsWith('.test.ts') ? [path] : []
  return readdirSync(root + path, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.test.ts'),
  )
}

describe('what SECURITY.md promises', () => {
  it.each(rows)('%s', (_, holds) => {
    const paths = [...holds.matchAll(/`((?:test|src|schemas)\b[^`]*)`/g)].map(
      ([, path]) => path ?? '',
    )
    expect(paths.filter((path) => !existsSync(root + path))).toEqual([])
    const tests = paths.filter((path) => path.startsWith('test/'))
    expect(tests, 'a test holds it').not.toEqual([])
    // Goldens of broken programs are read by the test beside them.
    for (const path of tests)
      expect(testsAt(path === 'test/programs/err' ? 'test/programs' : path), path).not.toEqual([])
  })

  it('is more than a heading', () => {
    expect(rows.length).toBeGreaterThan(10)
  })
})
