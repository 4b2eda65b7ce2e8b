import { rule } from '../rule.ts'
import { inSpace, inSpaceName } from '../subjects/in-space.ts'
import { personName, whoIs } from '../subjects/people.ts'

export default rule({
  id: 'one-person-for-both',
  demand: 'spaces',
  severity: 'warning',
  preset: 'recommended',
  summary: 'One person facilitates and moderates, in a call or with many people.',
  why: 'Nobody can lead a conversation, read the chat and look after somebody who is upset, all at once.',
  sources: ['slack-udemy', 'producer-role'],
  instead: 'Ask a second person to moderate; a colleague who has taken part before will do.',
  options: {
    people: {
      // The sources give no number; up to about twelve, one person sees every face.
      title:
        'How many people one person may look after, in a room or a channel; the figure is ours',
      default: 12,
      least: 1,
    },
  },
  bad: [
    'spaces:\n  room: {kind: in-person, facilitator: lead, moderator: host}\n  call: {kind: video, facilitator: lead, moderator: lead}\n  thread: {kind: channel, facilitator: lead, moderator: host}\n',
    'people:\n  lead: {name: Jo Bloggs}\n  host: {name: Jo Bloggs}\n  helper: {name: Sam Sample}\n',
  ],
  good: [
    // Twelve people in one room.
    'spaces:\n  room: {kind: in-person, facilitator: lead, moderator: lead}\n  call: {kind: video, facilitator: lead, moderator: host}\n  thread: {kind: channel, facilitator: lead, moderator: lead}\n',
  ],
  checks: {
    space(space, { program, plan, subjects, options }) {
      const { facilitator, moderator, kind } = space
      if (facilitator === undefined || moderator === undefined) return undefined
      if (whoIs(facilitator, program) !== whoIs(moderator, program)) return undefined
      const inCall = kind === 'video' || kind === 'webinar'
      if (!inCall && plan.people <= options.people) return undefined
      if (!inSpace(space, subjects, program).used) return undefined
      const { places } = program
      const many = inCall ? '' : `, with up to ${plan.people} people`
      return {
        who: whoIs(facilitator, program),
        message: `${personName(facilitator, program)} facilitates and moderates ${inSpaceName(space)}${many}.`,
        places: [
          { place: places.value(space, 'moderator'), label: 'moderates' },
          { place: places.value(space, 'facilitator'), label: 'facilitates' },
        ],
      }
    },
  },
})
