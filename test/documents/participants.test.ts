import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { forParticipants } from '../../src/documents/participants.ts'
import { RULES } from '../../src/lint/rules.generated.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import { schemaShape } from '../../src/program/schema/schema.ts'
import { type Visit, walk } from '../../src/program/schema/walk.ts'
import { audienceModule } from '../../tools/generate/audience.ts'
import { readSchemas, type SchemaFile } from '../../tools/generate/schemas.ts'
import { load } from './loaded.ts'

const full = () => planProgram(load('full.yaml', 'full.cohort.yaml'))
const seenOf = (yaml: string) => forParticipants(planProgram(load(yaml)))
const written = parse(readFileSync(new URL('programs/full.yaml', import.meta.url), 'utf8'))
const schemas = readSchemas(new URL('../../', import.meta.url).pathname, RULES)

/** Every text of the fullest program that is no id and no fixed word, and whose it is. */
function textsOf(): { text: string; field: string; isTeams: boolean }[] {
  const texts: { text: string; field: string; isTeams: boolean }[] = []
  walk(written, schemaShape('program'), (at) => {
    const { value, node, key } = at
    if (typeof value !== 'string' || node['x-refers'] || node['x-reads']) return
    if (node.enum || key === 'id' || value === 'cut' || value === 'keep') return
    texts.push({ text: value.trim(), field: String(key), isTeams: isTeams(at) })
  })
  return texts
}

function isTeams(at: Visit): boolean {
  return at.node['x-audience'] === 'team' || (at.parent !== undefined && isTeams(at.parent))
}

const jsonOf = (value: unknown) =>
  JSON.stringify(value, (_key, inner) => (inner instanceof Map ? Object.fromEntries(inner) : inner))

const quoted = (text: string) => JSON.stringify(text).slice(1, -1)

const HEAD = `
social-learn: 1
title: T
participants: { min: 4, max: 4 }
`
const SESSION = `
sessions:
  - title: S
    duration: 30m
    activities:
      - type: practice
        title: P
        duration: 20m
`

describe('what participants may see', () => {
  it('holds nothing that a schema keeps for the team', () => {
    const seen = jsonOf(forParticipants(full()))
    const all = textsOf()
    const everyones = all.filter((one) => !one.isTeams).map(({ text }) => text)
    const teams = all.filter(
      (one) => one.isTeams && !everyones.some((own) => own.includes(one.text)),
    )
    expect(teams.length).toBeGreaterThan(50)
    expect(teams.filter(({ text }) => seen.includes(quoted(text)))).toEqual([])
  })

  it('holds the rest, but for what is not theirs as a whole', () => {
    const seen = jsonOf(forParticipants(full()))
    const gone = textsOf().filter((one) => !one.isTeams && !seen.includes(quoted(one.text)))
    expect(gone.map(({ text }) => text)).toEqual([
      // Contacts, unless they say that they are for everyone.
      'Anything that weighs on you',
      'Niamh Daly',
      '+353 1 555 0100',
      'niamh@example.org',
      'Mon to Fri, 08:00 to 18:00',
      'A risk that is still open',
      'Answer key',
      'managers',
      'What have you seen?',
    ])
  })

  it('has none of the figures that the team decides by', () => {
    const [session] = forParticipants(full()).sessions
    expect(Object.keys(session ?? {}).sort()).toEqual(
      ['activities', 'buffer', 'end', 'session', 'spare', 'start'].sort(),
    )
    for (const field of ['depth', 'cases', 'fits', 'short', 'earliest', 'activity'])
      expect(session?.activities[0]).not.toHaveProperty(field)
    expect(session?.session).not.toHaveProperty('maxDepth')
  })

  it('keeps what is one object one object', () => {
    const { program, sessions } = forParticipants(full())
    const trios = sessions[0]?.activities.find(({ held }) => held.id === 'trios')
    expect(sessions[0]?.session).toBe(program.sessions[0])
    expect(trios?.rounds?.signals[0]?.step).toBe(trios?.held.eachRound[0])
  })

  it('does not lead to what is for facilitators', () => {
    const { program, links, sessions } = seenOf(`${HEAD}
resources:
  key: { title: Answer key, link: https://example.org/key, for: facilitators }
  sheet: { title: Sheet, link: https://example.org/sheet }
${SESSION}
        handout: [key, sheet]
    after:
      - { task: Read it, hand-in: key }
`)
    expect([...program.resources.keys()]).toEqual(['sheet'])
    expect([...links]).toEqual([
      ['key', undefined],
      ['sheet', 'https://example.org/sheet'],
    ])
    expect(sessions[0]?.activities[0]?.held.handouts).toEqual(['sheet'])
    expect(sessions[0]?.session.after).toEqual([{ task: 'Read it', optional: false }])
  })

  it('has a contact only where its author shows it to everyone', () => {
    const { program } = seenOf(`${HEAD}
contacts:
  line: { for: Worries, phone: "1", shown-to: everyone }
  desk: { for: Risks, phone: "2" }
${SESSION}`)
    expect([...program.contacts.values()]).toEqual([{ id: 'line', for: 'Worries', phone: '1' }])
  })

  it('has of steps what participants do, and what is posted for them', () => {
    const { sessions } = seenOf(`${HEAD}${SESSION}
        steps:
          - { say: Hello., task: Write one line, duration: 2m }
          - { do: Open the door, note: It sticks. }
          - { show: The slide, post: A link }
`)
    expect(sessions[0]?.activities[0]?.held.steps.map(({ parts }) => parts)).toEqual([
      [{ verb: 'task', text: 'Write one line' }],
      [{ verb: 'post', text: 'A link' }],
    ])
  })

  it('has the questions that participants answer', () => {
    const { program } = seenOf(`${HEAD}${SESSION}
evaluation:
  - { ask: One }
  - { ask: Two, by: Participants }
  - { ask: Three, by: their managers }
`)
    expect(program.evaluation.flatMap(({ ask }) => ask)).toEqual(['One', 'Two'])
  })
})

describe('the list of what is everyone’s', () => {
  it('is not made from a field that does not say who may see it', () => {
    const program: SchemaFile = structuredClone(schemas.program)
    Object.assign(program.$defs.person?.properties ?? {}, { nickname: { type: 'string' } })
    expect(() => audienceModule(program, schemas.cohort)).toThrow(
      'person: nickname does not say who may see it',
    )
  })

  it('has no field that a schema keeps for the team, at any depth', () => {
    const text = audienceModule(schemas.program, schemas.cohort)
    for (const field of ['redirect', 'depth', 'watch', 'notes', 'escalateTo', 'roster', 'access'])
      expect(text).not.toContain(`"${field}"`)
  })
})
