import type { Command } from 'commander'
import { nextWords } from '../completion/next-words.ts'
import { SCRIPTS, SHELLS, type Shell, typedIn } from '../completion/scripts.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import type { Host } from '../host.ts'
import { oneOf } from '../usage.ts'

export const examples = [
  ['eval "$(social-learn completion bash)"', 'a line for ~/.bashrc'],
  ['eval "$(social-learn completion zsh)"', 'for ~/.zshrc, below compinit'],
  ['social-learn completion fish | source', 'for ~/.config/fish/config.fish'],
  ['social-learn completion powershell | Out-String | Invoke-Expression', 'for $PROFILE'],
] as const

export function declare(command: Command): void {
  command
    .argument('<shell>', SHELLS.join(', '), oneOf('completion', SHELLS))
    .argument('[typed...]', 'after --, what has been typed: what may come next is printed')
}

export async function run(host: Host, command: Command): Promise<ExitCode> {
  const [shell, typed] = command.processedArgs as [Shell, string[]]
  if (typed.length === 0) host.stdout.write(SCRIPTS[shell])
  else
    for (const { word, about } of await nextWords(typedIn(shell, typed)))
      host.stdout.write(`${word}\t${about}\n`)
  return EXIT.clean
}
