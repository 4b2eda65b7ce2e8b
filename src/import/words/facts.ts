import { bare } from '../../table/bare.ts'

/** What the lines around an agenda tell about all of it. */
export type FactName =
  | 'title'
  | 'summary'
  | 'audience'
  | 'participants'
  | 'outcomes'
  | 'date'
  | 'space'
  | 'team'
  | 'materials'
  | 'version'

const WORDS: Record<FactName, string> = {
  title:
    'title, titel, workshop, event, veranstaltung, thema, seminar, training, name of the workshop, workshop title, session title, kurs, course, program, programm',
  summary: 'summary, about, zusammenfassung, kurzbeschreibung, worum es geht',
  audience: 'audience, target group, target audience, for, zielgruppe, für',
  participants:
    'participants, number of participants, attendees, group size, teilnehmer, teilnehmende, teilnehmerzahl, anzahl teilnehmende, anzahl teilnehmer, anzahl tn, tn, gruppengröße, people, tn zahl, number of people, personen',
  outcomes:
    'goals, goal, objectives, learning objectives, outcomes, learning outcomes, aims, ziele, ziel, lernziele, ziele des workshops, workshop goals',
  date: 'date, day, when, datum, tag, termin, wann, date and time',
  space: 'place, location, venue, room, where, ort, raum, wo, veranstaltungsort',
  team: 'facilitator, facilitators, facilitation, moderator, trainer, trainers, host, hosts, producer, speaker, presenter, lead, team, moderation, leitung, trainerin, referent, referentin, moderatorin, co moderation, co facilitator, technik, tech, speakers',
  materials:
    'material, materials, supplies, equipment, benötigtes material, materialliste, what you need',
  version: 'version, stand',
}

const BY_WORD = new Map<string, FactName>(
  (Object.entries(WORDS) as [FactName, string][]).flatMap(([name, words]) =>
    words.split(', ').map((word): [string, FactName] => [bare(word), name]),
  ),
)

/** What a label such as "Facilitators:" is about; undefined for one that is not known. */
export function factOf(label: string): FactName | undefined {
  return BY_WORD.get(bare(label.replace(/:\s*$/, '')))
}
