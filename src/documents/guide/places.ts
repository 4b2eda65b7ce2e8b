import type { Space } from '../../program/program.ts'
import { kept } from '../kept.ts'
import { type Given, list, object } from '../template/shape.ts'
import type { Setting } from './setting.ts'

export const placesShape = object({
  spaces: list(object({ name: 'plain', kept: 'plain', people: 'plain', more: 'phrase' })),
  hasPeople: 'flag',
  hasMore: 'flag',
})

type Places = Given<typeof placesShape>

/** Where people meet, what is kept of it, and who looks after it. */
export function places(setting: Setting): Places {
  const spaces = [...setting.plan.program.spaces.values()].map((space) => row(space, setting))
  return {
    spaces,
    hasPeople: spaces.some((space) => space.people),
    hasMore: spaces.some((space) => space.more),
  }
}

const LOOKS_AFTER = {
  facilitator: 'spaces.facilitates',
  moderator: 'spaces.moderates',
  standIn: 'spaces.stands-in',
} as const

function row(space: Space, setting: Setting): Places['spaces'][number] {
  const { words, names, plan } = setting
  const { facilitator, moderator, standIn, access, link } = space
  const open = plan.program.cohort ? words.text('not-filled-in') : undefined
  const looksAfter = (id: string | undefined, role: keyof typeof LOOKS_AFTER) => {
    const person = id && (names.known(id) ?? open)
    return person && words.text(LOOKS_AFTER[role], { person })
  }
  return {
    name: names.titled(space),
    kept: kept(space, words),
    people: [
      looksAfter(facilitator, 'facilitator'),
      looksAfter(moderator, 'moderator'),
      looksAfter(standIn, 'standIn'),
    ]
      .filter(Boolean)
      .join(words.text('separator')),
    more: [link && `<${link}>`, access.join(words.text('separator'))]
      .filter(Boolean)
      .join(words.text('separator')),
  }
}
