import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { rawText } from '../build/raw-text.ts'

/**
 * A module as it is on the disk now, with what it imports: what was generated a moment ago counts,
 * and texts can be imported as the build does. Packages are those of the repository.
 */
export async function bundled<T>(root: string, entry: string): Promise<T> {
  const outfile = `${root}/node_modules/.cache/social-learn-generate/${entry.replaceAll('/', '-')}.mjs`
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    plugins: [rawText],
    logLevel: 'warning',
  })
  return await import(pathToFileURL(outfile).href)
}
