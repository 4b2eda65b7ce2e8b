import { describe, expect, it } from 'vitest'
import type { ChannelPostsView } from '../../src/documents/channel-posts/view.ts'
import { build, viewOf } from '../../src/documents/document.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import { load } from './loaded.ts'
import { sketch } from './sketch.ts'

const viewIn = (program = load('full.yaml', 'full.cohort.yaml'), session?: string) =>
  viewOf(planProgram(program), 'channel-posts', {
    detail: 'script',
    ...(session && { session }),
  }) as ChannelPostsView

/** One session of an hour, on a day or not, and posts at these moments. */
const programOf = (start: string | undefined, ...posts: string[]) =>
  load(`
social-learn: 1
title: Feedback
participants: { min: 4, max: 8 }
spaces: { wins: { kind: channel, name: "#wins" } }
sessions:
  - id: kick-off
    title: Kick-off
    duration: 1h
    ${start ? `start: ${start}` : ''}
    activities: [{ type: talk, title: Hello, duration: 1h }]
posts:
${posts.map((when) => `  - { space: wins, say: Hi, ${when && `when: ${when}`} }`).join('\n')}
`)

const told = (start: string | undefined, ...posts: string[]) =>
  viewIn(programOf(start, ...posts)).posts.map(({ id, when }) => `${id}: ${when}`)

describe('the channel posts', () => {
  it('of the fullest program', async () => {
    const plan = planProgram(load('full.yaml', 'full.cohort.yaml'))
    const tree = build(plan, 'channel-posts', { detail: 'script' })
    await expect(sketch(tree.children)).toMatchFileSnapshot('programs/full.channel-posts.out')
  })

  it('come by their days, with the time where it is about one; their ids stay', () => {
    expect(
      told('2027-03-02 09:30', '2d after kick-off', 'every Monday', '1h before kick-off'),
    ).toEqual([
      'post-3: 1 hour before “Kick-off” · Tuesday, 2 March 2027, 08:30',
      'post-1: 2 days after “Kick-off” · Thursday, 4 March 2027',
      'post-2: Every Monday',
    ])
  })

  it('say where a day is yet to be set, and not of what comes again and again', () => {
    expect(told(undefined, '2d after kick-off', 'every Monday', '5m after joining', '')).toEqual([
      'post-1: 2 days after “Kick-off” · no date yet',
      'post-2: Every Monday',
      'post-3: 5 minutes after joining',
      'post-4: no date yet',
    ])
  })

  it('at the end of each session have a time for each of them', () => {
    const [post] = viewIn(programOf('2027-03-02 23:30', 'end of each session')).posts
    expect(post?.posting?.times).toEqual([{ date: '2027-03-03', time: '00:30' }])
  })

  it('have their moment in UTC where the time zone is known', () => {
    const posts = viewIn().posts.flatMap(({ posting }) => posting?.times ?? [])
    for (const { at, time, timezone } of posts)
      expect(at === undefined).toBe(time === undefined || timezone === undefined)
  })

  it('of one session are those that are told from it', () => {
    const posts = viewIn(load('full.yaml'), 'circle').posts
    expect(posts.length).toBeLessThan(viewIn().posts.length)
  })

  it('say so where there are none', () => {
    const tree = build(planProgram(load('small.yaml')), 'channel-posts', { detail: 'script' })
    expect(sketch(tree.children)).toContain('This program writes nothing into channels.')
  })
})
