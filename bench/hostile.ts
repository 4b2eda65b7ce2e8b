/**
 * `npx tsx bench/hostile.ts [word]`: `validate` on files of a megabyte that nobody would write, each
 * in a process of its own; and on a quarter of each, since what is refused for its size is not
 * looked at. Says which keep a processor busy for more than three seconds. With a word, only files
 * with it in their name. Needs `npm run build`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { once } from './processes.ts'

const SIZES = [1024 * 1024, 256 * 1024]
const LONGEST = 3

const HEAD = 'social-learn: 1\ntitle: Hostile\nparticipants: { min: 6, max: 12 }\n'
const SESSIONS = `${HEAD}sessions:\n`
const ACTIVITIES = `${SESSIONS}  - title: One\n    duration: 1h\n    activities:\n`
const SESSION =
  '  - title: One\n    duration: 1h\n    activities: [{ type: talk, title: A, duration: 1h }]\n'

const activity = (index: number) =>
  `      - type: talk\n        id: a${index}\n        title: A\n        duration: 1m\n`
const people = (size: number) =>
  `people:\n${Array.from({ length: size / 128 }, (_, index) => `  p${index}: Ann\n`).join('')}`
/** As many as a program may have, or nearly so. */
const manySessions = () =>
  `sessions:\n${Array.from({ length: 900 }, (_, index) => SESSION.replace('title', `id: s${index}\n    title`)).join('')}`

/** The files of a size, by name. */
function files(size: number): Record<string, string> {
  const times = (piece: string) => piece.repeat(Math.ceil(size / piece.length))
  const each = (piece: (index: number) => string) => {
    const pieces: string[] = []
    for (let length = 0; length < size; length += pieces.at(-1)?.length ?? 1)
      pieces.push(piece(pieces.length))
    return pieces.join('')
  }
  return {
    'brackets, open': times('['),
    'brackets, closed at once': `a: ${times('[]')}`,
    'brackets in lines': times('- [a, [b\n'),
    'braces, open': times('{a: '),
    'braces in lines': times('a: {b: {c\n'),
    'brackets, closing': times(']'),
    dashes: times('- '),
    'dashes without spaces': times('-'),
    'dashes in lines': times('-\n'),
    'dashes glued': times('-a: b\n'),
    'question marks': times('? '),
    colons: times(': '),
    'colons without spaces': times(':'),
    'colons in lines': times('a: b: c\n'),
    commas: `a: [${times(',')}]`,
    tabs: times('\t'),
    'tabs in indents': times('a:\n\tb: c\n'),
    'tabs behind dashes': times('-\ta\n'),
    blanks: times(' '),
    'blank lines': times('\n'),
    'no-break spaces': times('a:\n\u00a0\u00a0b: c\n'),
    'one word': `${HEAD}summary: ${times('x')}\n`,
    'one line': `${HEAD}summary: ${times('a word ')}\n`,
    'one line of fields': `${HEAD}about: {${each((index) => `a${index}: 1, `)}}\n`,
    'one line of items': `${HEAD}outcomes: [${each((index) => `a${index}, `)}]\n`,
    'one text of many lines': `${HEAD}summary: ${times('a word\n  ')}\n`,
    'one long key': `${times('x')}: 1\n`,
    'quote, open': `${HEAD}summary: "${times('a word\n  ')}`,
    'single quote, open': `${HEAD}summary: '${times('a word\n  ')}`,
    'quotes in lines, open': times('a: "b\n'),
    'quotes with text after': times('- "a" b\n'),
    'quotes alone': times('"'),
    backslashes: `a: "${times('\\')}`,
    'backslashes in lines': times('- "C:\\q"\n'),
    'smart quotes': times('- “a”: b\n'),
    comments: times('# a\n'),
    'comments glued': times('- a #b\n'),
    'hashes for values': each((index) => `a${index}: #wins\n`),
    'block texts': times('- |\n  a\n'),
    'block texts, misplaced': times('- |\na\n'),
    'steps, in and out': each((index) => `${' '.repeat(index % 60)}a${index}:\n`),
    'steps, in': each((index) => `${' '.repeat(index)}a:\n`),
    'steps, out': each((index) => `${' '.repeat(Math.max(0, 1400 - index))}a: b\n`),
    'columns at random': each((index) => `${' '.repeat((index * 7919) % 13)}a${index}: b\n`),
    'items at random': each((index) => `${' '.repeat((index * 7919) % 13)}- a${index}\n`),
    'words, no colon': times('title\n'),
    'words, no colon, between': each((index) => `a${index}: b\nword\n`),
    anchors: each((index) => `a${index}: &a${index} x\n`),
    aliases: `a: &a x\n${each((index) => `b${index}: *a\n`)}`,
    'aliases to nothing': each((index) => `b${index}: *a${index}\n`),
    'aliases of aliases': each((index) =>
      index === 0 ? 'a0: &a0 [x]\n' : `a${index}: &a${index} [*a${index - 1}, *a${index - 1}]\n`,
    ),
    tags: each((index) => `a${index}: !b c\n`),
    directives: times('%a\n'),
    documents: times('---\na: b\n'),
    'merge conflicts': times('<<<<<<< a\na: 1\n=======\na: 2\n>>>>>>> b\n'),
    'same key': times('a: 1\n'),
    'many keys': each((index) => `key-${index}: 1\n`),
    'many keys of a program': HEAD + each((index) => `key-${index}: 1\n`),
    'many slips of a program': HEAD + each((index) => `sesions${index}: 1\n`),
    'many ids': `${HEAD}people:\n${each((index) => `  p${index}: { role: facilitator }\n`)}`,
    'many wrong ids': `${HEAD}people:\n${each((index) => `  p_${index}: { role: facilitator }\n`)}`,
    'many sessions': SESSIONS + times(SESSION),
    'many empty sessions': SESSIONS + times('  - {}\n'),
    'many sessions with ids':
      SESSIONS + each((index) => SESSION.replace('title', `id: s${index}\n    title`)),
    'many sessions of unknown people':
      SESSIONS + each((index) => `${SESSION}    who: nobody-${index}\n`),
    'many uses': SESSIONS + each((index) => `  - use: s${index + 1}\n    id: s${index}\n`),
    'many uses of one another':
      SESSIONS + each((index) => `  - use: s${index % 9}\n    id: s${index}\n`),
    'many repeats': SESSIONS + times(`${SESSION}    repeat: { times: 50, every: 1w }\n`),
    'many activities':
      ACTIVITIES + times('      - type: talk\n        title: A\n        duration: 1m\n'),
    'many wrong activities': ACTIVITIES + times('      - tipe: talk\n        lenght: 1m\n'),
    'many texts for activities': ACTIVITIES + times('      - A word\n'),
    'many steps': `${ACTIVITIES}      - type: talk\n        title: A\n        duration: 1h\n        steps:\n${times('          - say: Hello\n')}`,
    'many wrong durations':
      ACTIVITIES +
      each((index) => `      - type: talk\n        title: A\n        duration: ${index} months\n`),
    'many moments': `${HEAD}checklist:\n${each((index) => `  - do: A\n    when: 1d before s${index}\n`)}`,
    'many outcomes': `${HEAD}outcomes:\n${times('  - Learn\n')}`,
    'many posts nowhere': `${HEAD}posts:\n${each((index) => `  - space: s${index}\n    say: A\n`)}`,
    'many links nowhere': `${HEAD}summary: >\n  ${each((index) => `[a][b${index}] `)}\n`,
    'many people for each': `${ACTIVITIES}      - type: talk\n        title: A\n        duration: 1h\n        who: [${each((index) => `p${index}, `)}]\n`,
    'many people, each named': `${HEAD}${people(size)}checklist:\n${each((index) => `  - do: A\n    who: p${index}\n`)}`,
    'many people, each misspelt': `${HEAD}${people(size)}checklist:\n${each((index) => `  - do: A\n    who: pp${index}\n`)}`,
    'many moments of many sessions': `${HEAD}checklist:\n${each((index) => `  - do: A\n    when: 1d before s${index % 900}\n`)}${manySessions()}`,
    'many moments, misspelt, of many sessions': `${HEAD}checklist:\n${each((index) => `  - do: A\n    when: 1d before ss${index % 900}\n`)}${manySessions()}`,
    'many activities that feed others':
      ACTIVITIES + each((index) => `${activity(index)}        feeds: a${index + 1}\n`),
    'many activities that feed one':
      ACTIVITIES + each((index) => `${activity(index)}        feeds: a1\n`),
    'many activities that feed one another, by title':
      ACTIVITIES +
      each(
        (index) =>
          `      - type: talk\n        title: A ${index}\n        duration: 1m\n        feeds: a-${index + 1}\n`,
      ),
    'many cases': `${ACTIVITIES}${activity(0)}        if:\n${each((index) => `          case ${index}: { duration: 2m }\n`)}`,
    'many roles': `${ACTIVITIES}${activity(0)}        groups: { size: 3, rounds: 3 }\n        roles: [${each((index) => `r${index}, `)}a]\n        each-round:\n${each((index) => `          - task: A\n            who: r${index}\n`)}`,
    'many outcomes served': `${HEAD}outcomes:\n${each(() => '  - Learn\n')}sessions:\n${SESSION.replace('}]', `, serves: [${each((index) => `${index + 1}, `)}] }]`)}`,
    'many changes': `${SESSIONS}  - id: s\n    title: One\n    duration: 1h\n    activities:\n${each(activity)}  - use: s\n    id: t\n    change:\n${each((index) => `      a${index}: { duration: 2m }\n`)}`,
    'no program at all': times('lorem ipsum dolor sit amet, consectetur: adipiscing\n'),
    JSON: `{"a": [${times('{"b": [1, 2, "c"]}, ')}{}]}`,
    'NUL characters': times('a: \u0000\n'),
    'escape characters': times('a: \u001b[31m\n'),
  }
}

const tool = join(fileURLToPath(new URL('..', import.meta.url)), 'bin/social-learn.js')
const scratch = mkdtempSync(join(tmpdir(), 'bench-hostile-'))
const [word = ''] = process.argv.slice(2)
const slow: string[] = []
const broken: string[] = []
try {
  for (const size of SIZES)
    for (const [name, text] of Object.entries(files(size))) {
      if (!name.includes(word)) continue
      writeFileSync(join(scratch, 'file.yaml'), text)
      const { cpu, peak, status, stdout, stderr } = once({
        args: [tool, 'validate', 'file.yaml'],
        cwd: scratch,
      })
      const called = `${name} (${(text.length / 1024).toFixed(0)} KiB)`
      console.log(`${cpu.toFixed(1).padStart(6)} s ${peak.toFixed(0).padStart(5)} MiB  ${called}`)
      if (cpu > LONGEST) slow.push(called)
      // A program that is right is no error. Whatever is wrong, nobody may see where in our code.
      const isClear = status === 0 || status === 2
      if (!isClear || /^ +at .*:\d+:\d+/m.test(stdout + stderr)) broken.push(called)
    }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
console.log(`over ${LONGEST} s: ${slow.join(', ') || 'none'}`)
console.log(`without a clear answer: ${broken.join(', ') || 'none'}`)
