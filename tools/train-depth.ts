/**
 * `npx tsx tools/train-depth.ts <folder of question-intimacy>`: trains the model of `src/depth/` and
 * writes its weights. With `--validate` it writes nothing, and says how well prompts of a hand that was
 * left out are judged, and questions that were left out; this takes some minutes.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { weightsModule } from './train-depth/pack.ts'
import { readQuestions, readRows } from './train-depth/rows.ts'
import { sparse, train } from './train-depth/train.ts'
import { validate } from './train-depth/validate.ts'
import { readVectors } from './train-depth/vectors.ts'

const [folder = '', flag] = process.argv.slice(2)
const vectors = readVectors()
const prompts = readRows().map((of) => ({ of, row: sparse(of.text, vectors) }))
const questions = readQuestions(folder, 'train').map((of) => ({
  of,
  row: sparse(of.text, vectors),
}))
if (flag === '--validate') {
  const { lines, said } = validate(prompts, questions)
  console.log(lines.join('\n'))
  if (process.env.DUMP) writeFileSync(process.env.DUMP, JSON.stringify(said))
} else {
  const target = fileURLToPath(new URL('../src/depth/weights.generated.ts', import.meta.url))
  writeFileSync(
    target,
    weightsModule(train(prompts, questions), vectors, '/* Made by tools/train-depth.ts. */\n'),
  )
}
