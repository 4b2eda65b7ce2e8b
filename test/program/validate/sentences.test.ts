import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SourceText } from '../../../src/diagnostics/place.ts'
import { KINDS } from '../../../src/program/schema/node.ts'
import { schemaWords } from '../../../src/program/schema/schema.ts'
import { SENTENCES } from '../../../src/program/validate/sentences.ts'
import { kindOf, validate } from '../../../src/program/validate/validate.ts'
import { parse } from '../../../src/source/parse.ts'
import { Places } from '../../../src/source/places.ts'
import { byName, compiler } from '../schema/compiled.ts'
import { onlySaid, program, said } from './told.ts'

/** Keywords that hold other schemas, or say nothing of a value. */
const SILENT = [
  '$ref',
  '$schema',
  '$defs',
  'title',
  'description',
  'default',
  'examples',
  'properties',
  'patternProperties',
  'items',
]
/** Data of ours that no value can go against by itself. */
const DATA =
  /^x-(as-is|audience|defines|keys|list|none|noun|partial|refers|short-for|shown-when|synonyms|value-synonyms)$/

function* keywordsOf(node: unknown, names = false): Generator<string> {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return
  for (const [key, value] of Object.entries(node)) {
    if (!names) yield key
    if (names || ['properties', 'patternProperties', '$defs'].includes(key))
      yield* keywordsOf(value, !names)
    else if (['items', 'additionalProperties', 'propertyNames'].includes(key))
      yield* keywordsOf(value)
  }
}

const folder = new URL('../../programs/err/', import.meta.url)
const broken = readdirSync(folder)
  .filter((name) => /^schema-.*\.yaml$/.test(name))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))

/** A bit of everything, to be broken. */
const WHOLE = `social-learn: 1
title: Feedback
participants: { min: 6, max: 12 }
about: { authors: [Us], version: "1.2" }
outcomes: [Give feedback]
boundaries: { max-depth: 3, pass: You may pass }
people: { lead: { role: facilitator } }
contacts: { partner: { for: Help } }
spaces: { room: { kind: in-person, facilitator: lead } }
agreements: [{ text: Ask first, short: Ask }]
moderation: [{ notice: A joke, say: Stop, escalate-to: partner }]
checklist: [{ do: Book, when: 4w before kick-off }]
sessions:
  - id: kick-off
    title: Kick-off
    space: room
    duration: 1h
    before: [{ task: Read, effort: 5m }]
    repeat: { times: 2, every: 2w }
    activities:
      - type: practice
        title: Try it
        duration: 1h
        groups: { size: 3, rounds: everyone, changeover: 1m }
        steps: [{ say: Hello, duration: 1m }]
        each-round: [{ task: Speak, who: giver }]
        prompts: [{ text: When?, purpose: Why, depth: 2 }]
        report: { per-group: 1m }
        debrief: { duration: 5m, ask: [What helped?] }
        materials: [{ item: Card, per: person }]
        if: { short: { duration: 5m }, nobody starts: Begin }
posts: [{ space: room, say: Hello }]
evaluation: [{ ask: [What helped?] }]
`

describe('sentences', () => {
  it('exist for every keyword that the schemas use', () => {
    const used = new Set(KINDS.flatMap((kind) => [...keywordsOf(schemaWords(kind))]))
    const spoken = [...used].filter((keyword) => !SILENT.includes(keyword) && !DATA.test(keyword))
    expect(Object.keys(SENTENCES)).toEqual(expect.arrayContaining(spoken))
    expect([...spoken, 'strays'].sort()).toEqual(Object.keys(SENTENCES).sort())
  })

  it('never hold a word of the validator', () => {
    const ajv = compiler()
    for (const kind of KINDS) ajv.addSchema(byName(schemaWords(kind)), kind)
    const own = new Set<string>()
    const validators = new Set<string>()
    for (const text of broken) {
      for (const { message, try: way } of said(text)) own.add(message).add(way ?? '')
      const { value } = parse(new SourceText('main.yaml', text), new Places())
      const check = ajv.getSchema(kindOf(value) ?? 'program')
      check?.(value)
      for (const error of check?.errors ?? []) validators.add(error.message ?? '')
    }
    expect(validators.size).toBeGreaterThan(10)
    for (const sentence of own)
      for (const foreign of validators) expect(sentence).not.toContain(foreign)
  })

  it('are whole sentences with a place and a way out, whatever is broken', () => {
    const junk = fc.oneof(
      fc.constantFrom(null, true, false, 0, -3, 7.5, '', 'none', 'x', '2 people', 'every day'),
      fc.constantFrom([], {}, ['a'], [['a']], { a: 1 }, { text: 1 }, [{ title: 'x' }], [null]),
    )
    const keys = fc.constantFrom(
      'goals',
      'titel',
      'say',
      'min',
      'depth',
      'a b',
      'UPPER',
      'x',
      'kind',
    )
    fc.assert(
      fc.property(fc.nat(), junk, keys, fc.boolean(), (at, value, key, added) => {
        const places = new Places()
        const { value: file } = parse(new SourceText('main.yaml', WHOLE), places)
        const owners = objectsIn(file as object)
        const owner = owners[at % owners.length] as Record<string, unknown>
        const names = Object.keys(owner)
        const field = added && !Array.isArray(owner) ? key : (names[at % names.length] ?? key)
        const spot = places.spot(owner, field) ?? ownSpot(owner, places)
        owner[field] = structuredClone(value)
        for (const made of objectsIn({ made: owner[field] }).slice(1)) places.setOwner(made, spot)
        for (const diagnostic of validate(file, 'program', places)) {
          expect(diagnostic.message).toMatch(/^[\p{Lu}`"“\d][\s\S]*[.?]$/u)
          expect(diagnostic.message).not.toMatch(/undefined|\[object|NaN/)
          expect(diagnostic.try).toMatch(/^[\p{Lu}`"][\s\S]*[.?]$/u)
          expect(diagnostic.try).not.toMatch(/undefined|\[object|NaN/)
          expect(diagnostic.places).not.toHaveLength(0)
        }
      }),
      { numRuns: 100 },
    )
  })
})

function ownSpot(owner: object, places: Places) {
  const key = places.owner(owner)
  return { key, value: key }
}

function objectsIn(value: object): object[] {
  const inner = Object.values(value).filter((one) => typeof one === 'object' && one !== null)
  return [value, ...inner.flatMap(objectsIn)]
}

/** A piece of a program, what is underlined, what is said, and the way out. */
type Case = [text: string, at: string, message: string, way: string]

describe('a field that is not known here', () => {
  it.each<Case>([
    [
      program({ root: 'Learning_Objectives: [Ask early]' }),
      '6:1 Learning_Objectives',
      '`Learning_Objectives` is called `outcomes` here.',
      'Write `outcomes` (what people can do at the end, one a line).',
    ],
    [
      program({ root: 'OUTCOMES: [Ask early]' }),
      '6:1 OUTCOMES',
      '`OUTCOMES` is written `outcomes` here.',
      'Write `outcomes` (what people can do at the end, one a line).',
    ],
    [
      program({ activity: 'step: [say: Hello]' }),
      '13:9 step',
      '`step` is written `steps` here.',
      'Write `steps` (what happens, in order).',
    ],
    [
      program({ activity: 'purpsoe: Know one another' }),
      '13:9 purpsoe',
      '`purpsoe` is not a field of an activity.',
      'Did you mean `purpose` (what people have when it is over)?',
    ],
    [
      program({ activity: 'transitoning: Next' }),
      '13:9 transitoning',
      '`transitoning` is not a field of an activity.',
      'Did you mean `transition` (what the facilitator says to lead over to what comes next)?',
    ],
    [
      program({ activity: 'size: 3' }),
      '13:9 size',
      '`size` belongs to `groups`, not to an activity.',
      'Move it into `groups`.',
    ],
    [
      program({ root: 'people:\n  lead: { role: host, phone: "1" }' }),
      '7:23 phone',
      '`phone` belongs to a contact, not to a person.',
      'Take it away here, or write it where a contact is described.',
    ],
    [
      program({ root: 'about: { budget: 3 }' }),
      '6:10 budget',
      '`budget` is not a field of `about`.',
      'Use `authors`, `based-on`, `license`, `source` or `version`. A field of your own begins with `x-`.',
    ],
    [
      program({ activity: 'if:\n  short: { time: 4m }' }),
      '14:20 time',
      '`time` is called `duration` here.',
      'Write `duration` (how long it takes).',
    ],
  ])('%#', (text, at, message, way) => {
    expect(onlySaid(text)).toMatchObject({ at, message, try: way })
  })

  it('and is there already under its right name: both are shown', () => {
    expect(onlySaid(program({ root: 'name: Help' }))).toMatchObject({
      at: '6:1 name',
      also: ['2:1 title already here'],
      try: 'Put what stands here into `title`, or take it away.',
    })
  })

  it('and stands too far right: says how far, and shows what to line it up with', () => {
    expect(onlySaid(program({ activity: 'setup: Chairs in a circle' }))).toMatchObject({
      id: 'misplaced-field',
      at: '13:9 setup',
      also: ['9:5 activities line it up with this'],
      try: 'It may stand 4 spaces too far to the right: line it up with `activities` in line 9.',
    })
  })

  it('and stands too far left, though by one space only', () => {
    const text = program({}).replace('max: 12', 'max: 12\n people: { lead: Aoife }')
    expect(() => said(text)).toThrow()
    const stray = program({ activity: 'prompts:\n - text: When?\ndepth: 1' })
    expect(onlySaid(stray)).toMatchObject({
      at: '15:9 depth',
      also: ['14:12 text line it up with this'],
      try: 'It may stand 3 spaces too far to the left: line it up with `text` in line 14.',
    })
  })

  it('and belongs to something above that has it already: no column is named', () => {
    const text = program({ root: 'about: { participants: 12 }' })
    expect(onlySaid(text)).toMatchObject({
      message: '`participants` belongs to a program, not to `about`.',
      also: [],
      try: 'Take it away here, or write it where a program is described.',
    })
  })

  it('and several fields stand beside what they belong to', () => {
    const text = program({ activity: 'prompts:\ntext: When?\ndepth: 2' })
    expect(onlySaid(text)).toMatchObject({
      message: '`text` and `depth` stand beside `prompts`, not inside of it.',
      try: 'Put two more spaces in front of each of them.',
    })
  })
})

describe('a field that is missing', () => {
  it.each<Case>([
    [
      program({}).replace('  min: 6\n', ''),
      '3:1 participants',
      '`participants` has no `min`.',
      'Add `min` (the smallest number of people), such as `min: 9`.',
    ],
    [
      program({}).replace('        title: What helped\n        duration: 60m\n', ''),
      '10:7 -',
      'This activity has no `title` and no `duration`.',
      'Add `title: Quick rounds` and `duration: 20m`. Or name what it should be like, with `use`.',
    ],
    [
      program({ root: 'moderation:\n  - notice: A joke puts somebody down' }),
      '7:3 -',
      'The moderation rule "A joke puts somebody down" has neither `do`, `escalate-to` nor `say`.',
      'Add at least one of them, such as `say` (what the moderator says).',
    ],
    [
      program({ activity: 'groups: { rounds: 2 }' }),
      '13:9 groups',
      '`groups` has no `size`.',
      'Add `size` (how many people in a group, as a number or a range), such as `size: 2`.',
    ],
    [
      program({ activity: 'each-round: [do: Ring the bell]' }),
      '13:9 each-round',
      'The activity "What helped" has `each-round`, which needs `groups` beside it.',
      'Take `each-round` away, or add `groups` (how people are split, and how often they meet someone new).',
    ],
  ])('%#', (text, at, message, way) => {
    expect(onlySaid(text)).toMatchObject({ at, message, try: way })
  })

  it('is not needed beside a field that is taken away', () => {
    expect(said(program({ activity: 'report: none' }))).toEqual([])
  })
})

describe('a value of another type', () => {
  it.each<Case>([
    [
      program({ activity: 'purpose: 12' }),
      '13:18 12',
      '`purpose` takes text, and `12` is a number.',
      'Put it in quotes: `purpose: "12"`.',
    ],
    [
      program({ root: 'outcomes: [1.0]' }),
      '6:12 1.0',
      'An item of `outcomes` takes text, and `1.0` is a number.',
      'Put it in quotes: `- "1.0"`.',
    ],
    [
      program({ root: 'outcomes:\n  - true' }),
      '7:5 true',
      'An item of `outcomes` takes text, and `true` is a yes or no.',
      'Put it in quotes: `- "true"`.',
    ],
    [
      program({ activity: 'recording: false' }),
      '13:20 false',
      '`recording` takes text, and `false` is a yes or no.',
      'Write `recording: none`.',
    ],
    [
      program({ activity: 'purpose: [a, b]' }),
      '13:18 [a, b]',
      '`purpose` takes text, and this is a list.',
      'If the brackets belong to the text, put it in quotes: "[a, b]".',
    ],
    [
      program({ activity: 'purpose: [\n            a ]' }),
      '13:18 [\n                    a ]',
      '`purpose` takes text, and this is a list.',
      'If the brackets belong to the text, put it in quotes.',
    ],
    [
      program({ activity: 'purpose:\n  - One\n  - Two' }),
      '14:11 - One\n          - Two',
      '`purpose` takes text, and this is a list.',
      'Write it as one text after the colon. A longer one may stand below, after `|`.',
    ],
    [
      program({ activity: 'notes:\n  - One' }),
      '14:11 - One',
      '`notes` takes text, and this is a list.',
      'Take the dash away, and write the text after the colon.',
    ],
    [
      program({ root: 'boundaries:\n  - pass: Anyone may pass' }),
      '7:3 - pass: Anyone may pass',
      '`boundaries` takes fields such as `max-depth` and `pass`, and this is a list.',
      'Take the dashes away: its fields stand right below it.',
    ],
    [
      program({ root: 'people: [lead, host]' }),
      '6:9 [lead, host]',
      '`people` takes ids, each with its fields, and this is a list.',
      'Give each an id in place of the dash, with its fields below, such as `lead: { role: facilitator }`.',
    ],
    [
      program({ root: 'checklist:\n  do: Book the room' }),
      '7:3 do: Book the room',
      '`checklist` takes a list, and these are fields.',
      'Put a dash in front of the first field of each: `- do: …`.',
    ],
    [
      program({ root: 'agreements: 3' }),
      '6:13 3',
      '`agreements` takes a list, and `3` is a number.',
      'Put it on a line of its own below, after a dash: `- 3`.',
    ],
    [
      program({ root: 'posts: true' }),
      '6:8 true',
      '`posts` takes a list, and `true` is a yes or no.',
      'Put each on a line of its own below, after a dash, such as `- space: wins`.',
    ],
    [
      program({ root: 'outcomes: |\n  Ask early,\n  and say no' }),
      '6:11 |\n  Ask early,\n  and say no',
      '`outcomes` takes a list, and "Ask early, and say no" is text.',
      'Put each on a line of its own below, after a dash.',
    ],
    [
      program({ root: 'outcomes: |\n  * Ask early\n  * Say no' }),
      '6:11 |\n  * Ask early\n  * Say no',
      '`outcomes` takes a list, and "* Ask early * Say no" is text.',
      'Take the `|` away: it makes one text of all that stands below it.',
    ],
    [
      program({ activity: 'variations: Walk, then talk about it in pairs' }),
      '13:21 Walk, then talk about it in pairs',
      '`variations` takes a list, and this is "Walk, then talk about it in pairs".',
      'Put it on a line of its own below, after a dash: `- Walk, then talk about it in pairs`.',
    ],
    [
      program({ root: 'about: Made by us' }),
      '6:8 Made by us',
      '`about` takes fields such as `authors` and `version`, and "Made by us" is text.',
      'Write its fields on lines of their own below, further to the right, such as `authors: [Learning team]` and `version: "1.2"`.',
    ],
    [
      program({ activity: 'steps: [Ring the bell]' }),
      '13:17 Ring the bell',
      'A step takes fields such as `task` and `duration`, and "Ring the bell" is text.',
      'Say with a field what it is, such as `task: "Alone, choose one moment from our last meeting"`.',
    ],
    [
      program({ activity: 'serves: first' }),
      '13:17 first',
      '`serves` takes a whole number or a list, and this is "first".',
      'Put each on a line of its own below, after a dash, such as `- 1`.',
    ],
    [
      program({ activity: 'materials: [{ item: Card, count: a few }]' }),
      '13:42 a few',
      '`count` takes a whole number, and "a few" is text.',
      'Write it like this: `count: 2`.',
    ],
    [
      program({ activity: 'materials: [{ item: Card, count: "2" }]' }),
      '13:42 "2"',
      '`count` takes a whole number, and "2" is text.',
      'Take the quotes away: `count: 2`.',
    ],
    [
      program({}).replace(
        '  - title: First',
        '  - before: [{ task: Read, optional: maybe }]\n    title: First',
      ),
      '7:38 maybe',
      '`optional` takes `true` or `false`, and "maybe" is text.',
      'Write `true` or `false`.',
    ],
    [
      program({}).replace(
        '  - title: First',
        '  - before: [{ task: Read, optional: no }]\n    title: First',
      ),
      '7:38 no',
      '`optional` takes `true` or `false`, and "no" is text.',
      'Write `optional: false`.',
    ],
    [
      program({}).replace('duration: 60m\n    activities', 'duration: { min: 5 }\n    activities'),
      '8:15 { min: 5 }',
      '`duration` takes a length of time, and these are fields.',
      'Write it like this: `duration: 2h 15m`.',
    ],
    [
      program({ activity: 'energy: 3' }),
      '13:17 3',
      '`energy` takes one of `high`, `low` or `medium`, and `3` is a number.',
      'Put it in quotes: `energy: "3"`.',
    ],
    [
      program({ activity: 'groups: { size: 2, rounds: twice }' }),
      '13:36 twice',
      '`rounds` takes a whole number from 1 to 200 or `everyone`, and this is "twice".',
      'Write it like this: `rounds: 5` or `rounds: everyone`.',
    ],
  ])('%#', (text, at, message, way) => {
    expect(onlySaid(text)).toMatchObject({ id: 'wrong-type', at, message, try: way })
  })
})

describe('a colon in a text', () => {
  it.each([
    [program({ root: 'agreements:\n  - Remember: one voice' }), '7:5 Remember'],
    [program({ root: 'outcomes:\n  - Remember: one voice' }), '7:5 Remember'],
    [program({ activity: 'steps:\n  - ask:\n      Remember: one voice' }), '15:15 Remember'],
  ])('makes a field of its beginning', (text, at) => {
    expect(onlySaid(text)).toEqual({
      at,
      id: 'colon-in-text',
      message: 'The colon and the space after "Remember" make a field of it, not a text.',
      also: [],
      try: 'Put the whole text in quotes: "Remember: one voice".',
    })
  })

  it('may go on over several lines', () => {
    const text = program({ root: 'outcomes:\n  - Remember: one\n      voice' })
    expect(onlySaid(text).try).toBe('Put the whole text in quotes.')
  })

  it('is not the mistake where the field may be meant', () => {
    const text = program({ root: 'agreements:\n  - txet: One voice' })
    expect(onlySaid(text)).toMatchObject({ id: 'unknown-field' })
    const nested = program({ root: 'agreements:\n  - Voice: [one]' })
    expect(said(nested).map(({ id }) => id)).toEqual(['missing-field', 'unknown-field'])
  })
})

describe('a value that the field does not have', () => {
  it.each<Case>([
    [
      program({}).replace('type: discussion', 'type: Check_In'),
      '10:15 Check_In',
      '"Check_In" is not a value of `type`.',
      'Did you mean `check-in`? The values are `agreements`, `break`, `buffer`, `check-in`, `check-out`, `discussion`, `energizer`, `evaluation`, `feedback-lesson`, `feedback-practice`, `introductions`, `practice`, `problem-solving`, `reflection`, `showcase`, `talk` or `welcome`.',
    ],
    [
      program({ activity: 'energy: hihg' }),
      '13:17 hihg',
      '"hihg" is not a value of `energy`.',
      'Did you mean `high`? The values are `high`, `low` or `medium`.',
    ],
    [
      program({ activity: 'energy: calm' }),
      '13:17 calm',
      '"calm" is called `low` here.',
      'Write `low`.',
    ],
    [
      program({ activity: 'energy: purple' }),
      '13:17 purple',
      '"purple" is not a value of `energy`.',
      'Write `high`, `low` or `medium`.',
    ],
    [
      'social-learn: 1\nkind: config\nrender: { guide: [word] }',
      '3:19 word',
      '"word" is called `docx` here.',
      'Write `docx`.',
    ],
    [
      'social-learn: 1\nkind: config\nlint: { rules: { agreements-missing: fatal } }',
      '3:38 fatal',
      '"fatal" is called `error` here.',
      'Write `error`.',
    ],
    [
      program({ activity: 'materials: [{ item: Card, count: 0 }]' }),
      '13:42 0',
      '`count` is 0; it starts at 1.',
      'Write a whole number, 1 or more: how many of them for each session, group or person.',
    ],
    [
      program({ root: 'boundaries: { max-depth: 6 }' }),
      '6:26 6',
      '`max-depth` is 6; it goes from 1 to 5.',
      'Write a whole number from 1 to 5: the deepest level that any prompt of the program may reach: 1 facts and light tastes, 2 work experience, 3 a challenge at work, 4 personal, 5 private (never asked in a workplace program).',
    ],
    [
      program({}).replace('max: 12', 'max: 3'),
      '4:8 6',
      '`min` is 6, which is more than `max`, 3.',
      'Write the smaller number into `min`.',
    ],
    [
      program({ activity: 'id: "Ein Übergang!"' }),
      '13:13 "Ein Übergang!"',
      '"Ein Übergang!" cannot be an id.',
      'Write `ein-übergang`. An id has lower-case letters and digits, and dashes between words.',
    ],
    [
      program({ activity: 'id: "?"' }),
      '13:13 "?"',
      '"?" cannot be an id.',
      'An id has lower-case letters and digits, and dashes between words. Such as `kick-off`.',
    ],
    [
      program({ root: 'spaces:\n  Room 1: { kind: in-person }' }),
      '7:3 Room 1',
      '"Room 1" cannot be an id.',
      'Write `room-1`. An id has lower-case letters and digits, and dashes between words.',
    ],
  ])('%#', (text, at, message, way) => {
    expect(onlySaid(text)).toMatchObject({ at, message, try: way })
  })

  it('does not go with another: both are shown', () => {
    const text = program({ activity: 'prompts: [When?]' }).replace('discussion', 'buffer')
    expect(onlySaid(text)).toEqual({
      id: 'fields-that-clash',
      at: '13:9 prompts',
      message: 'The activity "What helped" has `prompts`, which does not go with `type: buffer`.',
      also: ['10:15 buffer set here'],
      try: 'Take `prompts` away, or choose another `type`.',
    })
  })
})

describe('nothing where something is meant', () => {
  it.each<Case>([
    [
      program({ activity: 'purpose:' }),
      '13:9 purpose',
      'Nothing stands after `purpose:`.',
      "Write something there, such as `purpose: Everyone finds something in common with people they hadn't met`, or take the line away.",
    ],
    [
      program({}).replace('title: What helped', 'title:'),
      '11:9 title',
      'Nothing stands after `title:`.',
      'Write something there, such as `title: Quick rounds`.',
    ],
    [
      program({ root: 'outcomes:\n  -\n  - Ask early' }),
      '7:3 -',
      'Nothing stands after this dash.',
      'Write something there, or take the line away.',
    ],
    [
      program({ root: 'summary: ""' }),
      '6:10 ""',
      '`summary` is empty.',
      'Write something there, or take the line away.',
    ],
    [
      program({ root: 'people: {}\noutcomes: []' }),
      '7:11 []',
      '`outcomes` is an empty list.',
      'Add something to it, or take the whole line away.',
    ],
    [
      program({ activity: 'duration: ""' }).replace(
        '        duration: 60m\n        d',
        '        d',
      ),
      '12:19 ""',
      '`duration` is empty.',
      'Write something there, such as `duration: 20m`.',
    ],
  ])('%#', (text, at, message, way) => {
    expect(onlySaid(text)).toMatchObject({ id: 'nothing-written', at, message, try: way })
  })
})

describe('words that follow a grammar', () => {
  it.each([
    [program({}).replace('60m\n    act', '1:30\n    act'), 'duration-unclear', '8:15 1:30'],
    [program({ activity: 'shortest: 5' }), 'duration-unclear', '13:19 5'],
    [program({ root: 'language: Klingonese' }), 'language-unknown', '6:11 Klingonese'],
    [program({ activity: 'groups: { size: 6-4 }' }), 'size-unclear', '13:25 6-4'],
    [
      program({ root: 'checklist: [{ do: Book, when: some day }]' }),
      'moment-unclear',
      '6:31 some day',
    ],
    [
      program({ root: 'resources: { a: { title: A, link: a.org } }' }),
      'link-unclear',
      '6:35 a.org',
    ],
    [
      program({}).replace(
        '    duration: 60m\n    act',
        '    duration: 1h\n    start: [noon]\n    act',
      ),
      'start-unclear',
      '9:13 noon',
    ],
    [
      'social-learn: 1\nkind: cohort\nprogram: a.yaml\ntitle: A\ntimezone: Mars',
      'time-zone-unknown',
      '5:11 Mars',
    ],
  ])('%#', (text, id, at) => {
    expect(onlySaid(text)).toMatchObject({ id, at })
  })

  it('are not looked at where something is taken away', () => {
    const text = program({ activity: 'shortest: none' }).replace(
      'type: discussion',
      'use: one-word',
    )
    expect(said(text)).toEqual([])
  })
})
