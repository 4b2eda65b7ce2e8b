import type { Command } from 'commander'
import { DEMANDS } from '../../lint/demands.ts'
import { ruleList } from '../../lint/reports/rule-list.ts'
import { ruleAsData } from '../../lint/reports/rule-page.ts'
import { RULES } from '../../lint/rules.generated.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import type { Host } from '../host.ts'
import { oneOf } from '../usage.ts'

export const examples = [
  ['social-learn rules', 'all rules, under the demands that they look after'],
  ['social-learn rules --format json', 'with sources and settings, for another tool'],
] as const

const FORMATS = ['text', 'json'] as const

export function declare(command: Command): void {
  command.option('--format <format>', FORMATS.join(', '), oneOf('--format', FORMATS), 'text')
}

export async function run(host: Host, command: Command): Promise<ExitCode> {
  const { format } = command.opts<{ format: (typeof FORMATS)[number] }>()
  const data = { version: 1, demands: DEMANDS, rules: RULES.map(ruleAsData) }
  host.stdout.write(format === 'json' ? `${JSON.stringify(data, null, 2)}\n` : ruleList(RULES))
  return EXIT.clean
}
