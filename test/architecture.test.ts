import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../src/', import.meta.url))

/** Which folders of src/ each folder may import from, besides itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  diagnostics: [],
  source: ['diagnostics'],
  table: ['source', 'diagnostics'],
  roster: ['table', 'source', 'diagnostics'],
  program: ['roster', 'table', 'source', 'diagnostics'],
  rotations: [],
  import: ['program', 'table', 'source', 'diagnostics'],
  plan: ['rotations', 'program', 'roster', 'source', 'diagnostics'],
  depth: [],
  lint: ['plan', 'rotations', 'program', 'source', 'diagnostics', 'depth'],
  tree: [],
  documents: ['plan', 'program', 'depth', 'tree', 'diagnostics'],
  writers: ['tree'],
  brand: ['writers', 'program', 'source', 'diagnostics'],
  cli: [
    'diagnostics',
    'source',
    'table',
    'roster',
    'program',
    'import',
    'rotations',
    'plan',
    'depth',
    'lint',
    'tree',
    'documents',
    'writers',
    'brand',
  ],
  '.': [
    'diagnostics',
    'source',
    'table',
    'roster',
    'program',
    'rotations',
    'plan',
    'depth',
    'lint',
    'tree',
    'documents',
    'writers',
    'brand',
  ],
}

/** Node's modules that touch nothing outside the process: paths as text. */
const PURE_MODULES = ['node:path/posix', 'node:path']

/** Packages that only one folder knows, so that they can be replaced there. */
const AT_HOME: Record<string, string | readonly string[]> = {
  yaml: 'source',
  'csv-parse': 'table',
  culori: 'brand',
  handlebars: 'documents',
  commander: 'cli',
  chalk: 'cli',
  inquirer: 'cli',
  '@myriaddreamin/typst-ts-node-compiler': 'cli',
  // Workbooks are read in the one and written in the other.
  hucre: ['import', 'writers'],
  saxen: 'import',
}

interface Module {
  path: string
  folder: string
  lines: number
  text: string
  imports: string[]
}

const modules: Module[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(
    (path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && !path.includes('.generated.'),
  )
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8')
    const { importedFiles } = ts.preProcessFile(text)
    return {
      path: path.split(sep).join('/'),
      folder: path.includes(sep) ? (path.split(sep)[0] ?? '.') : '.',
      lines: text.split('\n').length - 1,
      text,
      imports: importedFiles.map((file) => file.fileName),
    }
  })

/** The folder of src/ that a relative import leads to; undefined when it leads out of src/. */
function folderOf(module: Module, target: string): string | undefined {
  const path = relative(root, join(root, dirname(module.path), target))
  if (path.startsWith('..')) return undefined
  return path.includes(sep) ? path.split(sep)[0] : '.'
}

function offenders(of: (module: Module) => string[]): string[] {
  return modules.flatMap((module) => of(module).map((what) => `${module.path}: ${what}`))
}

describe('the folders of src/', () => {
  it('are all known here', () => {
    expect([...new Set(modules.map((module) => module.folder))].sort()).toEqual(
      Object.keys(MAY_IMPORT).sort(),
    )
  })

  it('import only what they may', () => {
    const wrong = offenders((module) =>
      module.imports.filter((target) => {
        if (!target.startsWith('.')) return false
        const folder = folderOf(module, target)
        if (folder === undefined || folder === module.folder) return false
        return !MAY_IMPORT[module.folder]?.includes(folder)
      }),
    )
    expect(wrong).toEqual([])
  })

  it('keep files, clock, environment and processes in cli/', () => {
    const wrong = offenders((module) => {
      if (module.folder === 'cli') return []
      const nodes = module.imports.filter(
        (target) => target.startsWith('node:') && !PURE_MODULES.includes(target),
      )
      const code = module.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'/g, '')
      const globals =
        code.match(
          /\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bfetch\(|\bMath\.random\b|\bconsole\./g,
        ) ?? []
      return [...nodes, ...globals]
    })
    expect(wrong).toEqual([])
  })

  it('note each look at the disk where an answer may be kept', () => {
    const reached = new Set(['cli/commands/validate.ts', 'cli/commands/lint.ts'])
    const looking = new Set<string>()
    for (const path of reached) {
      // Other commands, and the PDF engine, of which the host says that it spoils.
      if (['cli/commands.ts', 'cli/host.ts'].includes(path)) continue
      for (const target of modules.find((module) => module.path === path)?.imports ?? []) {
        if (target.startsWith('.')) reached.add(posix.join(posix.dirname(path), target))
        if (/^(node:)?(fs|child_process)\b/.test(target)) looking.add(path)
      }
    }
    expect([...looking].sort()).toEqual([
      'cli/assets.ts', // the tool's own files, of which each build knows
      'cli/disk.ts',
      'cli/since/git.ts', // what git answers spoils
      'cli/walk.ts', // looks through disk.ts
      'cli/write.ts', // what is written spoils
    ])
  })

  it('know a replaceable package in one folder only', () => {
    const wrong = offenders((module) =>
      module.imports.filter((target) => {
        const home = AT_HOME[target.split('/', target.startsWith('@') ? 2 : 1).join('/')]
        return home !== undefined && ![home].flat().includes(module.folder)
      }),
    )
    expect(wrong).toEqual([])
  })
})

describe('the tests', () => {
  it('replace no module: the files of a worker share theirs', () => {
    const tests = fileURLToPath(new URL('.', import.meta.url))
    const replacing = readdirSync(tests, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .filter((path) => /\bvi\.(do)?(un)?mock\(/i.test(readFileSync(join(tests, path), 'utf8')))
    expect(replacing).toEqual([])
  })
})

describe('the modules of src/', () => {
  it('are small: median at most 80 lines, nine in ten at most 200, none above 400', () => {
    const sizes = modules.map((module) => module.lines).sort((a, b) => a - b)
    const at = (share: number) => sizes[Math.floor((sizes.length - 1) * share)]
    expect(at(0.5)).toBeLessThanOrEqual(80)
    expect(at(0.9)).toBeLessThanOrEqual(200)
    expect(modules.filter((module) => module.lines > 400).map((module) => module.path)).toEqual([])
  })

  it('have names that say something', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|managers?|shared)(\/|\.ts$)/
    expect(modules.map((module) => module.path).filter((path) => vague.test(path))).toEqual([])
  })
})
