import { SourceText } from '../../../src/diagnostics/place.ts'
import { TemplateError } from '../../../src/documents/template/problems.ts'
import type { TemplateSet } from '../../../src/documents/template/set.ts'
import { data, type Given, list, name, object } from '../../../src/documents/template/shape.ts'
import { fillTemplate } from '../../../src/documents/template.ts'
import { Words } from '../../../src/documents/words.ts'
import type { DepthMark, SymbolName, TreeNode } from '../../../src/tree/tree.ts'

/** A view with one field of each kind. */
export const shape = object({
  title: 'plain',
  aim: 'phrase',
  story: 'prose',
  none: 'plain',
  count: 'number',
  isLong: 'flag',
  symbol: name<SymbolName>(),
  depth: data<DepthMark>(),
  tags: list('plain'),
  empty: list('plain'),
  sessions: list(object({ title: 'plain', parts: list(object({ title: 'plain' })) })),
  place: object({ title: 'plain' }),
  nowhere: object({ title: 'plain' }),
  // The names of a block and of a part.
  prompt: 'plain',
  contents: 'plain',
})

export const view: Given<typeof shape> = {
  title: 'Kick-off',
  aim: 'Meet *everyone*',
  story: 'First.\n\nSecond.',
  none: '  ',
  count: 3,
  isLong: true,
  symbol: 'pairs',
  depth: { level: 2, limit: 3, words: 'work experience' },
  tags: ['one', 'two'],
  empty: [],
  sessions: [
    { title: 'A', parts: [{ title: 'a1' }, { title: 'a2' }] },
    { title: 'B', parts: [] },
  ],
  place: { title: 'Room' },
  nowhere: undefined,
  prompt: 'a prompt',
  contents: 'what is in it',
}

export const words = new Words('en')

export interface Given_ {
  view?: Partial<Given<typeof shape>>
  partials?: Record<string, string>
}

/** Templates of a test: nothing is compiled ahead. */
export function setOf(texts: Map<string, string>): TemplateSet {
  const sources = [...texts].map(([name, text]) => [name, new SourceText(name, text)] as const)
  return { texts: new Map(sources), ahead: new Map(), isRight: false }
}

/** The nodes that a template gives for the view. */
export function fill(template: string, { view: changed, partials = {} }: Given_ = {}): TreeNode[] {
  const named = Object.entries(partials).map(([key, text]) => [`partials/${key}`, text] as const)
  const texts = new Map([['guide', template], ...named])
  return fillTemplate(setOf(texts), 'guide', shape, { ...view, ...changed }, words, new Map())
}

const noSource = new SourceText('', '')

/** What is wrong with a template: "line: what is wrong | the way out". */
export function wrong(template: string, given: Given_ = {}): string[] {
  try {
    fill(template, given)
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    return error.diagnostics.map((diagnostic) => {
      const { source, start } = diagnostic.places[0]?.place ?? { source: noSource, start: 0 }
      const of = source.file === 'guide' ? '' : `${source.file}:`
      const message = `${of}${source.position(start).line}: ${diagnostic.message}`
      return diagnostic.try ? `${message} | ${diagnostic.try}` : message
    })
  }
  return []
}
