/**
 * The built tool on disks that are full or read-only, which Linux lends to whoever asks (`unshare`), and
 * beside itself. Needs `npm run build`.
 */
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const tool = join(root, 'bin/social-learn.js')
const scratch = mkdtempSync(join(tmpdir(), 'disk-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const RENDER = ['render', 'program.yaml', '--document', 'guide', '--format', 'md,html,docx']

function laid(name: string): string {
  const folder = join(scratch, name)
  mkdirSync(folder)
  cpSync(
    join(root, 'starters/feedback-foundations/feedback-foundations.yaml'),
    join(folder, 'program.yaml'),
  )
  return folder
}

/** On a disk of so many KB that holds a program; `then` is done to it before the tool runs. */
function onDisk(kilobytes: number, then: string, args: readonly string[]) {
  const script = [
    `mount -t tmpfs -o size=${kilobytes}k tmpfs "$DISK"`,
    'cp "$PROGRAM" "$DISK/program.yaml"',
    'cd "$DISK"',
    then,
    '"$NODE" "$TOOL" "$@"',
    'code=$?',
    'find . -type f | sort >&3',
    'exit $code',
  ].join('\n')
  const disk = join(scratch, 'disk')
  mkdirSync(disk, { recursive: true })
  const { status, stderr, output } = spawnSync(
    'unshare',
    ['-rm', 'sh', '-c', script, 'sh', ...args],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        HOME: scratch,
        DISK: disk,
        PROGRAM: join(root, 'starters/feedback-foundations/feedback-foundations.yaml'),
        NODE: process.execPath,
        TOOL: tool,
      },
    },
  )
  return { code: status, stderr, files: String(output[3]).trim().split('\n') }
}

const maySetUp = spawnSync('unshare', ['-rm', 'true']).status === 0

describe.skipIf(!maySetUp)('a disk that `unshare` may set up', () => {
  it('that is full gets no part of a document, and is named', () => {
    const { code, stderr, files } = onDisk(200, '', RENDER)
    expect(stderr).toMatch(/"out\/.*" could not be written: the disk is full\./)
    expect(stderr).toMatch(/^ {2}try /m)
    expect(code).toBe(73)
    expect(files).toEqual(['./program.yaml'])
  })

  it.each([
    ['render', RENDER],
    ['init', ['init', 'new', '--yes']],
    ['translate', ['translate', 'program.yaml', '--language', 'fr']],
    ['lint -o', ['lint', 'program.yaml', '--format', 'json', '-o', 'found.json']],
    ['schema --write', ['schema', '--write']],
  ])('that is read-only is named: %s', (_, args) => {
    const { code, stderr, files } = onDisk(4000, 'mount -o remount,ro "$DISK"', args)
    expect(stderr).toContain('the disk is read-only.')
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(code).toBe(73)
    expect(files).toEqual(['./program.yaml'])
  })

  it('that is read-only or full is no matter where nothing is written', () => {
    const read = onDisk(4000, 'mount -o remount,ro "$DISK"', ['validate', 'program.yaml'])
    expect(read.code, read.stderr).toBe(0)
    const filled = onDisk(60, 'head -c 1000000 /dev/zero >fill 2>/dev/null', [
      'lint',
      'program.yaml',
    ])
    expect(filled.code, filled.stderr).toBe(0)
  })
})

describe('several runs at once', () => {
  it('into one folder all end well, and each file is whole', async () => {
    const alone = laid('alone')
    const one = await ended(alone)
    expect(one.code, one.stderr).toBe(0)
    const together = laid('together')
    const all = await Promise.all(Array.from({ length: 4 }, () => ended(together)))
    for (const { code, stderr } of all) expect(code, stderr).toBe(0)
    expect(filesIn(together)).toEqual(filesIn(alone))
  })
})

function ended(cwd: string): Promise<{ code: number | null; stderr: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, SOURCE_DATE_EPOCH: '1800000000', NO_COLOR: '1' }
    const child = spawn(process.execPath, [tool, ...RENDER], {
      cwd,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.on('close', (code) => resolve({ code, stderr }))
  })
}

function filesIn(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(folder.length), readFileSync(path, 'base64')]
    })
    .sort()
}
