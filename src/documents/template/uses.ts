import type { Program } from './parse.ts'

/** The names of a template and of all partials that it uses, directly or through others. */
export function usesOf(name: string, programs: ReadonlyMap<string, Program>): Set<string> {
  const used = new Set<string>()
  const waiting = [name]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const program = programs.get(next)
    if (!program || used.has(next)) continue
    used.add(next)
    waiting.push(...partialsIn(program))
  }
  return used
}

function partialsIn(program: Program): string[] {
  return program.body.flatMap((statement): string[] => {
    if (statement.type === 'PartialStatement') {
      const { name } = statement as hbs.AST.PartialStatement
      return name.type === 'PathExpression' ? [(name as hbs.AST.PathExpression).original] : []
    }
    if (statement.type !== 'BlockStatement') return []
    const { program: inside, inverse } = statement as hbs.AST.BlockStatement
    return [inside, inverse].flatMap((part) => (part ? partialsIn(part) : []))
  })
}
