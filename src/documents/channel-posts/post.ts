import { momentAfter } from '../../program/grammars/starts.ts'
import type { Posting, Row } from '../../tree/tree.ts'
import { dates, dateWithWeekday } from '../calendar.ts'
import { type Dated, datesOf, momentText } from '../moments.ts'
import type { SeenProgram } from '../participants.ts'
import type { ParticipantsSetting } from '../participants-setting.ts'
import { data, type Given, object } from '../template/shape.ts'
import { postText, postTextShape } from './text.ts'

type Post = SeenProgram['posts'][number]

export const postShape = object({
  /** Stays the same as long as the program has the same posts before it. */
  id: 'plain',
  place: 'plain',
  /** In words, with the days where they are known. */
  when: 'plain',
  row: data<Row>(),
  posting: data<Posting>(),
  text: postTextShape,
})

/** `number`: its place in the program, from 1. */
export function post(
  one: Post,
  number: number,
  setting: ParticipantsSetting,
): Given<typeof postShape> {
  const { names } = setting
  const posting = postingOf(one, setting)
  return {
    id: `post-${number}`,
    place: names.space(one.space),
    when: whenText(posting, setting),
    row: rowOf(posting, setting),
    posting,
    text: postText(one),
  }
}

function postingOf({ space, when }: Post, setting: ParticipantsSetting): Posting {
  const { names, plan, words } = setting
  const found = when ? datesOf(when, plan) : []
  const comesAgain =
    when?.at.kind === 'weekly' || (when?.at.kind === 'offset' && when.at.from === 'joining')
  return {
    place: names.space(space),
    ...(when && { moment: momentText(when, words, names) }),
    times: found.map(timeOf),
    isOpen: found.length === 0 && !comesAgain,
  }
}

function timeOf({ start, isDay }: Dated): Posting['times'][number] {
  const { date, time, timezone } = start
  const at = momentAfter(start, 0)
  return {
    date,
    ...(!isDay && { time }),
    ...(timezone && { timezone }),
    ...(!isDay && timezone && at && { at }),
  }
}

function whenText({ moment, times, isOpen }: Posting, { words }: ParticipantsSetting): string {
  const days = [...new Set(times.map(({ date }) => date))]
  const [day] = days
  const said =
    day === undefined || days.length > 1 ? dates(words, days) : dateWithWeekday(words, day)
  const [first, ...others] = times
  const time = others.length === 0 ? first?.time : undefined
  const dated = time ? words.text('calendar.date-and-time', { date: said, time }) : said
  return [moment, dated, isOpen && words.text('channel-posts.no-date')]
    .filter(Boolean)
    .join(words.text('separator'))
}

function rowOf({ place, moment, times, isOpen }: Posting, { words }: ParticipantsSetting): Row {
  const open = { date: isOpen ? words.text('channel-posts.no-date') : '' }
  const all: Partial<Posting['times'][number]>[] = times.length > 0 ? times : [open]
  return {
    label: words.text('channel-posts.text'),
    told: all.map(({ date = '', time = '', timezone = '' }) => [
      { label: words.text('cover.date'), value: date },
      { label: words.text('channel-posts.time'), value: time },
      { label: words.text('run.zone'), value: timezone },
      { label: words.text('glance.when'), value: moment ?? '' },
      { label: words.text('cover.place'), value: place },
    ]),
  }
}
