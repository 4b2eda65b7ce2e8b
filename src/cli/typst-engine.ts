import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { families } from '../writers/theme.ts'

/** A Typst program, and whether its PDF has to pass the engine's checks of PDF/UA-1. */
interface Question {
  source: string
  ua: boolean
}

export type Answer =
  | { bytes: Uint8Array }
  /** What the export did not let pass, in the engine's words. */
  | { complaint: string }
  /** Why the engine did not understand the program, in its words. */
  | { refused: string }
  /** The engine is not installed. */
  | { absent: true }

const ENGINE = '@myriaddreamin/typst-ts-node-compiler'

/** The PDF engine in its thread. Questions are answered in the order in which they are asked. */
export class TypstEngine {
  readonly #thread: Worker
  readonly #waiting: { resolve(answer: Answer): void; reject(error: unknown): void }[] = []

  /**
   * Starts at once, and asks nothing of the process: it may end while the engine is idle.
   *
   * @param fontsFolder where the files of `FONT_FILES` lie
   * @param engine name of the package; another one in tests
   */
  constructor(fontsFolder: string, engine: string = ENGINE) {
    // Whatever is in a program, it has nothing to read: its folder does not exist. Nor is there
    // anything to clean up, even when the process is killed.
    const workspace = join(tmpdir(), `social-learn-${randomUUID()}`)
    this.#thread = new Worker(new URL('./typst-thread.js', import.meta.url), {
      workerData: { fontsFolder, workspace, engine, warmWith: families.text },
      execArgv: [],
    })
    this.#thread.unref()
    this.#thread.on('message', (answer: Answer) => this.#next()?.resolve(answer))
    this.#thread.on('error', (error) => {
      for (let next = this.#next(); next; next = this.#next()) next.reject(error)
    })
  }

  /** Rejects only when the thread itself has failed. */
  ask(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject })
      this.#thread.ref()
      this.#thread.postMessage(question)
    })
  }

  #next() {
    const next = this.#waiting.shift()
    if (this.#waiting.length === 0) this.#thread.unref()
    return next
  }
}

const engines = new Map<string, TypstEngine>()

/** The engine that works with these fonts, started when it is not yet running. */
export function engineWith(fontsFolder: string): TypstEngine {
  const running = engines.get(fontsFolder) ?? new TypstEngine(fontsFolder)
  engines.set(fontsFolder, running)
  return running
}
