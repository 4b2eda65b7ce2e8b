import { rule } from '../rule.ts'
import { isFilledIn } from '../subjects/filled-in.ts'
import { inSpace, MEETING, spaceName } from '../subjects/in-space.ts'

/** Hours in a text: "9 to 5", "within a day", "on working days". */
const HOURS =
  /\b\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|h|uhr)? ?(?:to|until|till|and|bis|-|–) ?\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|h|uhr)?\b.{0,40}\b(?:answer|here|online|read|look|da|lesen|antwort)|\bwithin (?:a|one|two|\d+) (?:working )?(?:day|hour)s?\b|\b(?:working|office|business) (?:days?|hours)\b|\b(?:answer|look|read|reply)\w*\b.{0,30}\b(?:once|twice|every (?:day|morning|evening))\b/i

const piece = (hours: string) =>
  `contacts:\n  people-partner: {for: Harassment, phone: "+353 1 555 0100"${hours}}\n`

export default rule({
  id: 'channel-without-hours',
  demand: 'spaces',
  severity: 'warning',
  preset: 'recommended',
  onlyForDelivery: true,
  summary: 'People are asked to write at any hour, and nobody says when somebody reads it.',
  why: 'Somebody who writes at night that something is wrong, and hears nothing, believes that nobody cares.',
  sources: ['moderator-playbook', 'escalation-policies'],
  instead:
    'Give the contacts their `hours`, and pin a line in the channel, such as "We read here on working days and answer within a day".',
  bad: [piece('')],
  good: [
    piece(', hours: "Mon to Fri, 08:00 to 18:00"'),
    `${piece('')}posts:\n  - space: thread\n    ask: Which question helped? We read here on working days.\n`,
  ],
  checks: {
    space(space, { program, subjects }) {
      const { contacts, places } = program
      if (MEETING.has(space.kind) || [...contacts.values()].some((one) => isFilledIn(one.hours)))
        return undefined
      const [asked] = inSpace(space, subjects, program).written
      if (!asked || subjects.texts.some(({ text }) => HOURS.test(text))) return undefined
      return {
        message: `${spaceName(space)} asks people to write, and nothing says when somebody reads there.`,
        places: [
          { place: places.owner(space) },
          ...[...contacts.values()].map((one) => ({ place: places.owner(one), label: 'no hours' })),
        ],
      }
    },
  },
})
