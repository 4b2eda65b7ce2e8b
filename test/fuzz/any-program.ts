/** Whole programs, right as far as a schema and its references go; and cohorts of them. */
import fc from 'fast-check'
import { type Kind, resolve } from '../../src/program/schema/node.ts'
import { schemaShape } from '../../src/program/schema/schema.ts'
import { anyOf, KNOWN, OUTCOMES } from './any-value.ts'
import { text } from './texts.ts'

type Fields = Record<string, unknown>

const fieldOf = (kind: Kind, name: string) => {
  const root = schemaShape(kind)
  return anyOf(resolve(root.properties?.[name] ?? {}, root), root, 1)
}

const participants = fc
  .record({ min: fc.integer({ min: 1, max: 40 }), more: fc.integer({ min: 0, max: 40 }) })
  .map(({ min, more }) => ({ min, max: min + more }))

/** What others refer to is always there, the rest may be. */
const NEEDED = Object.keys(KNOWN).filter((name) => !name.startsWith('library-'))

const program = fc
  .record({
    any: anyOf(schemaShape('program'), schemaShape('program')) as fc.Arbitrary<Fields>,
    needed: fc.record(Object.fromEntries(NEEDED.map((name) => [name, fieldOf('program', name)]))),
    participants,
    outcomes: fc.array(text, { minLength: OUTCOMES, maxLength: OUTCOMES }),
  })
  .map(({ any, needed, participants, outcomes }) =>
    straight({ ...any, ...needed, participants, outcomes }),
  )

const cohort = (anyOf(schemaShape('cohort'), schemaShape('cohort')) as fc.Arbitrary<Fields>).map(
  (fields): Fields => ({ ...fields, program: 'main.yaml', participants: 20, 'by-video': 4 }),
)

/** Gives each session and activity an id of its own, and takes away lengths that contradict. */
function straight(program: Fields): Fields {
  let activities = 0
  const each = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const map = value as Fields
    if ('type' in map && 'duration' in map) {
      map.id = `a${++activities}`
      if (map.shortest !== undefined || map.longest !== undefined) map.duration = '1h'
      if (map.shortest !== undefined) map.shortest = '1m'
      if (map.longest !== undefined) map.longest = '2h'
    }
    Object.values(map).forEach(each)
  }
  each(program)
  const sessions = program.sessions as Fields[]
  for (const [index, session] of sessions.entries()) session.id = `s${index + 1}`
  // What refers to it means one.
  delete sessions[0]?.repeat
  for (const space of Object.values(program.spaces as Record<string, Fields>))
    if (space.kind !== 'in-person') delete space.room
  return program
}

export interface Whole {
  program: Fields
  cohort?: Fields
}

export const whole: fc.Arbitrary<Whole> = fc
  .record({ program, cohort: fc.option(cohort, { nil: undefined }) })
  .map(({ program, cohort }) => (cohort ? { program, cohort } : { program }))
