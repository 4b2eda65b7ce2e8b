/**
 * `npx tsx tools/train-depth.ts <folder of question-intimacy>`: trains the model of `src/depth/` and
 * writes its weights.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { weightsModule } from './train-depth/pack.ts'
import { readQuestions, readRows } from './train-depth/rows.ts'
import { sparse, train } from './train-depth/train.ts'
import { readVectors } from './train-depth/vectors.ts'

const [folder = ''] = process.argv.slice(2)
const vectors = readVectors()
const prompts = readRows().map((of) => ({ of, row: sparse(of.text, vectors) }))
const questions = readQuestions(folder, 'train').map((of) => ({
  of,
  row: sparse(of.text, vectors),
}))
const target = fileURLToPath(new URL('../src/depth/weights.generated.ts', import.meta.url))
writeFileSync(
  target,
  weightsModule(train(prompts, questions), vectors, '/* Made by tools/train-depth.ts. */\n'),
)
