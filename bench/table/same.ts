import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import { bundle } from '../../tools/build/bundle.ts'
import { once, type Run } from '../processes.ts'
import type { Bench, Row } from './row.ts'

/** What makes a run fast, and what stands in its place in a build that takes every long way. */
const LONG_WAYS: Readonly<Record<string, string>> = {
  // Each text is read exactly.
  'src/source/quick.ts': 'export const quickTree = () => undefined',
  // Each value is held against the validator.
  'src/program/validate/matches.ts': 'export const matches = () => false',
  // Each pattern is tried in each text.
  'src/lint/reading/hints.ts': `import { HINTS } from '../words/hints.generated.ts'
const names = JSON.parse(HINTS).sets.map(([name]) => name)
export const setsThoughtOf = () => names
export const possibleIn = () => undefined`,
}

const WHERE = ['test/programs', 'examples', 'starters', 'library']

/**
 * Whether the same is found without what makes it fast, in every file that we have, right or wrong:
 * by another build, as no user could switch it, and with a cache that has to say it again.
 */
export async function same({ root, tool, scratch }: Bench): Promise<Row[]> {
  const files = join(scratch, 'files')
  for (const folder of WHERE) cpSync(root + folder, join(files, folder), { recursive: true })
  const slow = await builtTheLongWay(root, join(scratch, 'slow'))
  const cache = `--cache=${join(scratch, 'cache')}`
  let characters = 0
  const busy = { fast: 0, slow: 0 }
  for (const args of [
    ['validate', '--format', 'json'],
    ['lint', '--all', '--format', 'json', '--for-delivery'],
    ['lint', '--all', '--preset', 'strict'],
  ]) {
    const run = (script: string, ...more: string[]) =>
      once({ args: [script, ...args, ...more], cwd: files })
    const fast = run(tool)
    const long = run(slow)
    const said = answerOf(fast)
    characters += said.length
    busy.fast += fast.cpu
    busy.slow += long.cpu
    for (const [name, other] of [
      ['the long way', long],
      ['into a cache', run(tool, cache)],
      ['out of a cache', run(tool, cache)],
    ] as const)
      if (answerOf(other) !== said) throw new Error(`${args.join(' ')}: another answer ${name}`)
  }
  return [
    {
      work: 'findings without the fast ways, and out of a cache',
      reached: 'the same',
      asked: 'the same',
      raw: `${characters} characters compared; ${busy.fast.toFixed(1)} s, ${busy.slow.toFixed(1)} s the long way`,
    },
  ]
}

function answerOf({ status, stdout, stderr }: Run): string {
  return `${status}\n${stdout}\n${stderr}`
}

/** The script of a build of the same sources, less those modules. */
async function builtTheLongWay(root: string, folder: string): Promise<string> {
  const dist = join(folder, 'dist')
  mkdirSync(join(dist, 'chunks'), { recursive: true })
  const { files } = await bundle(root, dist, [inPlaceOf(root, LONG_WAYS)])
  for (const { path, text } of files) writeFileSync(path, text)
  for (const name of ['package.json', 'schemas'])
    cpSync(root + name, join(folder, name), { recursive: true })
  cpSync(`${root}starters`, join(dist, 'starters'), { recursive: true })
  return join(dist, 'cli.cjs')
}

function inPlaceOf(root: string, modules: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'in-place-of',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const contents = modules[path.slice(root.length)]
        return contents === undefined ? undefined : { contents, loader: 'ts' }
      })
    },
  }
}
