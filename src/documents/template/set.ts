import type { Compiled } from './compile.ts'
import type { Templates } from './problems.ts'

/** Templates and partials that call one another. */
export interface TemplateSet {
  texts: Templates
  /** Those that were compiled when the tool was built. */
  ahead: ReadonlyMap<string, Compiled>
  /** Whether all of them were compiled and checked then. */
  isRight: boolean
}

/** A set in which some templates are the user's own. */
export function withOwn(set: TemplateSet, own: Templates): TemplateSet {
  return {
    texts: new Map([...set.texts, ...own]),
    ahead: new Map([...set.ahead].filter(([name]) => !own.has(name))),
    isRight: false,
  }
}
