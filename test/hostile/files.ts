/** Files that mean harm, by name, with what must come of each. */
import { Buffer } from 'node:buffer'
import { cohort, config, HEAD, type Hostile, library, program, SESSION } from './kinds.ts'

/** What is refused as YAML or as a value, whatever else is right. */
const refused = (text: string | Uint8Array, says?: string): Hostile => ({
  files: { 'a.yaml': text },
  code: 2,
  ...(says !== undefined && { says }),
})
/** What is harmless, or made so. */
const fine = (text: string | Uint8Array): Hostile => ({ files: { 'a.yaml': text }, code: 0 })

const bomb = (levels: number) =>
  Array.from({ length: levels }, (_, index) =>
    index === 0
      ? 'x-0: &l0 [lol]\n'
      : `x-${index}: &l${index} [${Array(9)
          .fill(`*l${index - 1}`)
          .join(', ')}]\n`,
  ).join('')
const utf16 = (text: string, mark = true) =>
  Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le')
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16()
const inTitle = (scalar: string) =>
  `social-learn: 1\ntitle: ${scalar}\nparticipants: { min: 4, max: 8 }\n${SESSION}`
const inDuration = (scalar: string) => program().replace('duration: 1h\n', `duration: ${scalar}\n`)

const asValues: Record<string, Hostile> = {
  'an alias bomb of nine levels': refused(program(bomb(9)), 'alias'),
  'an alias bomb of three levels': refused(program(bomb(6)), 'alias'),
  'more aliases than a file may have': refused(
    program(
      `x-a: &a b\n${Array.from({ length: 200 }, (_, index) => `x-a${index}: *a\n`).join('')}`,
    ),
    'alias',
  ),
  'an alias to what it stands in': refused(program('x-a: &a [*a]\n'), 'alias'),
  'an alias to nothing': refused(program('x-a: *nothing\n'), 'nothing'),
  'an alias as a key': refused(program('x-a: &a title\n*a : b\n')),
  'an anchor at a key': refused(program('&a x-b: c\nx-d: *a\n&a x-b: d\n')),
  'a merge key': refused(program('x-a: &a {b: c}\nabout: {<<: *a}\n')),
  'twenty thousand open brackets': refused('['.repeat(20_000)),
  'twenty thousand braces, one in another': refused('{a: '.repeat(20_000)),
  'four hundred levels': refused(program(`x-a: ${'['.repeat(400)}${']'.repeat(400)}\n`)),
  'a hundred thousand steps in': refused(
    Array.from({ length: 1500 }, (_, index) => `${' '.repeat(index)}a:\n`).join(''),
  ),
  'a key of a megabyte': refused(program(`${'k'.repeat(1_000_000)}: 1\n`)),
  'a thousand keys that nobody knows': refused(
    program(Array.from({ length: 1000 }, (_, index) => `nobody-${index}: 1\n`).join('')),
  ),
  'the same key twice': refused(program('summary: A\nsummary: B\n'), 'summary'),
  'the same key, quoted and not': refused(program('summary: A\n"summary": B\n'), 'summary'),
  'the key __proto__': refused(program('__proto__: {polluted: true}\n'), '__proto__'),
  'the key __proto__, quoted': refused(program('"__proto__": {polluted: true}\n'), '__proto__'),
  'the key __proto__, escaped': refused(
    program('"\\x5f_proto__": {polluted: true}\n'),
    '__proto__',
  ),
  'the key constructor': refused(
    program('constructor: {prototype: {polluted: true}}\n'),
    'constructor',
  ),
  'the key prototype within': refused(program('x-a: {prototype: {polluted: true}}\n'), 'prototype'),
  'the key __proto__ among ids': refused(program('people: {__proto__: {name: A}}\n'), '__proto__'),
  'the key constructor among ids': refused(
    program('people: {constructor: {name: A}}\n'),
    'constructor',
  ),
  'the key hasOwnProperty': refused(program('hasOwnProperty: 1\n')),
  'the key toString among ids': fine(program('people: {tostring: {name: A}}\n')),
  'a NUL in a text': refused(program('summary: "a\\0b"\n')),
  'a NUL as it is': refused(program('summary: a\u0000b\n')),
  'an escape character as it is': refused(program('summary: a\u001b[31mb\n')),
  'an escape character, escaped': refused(program('summary: "a\\eb"\n')),
  'a bell in a key': refused(program('"x-a\\ab": 1\n')),
  'a C1 control character': refused(program('summary: a\u009bb\n')),
  'a delete character': refused(program('summary: a\u007fb\n')),
  'half a surrogate pair': refused(program('summary: "a\\ud800b"\n')),
  'a right-to-left override': refused(program('summary: a\u202eb\n')),
  'a right-to-left override in a key': refused(program('"x-\\u202Ea": 1\n')),
  'an isolate that stays open': refused(program('summary: a\u2066b\n')),
  'a zero-width space in an id': fine(program('people: {"le\u200bad": {name: A}}\n')),
  'a line separator': refused(program('summary: a\u2028b\n')),
  'a CI command in a key': refused(program('"a\\r\\n::error file=README.md::pwned": 1\n')),
  'a CI command in a value': refused(inDuration('"1\\r\\n::error::pwned"')),
  'a number past all bounds': refused(inDuration('1e400')),
  'no number': refused(inDuration('.nan')),
  infinity: refused(inDuration('.inf')),
  'minus infinity': refused(inDuration('-.inf')),
  'a number that loses its last digits': refused(
    program('x-a: 12345678901234567890\n').replace('max: 8', 'max: 12345678901234567890'),
  ),
  'a negative number of people': refused(program().replace('min: 4', 'min: -4')),
  'half a person': refused(program().replace('min: 4', 'min: 4.5')),
  'more people than there are': refused(program().replace('max: 8', 'max: 9000000000')),
  'an octal number': refused(program().replace('min: 4', 'min: 0o4000000')),
  'a length of a million weeks': refused(inDuration('1000000w')),
  'a length of a hundred thousand digits': refused(inDuration(`${'9'.repeat(100_000)}m`)),
  'a length of a hundred thousand blanks': refused(inDuration(`"1${' '.repeat(100_000)}to"`)),
  'a length less than nothing': refused(inDuration('-5m')),
  'a length of nothing': refused(inDuration('0m')),
  'a day that there is not': refused(
    program().replace('duration: 1h\n', 'duration: 1h\n    start: 2027-02-30 09:00\n'),
  ),
  'the year zero': refused(
    program().replace('duration: 1h\n', 'duration: 1h\n    start: 0000-00-00 00:00\n'),
  ),
  'an hour past midnight': refused(
    program().replace('duration: 1h\n', 'duration: 1h\n    start: 2027-02-03 25:61\n'),
  ),
  'a time past the last year': refused(
    program().replace('duration: 1h\n', 'duration: 1h\n    start: 99999-01-01 09:00\n'),
  ),
  'a session held two billion times': refused(
    program().replace(
      'duration: 1h\n',
      'duration: 1h\n    repeat: {times: 2000000000, every: 1d}\n',
    ),
  ),
  'groups of a billion': refused(
    program().replace('type: talk', 'groups: {size: 1000000000}, type: talk'),
  ),
  'rounds without end': refused(
    program().replace('type: talk', 'groups: {size: 2, rounds: .inf}, type: talk'),
  ),
  'a tag that is a function': refused(inTitle('!!js/function "function () { return 1 }"')),
  'a tag that is a regular expression': refused(inTitle('!!js/regexp /a/')),
  'a tag of Python': refused(inTitle('!!python/object/apply:os.system ["id"]')),
  'a tag of Ruby': refused(inTitle('!ruby/object:Gem::Installer {i: x}')),
  binary: refused(inTitle('!!binary aGVsbG8=')),
  'a set': refused(inTitle('!!set {a, b}')),
  'an ordered map': refused(inTitle('!!omap [a: 1]')),
  'a tag of its own': refused(inTitle('!mine A')),
  'a tag directive': refused(`%TAG ! tag:example.com,2000:\n---\n${program('x-a: !b c\n')}`),
  'a YAML of the future': refused(`%YAML 9.9\n---\n${program('x-a: !b c\n')}`),
  'two documents': refused(`${program()}---\n${program()}`),
  'a list for a program': refused('- social-learn: 1\n'),
  'a text for a program': refused('social-learn\n'),
  'a number for a program': refused('1\n'),
  nothing: refused(''),
  'blanks alone': refused(' \n\t\n'),
  'a list for a key': refused(program('? [a, b]\n: c\n')),
  'a map for a key': refused(program('? {a: b}\n: c\n')),
  'a title that is a map': refused(inTitle('{a: b}')),
  'a title that is nothing': refused(inTitle('')),
  'a title of blanks': refused(inTitle('"   "')),
  'a version of the future': refused(program().replace('social-learn: 1', 'social-learn: 2')),
  'a version that is a text': refused(program().replace('social-learn: 1', 'social-learn: "1"')),
  'a file of six megabytes': refused(program(`x-a: ${'x'.repeat(6 * 1024 * 1024)}\n`), 'MiB'),
  'a line of four megabytes': fine(program(`x-a: ${'x'.repeat(4 * 1024 * 1024)}\n`)),
  'more pieces than a file may have': refused(program(`x-a: [${'a, '.repeat(300_000)}]\n`)),
  'a byte order mark': fine(`\ufeff${program()}`),
  'two byte order marks': refused(`\ufeff\ufeff${program()}`),
  'UTF-16, small end first': refused(utf16(program()), 'UTF-16'),
  'UTF-16, large end first': refused(swapped(utf16(program())), 'UTF-16'),
  'UTF-16 without a mark': refused(utf16(program(), false)),
  'Latin-1': refused(Buffer.from(inTitle('Größe'), 'latin1'), 'Latin-1'),
  'a byte that is none of UTF-8': refused(
    Buffer.concat([Buffer.from(program('x-a: ')), Buffer.from([0xc0, 0xaf])]),
  ),
  'a surrogate in UTF-8': refused(
    Buffer.concat([Buffer.from(program('x-a: ')), Buffer.from([0xed, 0xa0, 0x80])]),
  ),
  'a picture': refused(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  'a program of Linux': refused(Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0])),
  'line ends of Windows': fine(program().replaceAll('\n', '\r\n')),
  'line ends of old Macs': fine(program().replaceAll('\n', '\r')),
  'line ends of every kind': fine(
    program().replace('\n', '\r\n').replace('title: A\n', 'title: A\r'),
  ),
  'tabs for an indent': refused(program().replace('    duration', '\tduration')),
  'no-break spaces for an indent': refused(
    program().replace('    duration', '\u00a0\u00a0\u00a0\u00a0duration'),
  ),
  'an open quote': refused(inTitle('"A')),
  code: refused('console.log(1)\nprocess.exit(0)\n'),
  'code that is YAML': refused('a: 1\na: console.log(process.exit(3))\n'),
  'marks of a merge that failed': refused(
    program('<<<<<<< a\nsummary: A\n=======\nsummary: B\n>>>>>>> b\n'),
  ),
  'a link that is code': refused(
    program('resources: {a: {title: A, link: "javascript:alert(1)"}}\n'),
  ),
  'a link that is code, in other letters': refused(
    program('resources: {a: {title: A, link: "JaVaScRiPt:alert(1)"}}\n'),
  ),
  'a link to a file': refused(program('resources: {a: {title: A, link: "file:///etc/passwd"}}\n')),
  'a link that is data': refused(program('resources: {a: {title: A, link: "data:text/html,x"}}\n')),
  'a link with a line end': refused(
    program('resources: {a: {title: A, link: "https://example.com\\n::error::x"}}\n'),
  ),
  'a link without a host': refused(program('resources: {a: {title: A, link: "https://"}}\n')),
  'an id that leads out': refused(program('people: {"../../lead": {name: A}}\n')),
  'an id that is a device of Windows': refused(
    program().replace('title: One', 'id: "con:"\n    title: One'),
  ),
  'an id of a line end': refused(program('people: {"a\\nb": {name: A}}\n')),
  'a language that is code': refused(program('language: "en;import os"\n')),
  'a language of a megabyte': refused(program(`language: ${'en-'.repeat(300_000)}en\n`)),
  'sessions that use one another': refused(
    `${HEAD}sessions:\n  - {id: a, use: b}\n  - {id: b, use: a}\n`,
  ),
  'a session that uses itself': refused(`${HEAD}sessions:\n  - {id: a, use: a}\n`),
  'a session that uses __proto__': refused(`${HEAD}sessions:\n  - {id: a, use: __proto__}\n`),
  'an activity that uses constructor': refused(
    program().replace('type: talk', 'use: constructor, type: talk'),
  ),
  'someone called __proto__ who leads': refused(
    program().replace('type: talk', 'who: __proto__, type: talk'),
  ),
  'a space called toString': refused(
    program().replace('type: talk', 'space: toString, type: talk'),
  ),
  'a resource called valueOf': refused(
    program().replace('type: talk', 'handout: valueOf, type: talk'),
  ),
  'a case called __proto__': refused(
    program().replace('type: talk', 'if: {__proto__: cut}, type: talk'),
  ),
  'JSON that is right': fine(
    '{"social-learn": 1, "title": "A", "participants": {"min": 4, "max": 8}, "sessions": [{"title": "One", "duration": "1h", "activities": [{"type": "talk", "title": "T", "duration": "1h"}]}]}',
  ),
  'JSON with __proto__': refused('{"social-learn": 1, "title": "A", "__proto__": {"a": 1}}'),
  'a block text that never begins': refused(inTitle('|9')),
  'a comment of a megabyte': fine(`${program()}# ${'x'.repeat(1_000_000)}\n`),
  'an ignore of a hundred thousand blanks': fine(
    `${program()}# social-learn-ignore a${' '.repeat(100_000)}:${' '.repeat(100_000)}b\n`,
  ),
  'a hundred thousand ignores': fine(
    `${program()}${'# social-learn-ignore a: b\n'.repeat(20_000)}`,
  ),
}

/** What programs, cohorts and configs name, and where that may not lead. */
const named = (
  files: Record<string, string | Uint8Array>,
  code: number,
  argv?: string[],
): Hostile => ({
  files,
  code,
  ...(argv && { argv }),
})

const OUTSIDE = [
  '../../../etc/passwd',
  '/etc/passwd',
  'file:///etc/passwd',
  '\\\\\\\\server\\\\share\\\\a.yaml',
  '..\\\\..\\\\a.yaml',
  'https://example.com/a.yaml',
  'a.yaml\\0.png',
  '',
  '.',
  '..',
  '~/a.yaml',
  'CON',
  'NUL.',
  '/dev/zero',
  '/dev/stdin',
  '/proc/self/environ',
]

/** No files, so that a roster there is one that this machine does not have: a warning. */
const ABSENT = new Set(OUTSIDE.filter((path) => path !== '' && !/^(?:\/|\.\.)|\\0/.test(path))).add(
  '..\\\\..\\\\a.yaml',
)

/** Each of these paths, where a file may name another: none of them is a file of ours. */
const asPaths: Record<string, Hostile> = Object.fromEntries(
  OUTSIDE.flatMap((path): [string, Hostile][] => [
    [`a library at "${path}"`, named({ 'a.yaml': program(`libraries: ["${path}"]\n`) }, 2)],
    [
      `a program at "${path}"`,
      named({ 'c.yaml': cohort('').replace('a.yaml', `"${path}"`), 'a.yaml': program() }, 2),
    ],
    [
      `a roster at "${path}"`,
      named(
        { 'c.yaml': cohort(`roster: "${path}"\n`), 'a.yaml': program() },
        ABSENT.has(path) ? 0 : 2,
      ),
    ],
    [
      `a brand at "${path}"`,
      named({ 'social-learn.config.yaml': config(`brand: "${path}"\n`), 'a.yaml': program() }, 2, [
        'render',
        'a.yaml',
        '--document',
        'one-pager',
        '--format',
        'md',
      ]),
    ],
  ]),
)

const asConfigs: Record<string, Hostile> = {
  'a config that is code': named(
    { 'social-learn.config.js': 'process.exit(9)', 'a.yaml': program() },
    0,
    ['validate', 'a.yaml'],
  ),
  'a config that names a module': named(
    { 'social-learn.config.yaml': config('plugins: [./evil.js]\n'), 'evil.js': 'process.exit(9)' },
    2,
  ),
  'a config that extends an address': named(
    { 'social-learn.config.yaml': config('extends: https://example.com/a.js\n') },
    2,
  ),
  'a config with a regular expression': named(
    {
      'social-learn.config.yaml': config('lint: {terms: [{word: "(a+)+$", instead: b, why: c}]}\n'),
    },
    2,
  ),
  'a config with patterns that lead out': named(
    { 'social-learn.config.yaml': config('programs: ["../../../**/*.yaml"]\n') },
    2,
  ),
  'a config of another kind': named(
    { 'social-learn.config.yaml': program(), 'a.yaml': program() },
    0,
    ['validate', 'a.yaml'],
  ),
  'a library of itself': named({ 'l.yaml': library('activities: {a: {use: a}}\n') }, 2),
  'libraries that use one another': named(
    { 'l.yaml': library('activities: {a: {use: b}, b: {use: a}}\n') },
    2,
  ),
  'a library with __proto__': named(
    { 'l.yaml': library('activities: {__proto__: {type: talk}}\n') },
    2,
  ),
  'a cohort of a cohort': named({ 'c.yaml': cohort('').replace('a.yaml', 'c.yaml') }, 2),
}

/** Arguments that mean something else to those who get them next. */
const asArguments: Record<string, Hostile> = Object.fromEntries(
  (
    [
      ['a folder that is not there', ['validate', 'nowhere/'], 66],
      ['a device', ['validate', '/dev/null'], 66],
      ['a file without a name', ['validate', ''], 66],
      ['a NUL in a name', ['validate', 'a\u0000.yaml'], 66],
      ['an option that is none', ['validate', '--exec=id'], 64],
      ['a name like an option', ['validate', '--', '--exec'], 66],
      ['a format that is none', ['validate', 'a.yaml', '--format', '__proto__'], 64],
      [
        'a format called constructor',
        ['render', 'a.yaml', '--format', 'constructor', '--document', 'guide'],
        64,
      ],
      ['a document called __proto__', ['render', 'a.yaml', '--document', '__proto__'], 64],
      ['a document called toString', ['render', 'a.yaml', '--document', 'toString'], 64],
      [
        'a session called __proto__',
        ['render', 'a.yaml', '--session', '__proto__', '--format', 'md'],
        64,
      ],
      [
        'a version that is an option of git',
        [
          'render',
          'a.yaml',
          '--document',
          'changes',
          '--since',
          '--output=pwned',
          '--format',
          'md',
        ],
        66,
      ],
      ['a rule called constructor', ['explain', 'constructor'], 64],
      ['a rule called __proto__', ['explain', '__proto__'], 64],
      ['a schema called __proto__', ['schema', '__proto__'], 64],
      ['a command called __proto__', ['__proto__'], 64],
      ['a command called constructor', ['constructor'], 64],
      ['a shell called __proto__', ['completion', '__proto__'], 64],
      ['a starter that leads out', ['init', 'x', '--yes', '--starter', '../../etc'], 64],
      ['more people than there are', ['plan', 'a.yaml', '--participants', '99999999999'], 64],
      ['people without number', ['plan', 'a.yaml', '--participants', 'NaN'], 64],
      ['a start that is none', ['plan', 'a.yaml', '--start', '99:99'], 64],
      ['rotations of too many', ['rotations', '--people', '1e9', '--size', '2'], 64],
      ['a template that leads out', ['templates', 'eject', '../../../etc/passwd'], 64],
    ] as [string, string[], number][]
  ).map(([name, argv, code]) => [name, { files: { 'a.yaml': program() }, argv, code }]),
)

export const FILES: Record<string, Hostile> = {
  ...asValues,
  ...asPaths,
  ...asConfigs,
  ...asArguments,
}
