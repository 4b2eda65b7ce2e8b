import type { Command } from 'commander'
import type { ExitCode } from './exit.ts'
import type { Host } from './host.ts'

/** What a file in commands/ exports. */
export interface CommandModule {
  /** Short lines of "what to type" and "what it does", shown before anything else. */
  examples: readonly (readonly [line: string, does: string])[]
  /** Arguments and flags. */
  declare(command: Command): void
  /** Runs with what was parsed: `command.processedArgs` and `command.opts()`. */
  run(host: Host, command: Command): Promise<ExitCode>
}

interface Entry {
  name: string
  /** With its arguments, as the list of commands shows it. */
  usage: string
  summary: string
  load(): Promise<CommandModule>
}

/** Every command, in the order in which an author meets them. Loaded when asked for. */
export const COMMANDS: readonly Entry[] = [
  {
    name: 'init',
    usage: 'init [folder]',
    summary: 'Start a program: a few questions, then files to edit',
    load: () => import('./commands/init.ts'),
  },
  {
    name: 'validate',
    usage: 'validate [paths...]',
    summary: 'Check that the files can be read and hold together',
    load: () => import('./commands/validate.ts'),
  },
  {
    name: 'render',
    usage: 'render [program]',
    summary: 'Make the documents',
    load: () => import('./commands/render.ts'),
  },
  {
    name: 'schema',
    usage: 'schema [name]',
    summary: 'Print a schema, or renew those that the editor uses',
    load: () => import('./commands/schema.ts'),
  },
]
