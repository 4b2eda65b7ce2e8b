/**
 * The package as a user gets it: packed, installed into an empty folder, and used there. Needs
 * `npm run build`, which `npm run check` does first.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'package-'))
let packed: { filename: string; files: { path: string }[]; size: number }

beforeAll(() => {
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const answer = JSON.parse(execFileSync('npm', pack, { cwd: root, encoding: 'utf8' }))
  packed = Array.isArray(answer) ? answer[0] : Object.values(answer)[0]
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  const install = ['i', '--no-audit', '--no-fund', '--prefer-offline', `./${packed.filename}`]
  execFileSync('npm', install, { cwd: folder, stdio: 'ignore' })
}, 180_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function npx(args: string[], cwd = folder) {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'social-learn', ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  })
  return { status, stdout, stderr }
}

describe('the tarball', () => {
  it('holds what it should and nothing else', async () => {
    const list = packed.files
      .map(({ path }) => path)
      .filter((path) => !path.startsWith('dist/chunks/'))
      .sort()
    await expect(`${list.join('\n')}\n`).toMatchFileSnapshot('files.txt')
  })

  it('is no larger than 4 MB without the PDF engine', () => {
    expect(packed.size).toBeLessThan(4_000_000)
  })

  it('brings nothing but itself and the PDF engine', () => {
    const modules = readdirSync(join(folder, 'node_modules')).filter(
      (name) => !name.startsWith('.'),
    )
    expect(modules.sort()).toEqual(['@myriaddreamin', 'social-learn'])
  })
})

describe('a new user', () => {
  it('starts a program, checks it, and gets its guide', () => {
    expect(npx(['init', '--yes'])).toMatchObject({ status: 0 })
    expect(npx(['validate'])).toMatchObject({ status: 0 })
    const render = npx(['render', '--document', 'guide', '--format', 'md,pdf'])
    expect(render).toMatchObject({ status: 0 })
    const out = join(folder, 'out/team-only')
    const guide = readdirSync(out).find((name) => name.endsWith('.guide.pdf')) ?? ''
    expect(readFileSync(join(out, guide), 'latin1')).toMatch(/^%PDF-1\.7/)
    expect(readFileSync(join(out, guide.replace(/pdf$/, 'md')), 'utf8')).toContain('Quick rounds')
  }, 60_000)

  it('is told where a broken program is broken', () => {
    const program = readFileSync(join(folder, 'feedback-foundations.yaml'), 'utf8')
    writeFileSync(join(folder, 'broken.yaml'), program.replace('duration: 20m', 'lenght: 20m'))
    const { status, stdout } = npx(['validate', 'broken.yaml'])
    expect(status).toBe(2)
    expect(stdout).toMatch(/broken\.yaml:\d+:\d+ {2}error/)
    expect(stdout).toContain('duration')
  })

  // fdir, which walks folders, asks for it; a project may have any version, or something else.
  it('has no package of the project loaded', () => {
    const stranger = join(folder, 'node_modules/picomatch')
    mkdirSync(stranger)
    const leaveTrace = "require('node:fs').writeFileSync(__dirname + '/trace', '')"
    writeFileSync(join(stranger, 'index.js'), leaveTrace)
    expect(npx(['validate'])).toMatchObject({ status: 0 })
    expect(existsSync(join(stranger, 'trace'))).toBe(false)
  })

  it('uses the same steps from code', () => {
    writeFileSync(
      join(folder, 'use.js'),
      `import { readFileSync } from 'node:fs'
import { decode, loadProgram, planProgram } from 'social-learn'
const files = { read: (path) => decode(readFileSync(path), path) }
const { program } = loadProgram('feedback-foundations.yaml', files)
console.log(planProgram(program).sessions[0].activities.length)
`,
    )
    expect(execFileSync('node', ['use.js'], { cwd: folder, encoding: 'utf8' })).toBe('8\n')
  })

  it('has types that need nothing else', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { loadProgram, type Program } from 'social-learn'
export const program: Program | undefined = loadProgram('x.yaml', { read: () => undefined }).program
`,
    )
    const compilerOptions = { strict: true, noEmit: true, module: 'nodenext', types: [] }
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['use.ts'] }),
    )
    const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), [], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(stdout).toBe('')
  })
})
