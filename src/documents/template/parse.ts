import Handlebars from 'handlebars'
import type { Problems, Templates } from './problems.ts'
import type { TemplatePlace } from './tokens.ts'

export type Program = hbs.AST.Program

/** Templates by name, parsed; what cannot be parsed is a problem, and is left out. */
export function parseAll(texts: Templates, problems: Problems): Map<string, Program> {
  const programs = new Map<string, Program>()
  for (const [name, source] of texts) {
    const program = parse(name, source.text, problems)
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
  if (blocksIn(text).deepest > DEEPEST) {
    problems.add('template-too-large', { template: name, line: 1, column: 0 }, TOO_DEEP)
    return undefined
  }
  try {
    return Handlebars.parse(text, { srcName: name })
  } catch (error) {
    const { line, column, message } = said(error, text)
    problems.add('template-syntax', { template: name, line, column }, message)
    return undefined
  }
}

/** How deep blocks may stand in one another: Handlebars takes ages for thousands, and then fails. */
export const DEEPEST = 100
export const TOO_DEEP = 'blocks stand in one another too deeply.'

interface Said {
  line: number
  column: number
  message: string
}

/** What Handlebars found, in our words. It tells the line in two ways. */
function said(error: unknown, text: string): Said {
  const { message, lineNumber } = error as { message: string; lineNumber?: number }
  const lines = text.split('\n')
  const told = Number(/^Parse error on line (\d+)/.exec(message)?.[1])
  const line = lineNumber ?? (told || lines.length)
  const column = Math.max(0, lines[line - 1]?.indexOf('{{') ?? 0)
  const [, opened, closed] = /^(\S+) doesn't match (\S+)/.exec(message) ?? []
  if (opened)
    return { line, column, message: `\`${opened}\` is open, and \`${closed}\` is closed.` }
  const block = message.includes("got 'EOF'") && blocksIn(text).open
  if (block)
    return { ...block.at, message: `the template ends, and \`${block.name}\` is still open.` }
  return { line, column, message: 'what stands between the braces cannot be read.' }
}

interface Blocks {
  deepest: number
  /** The last one that is opened and never closed. */
  open: { name: string; at: Pick<Said, 'line' | 'column'> } | undefined
}

/** What can be told of the blocks of a text that perhaps cannot be parsed. */
function blocksIn(text: string): Blocks {
  const open: { name: string; start: number }[] = []
  let deepest = 0
  for (const { index, 1: opened, 2: closed } of text.matchAll(TAGS)) {
    if (opened) open.push({ name: opened, start: index })
    else if (closed) open.pop()
    deepest = Math.max(deepest, open.length)
  }
  const last = open.at(-1)
  if (!last) return { deepest, open: undefined }
  const before = text.slice(0, last.start).split('\n')
  const at = { line: before.length, column: before.at(-1)?.length ?? 0 }
  return { deepest, open: { name: last.name, at } }
}

/** Comments, and the names of blocks that are opened and closed. */
const TAGS = /\{\{~?!--.*?(?:--~?\}\}|$)|\{\{~?[#^]\s*([\w-]+)|\{\{~?\/\s*([\w-]+)/gs
