import type { Plugin } from 'esbuild'

/** Modules of Node that no library of ours gets. */
const KEPT_OUT = ['node:https', 'node:child_process', 'module']

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
