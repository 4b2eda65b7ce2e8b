import { type TransformOptions, transform } from 'esbuild'

const STRICT = '"use strict";'

/** How a file of the bundle says where it lies. */
const HERE = 'const $here = require("node:url").pathToFileURL(__filename).href;'

const TO_COMMON_JS: TransformOptions = {
  format: 'cjs',
  platform: 'node',
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': '$here' },
}

/**
 * One file of the bundle as CommonJS that loads another when something of it is first used, so that a
 * run reads no file that it doesn't need; and without the loader of ES modules, which costs a start
 * more than half of our code does. Only what runs as a module is loaded could notice, and of that our
 * modules have none but the entries.
 */
export async function onDemand(code: string): Promise<string> {
  const banner = code.includes('import.meta.url') ? STRICT + HERE : STRICT
  const common = await transform(code, { ...TO_COMMON_JS, banner })
  const lazy = givenAsTheyAre(loadedAtFirstUse(common.code))
  const { code: small } = await transform(lazy, { minifyWhitespace: true })
  return inAscii(small.replace(/require\("(\.[^"]+)\.js"\)/g, 'require("$1.cjs")'))
}

/**
 * A file of other letters takes four times as long to read. esbuild escapes those of texts and leaves
 * those of patterns, to which an escape is the same. To a raw template it is not: such files stay.
 */
function inAscii(code: string): string {
  if (code.includes('String.raw')) return code
  return code.replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

const OF_ANOTHER_FILE = /require\("[^"]+"\)/
/** A package that is CommonJS: what esbuild wraps it in runs it when it is first called. */
const PACKAGE = /(?:\(0, import_[\w$]+\.require_[\w$]+\)|require_[\w$]+)\(\)/
const TO_ESM = /(?:\(0, import_[\w$]+\.__toESM\)|__toESM)/
const LOADED = `(?:${OF_ANOTHER_FILE.source}|${PACKAGE.source})`
const DECLARED = new RegExp(
  `^var (import_[\\w$]+) = (${LOADED}|${TO_ESM.source}\\(${LOADED}(?:, 1)?\\));$`,
  'gm',
)

/** esbuild writes `var import_x = require("x")`, and uses it as `import_x.y` alone. */
function loadedAtFirstUse(code: string): string {
  const loaded: string[] = []
  const declared = code.replace(DECLARED, (whole, name: string, load: string) => {
    if (new RegExp(`(?<![\\w$])${literal(name)}(?![\\w$]| = |\\.)`).test(code)) return whole
    loaded.push(name)
    return `let ${name}; function load_${name}() { return ${name} = ${load} }`
  })
  const used = loaded.reduce(
    (text, name) =>
      text.replace(
        new RegExp(`(?<![\\w$])${literal(name)}\\.`, 'g'),
        () => `(${name} ?? load_${name}()).`,
      ),
    declared,
  )
  // What is loaded for nothing but that it has run.
  return used.replace(/^require\("\.[^"]+"\);\n/gm, '')
}

const EXPORTS =
  /^var stdin_exports = \{\};\n__export\(stdin_exports, \{\n([\s\S]*?)\n\}\);\nmodule\.exports = __toCommonJS\(stdin_exports\);$/m

/**
 * Functions as what they are, where esbuild writes two getters: many are called thousands of times
 * from another file, before anything has become fast.
 */
function givenAsTheyAre(code: string): string {
  return code.replace(EXPORTS, (_, list: string) => {
    const fields = list.split(',\n').map((line) => {
      const [, name = '', value = ''] = /^\s*([\w$]+): \(\) => (.+)$/.exec(line) ?? []
      if (name === '') throw new Error(`Not an export as esbuild writes them: ${line}`)
      return isFixed(value, code) ? `${name}: ${value}` : `get ${name}() { return ${value} }`
    })
    return `module.exports = { ${fields.join(', ')} };
Object.defineProperty(module.exports, "__esModule", { value: true });`
  })
}

/** Whether that is a function of the file, which is there from its first line on and stays the same. */
function isFixed(value: string, code: string): boolean {
  const name = literal(value)
  return (
    new RegExp(`^(?:async )?function\\*? ${name}\\(`, 'm').test(code) &&
    !new RegExp(`(?<![\\w$.])${name}\\s*(?:[^\\w\\s=!<>()]{0,3}=(?![=>])|\\+\\+|--)`).test(code)
  )
}

function literal(name: string): string {
  return name.replaceAll('$', '\\$')
}

/** A CommonJS file of ours as an ES module. */
export function asModule(path: string, names: readonly string[]): string {
  return `import all from '${path}'\nexport const { ${names.join(', ')} } = all\n`
}
