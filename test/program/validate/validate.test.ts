import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SourceText } from '../../../src/diagnostics/place.ts'
import { checkFile } from '../../../src/program/check.ts'
import { kindOf, validate } from '../../../src/program/validate/validate.ts'
import { parse } from '../../../src/source/parse.ts'
import { Places } from '../../../src/source/places.ts'
import { onlySaid, program, said } from './told.ts'

const root = new URL('../../../', import.meta.url)

describe('files that are right', () => {
  it.each([
    'library/methods.yaml',
    'starters/feedback-foundations/feedback-foundations.yaml',
    'starters/feedback-foundations/cohorts/first.yaml',
  ])('nothing is said of %s', (path) => {
    expect(said(readFileSync(new URL(path, root), 'utf8'))).toEqual([])
  })

  it('nothing is said of an author’s own fields', () => {
    expect(said(program({ root: 'x-budget: 200', activity: 'x-room: { key: 4 }' }))).toEqual([])
  })

  it('nothing is said of what only changes another activity', () => {
    const text = program({
      activity: `
if:
  short: { groups: { rounds: 2 } }
  nobody starts: Begin with the facilitator
  more than 15 people: cut
`,
    })
    expect(said(text)).toEqual([])
  })

  it('an activity that uses a method need not be complete, nor what it changes in it', () => {
    const text = `
social-learn: 1
title: Circles
participants: { min: 4, max: 6 }
sessions:
  - title: Circle
    duration: 1h
    activities:
      - use: case-round
        groups: { rounds: 1 }
        debrief: none
        shortest: none
`
    expect(said(text)).toEqual([])
  })

  it('a list replaces what a method brought, so that its items have to be complete', () => {
    const text = program({ activity: 'prompts:\n  - depth: 2' }).replace(
      'type: discussion',
      'use: case-round',
    )
    expect(onlySaid(text)).toMatchObject({ id: 'missing-field', at: '14:11 -' })
  })
})

describe('the head of a file', () => {
  it('says which kind it is', () => {
    expect(kindOf({ 'social-learn': 1 })).toBe('program')
    expect(kindOf({ 'social-learn': 1, kind: 'program' })).toBe('program')
    expect(kindOf({ 'social-learn': 1, kind: 'library' })).toBe('library')
    expect(kindOf({ 'social-learn': 1, kind: 'libary' })).toBe('program')
  })

  it('is not ours without social-learn', () => {
    expect(kindOf({ title: 'A recipe' })).toBeUndefined()
    expect(kindOf(null)).toBeUndefined()
    expect(kindOf('social-learn')).toBeUndefined()
    expect(kindOf(['social-learn'])).toBeUndefined()
  })

  it('of another version is all that is said', () => {
    expect(onlySaid('social-learn: 3\ntitel: x')).toMatchObject({
      id: 'unknown-version',
      at: '1:15 3',
      message: '"3" is no version of the format that this tool reads.',
      try: 'Use a newer social-learn; this one reads version 1.',
    })
  })

  it('holds the version of the format, not of the program', () => {
    expect(onlySaid('social-learn: 0.9\ntitle: x').try).toMatch(/^Write `social-learn: 1`/)
    expect(onlySaid('social-learn:\ntitle: x')).toMatchObject({ id: 'unknown-version' })
  })

  it('with a kind that does not exist is all that is said', () => {
    expect(onlySaid('social-learn: 1\nkind: cohrot\ntitel: x')).toMatchObject({
      id: 'unknown-kind',
      at: '2:7 cohrot',
      try: 'Did you mean `cohort`? The kinds are `cohort`, `config`, `library`, `program` and `translation`; a program needs no `kind`.',
    })
    expect(onlySaid('social-learn: 1\nkind: spreadsheet').try).toMatch(/^The kinds are/)
    expect(onlySaid('social-learn: 1\nkind: [cohort]').try).toMatch(/^The kinds are/)
  })

  it('may be missing from a file that is checked by name', () => {
    expect(said('title: Asking\nparticipants: { min: 1, max: 2 }')).toMatchObject([
      { id: 'missing-field', message: 'This program has no `social-learn`.', at: '1:1 title' },
    ])
  })

  it('may disagree with the kind that somebody asks for', () => {
    const places = new Places()
    const { value } = parse(new SourceText('a.yaml', 'social-learn: 1\nkind: config'), places)
    expect(validate(value, 'cohort', places)).toMatchObject([{ id: 'unknown-kind' }])
  })
})

describe('all that is wrong', () => {
  it('is said at once, in the order of the file', () => {
    const text = program({ root: 'goals: [x]', activity: 'watch:\nenergy: huge' })
    expect(said(text).map(({ at }) => at)).toEqual(['6:1 goals', '14:9 watch', '15:17 huge'])
  })

  it('is said once for one cause: a misspelt field is not missing too', () => {
    const text = program({}).replace('title: What helped', 'titel: What helped')
    expect(onlySaid(text)).toMatchObject({ id: 'unknown-field', at: '11:9 titel' })
  })

  it('is said once for one cause: an activity that should use a method lacks nothing', () => {
    const text = program({}).replace(/- type: discussion.*/s, '- uses: one-word\n')
    expect(onlySaid(text)).toMatchObject({ id: 'unknown-field', at: '10:9 uses' })
  })

  it('is said once for one cause: fields beside the map that they belong to', () => {
    const text = program({}).replace('participants:\n  min: 6\n  max: 12', 'min: 6')
    expect(onlySaid(text)).toMatchObject({ id: 'misplaced-field', at: '3:1 min' })
  })

  it('is said once for one cause: an empty field and what was meant for it', () => {
    const text = program({}).replace('  min: 6\n  max: 12', 'min: 6')
    expect(onlySaid(text)).toMatchObject({
      message: '`min` stands beside `participants`, not inside of it.',
      at: '4:1 min',
      also: ['3:1 participants nothing stands in here'],
      try: 'Put two more spaces in front of it.',
    })
  })

  it('is said of a value by its first mistake only', () => {
    expect(onlySaid(program({ activity: 'prompts: [{ text: a, depth: 9.5 }]' }))).toMatchObject({
      id: 'wrong-type',
    })
  })

  it('is no more than anybody reads, and takes no longer for each the more there are', () => {
    const outcomes = new Array<number>(150_000).fill(1)
    const value = { 'social-learn': 1, title: 'x', participants: { min: 1, max: 2 }, outcomes }
    const places = new Places()
    const here = { source: new SourceText('main.yaml', 'x'), start: 0, end: 1 }
    places.setOwner(value, { key: here, value: here })
    places.setOwner(outcomes, { key: here, value: here })
    expect(validate(value, 'program', places)).toHaveLength(201)
  })
})

it('says how many problems there are when it does not tell them all', () => {
  const fields = Array.from({ length: 250 }, (_, index) => `key${index}: 1\n`).join('')
  const found = checkFile('many.yaml', {
    read: (path) =>
      path === 'many.yaml'
        ? { source: new SourceText(path, `social-learn: 1\ntitle: Many\n${fields}`) }
        : undefined,
  }).diagnostics
  expect(found).toHaveLength(201)
  expect(found.at(-1)?.message).toBe(
    'There are about 251 such places in this file; the first 200 are told.',
  )
})
