import { COMMANDS } from './commands.ts'

const EXAMPLES = [
  ['social-learn init', 'start a program in this folder'],
  ['social-learn validate', 'check every file of the program'],
  ['social-learn lint', 'see what is risky in it, before the session does'],
  ['social-learn plan', 'see whether it fits, and what goes when it runs late'],
  ['social-learn render', 'make the documents that the config names'],
  ['social-learn render --format pdf', 'make only those on paper'],
] as const

const EXIT_CODES = [
  ['0', 'all is well'],
  ['1', 'findings of lint, or files that render --check would change'],
  ['2', 'a file is not valid'],
  ['64', 'wrong usage'],
  ['66', 'nothing to do, or a file that is not there'],
  ['70', 'a fault of social-learn'],
  ['73', 'the output cannot be written, or would overwrite'],
  ['130', 'interrupted'],
] as const

/** The page of `social-learn --help`: what to type comes first. */
export function helpPage(version: string): string {
  return [
    `social-learn ${version}: a peer-learning program in one file, checked and printed.`,
    ...section('Examples', EXAMPLES),
    ...section(
      'Commands',
      COMMANDS.map(({ usage, summary }) => [usage, summary]),
    ),
    ...section('Options', [
      ['<command> --help', 'what a command does, and its options'],
      ['--version', 'the version'],
      ['--no-color, --color', 'without colours, or always with them'],
    ]),
    ...section('Exit codes', EXIT_CODES),
    ...section('Environment', [
      ['NO_COLOR, FORCE_COLOR', 'the same as --no-color and --color, with any text'],
      [
        'SOURCE_DATE_EPOCH',
        'the date that PDF, Office and calendar files carry, in seconds since 1970',
      ],
      ['SOCIAL_LEARN_ALSO_READ', 'folders outside of the project that its files may name'],
      ['SOCIAL_LEARN_DEBUG', 'with any text: details when social-learn itself fails'],
    ]),
    '',
  ].join('\n')
}

/** The page of a first word that several commands share, `templates --help`; undefined for others. */
export function sharedPage(first: string): string | undefined {
  const its = COMMANDS.filter(({ name }) => name.startsWith(`${first} `))
  if (its.length === 0) return undefined
  const rows = its.map(({ usage, summary }) => [usage, summary] as const)
  return [...section('Commands', rows).slice(1), ''].join('\n')
}

/** A head and rows of two columns, the second one aligned. */
export function section(head: string, rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return ['', head, ...rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`)]
}
