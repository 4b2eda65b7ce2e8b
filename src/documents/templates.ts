import { nearest } from '../diagnostics/nearest.ts'
import { SourceText } from '../diagnostics/place.ts'
import { fromSpecification } from './template/compile.ts'
import { parseAll } from './template/parse.ts'
import { Problems, type Templates } from './template/problems.ts'
import { type TemplateSet, withOwn } from './template/set.ts'
import { usesOf } from './template/uses.ts'
import { specifications, texts } from './templates.generated.js'

/** The templates that come with the tool, by the names by which they are called and replaced. */
export const builtIn: TemplateSet = {
  texts: new Map(
    Object.entries(texts).map(([name, text]) => [name, new SourceText(`${name}.md.hbs`, text)]),
  ),
  ahead: new Map(
    Object.entries(specifications).map(([name, made]) => [name, fromSpecification(made)]),
  ),
  isRight: true,
}

/** The names of all of them, documents first. */
export function templateNames(): string[] {
  const isPartial = (name: string) => Number(name.includes('/'))
  return [...builtIn.texts.keys()].sort((a, b) => isPartial(a) - isPartial(b) || (a < b ? -1 : 1))
}

/** What somebody changes who wants a document in another way: its template with all partials that it
 * uses. A partial comes alone. */
export function templatesOf(name: string): Map<string, SourceText> {
  const { texts } = builtIn
  const names = name.includes('/') ? [name] : usesOf(name, parseAll(texts, new Problems(texts)))
  return new Map([...texts].filter(([each]) => new Set(names).has(each)))
}

/** Those that come with the tool, less what the user's own replace. */
export function templatesWith(own: Templates | undefined): TemplateSet {
  return own && own.size > 0 ? withOwn(builtIn, own) : builtIn
}

/** The name that somebody meant: the whole of it is near, or its last part, in another folder. */
export function nearestTemplate(name: string): string | undefined {
  const names = [...builtIn.texts.keys()]
  const last = nearest(lastPart(name), names.map(lastPart))
  return nearest(name, names) ?? names.find((known) => lastPart(known) === last)
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}
