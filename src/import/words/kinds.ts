import type { ActivityType } from '../../program/program.ts'
import { anyOf } from './phrases.ts'

/**
 * Phrases that tell what kind an activity is, in English and German, the surest first: a coffee break
 * with introductions is a break before it is anything else.
 */
const PHRASES: readonly (readonly [type: ActivityType, phrases: string])[] = [
  ['buffer', 'buffer, spare time, contingency, *puffer*, zeitreserve, reserve'],
  [
    'energizer',
    'energizer*, energiser*, warm up, wake up, auflockerung*, bewegungspause, aktivierung',
  ],
  [
    'break',
    'break, breaks, lunch, lunchtime, dinner, breakfast, refreshments, *pause, *pausen, mittagessen, mittag, abendessen, frühstück, imbiss',
  ],
  [
    'agreements',
    'agreements, agreement, working agreement, ground rules, house rules, rules of the game, spielregeln, vereinbarung*, gruppenregeln, arbeitsregeln, hausregeln, regeln der zusammenarbeit',
  ],
  [
    'evaluation',
    'evaluation*, feedback form, feedback on the day, feedback on the workshop, feedback on the session, session feedback, survey, plus delta, feedback zum *, feedback zur *, feedbackbogen, seminarfeedback, workshop feedback, tagesfeedback, auswertung des *',
  ],
  [
    'check-out',
    'check out, closing, closing round, closing circle, wrap up, farewell, goodbye, next steps, what do we take *, take aways, one word each, ein wort zum schluss, abschluss*, was nehmen wir mit, verabschiedung, schlussrunde, blitzlicht*, ausklang, nächste schritte',
  ],
  [
    'check-in',
    'check in, opening round, temperature check, einstiegsrunde, ankommensrunde, anfangsrunde, eingangsrunde, befindlichkeitsrunde',
  ],
  [
    'introductions',
    'introductions, introductory round, round of introductions, intro round, get to know*, getting to know*, icebreaker*, who is who, speed dating, speed meeting, networking, kennenlern*, vorstellungsrunde, vorstellung, eisbrecher*',
  ],
  [
    'welcome',
    'welcome*, opening, arrival, arrive*, doors open, registration, tech check, technical check, sound check, technikcheck, kick off, begrüßung*, begrüssung*, willkommen, eröffnung, ankommen, ankunft, registrierung, einlass, organisatorisches, housekeeping',
  ],
  [
    'feedback-practice',
    'practi* …feedback, practi* …sbi, feedback …practi*, feedback …trios, feedback …pairs, feedback …exercise, feedback …übung*, feedback üben, übung* …feedback, feedback geben',
  ],
  [
    'feedback-lesson',
    'feedback …model, feedback …rules, feedback …basics, how …feedback, what is …feedback, feedback …regeln, feedbackregeln, feedback …modell, input …feedback, grundlagen …feedback, sbi',
  ],
  [
    'reflection',
    'reflection*, reflect, journaling, looking back, look back, debrief*, retro, retrospective, recap, re cap, what went well, action plan*, commitments, silent writing, lessons learned, reflexion*, reflektion*, rückblick*, rückschau, auswertung*, transfer*, *reflexion',
  ],
  [
    'showcase',
    'showcase, gallery walk, demos, show and tell, science fair, marketplace, report back*, presentation of results, *vernissage, galeriegang, marktplatz, ergebnispräsentation, präsentation der ergebnisse, vorstellung der ergebnisse',
  ],
  [
    'problem-solving',
    'problem solving, case work, case clinic, case round*, troika*, peer consult*, peer coaching, action learning, case 1, case 2, case 3, fall 1, fall 2, fall 3, brainstorm*, ideation, ideas, problemlösung, fallarbeit, fallberatung, kollegiale beratung, kollegiale fallberatung, lösungen …, *ideen, ideensammlung',
  ],
  [
    'practice',
    'practice, practise, exercise*, role play*, hands on, simulation, try it, *übung, *übungen, rollenspiel*, *gruppenarbeit, partnerarbeit, einzelarbeit, group work, breakout*, small groups, kleingruppen, training, stationen, stations, zu zweit, *tandem, *tandems, in pairs, in threes, trios, groups of *',
  ],
  [
    'discussion',
    'discussion*, discuss, dialogue, conversation*, debate, q&a, questions, world café, world cafe, fishbowl, open space, sharing, story circle*, storytelling, story …pairs, feedback*, *diskussion, *austausch, *gespräch, fragen, fragerunde, debatte, austausch*, harvest*, *sammlung, * sammeln, exchange, plenum, plenary',
  ],
  ['break', 'coffee, tea, kaffee, kaffee und kuchen, tee'],
  [
    'talk',
    'talk, presentation, lecture, keynote, input*, *input, impuls*, *vortrag, präsentation, overview, introduction to, intro, introduction, demonstration, demo, theory, theorie*, überblick, agenda, einführung*, briefing, information*, story, goals, ziele, case study, model',
  ],
]

const KINDS = PHRASES.map(([type, phrases]) => [type, anyOf(phrases)] as const)

/** The kind of which one of the texts speaks; the first text that tells counts. */
export function kindIn(texts: readonly string[]): ActivityType | undefined {
  for (const text of texts) {
    const found = KINDS.find(([, words]) => words.test(text))
    if (found) return found[0]
  }
  return undefined
}
