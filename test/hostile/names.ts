/** Names of files that would steer whatever shows them, in every report and as documents. */
import { REPORT_FORMATS } from '../../src/cli/report/formats.ts'
import { type Hostile, program } from './kinds.ts'

const NAMES: Record<string, string> = {
  'an escape character': '\u001b[31mred\u001b]0;title\u0007.yaml',
  'a line end and a command': 'a\n::error::pwned.yaml',
  'a carriage return and a command': 'a\r::error::pwned.yaml',
  'a command of Azure': '##[error]pwned ##vso[task.setvariable].yaml',
  'a command at its start': '::error::pwned.yaml',
  quotes: `a"b'c\`d\`$(id).yaml`,
  markup: '<script>alert(1)<|script>.yaml',
  'a right-to-left override': 'a\u202eyaml.exe.yaml',
  'marks of Markdown': '[a](javascript:alert(1)) | `b` |.yaml',
  'a separator of lines': 'a\u2028b.yaml',
  'marks of a template': '{{constructor}}.yaml',
  'two hundred letters': `${'n'.repeat(200)}.yaml`,
}

/** Something is wrong in the file, so that each report has to tell of it. */
const WRONG = program('nobody: 1\n')

const told = Object.entries(NAMES).flatMap(([what, name]) =>
  REPORT_FORMATS.map((format): [string, Hostile] => [
    `a name with ${what}, as ${format}`,
    { files: { [name]: WRONG }, argv: ['validate', '--format', format, '--', name], code: 2 },
  ]),
)

const made = Object.entries(NAMES).map(([what, name]): [string, Hostile] => [
  `documents of a name with ${what}`,
  {
    files: { [name]: program() },
    argv: ['render', '--document', 'one-pager', '--format', 'md', '--', name],
    code: 0,
    makes: /^out/,
  },
])

const EXPORTED: Record<string, Hostile> = Object.fromEntries([...told, ...made])

export { EXPORTED as NAMES }
