import { expect, it } from 'vitest'
import { curvedBar } from '../../../src/documents/guide/time-curves.ts'
import type { Activity, Depth } from '../../../src/program/program.ts'
import { activityOf, minutes, promptOf, sessionOf, trackOf } from '../../plan/program-of.ts'
import { settingOf } from './scene-of.ts'

function barOf(activities: Activity[]) {
  const setting = settingOf([sessionOf(activities)])
  const [session] = setting.plan.sessions
  if (!session) throw new Error('no session')
  return curvedBar(session, setting)
}

const asked = (depth: Depth, length: number) =>
  activityOf({ duration: minutes(length), prompts: [promptOf(60, { depth })] })

it('where two ask side by side, the deeper question is drawn, and the limit above', () => {
  const tracks = [trackOf([asked(1, 10)]), trackOf([asked(3, 10)])]
  const bar = barOf([activityOf({ title: 'Two tracks', tracks })])
  expect(bar.curves?.[0]).toEqual({
    label: 'Depth',
    steps: [{ from: 0, to: 5, height: 0.6 }],
    limit: 0.6,
  })
})

it('who does not see it is told where it is deepest and liveliest', () => {
  const bar = barOf([
    activityOf({ type: 'talk', title: 'Figures' }),
    { ...asked(2, 10), title: 'Rounds' },
  ])
  expect(bar.alt).toMatch(
    /most personal, with depth 2, in “Rounds”\. It is liveliest in “Rounds”\.$/,
  )
})

it('where nothing has a depth and nothing is livelier, nothing is said of it', () => {
  const bar = barOf([activityOf(), activityOf()])
  expect(bar.curves?.map(({ label }) => label)).toEqual(['Energy'])
  expect(bar.alt).not.toMatch(/personal|liveliest/)
})
