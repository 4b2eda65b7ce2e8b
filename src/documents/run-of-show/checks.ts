import type { SessionPlan } from '../../plan/plan.ts'
import type { Space } from '../../program/program.ts'
import type { Setting } from '../guide/setting.ts'
import { kept } from '../kept.ts'
import { spacesOf } from '../session-spaces.ts'
import { owners } from './owners.ts'
import { BARE, type Line, type Row, said, written } from './row.ts'

/** What to look at before it begins, at no time that anybody set: places, files. */
export function checkRows(session: SessionPlan, setting: Setting): Row[] {
  return [...placeRows(session, setting), ...filesRow(session, setting)]
}

/** Each place with who looks after it, its link, and what may be recorded. */
function placeRows(plan: SessionPlan, setting: Setting): Row[] {
  const { words, names, plan: whole } = setting
  return spacesOf(plan).flatMap((id) => {
    const space = whole.program.spaces.get(id)
    if (!space) return []
    const { facilitator, moderator, access } = space
    const people = [facilitator, moderator].filter((one) => one !== undefined)
    const record = words.opening(kept(space, words))
    return [
      unset({
        title: names.titled(space),
        owners: owners(people, setting),
        screen: linkLines(space, setting),
        producer: [
          ...said(record || undefined),
          ...(access.length > 0
            ? said(
                words.text('labelled', {
                  label: words.text('spaces.access'),
                  value: words.row(access),
                }),
              )
            : []),
        ],
      }),
    ]
  })
}

/** In a delivery, people have to find the call. */
function linkLines({ kind, link }: Space, { words, plan }: Setting): Line[] {
  if (link) return written(`<${link}>`)
  const isCall = kind === 'video' || kind === 'webinar'
  return isCall && plan.program.cohort ? said(words.text('not-filled-in')) : []
}

/** What is handed out or opened in the session. */
function filesRow({ session, activities }: SessionPlan, setting: Setting): Row[] {
  const { words, plan, materials } = setting
  const all = activities.flatMap((one) => [one, ...one.tracks.flat()])
  const ids = [
    ...all.flatMap(({ held }) => held.handouts),
    ...materials
      .filter(({ uses }) => uses.some((use) => use.session.id === session.id))
      .flatMap(({ resource }) => (resource ? [resource.id] : [])),
  ]
  const files = [...new Set(ids)].flatMap((id) => plan.program.resources.get(id) ?? [])
  const screen = files.flatMap(({ title, link, file }) => {
    const label = words.text('labels.colon', { label: title })
    if (link) return written(`<${link}>`, label)
    return said(file ?? words.text('not-filled-in'), label)
  })
  return screen.length > 0 ? [unset({ title: words.text('resources.title'), screen })] : []
}

function unset(view: Partial<Row['view']>): Row {
  return { at: undefined, view: { ...BARE, ...view } }
}
