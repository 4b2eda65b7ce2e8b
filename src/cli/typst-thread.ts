/**
 * The PDF engine in a thread of its own: a document in, what came of it out, one after the other.
 * `typst-beside.ts` starts it.
 */
import { parentPort } from 'node:worker_threads'
import { Stop } from './exit.ts'
import { compileTypst } from './typst.ts'
import type { Answer, Question } from './typst-beside.ts'

let last: Promise<void> = Promise.resolve()

parentPort?.on('message', (question: Question) => {
  last = last.then(async () => parentPort?.postMessage(await answerTo(question)))
})

/** Of an error of ours, only what it says gets through to another thread. */
async function answerTo({ source, fontsFolder }: Question): Promise<Answer> {
  try {
    return { compiled: await compileTypst(source, { fontsFolder }) }
  } catch (error) {
    if (!(error instanceof Stop)) return { error }
    const { code, problems } = error
    return { stop: { code, problems } }
  }
}
