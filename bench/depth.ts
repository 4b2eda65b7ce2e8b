/**
 * `npx tsx bench/depth.ts`: what an estimate costs, in time and in bytes of the package. Needs
 * `npm run build`.
 */
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { readRows } from '../tools/train-depth/rows.ts'
import { inTurn, median } from './processes.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const tool = join(root, 'bin/social-learn.js')
const { estimateDepth }: typeof import('../src/index.ts') = await import(
  pathToFileURL(join(root, 'dist/index.js')).href
)
const prompts = readRows().map(({ text }) => text)

/** Milliseconds of the processor, which a busy machine makes no longer. */
const timesOf = (texts: readonly string[]) => {
  const start = process.cpuUsage()
  for (const text of texts) estimateDepth(text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000 / texts.length
}
console.log(`first prompt       ${timesOf(prompts.slice(0, 1)).toFixed(1)} ms`)
console.log(`next 50            ${timesOf(prompts.slice(1, 51)).toFixed(3)} ms each`)
console.log(`${prompts.length} prompts       ${timesOf(prompts).toFixed(3)} ms each`)

const lines = Array.from({ length: 10_000 }, (_, at) => prompts[at % prompts.length]).join('\n')
const runs = inTurn(
  {
    version: { args: [tool, '--version'] },
    one: { args: [tool, 'depth', 'What keeps you up at night?'] },
    many: { args: [tool, 'depth', '--format', 'json'], input: lines },
  },
  5,
)
const cost = (name: keyof typeof runs) => {
  const of = (what: 'seconds' | 'cpu') => median(runs[name].map((run) => run[what])).toFixed(2)
  return `${of('seconds')} s, processor ${of('cpu')} s`
}
console.log(`--version          ${cost('version')}`)
console.log(`depth "…"          ${cost('one')}`)
console.log(`10,000 lines       ${cost('many')}`)

// As the build would write it alone: how chunks are shared with others says nothing about its size.
const alone = await build({
  absWorkingDir: root,
  entryPoints: ['src/depth/estimate.ts'],
  bundle: true,
  minify: true,
  format: 'esm',
  write: false,
})
const bytes = alone.outputFiles.reduce((sum, { contents }) => sum + contents.length, 0)
console.log(`in the package     ${Math.round(bytes / 1000)} kB`)
