/**
 * Makes `dist/index.d.ts`: the types of the public API in one file that needs no other package.
 * Run by `npm run build`, after `tools/build.ts`.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateDtsBundle } from 'dts-bundle-generator'

const root = fileURLToPath(new URL('..', import.meta.url))
const declarations = join(root, 'dist/types')

execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
})

// tsc leaves `.ts` in the imports of declarations; the bundler looks for `.js` beside `.d.ts`.
for (const path of readdirSync(declarations, { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.d.ts')) continue
  const file = join(declarations, path)
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(from '\.[^']*)\.ts'/g, "$1.js'"))
}

const [types = ''] = generateDtsBundle(
  [
    {
      filePath: join(declarations, 'index.d.ts'),
      libraries: { inlinedLibraries: ['@types/mdast', '@types/unist'] },
      output: { noBanner: true, exportReferencedTypes: false },
    },
  ],
  { preferredConfigPath: join(root, 'tsconfig.json') },
)
writeFileSync(join(root, 'dist/index.d.ts'), types)
rmSync(declarations, { recursive: true })
