import { readFileSync } from 'node:fs'
import type { SchemaNode } from '../../src/program/schema/node.ts'

/** What the reader of rosters needs of their schema: the columns, and the words for each. */
export function rosterColumns(root: string): string {
  const schema: SchemaNode = JSON.parse(readFileSync(`${root}/schemas/roster.schema.json`, 'utf8'))
  const columns = Object.entries(schema.properties ?? {}).map(([name, node]) => [
    name,
    {
      words: node['x-synonyms'] ?? [],
      ...(node.pattern && { pattern: node.pattern }),
      ...(node.enum && { values: node['x-value-synonyms'] }),
    },
  ])
  return `/* Made from schemas/roster.schema.json by \`npm run generate\`. */
export const COLUMNS = ${JSON.stringify(Object.fromEntries(columns), null, 2)} as const
`
}
