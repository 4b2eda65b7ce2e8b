import type { MeetingsDrawing } from '../../tree/tree.ts'
import { authorText } from '../author-text.ts'
import { coverDrawing } from '../drawing.ts'
import { type Fact, factShape, known } from '../fact.ts'
import { startsOf } from '../held.ts'
import { shortLength } from '../lengths.ts'
import { planned } from '../planned.ts'
import { data, type Given, list, object } from '../template/shape.ts'
import { periodText, whenText } from '../when.ts'
import { isUnnamed } from './missing.ts'
import type { Setting } from './setting.ts'

export const coverShape = object({
  title: authorText.program.title,
  summary: authorText.program.summary,
  drawing: data<MeetingsDrawing>(),
  facts: list(factShape),
  captions: list('plain'),
})

export function cover(setting: Setting): Given<typeof coverShape> {
  const { title, summary } = setting.plan.program
  const drawn = coverDrawing(setting)
  return {
    title,
    summary,
    drawing: drawn?.drawing,
    facts: facts(setting),
    captions: captions(setting, drawn?.title),
  }
}

function facts(setting: Setting): Fact[] {
  const { words, plan, printed } = setting
  const { program } = plan
  const sessions = printed.flatMap(({ all }) => all)
  const [only] = printed
  const isOne = sessions.length === 1 && only !== undefined
  const length = shortLength(
    words,
    sessions.reduce((sum, session) => sum + session.duration, 0),
  )
  // In a delivery somebody must know when it is; a design has no dates.
  const open = program.cohort ? words.text('not-filled-in') : undefined
  const places = placesText([...new Set(sessions.flatMap((session) => session.spaces))], setting)
  const head: Fact[] = known(
    [
      isOne
        ? ['cover.session', only.plan.session.title]
        : ['cover.sessions', words.number(sessions.length)],
      ['cover.length', isOne ? length : words.text('cover.length-in-all', { length })],
      ['cover.group', planned(setting)],
      ['cover.date', (isOne ? whenText(only, setting) : periodText(setting)) ?? open],
      ['cover.place', places],
      ['cover.language', languageName(program.language)],
    ],
    words,
  )
  return [...head, ...team(setting)]
}

/** In a delivery, people have to find the room. */
function placesText(ids: readonly string[], { words, names, plan }: Setting): string | undefined {
  const { spaces, cohort } = plan.program
  const told = ids.map((id) => {
    const space = spaces.get(id)
    if (!cohort || !space || !isUnnamed(space)) return names.space(id)
    return words.text('labelled', {
      label: words.text('cover.room'),
      value: words.text('not-filled-in'),
    })
  })
  return told.length > 0 ? words.list(told) : undefined
}

/** The team by role, as far as it has names. In a delivery, a role without a name is to be filled. */
function team({ words, names, plan }: Setting): Fact[] {
  const byRole = new Map<string, string[]>()
  for (const person of plan.program.people.values()) {
    const role = names.role(person)
    const name = person.name ?? (plan.program.cohort ? words.text('not-filled-in') : undefined)
    byRole.set(role, [...(byRole.get(role) ?? []), ...(name ? [name] : [])])
  }
  return [...byRole]
    .filter(([, people]) => people.length > 0)
    .map(([label, people]) => ({ label, value: words.list([...new Set(people)]) }))
}

function captions({ words, plan, printed }: Setting, drawn: string | undefined): string[] {
  const { about, cohort } = plan.program
  const zone = cohort?.timezone
  const hasTimes = printed.some((held) => startsOf(held).length > 0)
  return [
    ...(drawn ? [words.text('cover.drawing', { title: drawn })] : []),
    [
      cohort?.title,
      about.version && words.text('cover.version', { version: about.version }),
      zone && hasTimes && words.text('cover.timezone', { zone: zone.replaceAll('_', ' ') }),
    ]
      .filter(Boolean)
      .join(words.text('separator')),
    words.text('cover.keep'),
  ]
}

/** What a language is called in itself. A code that nobody knows stays a code. */
function languageName(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
}
