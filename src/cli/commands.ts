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

export interface Entry {
  /** One word, or two where several commands are about the same thing. */
  name: string
  /** With its arguments, as the list of commands shows it. */
  usage: string
  summary: string
  /** Whether `--cache` may keep what it says: it depends on nothing but what it looks at. */
  canBeKept?: true
  /** Whether `--watch` may run it again when something that it looked at has changed. */
  canBeWatched?: true
  load(): Promise<CommandModule>
}

/** The command that an argument list opens with, and what comes after its name. */
export function commandOf(
  argv: readonly string[],
): { entry: Entry; rest: readonly string[] } | undefined {
  for (const words of [1, 2]) {
    const entry = COMMANDS.find(({ name }) => name === argv.slice(0, words).join(' '))
    if (entry) return { entry, rest: argv.slice(words) }
  }
  return undefined
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
    name: 'import',
    usage: 'import <file>',
    summary: 'Make a program of an agenda that exists: CSV, XLSX, DOCX, Markdown, text',
    load: () => import('./commands/import.ts'),
  },
  {
    name: 'validate',
    usage: 'validate [paths...]',
    summary: 'Check that the files can be read and hold together',
    canBeKept: true,
    canBeWatched: true,
    load: () => import('./commands/validate.ts'),
  },
  {
    name: 'lint',
    usage: 'lint [paths...]',
    summary: 'See what makes sharing less safe or less useful, and what to do',
    canBeKept: true,
    canBeWatched: true,
    load: () => import('./commands/lint.ts'),
  },
  {
    name: 'explain',
    usage: 'explain <rule>',
    summary: 'Why a rule is there, and what to do',
    load: () => import('./commands/explain.ts'),
  },
  {
    name: 'rules',
    usage: 'rules',
    summary: 'See all rules of lint',
    load: () => import('./commands/rules.ts'),
  },
  {
    name: 'render',
    usage: 'render [program]',
    summary: 'Make the documents',
    canBeWatched: true,
    load: () => import('./commands/render.ts'),
  },
  {
    name: 'translate',
    usage: 'translate [file]',
    summary: 'Write or renew the file in which a program is translated',
    load: () => import('./commands/translate.ts'),
  },
  {
    name: 'plan',
    usage: 'plan [program]',
    summary: 'See whether it fits, who gets to speak, and what goes when it runs late',
    load: () => import('./commands/plan.ts'),
  },
  {
    name: 'rotations',
    usage: 'rotations [program]',
    summary: 'See who is with whom in each round',
    load: () => import('./commands/rotations.ts'),
  },
  {
    name: 'depth',
    usage: 'depth [question]',
    summary: 'Estimate how personal a question is, and why',
    load: () => import('./commands/depth.ts'),
  },
  {
    name: 'templates eject',
    usage: 'templates eject [name]',
    summary: 'Copy the templates of a document, to change them',
    load: () => import('./commands/templates-eject.ts'),
  },
  {
    name: 'templates check',
    usage: 'templates check',
    summary: 'Check templates of your own',
    load: () => import('./commands/templates-check.ts'),
  },
  {
    name: 'schema',
    usage: 'schema [name]',
    summary: 'Print a schema, or renew those that the editor uses',
    load: () => import('./commands/schema.ts'),
  },
  {
    name: 'completion',
    usage: 'completion <shell>',
    summary: 'Let a shell complete commands, flags and their values',
    load: () => import('./commands/completion.ts'),
  },
]
