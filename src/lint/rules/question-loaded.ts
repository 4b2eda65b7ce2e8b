import { quote, unquotedIn } from '../reading.ts'
import { rule } from '../rule.ts'
import { opening } from '../said.ts'
import { anyOf } from '../words/any-of.ts'
import { PEOPLE } from '../words/people.ts'

const POOR = 'bad|poor|sloppy|terrible|awful|lousy|lazy|shoddy|careless|unprofessional|dismal|messy'
const EFFORT =
  'teamwork|planning|communication|attitude|work|workmanship|management|leadership|performance|' +
  'discipline|handovers?|service|organi[sz]ation|cooperation|coordination|preparation|morale|' +
  'motivation|commitment|behaviou?r|decisions?|results?|job'

const LOADED = anyOf(
  'whose fault',
  "who(?:m|'s| is| was| are| were| do you| would you| should we)? (?:to blame|at fault|blame|you blame)",
  "who(?:'s| is| was)? (?:messed|screwed|bungled|botched|fouled|slipped|messing|screwing) (?:it |this |that |things )?up",
  '(?:who|which of (?:you|us|them)) (?:bungled|botched|ruined|spoil(?:ed|t)|wrecked|broke (?!the (?:ice|record))|forgot|failed|overslept)',
  "who should(?:'ve| have) (?:noticed|seen|known|caught|checked|spotted|stopped|prevented|said|told)",
  '(?:who|which of (?:you|us|them)) let (?:\\w+ ){1,3}down',
  `what(?:'s| is) (?:so )?(?:the matter|wrong) with (?:you|him|her|them|us|people|our (?:team|managers?|people|culture|attitude|leadership|colleagues)|(?:the way|how) (?:you|he|she|they|we|(?:\\w+ ){1,3}(?:runs|leads|works|does|handles|speaks|talks|plans|treats))|the (?:other|late|early|night|day|young)|${PEOPLE})`,
  `(?:mistakes?|errors?|blunders?|slips?) (?:did|have|has) (?:${PEOPLE}|they|he|she|the (?:other|last|late|early|night|day|young|new) \\w+) (?:make|made)`,
  `(?:mistakes|errors|delays|failures|losses|problems) [^?]{0,40}(?:down to|the fault of|the work of) (?:${PEOPLE}|you|him|her|them|the (?:other|late|early|night|day|young|new) \\w+)`,
  `(?:our|your|their|his|her|(?:${PEOPLE})'s?|the \\w+ \\w+'s) (?:own )?(?:${POOR}) (?:\\w+ )?(?:${EFFORT})`,
  `the (?:${POOR}) (?:\\w+ )?(?:${EFFORT}) (?:of|by|from|in) (?:${PEOPLE}|our|your|the (?:other|late|early|night|day))`,
  'what is it (?:about|with) (?:you|us|our \\w+|your \\w+|them) that (?:makes|drives|puts|annoys|keeps)',
  '(?:stops?|keeps?|prevents?) (?:you|us|them|people) from (?:doing (?:your|our|their) (?:job|work)|working|planning|listening) (?:properly|well|right|together)',
  `what (?:did|have|has) (?:${PEOPLE}|they|he|she|procurement|the (?:other|late|early|night|day|young|new) \\w+) (?:do to |done to )?(?:spoil|ruin|break|wreck|mess up|upset|lose)(?:ed|t|ken)?`,
  '(?:break|broke|ruin|ruined|spoil|mess up|wreck|lose|forget) (?:this time|yet again)',
  'always (?:ruins?|spoils?|breaks?|wrecks?|mess(?:es)?|botch(?:es)?|gets? (?:it|things|the \\w+|everything) wrong)',
  `why (?:did|does|do|has|have) (?:${PEOPLE}|they|he|she|the (?:other|late|early|night|day|young|new) \\w+) (?:\\w+ )?(?:ignored?|neglect(?:ed)?|refused?|fail(?:ed)? to|mess(?:ed)? up|let)`,
  '(?:your|their|our|his|her) (?:failure|inability|refusal|unwillingness|neglect) to',
  '(?:your|their|his|her) (?:planning|teamwork|work|argument|effort|round) (?:fall|fell) (?:apart|to pieces)',
  "should(?:'ve| have) seen (?:it )?coming",
)

export default rule({
  id: 'question-loaded',
  demand: 'threat',
  severity: 'info',
  preset: 'recommended',
  summary: 'A question takes it for granted that somebody is at fault.',
  why: 'Whoever answers has first to accept the blame or to pass it on, and the group talks about guilt rather than about causes.',
  sources: ['writing-surveys', 'scarf'],
  instead: 'Look for what contributed, as in "What led up to it?" or "What would have helped?".',
  languages: ['en'],
  bad: [
    'evaluation:\n  - when: end of each session\n    ask: ["Whose fault was it that we ran late?"]\n',
    'evaluation:\n  - when: end of each session\n    ask: ["What is the reason for our poor teamwork?"]\n',
  ],
  good: [
    'evaluation:\n  - when: end of each session\n    ask: ["What contributed to the delay?"]\n',
    'evaluation:\n  - when: end of each session\n    ask: ["How do you find the fault when a string of lights is dead?"]\n',
    'evaluation:\n  - when: end of each session\n    ask: ["Which mistake of your own taught you something?"]\n',
  ],
  checks: {
    ask(ask) {
      const found = unquotedIn(ask, LOADED)
      if (!found) return undefined
      return {
        message: `${opening(ask)} takes a fault for granted: ${quote(found.words)}.`,
        places: [{ place: found.place }],
        confidence: 'medium',
      }
    },
  },
})
