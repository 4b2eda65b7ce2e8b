import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Place } from '../temporary.ts'
import { CTRL_C, DOWN, ENTER, typedIn } from '../typing.ts'

let place: Place
beforeEach(() => {
  place = new Place()
})
afterEach(() => place.remove())

const typed = (argv: string[], script: [wait: string, type: string][]) =>
  typedIn(place, argv, script)

const ANSWERS: [string, string][] = [
  ['Which program do you want to start from?', ENTER],
  ['What is the program called?', `Peers at work${ENTER}`],
  ['Who is it for?', ENTER],
  ['How many people', `6-12${ENTER}`],
  ['Where do they meet?', `${DOWN}${ENTER}`],
  ['Which language', ENTER],
  ['When does the first session start', `2031-05-06 13:30${ENTER}`],
]

describe('the wizard', { timeout: 20_000 }, () => {
  it('asks, shows what it will write, writes it, and prints the guide', async () => {
    const { code, screen } = await typed(['init'], [...ANSWERS, ['Go ahead?', ENTER]])
    expect(code).toBe(0)
    expect(screen).toContain('These files will be written:\n  cohorts/first.yaml')
    expect(screen).toMatch(
      /The facilitator guide: out\/team-only\/peers-at-work\.first\.guide\.pdf/,
    )
    expect(existsSync(place.path('out/team-only/peers-at-work.first.guide.pdf'))).toBe(true)
    const program = readFileSync(place.path('peers-at-work.yaml'), 'utf8')
    expect(program).toContain('title: Peers at work\n')
    expect(program).toMatch(/min: 6\n +max: 12\n/)
    expect(program).toMatch(/id: kick-off[\s\S]{0,120}space: call/)
    expect(readFileSync(place.path('cohorts/first.yaml'), 'utf8')).toContain(
      '    start: 2031-05-06 13:30\n',
    )
  })

  it('asks which program to start from', async () => {
    const { code, screen } = await typed(
      ['init'],
      [
        ['Which program do you want to start from?', DOWN],
        ['meet four times', ENTER],
        ['What is the program called? (New Hire Cohort)', CTRL_C],
      ],
    )
    expect(code).toBe(130)
    expect(screen).toMatch(/Feedback Foundations\n. New Hire Cohort\n. Peer Coaching Circle\n/)
  })

  it('offers the way to meet that is usual for the program', async () => {
    const { screen } = await typed(
      ['init', '--starter', 'new-hire-cohort', '--title', 'A', '--audience', 'B'],
      [
        ['How many people', ENTER],
        ['Where do they meet?', ENTER],
        ['Which language', CTRL_C],
      ],
    )
    expect(screen).toContain('Where do they meet? By video')
  })

  it('asks again where it cannot read an answer', async () => {
    const { code, screen } = await typed(
      [
        'init',
        '--starter',
        'feedback-foundations',
        '--title',
        'A',
        '--audience',
        'B',
        '--where',
        'video',
        '--language',
        'en',
      ],
      [
        ['How many people', `many${ENTER}`],
        ['is no number of people. Write a number such as 14', `\u007f\u007f\u007f\u007f9${ENTER}`],
        ['When does the first session start', `2031-05-06${ENTER}`],
        ['has no time of day', ` 13:30${ENTER}`],
        ['Go ahead?', `n${ENTER}`],
      ],
    )
    expect(code).toBe(0)
    expect(screen).toContain('Nothing was written.')
    expect(screen).not.toContain('What is the program called?')
    expect(readdirSync(place.folder)).toEqual([])
  })

  it.each(ANSWERS.map(([question], index) => [question, index] as const))(
    'leaves nothing behind when stopped at "%s"',
    async (question, index) => {
      const script = [...ANSWERS.slice(0, index), [question, CTRL_C] as [string, string]]
      const { code, screen } = await typed(['init', 'new'], script)
      expect(code).toBe(130)
      expect(screen).toContain('Stopped. Nothing was written.')
      expect(readdirSync(place.folder)).toEqual([])
    },
  )

  it('leaves nothing behind when stopped at the last question', async () => {
    const { code } = await typed(['init'], [...ANSWERS, ['Go ahead?', CTRL_C]])
    expect(code).toBe(130)
    expect(readdirSync(place.folder)).toEqual([])
  })
})
