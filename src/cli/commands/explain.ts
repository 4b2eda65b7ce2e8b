import type { Command } from 'commander'
import { nearest } from '../../diagnostics/nearest.ts'
import { ruleAsData, rulePage } from '../../lint/reports/rule-page.ts'
import type { Rule } from '../../lint/rule.ts'
import { RULES } from '../../lint/rules.generated.ts'
import { EXIT, type ExitCode, problem, Stop } from '../exit.ts'
import type { Host } from '../host.ts'
import { oneOf } from '../usage.ts'

export const examples = [
  ['social-learn explain prompt-too-deep', 'why the rule is there, and what to do'],
  ['social-learn explain prompt-too-deep --format json', 'for another tool'],
] as const

const IDS = RULES.map(({ id }) => id)

const FORMATS = ['text', 'json'] as const

export function declare(command: Command): void {
  command
    .argument('<rule>', 'its id, as a finding names it', Object.assign(ruleOf, { words: IDS }))
    .option('--format <format>', FORMATS.join(', '), oneOf('--format', FORMATS), 'text')
}

export async function run(host: Host, command: Command): Promise<ExitCode> {
  const { format } = command.opts<{ format: (typeof FORMATS)[number] }>()
  const [rule] = command.processedArgs as [Rule]
  host.stdout.write(
    format === 'json' ? `${JSON.stringify(ruleAsData(rule), null, 2)}\n` : rulePage(rule),
  )
  return EXIT.clean
}

function ruleOf(id: string): Rule {
  const rule = RULES.find((one) => one.id === id)
  if (rule) return rule
  const near = nearest(id, IDS)
  const way = near ? `Did you mean ${near}?` : 'To see them all: social-learn rules'
  throw new Stop(EXIT.usage, problem('wrong-usage', `There is no rule "${id}".`, way))
}
