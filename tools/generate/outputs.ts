import { KINDS } from '../../src/program/schema/node.ts'
import { audienceModule } from './audience.ts'
import { referencePage } from './reference.ts'
import { readSchemas, schemaPath, schemaText } from './schemas.ts'
import { templatesModule, templateTypes } from './templates.ts'
import { schemaTexts } from './texts.ts'
import { typesOfFiles } from './types.ts'
import { validators, validatorTypes } from './validators.ts'
import { wordsModule } from './words.ts'

/** A file that is made from others: its path from the root, and its text. */
export interface Output {
  path: string
  text: string | Promise<string>
}

/** Everything that is generated. A new kind of generated file is one more entry. */
export function outputs(root: string): Output[] {
  const schemas = readSchemas(root)
  return [
    ...KINDS.map((kind) => ({
      path: schemaPath(kind),
      text: schemaText(root, kind, schemas[kind]),
    })),
    { path: 'src/program/schema/files.generated.ts', text: typesOfFiles(schemas) },
    { path: 'src/program/schema/schemas.generated.ts', text: schemaTexts(schemas) },
    { path: 'src/program/schema/validators.generated.js', text: validators(schemas) },
    { path: 'src/program/schema/validators.generated.d.ts', text: validatorTypes },
    {
      path: 'src/documents/audience.generated.ts',
      text: audienceModule(schemas.program, schemas.cohort),
    },
    { path: 'src/documents/templates.generated.js', text: templatesModule(root) },
    { path: 'src/documents/templates.generated.d.ts', text: templateTypes },
    { path: 'src/documents/words.generated.ts', text: wordsModule(root) },
    ...KINDS.map((kind) => ({
      path: `docs/reference/${kind}.md`,
      text: referencePage(kind, schemas[kind], schemas.program),
    })),
  ]
}
