/**
 * `npx tsx tools/train-depth.ts <folder of question-intimacy>`: trains the model of `src/depth/` and
 * writes its weights. With `--validate` it trains on parts, says how well it judges what was left out,
 * and writes that to `tools/data/figures.md`; this takes some minutes. Nothing depends on chance: the
 * same data give the same weights. With `--first-sight <file>` it judges a hand that is new, and keeps
 * the figures.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { meetHand } from './train-depth/first-sight.ts'
import { weightsModule } from './train-depth/pack.ts'
import { readQuestions, readRows } from './train-depth/rows.ts'
import { sparse, train } from './train-depth/train.ts'
import { validate } from './train-depth/validate.ts'
import { readVectors } from './train-depth/vectors.ts'

const [folder = '', flag, file = ''] = process.argv.slice(2)
const root = fileURLToPath(new URL('..', import.meta.url))
const vectors = readVectors()
const labelled = <T extends { text: string }>(of: T) => ({ of, row: sparse(of.text, vectors) })
const prompts = readRows().map(labelled)
const questions = ['train', 'validation']
  .flatMap((split) => readQuestions(folder, split))
  .map(labelled)

const date = new Date().toISOString().slice(0, 10)

if (flag === '--first-sight') console.log(meetHand(file, date))
else if (flag === '--validate') {
  const lines = validate(prompts, questions)
  console.log(lines.join('\n'))
  writeFileSync(`${root}tools/data/figures.md`, `${lines.join('\n')}\n`)
} else {
  const about = `${date}, ${prompts.length} prompts and ${questions.length} questions; how well it judges: tools/data/figures.md.`
  writeFileSync(
    `${root}src/depth/weights.generated.ts`,
    weightsModule(train(prompts, questions), vectors, about),
  )
}
