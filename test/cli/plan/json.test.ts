import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { planReport } from '../../../src/cli/plan/report.ts'
import { planProgram } from '../../../src/plan/plan-program.ts'
import { kickOff } from '../../plan/foundations.ts'
import { activityOf, minutes, programOf, trackOf } from '../../plan/program-of.ts'

/** The names of all fields of a value and of what is in it. */
function fieldsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, its]) => [name, ...fieldsIn(its)])
}

it('every field of the plan in JSON is in the handbook', () => {
  const tracks = [trackOf([activityOf({ energy: 'low', serves: [1] })])]
  const long = { ...kickOff, activities: [...kickOff.activities, activityOf({ tracks })] }
  const program = programOf(
    [long],
    { min: 9, max: 19 },
    {
      outcomes: ['Ask for one thing'],
      cohort: { id: 'dublin', title: 'Dublin', timezone: 'Europe/Dublin' },
    },
  )
  const wish = { people: 19, start: '09:00', end: '11:00', presence: 'remote' } as const
  const report = planReport(planProgram(program, wish), program, wish)
  const page = readFileSync(new URL('../../../docs/plan.md', import.meta.url), 'utf8')
  const fields = new Set(fieldsIn(JSON.parse(JSON.stringify(report))))
  expect(fields.size).toBeGreaterThan(70)
  expect([...fields].filter((field) => !page.includes(`\`${field}\``))).toEqual([])
})

it('all times are whole seconds, from the start of their session', () => {
  const program = programOf([kickOff], { min: 9, max: 18 })
  const [session] = planReport(planProgram(program)).sessions
  const first = session?.activities[1]
  expect(first).toMatchObject({ start: minutes(10), clock: '09:40', time: '2027-03-02T09:40:00' })
  expect(session?.starts).toEqual(['2027-03-02T09:30:00'])
})
