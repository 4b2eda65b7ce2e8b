/**
 * Makes `dist/`: the command line and the public API as chunks of one bundle, the fonts, the
 * starters, and the licences of everything that is bundled. Run by `npm run build`.
 */

import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { FONT_CONFIG, FONT_FILES } from '../src/writers/pdf/fonts.ts'
import { thirdPartyLicences } from './build/licences.ts'
import { rawText } from './build/raw-text.ts'
import { withoutForLibraries } from './build/without.ts'
import { LISTS } from './generate/wording.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = `${root}dist`

// The package's one folder of output is made from nothing, so that no old chunk is shipped.
await rm(dist, { recursive: true, force: true })
await mkdir(`${dist}/fonts`, { recursive: true })

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: {
    cli: 'src/cli/main.ts',
    'typst-thread': 'src/cli/typst-thread.ts',
    index: 'src/index.ts',
  },
  outdir: dist,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Names stay: to V8, short ones that are everywhere cost more than a file that is a third larger.
  minifySyntax: true,
  minifyWhitespace: true,
  metafile: true,
  chunkNames: 'chunks/[name]-[hash]',
  // The engine is a native module, installed beside us when the platform has one.
  external: ['@myriaddreamin/typst-ts-node-compiler'],
  // Some of what we bundle is CommonJS and asks for Node's own modules.
  banner: {
    js: "import { createRequire as $require } from 'node:module'; const require = $require(import.meta.url);",
  },
  plugins: [rawText, withoutForLibraries(`${root}tools/build/kept-out.ts`)],
  logLevel: 'warning',
})

for (const { from, name } of FONT_FILES)
  await cp(`${root}node_modules/${from}`, `${dist}/fonts/${name}`)
await cp(`${root}src/writers/pdf/${FONT_CONFIG}`, `${dist}/fonts/${FONT_CONFIG}`)
await cp(`${root}starters`, `${dist}/starters`, { recursive: true })
await writeFile(`${dist}/THIRD-PARTY-LICENCES.txt`, await thirdPartyLicences(root, metafile, LISTS))
