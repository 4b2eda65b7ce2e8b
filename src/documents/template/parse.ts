import Handlebars from 'handlebars'
import type { Problems, Templates } from './problems.ts'
import type { TemplatePlace } from './tokens.ts'

export type Program = hbs.AST.Program

/** Templates by name, parsed; what cannot be parsed is a problem, and is left out. */
export function parseAll(texts: Templates, problems: Problems): Map<string, Program> {
  const programs = new Map<string, Program>()
  for (const [name, text] of texts) {
    const program = parse(name, text, problems)
    if (program) programs.set(name, program)
  }
  return programs
}

/** Where a node of a template stands. */
export function placeOf({ loc }: { loc: hbs.AST.SourceLocation }): TemplatePlace {
  return { template: loc.source, line: loc.start.line, column: loc.start.column }
}

function parse(name: string, text: unknown, problems: Problems): Program | undefined {
  // Handlebars takes a parsed template as well, and would run whatever such an object says.
  if (typeof text !== 'string') throw new TypeError(`template "${name}" is not a text`)
  try {
    return Handlebars.parse(text, { srcName: name })
  } catch (error) {
    const { line, message } = said(error)
    const place = { template: name, line: line ?? text.split('\n').length, column: 0 }
    problems.add('template-syntax', place, message)
    return undefined
  }
}

/** What Handlebars found, in our words. It tells the line in two ways. */
function said(error: unknown): { line: number | undefined; message: string } {
  const { message, lineNumber } = error as { message: string; lineNumber?: number }
  const line = lineNumber ?? (Number(/^Parse error on line (\d+)/.exec(message)?.[1]) || undefined)
  const [, opened, closed] = /^(\S+) doesn't match (\S+)/.exec(message) ?? []
  if (opened) return { line, message: `\`${opened}\` is open, and \`${closed}\` is closed.` }
  if (message.includes("got 'EOF'"))
    return { line: undefined, message: 'the template ends, and a block in it is still open.' }
  return { line, message: 'what stands between the braces cannot be read.' }
}
