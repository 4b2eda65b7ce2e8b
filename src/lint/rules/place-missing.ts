import type { Space } from '../../program/program.ts'
import { rule } from '../rule.ts'
import { isFilledIn } from '../subjects/filled-in.ts'
import { inSpace, spaceName } from '../subjects/in-space.ts'

const piece = (room: string, call: string) =>
  `spaces:\n  room: {kind: in-person, facilitator: lead, moderator: host${room}}\n  call: {kind: video, facilitator: lead, moderator: host${call}}\n  thread: {kind: channel, name: "#asking", facilitator: lead, moderator: host}\n`

export default rule({
  id: 'place-missing',
  demand: 'spaces',
  severity: 'warning',
  preset: 'recommended',
  onlyForDelivery: true,
  summary: 'Nobody has said which room it is, or how to join the call.',
  why: 'People who have to look for the room or the link come late.',
  sources: ['scarf'],
  instead: 'Fill it in under `spaces` in the cohort.',
  bad: [piece('', ', link: https://example.com/call'), piece(', name: Room 2', '')],
  good: [piece(', name: Room 2', ', link: https://example.com/call')],
  checks: {
    space(space, { program, subjects }) {
      const missing = missingFrom(space)
      if (!missing || !inSpace(space, subjects, program).used) return undefined
      return {
        message: `${spaceName(space)} has no`,
        lacks: missing.lacks,
        places: [{ place: program.places.owner(space) }],
        try: missing.try,
      }
    },
  },
})

function missingFrom({ kind, name, link }: Space) {
  const isNamed = isFilledIn(name)
  if (kind === 'in-person' && !isNamed)
    return {
      lacks: 'name by which people find it',
      try: 'Say in the cohort which one: `name: Liffey room, second floor`.',
    }
  if ((kind === 'video' || kind === 'webinar') && !isFilledIn(link))
    return { lacks: 'link to join by', try: 'Say in the cohort how to join: `link: https://…`.' }
  if ((kind === 'channel' || kind === 'document') && !isNamed && !isFilledIn(link))
    return { lacks: 'name or link', try: 'Say in the cohort where it is: `name` or `link`.' }
  return undefined
}
