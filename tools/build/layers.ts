import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Loader, Metafile, Plugin } from 'esbuild'

/**
 * esbuild cuts a bundle so that nobody loads a line too much, and so makes a file of every few lines
 * that some commands share and others don't; but a start takes as long to open one as to read 15 kB
 * more. Here layers are named instead, from the ground up: files of ours, with all that they import.
 * Whoever imports a part of a layer is made to import all of it, so that it becomes one file. Only
 * imports are added, and nothing imports what stands above it: the order of modules stays right.
 *
 * @param graph of the same bundle, as esbuild would cut it
 */
export function inLayers(layers: readonly (readonly string[])[], graph: Metafile): Plugin {
  const entries = entriesOf(graph)
  const leansOn = new Map([...entries].map((entry) => [entry, [] as string[]]))
  const lower = new Set<string>()
  for (const layer of layers) {
    const files = [...below(layer, graph)].filter((file) => !lower.has(file))
    for (const file of files) lower.add(file)
    for (const [entry, others] of leansOn) {
      const all = below([entry], graph)
      if (files.some((file) => all.has(file))) others.push(...layer)
    }
  }
  return {
    name: 'layers',
    setup(build) {
      const root = build.initialOptions.absWorkingDir ?? ''
      build.onLoad({ filter: /\.(?:ts|js|mjs)$/ }, async ({ path }) => {
        const others = leansOn.get(path.slice(root.length)) ?? []
        if (others.length === 0) return undefined
        const imports = others.map((file) => `import ${JSON.stringify(join(root, file))}\n`)
        const text = await readFile(path, 'utf8')
        return {
          contents: `${text}\n${imports.join('')}`,
          loader: path.split('.').at(-1)?.replace('mjs', 'js') as Loader,
        }
      })
    },
  }
}

/** What is started, and what is loaded on demand. */
function entriesOf({ inputs, outputs }: Metafile): Set<string> {
  const entries = Object.values(outputs).flatMap(({ entryPoint }) => entryPoint ?? [])
  return new Set(entries.filter((entry) => inputs[entry]?.format === 'esm'))
}

/** Files, and what is loaded with them. */
function below(files: readonly string[], { inputs }: Metafile): Set<string> {
  const all = new Set(files)
  for (const file of all)
    for (const { path, kind, external } of inputs[file]?.imports ?? [])
      if (!external && kind !== 'dynamic-import') all.add(path)
  return all
}
