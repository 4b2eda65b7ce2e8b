import { describe, expect, it } from 'vitest'
import { printed } from '../../../src/cli/plan/lines.ts'
import { timeline } from '../../../src/cli/plan/timeline.ts'
import type { Activity, Depth, Session, Start } from '../../../src/program/program.ts'
import { activityOf, groupsOf, minutes, promptOf, trackOf } from '../../plan/program-of.ts'
import { reportOf } from './planned.ts'

function drawing(
  activities: Activity[],
  { width = 49, start, ...fields }: Partial<Session> & { width?: number; start?: Start } = {},
): string[] {
  const [session] = reportOf(activities, fields).sessions
  if (!session) throw new Error('no session')
  return printed(timeline(session, start, width))
    .trimEnd()
    .split('\n')
}

const talk = activityOf({ type: 'talk', title: 'Talk' })
const pairs = activityOf({
  type: 'introductions',
  duration: minutes(20),
  groups: groupsOf(2),
  prompts: [promptOf(60, { depth: 2 })],
  energy: 'high',
})

/** The row with this name, without the name. */
function rowOf(lines: readonly string[], name: string): string {
  return (lines.find((line) => line.startsWith(`  ${name}`)) ?? '').slice(9)
}

describe('the timeline of a session', () => {
  it('gives each activity room by its time, with number, symbol and filling', () => {
    expect(drawing([talk, pairs, activityOf({ type: 'break' })])[1]).toBe(
      '         1▲████████2○░░░░░░░░░░░░░░░░░░‖',
    )
  })

  it('draws who speaks, how personal it gets, and how lively it is', () => {
    const lines = drawing([talk, activityOf({ type: 'break' }), pairs], { width: 49 })
    expect(rowOf(lines, 'voice')).toBe(`${'▀'.repeat(10)}${' '.repeat(10)}${'▄'.repeat(20)}`)
    expect(rowOf(lines, 'depth')).toBe(`${' '.repeat(20)}▂▂`)
    expect(rowOf(lines, 'energy')).toBe(`${'▂'.repeat(10)}${' '.repeat(10)}${'█'.repeat(20)}`)
  })

  it('shows the deeper of two questions that are asked side by side', () => {
    const asked = (depth: Depth) =>
      trackOf([activityOf({ type: 'discussion', prompts: [promptOf(60, { depth })] })])
    const tracks = [asked(3), asked(1)]
    const lines = drawing([activityOf({ type: 'problem-solving', tracks })])
    expect(rowOf(lines, 'depth')).toMatch(/^▄+$/)
  })

  it('has the clock above, and the end at the end', () => {
    const start = { time: '09:50' }
    expect(drawing([talk, pairs], { start })[0]).toBe(
      '         │09:50       │10:00        │10:10 10:20│',
    )
  })

  it('marks where it should be over, where its activities take longer', () => {
    const late = drawing([talk, pairs], { start: { time: '09:00' }, duration: minutes(15) })
    expect(late[0]).toBe('         │09:00       │09:10 ┃09:15 │09:20 09:30│')
    const little = drawing([talk, pairs], { start: { time: '09:00' }, duration: minutes(25) })
    expect(little[0]).toBe('         │09:00       │09:10              ┃09:30│')
  })

  it('shows time that nobody planned as spare', () => {
    expect(drawing([talk], { duration: minutes(20) })[1]).toBe(
      `         1▲${'█'.repeat(18)}${'╱'.repeat(20)}`,
    )
  })

  it('draws tracks below the activity that they are in', () => {
    const tracks = [
      trackOf([activityOf({ type: 'practice' })]),
      trackOf([activityOf({ type: 'discussion', duration: minutes(5) })]),
    ]
    expect(drawing([talk, activityOf({ type: 'problem-solving', tracks })]).slice(1, 4)).toEqual([
      `         1▲${'█'.repeat(18)}2◎${'▒'.repeat(18)}`,
      `  track A${' '.repeat(20)}■${'▓'.repeat(19)}`,
      `  track B${' '.repeat(20)}●${'▓'.repeat(9)}`,
    ])
  })

  it('leaves a column to what takes a minute of a long day', () => {
    const short = activityOf({ type: 'energizer', duration: minutes(1) })
    const long = activityOf({ type: 'talk', duration: minutes(240) })
    expect(drawing([long, short, long])[1]).toBe(`         1▲${'█'.repeat(18)}*3▲${'█'.repeat(17)}`)
  })

  it('is as wide as asked for, whatever is in it', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      activityOf({ type: 'discussion', duration: minutes(1 + (index % 7) * 9) }),
    )
    for (const width of [60, 80, 200])
      for (const line of drawing(many, { width })) expect(line.length).toBe(width)
  })
})
