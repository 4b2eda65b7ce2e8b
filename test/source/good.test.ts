import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { diagnose, inActivity } from './marked.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Whole files of ours. Those with a placeholder in braces become files only when they are filled in. */
const files = [
  'examples',
  'library',
  'starters',
  'test/programs/ok',
  'test/programs/valid',
].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.ya?ml$/.test(path))
    .map((path) => `${folder}/${path}`)
    .filter((path) => !/: \{\w+\}/.test(readFileSync(root + path, 'utf8'))),
)

describe('nothing is said about', () => {
  it.each(files)('%s', (path) => {
    expect(diagnose(readFileSync(root + path, 'utf8')).map(({ message }) => message)).toEqual([])
  })

  it.each([
    ['a comment behind a text', 'say: Hello # slowly'],
    ['a number in a comment', 'say: Hello # 3'],
    ['comments with a border', 'say: Hello #----\nnotes: a ## b'],
    ['a comment behind a number or a list', 'day: 2 # two\nserves: [1, 2] #both'],
    ['a comment behind the name of a list', 'steps: #these\n  - say: Hello'],
    ['a hash inside a word', 'say: C# and a#b, issue#3'],
    ['a hash in quotes', 'say: "in #wins"\nname: "#feedback"'],
    [
      'a text that goes on in the next line',
      'say: Thank you for telling us. We do not\n  go further into it here.',
    ],
    ['a text on its own line', 'say:\n  Thank you, all of you.\n  And good night.'],
    ['a dash inside of a text', 'say: Listen - then speak\nnotes: -> next'],
    ['a dash at the end of a line', 'say: Listen -\n  then speak'],
    ['one number at the start of a line', 'say: We meet at\n  9. No later.'],
    ['a list in a text that keeps its lines', 'say: |\n  These:\n  - a\n  - b'],
    ['joined lines without a list', 'say: >\n  one\n  two\n\n  three - four'],
    ['a list after a blank line in joined lines', 'say: >\n  one\n\n  - two'],
    ['further indented lines in joined lines', 'say: >\n  one\n    - two\n    - three'],
    ['a list in the column of its field', 'steps:\n- say: a\n- say: b'],
    ['negative numbers', 'x-a: -5\nx-b:\n  - -5\n  - -1.5'],
    ['a list in a list, in brackets', 'x-a:\n  - [a, b]\n  - [c]'],
    ['a list in a list, on its own lines', 'x-a:\n  -\n    - a\n    - b'],
    [
      'cases with spaces in their names',
      'if:\n  odd number: One trio\n  nobody starts: Give feedback first',
    ],
    ['cases in braces in a list', 'x-a:\n  - { odd number: One trio }'],
    [
      'an address',
      'link: https://example.org/a#b\nx-a:\n  - https://example.org\n  - mailto:a@b.org',
    ],
    ['times and spans', 'start: 9:30\nx-a:\n  - 9:30\n  - 10:00-11:00'],
    ['curly quotes around words', 'say: “Welcome” is the word\nnotes: “All of it.”'],
    ['curly quotes in brackets', 'roles: [“a”, ‘b’]'],
    ['an apostrophe', "say: Let's go\nnotes: the teams' work"],
    ['spaces that do not break, inside of a text', 'say: 10\u00a0000 people\u202f!'],
    ['spaces that do not break, in quotes', '"say\u00a0so": Hello'],
    ['braces over lines', 'participants: {\n  min: 8,\n  max: 12\n}'],
    ['JSON', 'x-a: {"a":1,"b":[true,null]}'],
    ['names in quotes', '"say": Hello\n\'do\': Smile'],
    ['a space before the colon', 'say : Hello'],
    ['letters of the backslash', 'say: "a\\tb\\n\\"c\\" \\u00e4"'],
    ['a tab behind a colon or a text', 'say:\tHello\t# slowly'],
    ['a line with nothing but spaces', 'say: a\n    \nnotes: b'],
    ['no line break at the end', 'say: a'],
    ['a bar and a plus', 'say: |+\n  a\n\nnotes: >-\n  b'],
    ['a name and its repetition', 'x-a: &lead\n  role: host\nx-b: *lead'],
  ])('%s', (_, lines) => {
    expect(diagnose(inActivity(lines)).map(({ message }) => message)).toEqual([])
  })

  it('a mark of the start of the document', () => {
    expect(diagnose('---\nsocial-learn: 1\n')).toEqual([])
    expect(diagnose('# comment\n--- # another\nsocial-learn: 1\n...\n')).toEqual([])
  })
})
