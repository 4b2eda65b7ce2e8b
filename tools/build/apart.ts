import { relative, resolve } from 'node:path'
import type { Plugin } from 'esbuild'

/**
 * Modules that become files of their own, with all that nobody else needs, although others import
 * them: whoever does so is not made to load them, but loads them once they are used.
 *
 * @param modules names, and files of ours
 */
export function apart(modules: Readonly<Record<string, string>>): Plugin {
  const names = new Map(Object.entries(modules).map(([name, file]) => [file, name]))
  return {
    name: 'apart',
    setup(build) {
      const root = build.initialOptions.absWorkingDir ?? ''
      build.onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
        const name = names.get(relative(root, resolve(resolveDir, path)))
        if (name === undefined || kind === 'entry-point') return undefined
        return { path: `apart:${name}`, external: true }
      })
    },
  }
}

/** The code of a file with their paths, as seen from there. */
export function fromThere(code: string, folder: string): string {
  return code.replace(/"apart:([\w-]+)"/g, `"${folder}/$1.cjs"`)
}
