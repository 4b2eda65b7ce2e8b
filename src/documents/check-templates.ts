import { type Diagnostic, inOrder } from '../diagnostics/diagnostic.ts'
import { documents } from './document.ts'
import { parseAll } from './template/parse.ts'
import { Problems, TemplateError, type Templates } from './template/problems.ts'
import { sampleOf } from './template/sample.ts'
import type { Shape } from './template/shape.ts'
import { usesOf } from './template/uses.ts'
import { fillTemplate } from './template.ts'
import { builtIn, nearestTemplate, templatesWith } from './templates.ts'
import { Words } from './words.ts'

/**
 * Everything that is wrong with a project's own templates, in order, some of it twice: each document is made of a
 * sample of its view, in which everything is there. What is missing from one program only, no sample
 * can tell; `render` does.
 */
export function checkTemplates(own: Templates): Diagnostic[] {
  const found = Object.values(documents).flatMap(({ template, shape }) =>
    [true, false].flatMap((flags) => problemsIn(template, shape, own, flags)),
  )
  return inOrder([...found, ...unusedTemplates(own)])
}

/** Templates that nothing uses: their names are neither ours nor called by another one. */
export function unusedTemplates(own: Templates): Diagnostic[] {
  const { texts } = templatesWith(own)
  const problems = new Problems(texts)
  const programs = parseAll(texts, problems)
  // Who knows what a template calls that cannot be read.
  if (problems.found.length > 0) return []
  const used = new Set(
    Object.values(documents).flatMap(({ template }) => [...usesOf(template, programs)]),
  )
  return [...own]
    .filter(([name]) => !used.has(name))
    .map(([name, source]) => ({
      id: 'template-unused',
      severity: 'error',
      message: `No document uses the template \`${name}\`.`,
      places: [{ place: { source, start: 0, end: 0 } }],
      try: wayOut(name),
    }))
}

function wayOut(name: string): string {
  if (builtIn.texts.has(name)) return `Call it, \`{{> ${name}}}\`, or delete it.`
  const near = nearestTemplate(name)
  return near === undefined
    ? 'Call it from a template of yours. To see which there are: social-learn templates eject'
    : `Did you mean \`${near}\`?`
}

function problemsIn(name: string, shape: Shape, own: Templates, flags: boolean): Diagnostic[] {
  try {
    const sample = sampleOf(shape, flags) as never
    fillTemplate(templatesWith(own), name, shape, sample, new Words('en'), new Map())
    return []
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    // A sample's yes and no need not go together as those of a program do.
    return error.diagnostics.filter(({ id }) => id !== 'template-empty')
  }
}
