import { SCHEMAS } from '../../src/program/schema/node.ts'
import { audienceModule } from './audience.ts'
import { browserScript } from './browser-script.ts'
import { bundled } from './bundled.ts'
import { hintsModule, phrasesIn } from './hints/hints.ts'
import { lexiconModule } from './lexicon.ts'
import { referencePage } from './reference.ts'
import { rosterColumns } from './roster-columns.ts'
import { rulesModule } from './rules.ts'
import { readSchemas, schemaPath, schemaText } from './schemas.ts'
import { templatesModule, templateTypes } from './templates.ts'
import { schemaShapes, schemaWords } from './texts.ts'
import { typesOfFiles } from './types.ts'
import { validators, validatorTypes } from './validators.ts'
import { wordingModule } from './wording.ts'
import { wordsModules } from './words.ts'

/** A file that is made from others: its path from the root, and its text. */
export interface Output {
  path: string
  text: string | Promise<string>
}

/**
 * Everything that is generated, in order: what comes last is made of what came before, which has to
 * be on the disk by then. A new kind of generated file is one more entry.
 */
export async function* outputs(root: string): AsyncGenerator<Output> {
  yield { path: 'src/lint/words/wording.generated.ts', text: await wordingModule(root) }
  yield { path: 'src/lint/words/hints.generated.ts', text: hintsModule(await phrasesIn(root)) }
  yield { path: 'src/lint/rules.generated.ts', text: rulesModule(root) }
  const { RULES, ruleIndex, rulePage } = await bundled<typeof import('./lint.ts')>(
    root,
    'tools/generate/lint.ts',
  )
  yield { path: 'docs/rules/README.md', text: ruleIndex(RULES) }
  yield* RULES.map((rule) => ({ path: `docs/rules/${rule.id}.md`, text: rulePage(rule) }))
  const schemas = readSchemas(root, RULES)
  yield* [
    ...SCHEMAS.map((kind) => ({
      path: schemaPath(kind),
      text: schemaText(root, kind, schemas[kind]),
    })),
    { path: 'src/roster/columns.generated.ts', text: rosterColumns(root) },
    { path: 'src/program/schema/files.generated.ts', text: typesOfFiles(schemas) },
    { path: 'src/program/schema/shapes.generated.ts', text: schemaShapes(schemas) },
    { path: 'src/program/schema/words.generated.ts', text: schemaWords(schemas) },
    { path: 'src/program/schema/validators.generated.js', text: validators(schemas) },
    { path: 'src/program/schema/validators.generated.d.ts', text: validatorTypes },
    {
      path: 'src/documents/audience.generated.ts',
      text: audienceModule(schemas.program, schemas.cohort),
    },
    { path: 'src/documents/templates.generated.js', text: templatesModule(root) },
    { path: 'src/documents/templates.generated.d.ts', text: templateTypes },
    ...wordsModules(root),
    { path: 'src/depth/lexicon.generated.ts', text: lexiconModule(root) },
    { path: 'src/writers/html/copy-script.generated.ts', text: browserScript(root, 'copy') },
    { path: 'src/writers/html/deck-script.generated.ts', text: browserScript(root, 'deck') },
    ...SCHEMAS.map((kind) => ({
      path: `docs/reference/${kind}.md`,
      text: referencePage(kind, schemas[kind], schemas.program),
    })),
  ]
  const pages = await bundled<typeof import('./template-pages.ts')>(
    root,
    'tools/generate/template-pages.ts',
  )
  for (const [path, text] of Object.entries(pages.templatePages(root))) yield { path, text }
}
