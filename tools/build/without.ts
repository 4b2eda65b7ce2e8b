import type { Plugin } from 'esbuild'

/** What no library of ours gets: modules of Node, and what starts an editor, with its tables of encodings. */
const KEPT_OUT = ['node:https', 'node:child_process', 'module', '@inquirer/external-editor']

/** Gives libraries an empty module in place of those; what we write ourselves may use them. */
export function withoutForLibraries(standIn: string): Plugin {
  return {
    name: 'without',
    setup(build) {
      build.onResolve({ filter: new RegExp(`^(?:${KEPT_OUT.join('|')})$`) }, ({ importer }) =>
        /[\\/]node_modules[\\/]/.test(importer) ? { path: standIn } : undefined,
      )
    },
  }
}
