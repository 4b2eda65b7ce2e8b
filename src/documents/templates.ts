import { fromSpecification } from './template/compile.ts'
import type { Templates } from './template/problems.ts'
import { type TemplateSet, withOwn } from './template/set.ts'
import { specifications, texts } from './templates.generated.js'

/** The templates that come with the tool, by the names by which they are called and replaced. */
export const builtIn: TemplateSet = {
  texts: new Map(Object.entries(texts)),
  ahead: new Map(
    Object.entries(specifications).map(([name, made]) => [name, fromSpecification(made)]),
  ),
  isRight: true,
}

/** Those that come with the tool, less what the user's own replace. */
export function templatesWith(own: Templates | undefined): TemplateSet {
  return own && own.size > 0 ? withOwn(builtIn, own) : builtIn
}
