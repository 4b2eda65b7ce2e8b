import type { Read } from '../program/grammars/read.ts'
import { EXIT, Stop } from './exit.ts'
import type { Host } from './host.ts'
import { say } from './say.ts'

export interface Choice<T extends string = string> {
  value: T
  /** How it is called in the list. */
  name: string
  /** Shown below the list while it is the chosen one. */
  description?: string
}

/** How to ask the person at the terminal. Each throws `Stop` (130) when they press Ctrl-C. */
export interface Ask {
  /** Asks again until `check` can read the answer; gives it as it was typed. */
  text(
    question: string,
    suggestion: string,
    check: (text: string) => Read<unknown>,
  ): Promise<string>
  choose<T extends string>(
    question: string,
    choices: readonly Choice<T>[],
    suggestion: T,
  ): Promise<T>
  confirm(question: string): Promise<boolean>
}

/** Questions are asked before anything is written, so that an interrupt leaves nothing behind. */
export async function askOn(host: Host): Promise<Ask> {
  const { default: inquirer } = await import('inquirer')
  const prompt = inquirer.createPromptModule({ input: host.stdin, output: host.stderr })
  say(host, 'A few questions. Enter takes the answer in brackets; Ctrl-C stops.')
  say(host)
  const unlessInterrupted = async <T>(ask: () => Promise<T>): Promise<T> => {
    try {
      return await ask()
    } catch (error) {
      // Ctrl-C, or a terminal that went away.
      if (!(error instanceof Error && error.name === 'ExitPromptError')) throw error
      say(host)
      say(host, 'Stopped. Nothing was written.')
      throw new Stop(EXIT.interrupted, [])
    }
  }
  return {
    text: (message, suggestion, check) =>
      unlessInterrupted(async () => {
        const validate = (text: string) => {
          const result = check(text)
          return result.ok || `${result.message} ${result.try}`
        }
        const question = { type: 'input', name: 'answer', message, validate } as const
        const { answer } = await prompt([
          suggestion ? { ...question, default: suggestion } : question,
        ])
        return answer
      }),
    choose: (message, choices, suggestion) =>
      unlessInterrupted(async () => {
        const { answer } = await prompt([
          { type: 'select', name: 'answer', message, choices: [...choices], default: suggestion },
        ])
        return answer
      }),
    confirm: (message) =>
      unlessInterrupted(async () => {
        const { answer } = await prompt([
          { type: 'confirm', name: 'answer', message, default: true },
        ])
        return answer
      }),
  }
}
