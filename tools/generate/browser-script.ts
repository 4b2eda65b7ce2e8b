import { createHash } from 'node:crypto'
import { build } from 'esbuild'

/** Browsers of 2023, which is when the style sheet's newest properties came. */
const BROWSERS = ['chrome111', 'firefox115', 'safari16.4']

/**
 * A module that exports what `browser/<name>.ts` does, as one text, and the hash by which a page's
 * policy allows this script and no other.
 */
export async function browserScript(root: string, name: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`browser/${name}.ts`],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: BROWSERS,
    logLevel: 'warning',
  })
  const text = outputFiles[0]?.text.trim() ?? ''
  // HTML would end the script there, or take the rest for a comment.
  if (/<\/script|<!--/i.test(text)) throw new Error(`the script ${name} cannot stand in HTML`)
  const hash = createHash('sha256').update(text).digest('base64')
  return `/* Made from browser/ by \`npm run generate\`. */
export const ${name}Script = ${JSON.stringify({ text, hash: `sha256-${hash}` }, null, 2)}
`
}
