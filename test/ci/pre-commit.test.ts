import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Repository } from '../cli/repository.ts'
import { root } from './packed.ts'
import { pullRequest } from './pull-request.ts'

interface Hook {
  id: string
  entry: string
  language: string
  pass_filenames: boolean
}

const hooks: Hook[] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'))

let repository: Repository
afterEach(() => repository?.remove())

describe('the hooks for pre-commit', () => {
  it.each(hooks)(
    '$id fails what must not be committed, and lets the rest through',
    async (hook) => {
      repository = pullRequest()
      // As pre-commit calls it: the words of `entry`, then `args`, then the names of files if it passes any.
      const [program, ...words] = hook.entry.split(' ')
      expect({ program, ...hook }).toMatchObject({ program: 'social-learn', pass_filenames: false })
      expect((await repository.run(words)).code).toBe(2)
      repository.git('checkout', '-q', 'main')
      expect((await repository.run([...words, '--changed'])).code).toBe(0)
      expect((await repository.run(words)).code).toBe(0)
    },
  )

  it('can be installed: `npm pack`, which builds, prints nothing but the name of the file', () => {
    // pre-commit takes all that `npm pack` prints for that name.
    const folder = mkdtempSync(join(tmpdir(), 'hooks-'))
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(scripts.prepack).toBe('npm run build')
    const build = { name: 'x', version: '1.0.0', scripts: { prepack: 'echo built' } }
    writeFileSync(join(folder, 'package.json'), JSON.stringify(build))
    writeFileSync(join(folder, '.npmrc'), readFileSync(join(root, '.npmrc')))
    const printed = execFileSync('npm', ['pack'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
    rmSync(folder, { recursive: true })
    expect(printed).toBe('x-1.0.0.tgz\n')
  })
})
