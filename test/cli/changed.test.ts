import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { DiskFiles } from '../../src/cli/disk-files.ts'
import { lintFiles } from '../../src/cli/lint/lint-files.ts'
import { madeOf } from '../../src/cli/since/made-of.ts'
import { onlyChanged } from '../../src/cli/since/only-changed.ts'
import { filesBelow } from '../../src/cli/walk.ts'
import { checkFile } from '../../src/program/check.ts'
import { Repository } from './repository.ts'
import { Place } from './temporary.ts'

const program = (title: string, more = '') => `social-learn: 1
title: ${title}
participants: { min: 4, max: 8 }
${more}sessions:
  - id: kick-off
    title: Kick-off
    duration: 30m
    activities: [{ type: talk, title: Why, purpose: All know why, duration: 20m }]
`

/** Two programs; one of them with all that a program can be made of. */
const FILES = {
  'plain.yaml': program('Plain'),
  'feedback.yaml': program('Feedback', 'libraries: [shared/ours.yaml]\n'),
  'feedback.de.yaml':
    'social-learn: 1\nkind: translation\nof: feedback.yaml\nlanguage: de\ntexts: []\n',
  'shared/ours.yaml': 'social-learn: 1\nkind: library\nid: ours\ntitle: Ours\n',
  'cohorts/dublin.yaml':
    'social-learn: 1\nkind: cohort\nprogram: ../feedback.yaml\ntitle: Dublin\nroster: dublin.csv\n',
  'cohorts/dublin.csv': 'name,team\nAda,Blue\nBo,Red\nCy,Blue\nDi,Red\n',
}

let place: Place
afterEach(() => place.remove())

function repository(): Repository {
  const made = new Repository(FILES)
  place = made
  return made
}

const YAML = Object.keys(FILES).filter((name) => name.endsWith('.yaml'))

/** Of all that there is, and of what a test adds, what is looked at. */
function looked(since?: string): string[] {
  const names = [...YAML, 'renamed.yaml', 'new.yaml'].filter((name) => existsSync(place.path(name)))
  const files = new DiskFiles(place.folder)
  return onlyChanged({ paths: names, missing: [] }, files, since).paths
}

const OF_FEEDBACK = ['feedback.yaml', 'feedback.de.yaml', 'cohorts/dublin.yaml']

describe('what --changed looks at', () => {
  it('is nothing while all is as in the last commit, and that is well', async () => {
    repository()
    const { code, stdout, stderr } = await place.run(['lint', '--changed'])
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toBe('5 files not looked at: nothing has changed since HEAD\n')
  })

  it.each<[string, (place: Repository) => void, string[]]>([
    ['a program', (at) => at.put('plain.yaml', program('Other')), ['plain.yaml']],
    ['what is new', (at) => at.put('new.yaml', program('New')), ['new.yaml']],
    [
      'a program under another name',
      (at) => renameSync(at.path('plain.yaml'), at.path('renamed.yaml')),
      ['renamed.yaml'],
    ],
    [
      'a cohort, by itself',
      (at) => at.put('cohorts/dublin.yaml', `${FILES['cohorts/dublin.yaml']}participants: 6\n`),
      ['cohorts/dublin.yaml'],
    ],
    [
      'the cohort of a roster',
      (at) => at.put('cohorts/dublin.csv', 'name,team\nAda,Blue\n'),
      ['cohorts/dublin.yaml'],
    ],
    [
      'all that uses a library',
      (at) => at.put('shared/ours.yaml', FILES['shared/ours.yaml'].replace('Ours', 'Theirs')),
      ['feedback.yaml', 'feedback.de.yaml', 'shared/ours.yaml', 'cohorts/dublin.yaml'],
    ],
    ['all that used a library', (at) => rmSync(at.path('shared/ours.yaml')), OF_FEEDBACK],
    [
      'what was translated',
      (at) => at.put('feedback.de.yaml', `${FILES['feedback.de.yaml']}# read\n`),
      OF_FEEDBACK,
    ],
    [
      'what is not translated any more',
      (at) => rmSync(at.path('feedback.de.yaml')),
      ['feedback.yaml', 'cohorts/dublin.yaml'],
    ],
  ])('is %s', (_, change, expected) => {
    change(repository())
    expect(looked()).toEqual(expected)
  })

  it('is the same when it is staged', () => {
    const at = repository()
    at.put('plain.yaml', program('Other'))
    at.git('add', '--all')
    expect(looked()).toEqual(['plain.yaml'])
  })

  it.each(['social-learn.config.yaml', 'social-learn.baseline.yaml'])(
    'is everything when %s came, changed or went',
    (name) => {
      const at = repository()
      at.put(name, 'social-learn: 1\nkind: config\n')
      expect(looked()).toEqual(YAML)
      at.commit('Second')
      expect(looked()).toEqual([])
      rmSync(at.path(name))
      expect(looked()).toEqual(YAML)
    },
  )

  it('takes a file with the line ends of Windows as it is in the commit', () => {
    repository().put('plain.yaml', FILES['plain.yaml'].replaceAll('\n', '\r\n'))
    expect(looked()).toEqual([])
  })

  it('is what a branch has changed, not what the other has since', () => {
    const at = repository()
    at.git('checkout', '-qb', 'work')
    at.put('plain.yaml', program('Work'))
    at.commit('Work')
    at.git('checkout', '-q', 'main')
    at.put('feedback.yaml', program('Main'))
    at.commit('Main')
    at.git('checkout', '-q', 'work')
    expect(looked('main')).toEqual(['plain.yaml'])
    expect(looked()).toEqual([])
  })

  it('is in a folder of the repository, too', async () => {
    const at = new Repository({ 'team/plain.yaml': program('Plain'), 'plain.yaml': program('Top') })
    place = at
    at.put('team/plain.yaml', program('Other'))
    at.put('plain.yaml', program('Changed'))
    const { stdout } = await at.run(['validate', '--changed', '--format', 'json'], {
      change: { cwd: at.path('team') },
    })
    expect(JSON.parse(stdout).summary.files).toBe(1)
  })

  it('knows every file that a check or a lint of it reads', () => {
    place = new Place()
    const root = fileURLToPath(new URL('../../', import.meta.url))
    for (const folder of ['examples', 'starters'])
      for (const path of filesBelow(join(root, folder))) {
        const files = new Recording(root)
        const name = path.slice(root.length)
        checkFile(name, files)
        if (IN_ANOTHER_LANGUAGE.test(name))
          lintFiles([name], files, undefined, { forDelivery: true })
        const known = madeOf(path, new DiskFiles(root))
        expect(
          [...files.seen].filter((one) => !known.has(join(root, one))),
          path,
        ).toEqual([])
      }
  })
})

/** Linted too, since a check reads no translation of what it looks at. */
const IN_ANOTHER_LANGUAGE = /cohorts\/hamburg/

/** Remembers what was there and was read. */
class Recording extends DiskFiles {
  readonly seen = new Set<string>()

  override read(...args: Parameters<DiskFiles['read']>): ReturnType<DiskFiles['read']> {
    const found = super.read(...args)
    if (found) this.seen.add(args[0])
    return found
  }
}

describe('--changed without an answer', () => {
  const refused = async (args: string[], change = {}) => {
    const { code, stderr } = await place.run(['lint', ...args], { change })
    return { code, stderr }
  }

  it('says so outside of a repository', async () => {
    place = new Place(FILES)
    const { code, stderr } = await refused(['--changed'])
    expect(code).toBe(66)
    expect(stderr).toContain('This folder is in no git repository')
  })

  it('says so before the first commit', async () => {
    place = new Place(FILES)
    execFileSync('git', ['init', '-q'], { cwd: place.folder })
    const { code, stderr } = await refused(['--changed'])
    expect(code).toBe(66)
    expect(stderr).toContain('There is no commit yet.')
  })

  it.each([
    ['a name that git does not know', 'v2'],
    ['what git would read as an option', '--help'],
    ['a name with a command in it', '$(touch spied)'],
  ])('refuses %s', async (_, name) => {
    repository()
    const { code, stderr } = await refused(['--changed', `--since=${name}`])
    expect(code).toBe(66)
    expect(stderr).toContain(`There is no commit "${name}".`)
    expect(existsSync(place.path('spied'))).toBe(false)
  })

  it('tells of a clone with a part of the history how to fetch the rest', async () => {
    const at = repository()
    at.commit('Second')
    const clone = mkdtempSync(join(tmpdir(), 'shallow-'))
    try {
      execFileSync('git', ['clone', '-q', '--depth', '1', `file://${at.folder}`, clone])
      const { code, stderr } = await refused(['--changed', '--since', 'HEAD~1'], { cwd: clone })
      expect(code).toBe(66)
      expect(stderr).toContain('only a part of the history was fetched')
      expect(stderr).toContain('fetch-depth: 0')
    } finally {
      rmSync(clone, { recursive: true })
    }
  })

  it('tells what to do where git refuses a repository', async () => {
    const at = repository()
    at.put('.git/config', '[core]\n\trepositoryformatversion = 99\n')
    const { code, stderr } = await refused(['--changed'])
    expect(code).toBe(66)
    expect(stderr).toContain('git could not read the repository.')
    expect(stderr).toContain('safe.directory')
  })

  it('and --since need one another', async () => {
    repository()
    const { code, stderr } = await refused(['--since', 'main'])
    expect(code).toBe(64)
    expect(stderr).toContain('Write --changed --since VERSION.')
  })

  it('runs nothing that the repository names', async () => {
    const at = repository()
    const spy = at.spy()
    at.put('.gitattributes', '* filter=spy diff=spy\n')
    for (const name of ['core.fsmonitor', 'core.pager', 'diff.external', 'diff.spy.textconv'])
      at.git('config', name, spy)
    for (const name of ['filter.spy.clean', 'filter.spy.smudge']) at.git('config', name, spy)
    at.spy('.git/hooks/post-index-change')
    at.put('plain.yaml', program('Other'))
    expect((await at.run(['validate', '--changed'])).code).toBe(0)
    expect(existsSync(at.path('spied'))).toBe(false)
  })
})
