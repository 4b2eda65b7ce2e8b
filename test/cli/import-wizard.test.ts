import { existsSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Place } from './temporary.ts'
import { CTRL_C, DOWN, ENTER, typedIn } from './typing.ts'

const AGENDA = `Time,Topic,Mood
09:00,Welcome,curious
09:10,The new rota,tense
10:00,End,
`

let place: Place
beforeEach(() => {
  place = new Place({ 'agenda.csv': AGENDA })
})
afterEach(() => place.remove())

/** To the last of the three columns. */
const MOOD = `${DOWN.repeat(2)}${ENTER}`

describe('the wizard of an import', { timeout: 20_000 }, () => {
  it('shows what it understood, lets a column be changed, and writes the program', async () => {
    const { code, screen } = await typedIn(
      place,
      ['import', 'agenda.csv'],
      [
        ['What is the program called? (agenda)', `Rota day${ENTER}`],
        ['How many people take part', `6-9${ENTER}`],
        ['Is this right?', `${DOWN}${ENTER}`],
        ['Which column?', MOOD],
        ['What is it for?', `${DOWN.repeat(5)}${ENTER}`],
        ['Mood    output', ENTER],
      ],
    )
    expect(screen).toContain('Mood    notes (no field is for it)')
    expect(code).toBe(0)
    const program = readFileSync(place.path('rota-day.yaml'), 'utf8')
    expect(program).toMatch(/title: Rota day\n[\s\S]*min: 6\n +max: 9\n/)
    expect(program).toContain('output: tense\n')
  })

  it('writes nothing when it is stopped', async () => {
    const { code, screen } = await typedIn(
      place,
      ['import', 'agenda.csv', '--title', 'Rota day', '--participants', '6-9'],
      [['Is this right?', `${DOWN.repeat(2)}${ENTER}`]],
    )
    expect(code).toBe(0)
    expect(screen).toContain('Nothing was written.')
    expect(existsSync(place.path('rota-day.yaml'))).toBe(false)
  })

  it('can be left at any question', async () => {
    const { code } = await typedIn(place, ['import', 'agenda.csv'], [['program called', CTRL_C]])
    expect(code).toBe(130)
  })
})
