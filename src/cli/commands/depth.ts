import { text as all } from 'node:stream/consumers'
import type { Command } from 'commander'
import { estimateDepth } from '../../depth/estimate.ts'
import { depthJson, depthText } from '../depth-lines.ts'
import { EXIT, type ExitCode, problem, Stop } from '../exit.ts'
import type { Host } from '../host.ts'
import { oneOf } from '../usage.ts'

export const examples = [
  ['social-learn depth "What keeps you up at night?"', 'how personal it is, and why'],
  ['social-learn depth < prompts.txt', 'one prompt a line, one answer a line'],
  ['social-learn depth --format json < prompts.txt', 'an object a line, for another tool'],
] as const

const FORMATS = ['text', 'json'] as const

export function declare(command: Command): void {
  command
    .argument('[question]', 'a prompt in English; without it, one a line from what comes in')
    .option('--format <format>', FORMATS.join(', '), oneOf('--format', FORMATS), 'text')
}

export async function run(host: Host, command: Command): Promise<ExitCode> {
  const { format } = command.opts<{ format: (typeof FORMATS)[number] }>()
  const [question] = command.processedArgs as [string | undefined]
  const prompts = question === undefined ? linesOf(await incoming(host)) : [question]
  const answer = format === 'json' ? depthJson : depthText
  host.stdout.write(prompts.map((prompt) => `${answer(prompt, estimateDepth(prompt))}\n`).join(''))
  return EXIT.clean
}

async function incoming({ stdin }: Host): Promise<string> {
  if (stdin.isTTY)
    throw new Stop(
      EXIT.usage,
      problem(
        'no-question',
        'There is no question.',
        'social-learn depth "How do you like to learn?"',
      ),
    )
  return await all(stdin)
}

/** The end of the last line opens no further one. */
function linesOf(text: string): string[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}
