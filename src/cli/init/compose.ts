import { idFrom } from '../../program/ids.ts'
import { plainOrQuoted } from '../../source/plain-or-quoted.ts'
import type { Answers } from './answers.ts'
import { type Edits, edit } from './edit.ts'
import type { Starter } from './starter.ts'

/** Of a program's file, in letters: some systems count four bytes for each, and end at 255. */
const LONGEST_NAME = 60

/**
 * The files of a new program, by path in its folder: the starter's, with the answers in them. The
 * program's file is named after its title. A name that opens with `_` is one that npm would leave
 * out of a package with its dot: `_gitignore`.
 */
export function compose(
  starter: Starter,
  answers: Answers,
  timezone: string,
): { program: string; files: Map<string, string> } {
  const id = idFrom(answers.title).slice(0, LONGEST_NAME).replace(/-$/, '') || starter.name
  const program = `${id}.yaml`
  const words: Record<string, string> = {
    '{title}': answers.title,
    '{program}': id,
    '{paper}': answers.paper,
  }
  const edits = editsOf(starter, answers, program, timezone)
  const files = new Map<string, string>()
  for (const [path, text] of starter.files) {
    const filled = text.replace(/\{(?:title|program|paper)\}/g, (word) => words[word] ?? word)
    const target = path === starter.program ? program : path.replace(/(^|\/)_/g, '$1.')
    const change = edits.get(path)
    files.set(target, change ? edit(path, filled, change) : filled)
  }
  return { program, files }
}

function editsOf(
  starter: Starter,
  { title, audience, participants, language, where, date }: Answers,
  program: string,
  timezone: string,
): Map<string, Edits> {
  const meeting = (path: string): Edits =>
    Object.fromEntries(
      Object.entries(starter.where[where][path] ?? {}).map(([field, to]) => [
        field,
        to === 'cut' ? to : plainOrQuoted(to),
      ]),
    )
  return new Map([
    [
      starter.program,
      {
        title: plainOrQuoted(title),
        audience: plainOrQuoted(audience),
        'participants.min': String(participants.min),
        'participants.max': String(participants.max),
        language: plainOrQuoted(language),
        ...meeting(starter.program),
      },
    ],
    [
      starter.cohort,
      {
        program: plainOrQuoted(`../${program}`),
        ...(date && { timezone, [`sessions.${starter.firstSession}.start`]: date }),
        ...meeting(starter.cohort),
      },
    ],
  ])
}
