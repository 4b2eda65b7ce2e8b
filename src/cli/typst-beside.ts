import { SHARE_ENV, Worker } from 'node:worker_threads'
import type { PdfSource } from '../writers/pdf/pdf.ts'
import { assetFolder } from './assets.ts'
import { Stop } from './exit.ts'
import type { Compiled } from './typst.ts'

export interface Question {
  source: PdfSource
  fontsFolder: string
}

export type Answer =
  | { compiled: Compiled }
  | { stop: Pick<Stop, 'code' | 'problems'> }
  | { error: unknown }

interface Waiting {
  resolve(compiled: Compiled): void
  reject(error: unknown): void
}

let thread: Worker | undefined
/** In the order in which they asked, which is that of the answers. */
const waiting: Waiting[] = []

/**
 * What `compileTypst` does, in a thread of its own, while the caller goes on with other work. It is
 * started at the first document, and the process may end as soon as none is waited for.
 */
export function compileBeside(source: PdfSource, fontsFolder: string): Promise<Compiled> {
  thread ??= started()
  const asked = new Promise<Compiled>((resolve, reject) => waiting.push({ resolve, reject }))
  thread.ref()
  thread.postMessage({ source, fontsFolder } satisfies Question)
  return asked
}

function started(): Worker {
  // The engine looks for its fonts where the environment of the process says.
  const worker = new Worker(assetFolder('dist/typst-thread.cjs'), { env: SHARE_ENV, execArgv: [] })
  worker.on('message', (answer: Answer) => {
    const next = waiting.shift()
    if (waiting.length === 0) worker.unref()
    if ('compiled' in answer) next?.resolve(answer.compiled)
    else if ('stop' in answer) next?.reject(new Stop(answer.stop.code, answer.stop.problems))
    else next?.reject(answer.error)
  })
  worker.on('error', (error) => {
    thread = undefined
    for (const { reject } of waiting.splice(0)) reject(error)
  })
  return worker
}
