import { readdirSync } from 'node:fs'

/** The module that lists all rules: one a file in src/lint/rules/, by id. */
export function rulesModule(root: string): string {
  const ids = readdirSync(`${root}/src/lint/rules`)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort()
  const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return `/* Made from the files in src/lint/rules/ by \`npm run generate\`. */
import type { Rule } from './rule.ts'
${ids.map((id) => `import ${camel(id)} from './rules/${id}.ts'\n`).join('')}
export const RULES: readonly Rule[] = [
${ids.map((id) => `  ${camel(id)},\n`).join('')}]
`
}
