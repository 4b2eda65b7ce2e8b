import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'
import { apart, fromThere } from './apart.ts'
import { inLayers } from './layers.ts'
import { asModule, onDemand } from './on-demand.ts'
import { rawText } from './raw-text.ts'
import { withoutForLibraries } from './without.ts'

/** What most commands share, from the ground up. */
const LAYERS = [
  ['src/cli/run.ts', 'src/cli/disk.ts', 'src/cli/upward.ts'],
  [
    'src/cli/usage.ts',
    'src/cli/complain.ts',
    'src/cli/schemas.ts',
    'src/cli/disk-files.ts',
    'src/cli/kind-of.ts',
    'src/cli/say.ts',
    'src/program/grammars/sizes.ts',
  ],
  ['src/source/parse.ts'],
  ['src/rotations/groups-for.ts'],
  [
    'src/plan/remedies/remedies.ts',
    'src/plan/cuts/what-goes.ts',
    'src/plan/voices/floor.ts',
    'src/plan/voices/voice.ts',
    'src/plan/time/days.ts',
    'src/plan/rounds/all-rounds.ts',
    'src/plan/rounds/partners.ts',
    'src/lint/measures/remedy-words.ts',
  ],
  ['src/cli/commands/validate.ts'],
  ['src/plan/plan-program.ts', 'src/cli/program-of.ts', 'src/program/load.ts'],
]

/** What a run that meets nothing wrong and nothing rare can do without. */
const APART = {
  explain: 'src/source/explain.ts',
  traps: 'src/source/traps.ts',
  sentences: 'src/program/validate/sentences.ts',
  validators: 'src/program/validate/against-schema.ts',
  'schema-words': 'src/program/schema/words.generated.ts',
  calendar: 'src/program/grammars/starts.ts',
  tables: 'src/table/table.ts',
  rosters: 'src/program/layers/roster.ts',
  speech: 'src/program/translation/speak.ts',
  sidecars: 'src/program/translation/sidecar.ts',
}

const ENTRIES = {
  cli: 'src/cli/main.ts',
  'typst-thread': 'src/cli/typst-thread.ts',
  index: 'src/index.ts',
}

/**
 * The command line and the public API as files that are loaded when they are needed.
 *
 * @param first asked before all others, by who measures what another build would do
 */
export async function bundle(
  root: string,
  dist: string,
  first: readonly Plugin[] = [],
): Promise<{ files: { path: string; text: string }[]; metafile: Metafile }> {
  const keptOut = withoutForLibraries(`${root}tools/build/kept-out.ts`)
  const modules = { ...APART, ...wordsIn(root) }
  const plugins = [...first, rawText, keptOut, apart(modules)]
  const options: BuildOptions & { metafile: true; write: false } = {
    absWorkingDir: root,
    entryPoints: {
      ...ENTRIES,
      ...Object.fromEntries(
        Object.entries(modules).map(([name, file]) => [`chunks/${name}`, file]),
      ),
    },
    outdir: dist,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // Names stay: to V8, short ones that are everywhere cost more than a file that is a third larger.
    minifySyntax: true,
    metafile: true,
    write: false,
    chunkNames: 'chunks/[name]-[hash]',
    // The engine is a native module, installed beside us when the platform has one.
    external: ['@myriaddreamin/typst-ts-node-compiler'],
    plugins,
    logLevel: 'warning',
  }
  const { metafile: graph } = await build(options)
  const made = await printOfAll(root, graph)
  const { metafile, outputFiles } = await build({
    ...options,
    define: { BUILD: JSON.stringify(made) },
    plugins: [...plugins, inLayers(LAYERS, graph)],
  })
  const files = outputFiles.map(async ({ path, text }) => ({
    path: path.replace(/js$/, 'cjs'),
    text: fromThere(await onDemand(text), path.startsWith(`${dist}/chunks/`) ? '.' : './chunks'),
  }))
  const api = metafile.outputs['dist/index.js']?.exports ?? []
  const module = { path: `${dist}/index.js`, text: asModule('./index.cjs', api) }
  return { files: [...(await Promise.all(files)), module], metafile }
}

/** A print of the sources and of the package's own words about it: other ones, another build. */
async function printOfAll(root: string, { inputs }: Metafile): Promise<string> {
  const print = createHash('sha256')
  const paths = Object.keys(inputs).map((path) => path.replace(/^raw-text:/, ''))
  for (const path of ['package.json', ...paths].sort())
    print.update(await readFile(resolve(root, path)))
  return print.digest('base64url')
}

/** What documents say in each language, of which a run needs one or two. */
function wordsIn(root: string): Record<string, string> {
  const folder = 'src/documents/words'
  const files = readdirSync(`${root}${folder}`)
  return Object.fromEntries(
    files.map((file) => [`words-${file.split('.')[0]}`, `${folder}/${file}`]),
  )
}
