/**
 * The reference pages of templates, as texts by path. Runs as a bundle of its own, made when all that
 * the documents are built from has been generated.
 */
import { readFileSync } from 'node:fs'
import { documents, viewOf } from '../../src/documents/document.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import { loadProgram } from '../../src/program/load.ts'
import { decode } from '../../src/source/decode.ts'
import { documentsPage } from './documents-page.ts'
import { blocksPage } from './template-blocks-page.ts'
import { fieldsPage } from './template-fields-page.ts'

/** Whose words the examples are: what the first one does not say, another one does. */
const PROGRAMS = [
  {
    program: 'examples/learning-from-incidents/learning-from-incidents.yaml',
    cohort: 'examples/learning-from-incidents/cohorts/dublin-2027.yaml',
  },
  {
    program: 'test/documents/programs/full.yaml',
    cohort: 'test/documents/programs/full.cohort.yaml',
  },
]

/** Pages by their paths from the root of the repository. */
export function templatePages(root: string): Record<string, string> {
  const plans = PROGRAMS.map(({ program, cohort }) => planOf(root, program, cohort))
  // Of two documents from one template the team's, which has everything, stands last.
  const all = new Map(Object.values(documents).map((document) => [document.template, document]))
  const fields = [...all].map(([template, document]) => {
    const views = plans.map((plan) => viewOf(plan, document.name, { detail: 'script' }))
    return [`docs/reference/templates/${template}.md`, fieldsPage(document, views)]
  })
  const names = [...all.keys()]
  return {
    'docs/reference/documents.md': documentsPage(),
    'docs/reference/templates.md': blocksPage(names),
    ...Object.fromEntries(fields),
  }
}

function planOf(root: string, path: string, cohort: string): Plan {
  const files = { read: (name: string) => decode(readFileSync(`${root}/${name}`), name) }
  const { program, diagnostics } = loadProgram(path, files, { cohort })
  if (!program) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return planProgram(program)
}
