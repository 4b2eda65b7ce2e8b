import type { SessionPlan } from '../../plan/plan.ts'
import { clock } from '../calendar.ts'
import type { Setting } from '../guide/setting.ts'
import { type Held, startsOf } from '../held.ts'
import { momentWithDate } from '../moments.ts'
import { numbered } from '../numbered.ts'
import { titleText } from '../session-title.ts'
import { type Given, list, object } from '../template/shape.ts'
import { type Side, sideOf } from '../told-from.ts'
import { whenText } from '../when.ts'
import { activityTexts } from './activity.ts'
import { type CopyText, copyText, type Place, textsShape } from './text.ts'

/** Everything that the template of the copy sheet may name. */
export const copySheetShape = object({
  /** A session each, at each time of day at which it is held. */
  pages: list(
    object({
      title: 'plain',
      /** On which day, from when to when. */
      when: 'plain',
      /** What is posted on the days before. */
      before: textsShape,
      links: textsShape,
      activities: list(object({ title: 'plain', texts: textsShape })),
      after: textsShape,
    }),
  ),
})

export type CopySheetView = Given<typeof copySheetShape>

type Page = CopySheetView['pages'][number]

/** The sessions in which something is sent. */
export function copySheetView(setting: Setting): CopySheetView {
  const pages = setting.printed.flatMap((held) => timesOf(held).map((one) => page(one, setting)))
  const isFilled = ({ before, links, activities, after }: Page) =>
    [before, links, activities, after].some(({ length }) => length > 0)
  return { pages: pages.filter(isFilled) }
}

/** The session at each time of day at which it is held: its texts name the clock. */
function timesOf(held: Held): Held[] {
  const times = [...new Set(startsOf(held).map(({ time }) => time))]
  if (times.length < 2) return [held]
  return times.map((time) => {
    const all = held.all.map((one) => ({
      ...one,
      starts: one.starts.filter((start) => start.time === time),
    }))
    const start = all.flatMap(({ starts }) => starts)[0]
    return { ...held, all, plan: { ...held.plan, ...(start && { start }) } }
  })
}

function page(held: Held, setting: Setting): Page {
  const { words } = setting
  const session = titleText(held, setting)
  const at = (activity: string | undefined): Place => ({ session, activity, words })
  return {
    title: words.text('copy-sheet.title', { session }),
    when: whenText(held, setting) ?? (setting.plan.program.cohort && words.text('not-filled-in')),
    before: posts(held, 'before', at, setting),
    links: links(held.plan, at(words.text('copy-sheet.links')), setting),
    activities: numbered(held.plan).flatMap((one) => {
      const { activity, number, within } = one
      const { title } = activity.held
      const texts = activityTexts(one, held.plan, at(title), setting)
      // At a station each group comes by at another time.
      const start = within ? undefined : clock(words, held.plan.start, activity.start)
      const head = [start, number, title].filter(Boolean).join(words.text('separator'))
      return texts.length > 0 ? [{ title: head, texts }] : []
    }),
    after: [...posts(held, 'during', at, setting), ...posts(held, 'after', at, setting)],
  }
}

/** Where people meet, and what they open: an address each, so that it is pasted by itself. */
function links({ session, activities }: SessionPlan, place: Place, setting: Setting): CopyText[] {
  const { plan, names } = setting
  const all = activities.flatMap((one) => [one, ...one.tracks.flat()])
  const spaces = [...new Set([...session.spaces, ...all.flatMap(({ held }) => held.spaces)])]
  const places = spaces.flatMap((id) => {
    const link = plan.program.spaces.get(id)?.link
    return link ? [{ title: names.space(id), link }] : []
  })
  const resources = [...plan.program.resources.values()].flatMap(({ title, link, for: whom }) =>
    link && whom === 'everyone' ? [{ title, link }] : [],
  )
  return [...places, ...resources].map(({ title, link }) =>
    copyText({ ...place, title }, { text: `<${link}>` }),
  )
}

function posts(
  held: Held,
  side: Side,
  at: (activity: string | undefined) => Place,
  { plan, words, names }: Setting,
): CopyText[] {
  return plan.program.posts
    .filter(({ when }) => when?.at.kind === 'offset' && sideOf(when, held) === side)
    .map((post) => {
      const aside = post.when && momentWithDate(post.when, plan, words, names)
      return copyText({ ...at(undefined), title: names.space(post.space), time: aside }, { post })
    })
}
