import { describe, expect, it } from 'vitest'
import { SourceText } from '../../../src/diagnostics/place.ts'
import { camelCased } from '../../../src/program/schema/camel.ts'
import { camel } from '../../../src/program/schema/camel-name.ts'
import type { CohortFile, ProgramFile } from '../../../src/program/schema/files.generated.ts'
import { schemaShape } from '../../../src/program/schema/schema.ts'
import { parse } from '../../../src/source/parse.ts'
import { Places } from '../../../src/source/places.ts'
import { program } from '../validate/told.ts'

function converted<T>(text: string, kind: 'program' | 'cohort' = 'program') {
  const places = new Places()
  const { value } = parse(new SourceText('main.yaml', text), places)
  const file = camelCased<T>(value, schemaShape(kind), places)
  const line = (owner: object, field: string | number) => {
    const { source, start, end } = places.value(owner, field)
    return `${source.position(start).line} ${source.text.slice(start, end)}`
  }
  return { file, places, line }
}

function activityOf(text: string) {
  const { file, ...rest } = converted<ProgramFile>(program({ activity: text }))
  const activity = file.sessions?.[0]?.activities[0]
  if (!activity) throw new Error('no activity')
  return { activity, ...rest }
}

it('names of fields are joined by capitals', () => {
  expect(['title', 'per-person', 'our-work-touches'].map(camel)).toEqual([
    'title',
    'perPerson',
    'ourWorkTouches',
  ])
})

describe('a file in camelCase', () => {
  it('has its fields renamed, with their places', () => {
    const { activity, line } = activityOf('keep-to: This week\neach-round: [do: Ring]')
    expect(activity).toMatchObject({ keepTo: 'This week', eachRound: [{ do: 'Ring' }] })
    expect(line(activity, 'keepTo')).toBe('13 This week')
  })

  it('keeps ids and cases as they are written, in maps', () => {
    const text = program({
      root: 'people: { team-lead: { role: host }, x-old-lead: { role: y } }',
      activity: 'if: { odd number: One trio, no-body starts: { keep-to: Work } }',
    })
    const { file, line } = converted<ProgramFile>(text)
    expect(file.people).toEqual(new Map([['team-lead', { role: 'host' }]]))
    const cases = file.sessions?.[0]?.activities[0]?.if
    expect(cases).toEqual(
      new Map<string, unknown>([
        ['odd number', 'One trio'],
        ['no-body starts', { keepTo: 'Work' }],
      ]),
    )
    expect(line(file.people as object, 'team-lead')).toBe('6 { role: host }')
  })

  it('keeps an author’s own fields as they are', () => {
    const { activity } = activityOf('x-our-room: { a-b: 1 }')
    expect(activity).toMatchObject({ 'x-our-room': { 'a-b': 1 } })
  })

  it('has a map where a text is short for one', () => {
    const { activity, places, line } = activityOf('prompts: [When?, { text: Why? }]')
    expect(activity.prompts).toEqual([{ text: 'When?' }, { text: 'Why?' }])
    const [first, second] = activity.prompts ?? []
    expect(line(first as object, 'text')).toBe('13 When?')
    expect(line(second as object, 'text')).toBe('13 Why?')
    expect(places.owner(first as object).start).toBe(places.value(first as object, 'text').start)
  })

  it('keeps a text that is a whole value: a question among the steps', () => {
    const { activity } = activityOf('steps: [{ ask: What helped? }, { ask: { text: Why? } }]')
    expect(activity.steps).toEqual([{ ask: 'What helped?' }, { ask: { text: 'Why?' } }])
  })

  it('has a list where one value stands for a list of one', () => {
    const { activity, line } = activityOf('who: lead\nserves: 1\nspace: [room, call]')
    expect(activity).toMatchObject({ who: ['lead'], serves: [1], space: ['room', 'call'] })
    expect(line(activity.who as object, 0)).toBe('13 lead')
    expect(line(activity.space as object, 1)).toBe('15 call')
  })

  it('has both: one text for a list of maps', () => {
    const { activity, places, line } = activityOf('debrief: { duration: 5m, ask: What helped? }')
    expect(activity.debrief).toEqual({ duration: '5m', ask: [{ text: 'What helped?' }] })
    const [question] = activity.debrief?.ask ?? []
    expect(line(question as object, 'text')).toBe('13 What helped?')
    expect(places.owner(activity.debrief?.ask as object).start).toBe(
      places.key(activity.debrief as object, 'ask').start,
    )
  })

  it('works for every kind of file', () => {
    const { file } = converted<CohortFile>(
      'social-learn: 1\nkind: cohort\nprogram: a.yaml\ntitle: A\ndelete-after: 30d\npeople: { lead: Aoife }\nsessions: { kick-off: { start: 2027-03-02 09:30 } }',
      'cohort',
    )
    expect(file).toEqual({
      socialLearn: 1,
      kind: 'cohort',
      program: 'a.yaml',
      title: 'A',
      deleteAfter: '30d',
      people: new Map([['lead', { name: 'Aoife' }]]),
      sessions: new Map([['kick-off', { start: ['2027-03-02 09:30'] }]]),
    })
  })

  it('needs no places of what has none', () => {
    const shape = schemaShape('program')
    expect(camelCased({ agreements: ['Ask first'] }, shape, new Places())).toEqual({
      agreements: [{ text: 'Ask first' }],
    })
  })
})
