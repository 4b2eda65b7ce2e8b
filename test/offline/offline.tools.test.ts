/**
 * Every command of the built tool, where there is no network: each does its work, and none asks for a
 * connection. Where Linux lends a network without a way out (`unshare`), its native parts have none
 * either. Needs `npm run build`.
 */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
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
import { COMMANDS } from '../../src/cli/commands.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const NO_NETWORK = fileURLToPath(new URL('no-network.cjs', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'offline-'))
const team = join(scratch, 'team')
const asked = join(scratch, 'asked')
const mayPart = spawnSync('unshare', ['-rn', 'true']).status === 0

beforeAll(() => {
  cpSync(join(root, 'examples/learning-from-incidents'), team, { recursive: true })
  writeFileSync(join(team, 'agenda.csv'), 'Time,Minutes,Title\n09:00,10,Welcome\n09:10,30,Pairs\n')
  writeFileSync(join(team, 'links.md'), '# Day\n\n09:00 [Welcome](https://example.com/a) 10 min\n')
  const git = (...args: string[]) => spawnSync('git', args, { cwd: team })
  git('init')
  git('add', '.')
  git('-c', 'user.name=us', '-c', 'user.email=us@example.com', 'commit', '-m', 'All')
})
afterAll(() => rmSync(scratch, { recursive: true }))

function run(node: readonly string[]) {
  rmSync(asked, { force: true })
  const [first = '', ...rest] = [
    ...(mayPart ? ['unshare', '-rn'] : []),
    process.execPath,
    '--require',
    NO_NETWORK,
    ...node,
  ]
  const env = { PATH: process.env.PATH, HOME: scratch, ASKED: asked, NO_COLOR: '1' }
  const { status, stdout, stderr } = spawnSync(first, rest, {
    cwd: team,
    encoding: 'utf8',
    env,
    maxBuffer: 1e8,
  })
  const asks = existsSync(asked) ? readFileSync(asked, 'utf8').trim().split('\n') : []
  return { code: status, told: stderr + stdout, asks }
}

/** By the name of a command, or none: what is run, each after the ones above it. */
const RUNS: Readonly<Record<string, readonly string[]>> = {
  '': ['--version', '--help', 'render --help'],
  init: ['init new --yes --ci github'],
  import: ['import agenda.csv --yes --title Day', 'import links.md --dry-run'],
  validate: ['validate --debug', 'validate --cache', 'validate --changed'],
  lint: [
    'lint --fail-on never --format sarif',
    'lint --fail-on never --cache',
    'lint --fail-on never --changed --since HEAD',
    'lint --fix new',
    'lint --update-baseline',
  ],
  explain: ['explain prompt-too-deep'],
  rules: ['rules'],
  render: [
    'render --cohort dublin-2027 --document guide,slides,run-of-show,calendar,channel-posts',
    'render --cohort dublin-2027 --document handout',
    'render --cohort dublin-2027 --document handout --check',
  ],
  translate: ['translate --language fr'],
  plan: ['plan', 'plan --all-cohorts', 'plan --format json'],
  rotations: ['rotations', 'rotations --participants 12 --size 3 --rounds 3'],
  depth: ['depth Who--taught--you--most?'],
  'templates eject': ['templates eject guide'],
  'templates check': ['templates check'],
  schema: ['schema program', 'schema --write'],
  completion: ['completion bash', 'completion zsh', 'completion fish', 'completion powershell'],
}

it('every command is among them', () => {
  expect(Object.keys(RUNS)).toEqual(['', ...COMMANDS.map(({ name }) => name)])
})

it.each(Object.values(RUNS).flat())('social-learn %s', (line) => {
  const { code, told, asks } = run([join(root, 'bin/social-learn.js'), ...line.split(' ')])
  expect(asks).toEqual([])
  expect(told).not.toMatch(/^ +at /m)
  expect(code, told).toBe(0)
})

it('documents of every format were made', () => {
  const made = readdirSync(join(team, 'out'), { recursive: true, encoding: 'utf8' })
  for (const format of ['md', 'html', 'pdf', 'docx', 'pptx', 'csv', 'ics', 'json'])
    expect(
      made.filter((name) => name.endsWith(`.${format}`)),
      format,
    ).not.toEqual([])
})

describe('who asks for a connection', () => {
  it.each([
    ['connect', 'net.connect(9, "127.0.0.1")'],
    ['connect', 'tls.connect(9, "127.0.0.1")'],
    ['connect', 'http.get("http://127.0.0.1:8999")'],
    ['connect', 'https.get("https://127.0.0.1:8999")'],
    ['connect', 'http2.connect("https://127.0.0.1:8999")'],
    ['connect', 'fetch("http://127.0.0.1:8999").catch(() => {})'],
    [
      'connect',
      'new worker_threads.Worker("fetch(\'http://127.0.0.1:8999\').catch(() => {})", { eval: true })',
    ],
    ['listen', 'http.createServer().listen(0)'],
    ['send', 'dgram.createSocket("udp4").send("x", 9, "127.0.0.1")'],
    ['lookup', 'dns.lookup("localhost", () => {})'],
    ['resolveTxt', 'dns.promises.resolveTxt("localhost")'],
  ])('is written down: %s by %s', (name, code) => {
    const names = ['net', 'tls', 'http', 'https', 'http2', 'dgram', 'dns', 'worker_threads']
    const loaded = names.map((one) => `const ${one} = require('node:${one}');`).join(' ')
    expect(run(['-e', `${loaded} try { ${code} } catch {}`]).asks).toContain(name)
  })

  it.skipIf(!mayPart)('has no network to ask', () => {
    const { told } = run(['-p', 'Object.values(os.networkInterfaces()).flat().length'])
    expect(told.trim()).toBe('0')
  })
})

it('nothing of Node that connects is loaded by anything that is bundled', () => {
  const dist = join(root, 'dist')
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.c?js$/.test(name),
  )
  const loaded = files.flatMap((name) =>
    [
      ...readFileSync(join(dist, name), 'utf8').matchAll(/\b(?:require|import)\("([^".][^"]*)"\)/g),
    ].map(([, module]) => module?.replace(/^node:/, '')),
  )
  expect(loaded).toContain('fs')
  for (const module of ['net', 'tls', 'http', 'https', 'http2', 'dgram', 'dns', 'inspector'])
    expect(loaded).not.toContain(module)
})
