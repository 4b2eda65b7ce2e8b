import { quote } from '../reading/cut.ts'
import { rule } from '../rule.ts'
import { anonymityIn, TO_PARTICIPANTS } from '../words/anonymity.ts'

const form = 'evaluation:\n  - ask: What should change? Your answer is anonymous.\n'

export default rule({
  id: 'anonymous-group-too-small',
  demand: 'threat',
  severity: 'warning',
  preset: 'recommended',
  languages: ['en'],
  summary:
    'Something is called anonymous, and so few people answer that others can guess who wrote what.',
  why: 'Among a handful of answers, colleagues know one another by their words, and by things that only one of them could know.',
  sources: ['anonymity-threshold', 'anonymous-surveys', 'anonymity-of-respondents'],
  instead:
    'Ask several cohorts together. Or promise less: "Only the facilitator reads this" is honest.',
  options: {
    // The sources ask for 3, 5, or 8 where figures are compared.
    people: { title: 'How many people have to answer', default: 5, least: 2 },
  },
  bad: [
    `participants: {min: 4, max: 8}\n${form}`,
    'sessions:\n  - title: Circle\n    space: room\n    duration: 20m\n    activities:\n      - type: reflection\n        title: In threes\n        duration: 20m\n        groups: {size: 3}\n        prompts: ["Write it anonymously: what bothers you?"]\n',
  ],
  good: [
    `participants: {min: 5, max: 8}\n${form}`,
    'participants: {min: 3, max: 8}\nevaluation:\n  - by: managers\n    ask: Your answer is anonymous. What changed?\n',
  ],
  checks: {
    text(text, { program, options }) {
      const { participants, cohort, evaluation } = program
      // A library does not know how many will come.
      if (!program.places.spot(participants, 'min')) return undefined
      const ofOthers = evaluation.some(({ by, ask }) => by !== undefined && ask.includes(text.text))
      if (!TO_PARTICIPANTS.has(text.kind) || ofOthers) return undefined
      const coming = cohort?.participants === undefined ? participants.min : participants.planned
      const inGroups = text.kind === 'prompt' ? text.activity?.activity.groups?.size.max : undefined
      const people = Math.min(coming, inGroups ?? coming)
      const claim = people < options.people ? anonymityIn(text) : undefined
      if (!claim) return undefined
      return {
        message: `${quote(text.text)} promises that nobody will know who it was, and there may be only ${people} people.`,
        confidence: 'medium',
        places: [
          { place: claim.place },
          inGroups === people && text.activity
            ? { place: program.places.key(text.activity.activity, 'groups'), label: 'in groups' }
            : { place: program.places.value(participants, 'min'), label: 'people' },
        ],
      }
    },
  },
})
