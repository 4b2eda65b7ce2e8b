import { readdirSync, readFileSync } from 'node:fs'
import { sep } from 'node:path'
import { transform } from 'esbuild'
import { SourceText } from '../../src/diagnostics/place.ts'
import { precompile } from '../../src/documents/template/compile.ts'
import { parseAll } from '../../src/documents/template/parse.ts'
import { Problems } from '../../src/documents/template/problems.ts'

const ENDING = '.md.hbs'
const HEADER = '/* Made from templates/ by `npm run generate`. */\n'

/**
 * The templates as texts, for the check and for those who change them, and as compiled code: to
 * compile them at run time takes longer than all else in making a document.
 */
export async function templatesModule(root: string): Promise<string> {
  const folder = `${root}/templates`
  const sources = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ENDING))
      .sort()
      .map((name) => [
        name.slice(0, -ENDING.length).split(sep).join('/'),
        new SourceText(`templates/${name}`, readFileSync(`${folder}/${name}`, 'utf8')),
      ]),
  )
  const problems = new Problems(sources)
  const programs = parseAll(sources, problems)
  const [problem] = problems.found
  if (problem) throw new Error(problem.message)
  const specifications = [...programs].map(
    ([name, program]) => `${JSON.stringify(name)}: ${precompile(program)},`,
  )
  const code = `export const texts = ${JSON.stringify(textsOf(sources))}
export const specifications = {${specifications.join('')}}`
  // Every template brings the same few lines for Handlebars of old; ours has them.
  const lean = code.replaceAll(
    /container\.lookupProperty \|\| function[\s\S]*?return undefined\s*\}/g,
    'container.lookupProperty',
  )
  const { code: small } = await transform(lean, { charset: 'utf8', minify: true })
  return HEADER + small
}

function textsOf(sources: ReadonlyMap<string, SourceText>): Record<string, string> {
  return Object.fromEntries([...sources].map(([name, { text }]) => [name, text]))
}

export const templateTypes = `${HEADER}/** By name: \`guide\`, \`partials/activity-start\`. */
export declare const texts: Record<string, string>
/** What Handlebars made of them. */
export declare const specifications: Record<string, object>
`
