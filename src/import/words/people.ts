import { anyOf } from './phrases.ts'

/** Those who take part: nobody of the team. */
export const EVERYONE = anyOf(
  'all, everyone, everybody, whole group, group, groups, participants, participant, attendees, pairs, trios, small groups, individually, plenary, alle, teilnehmende, teilnehmer, teilnehmerinnen, tn, gruppe, gruppen, kleingruppen, plenum, einzeln, paare, jeder, jede, tbd, tba, n n, nn, offen, open',
)

/** What somebody of the team does, when that is all that an agenda says. */
export const ROLE = anyOf(
  'facilitator*, facilitation, co facilitator, facilitators, host, hosts, co host, moderator*, moderation, co moderation, trainer*, co trainer*, lead, speaker, speakers, presenter, presenters, guest, guest speaker, producer, tech, technik, technical support, support, organiser, organizer, orga, organisation, leitung, leiter, leiterin, referent, referentin, referenten, gast, timekeeper, zeitwächter, coach, assistant, assistenz',
)

/** Places that are no rooms. */
export const CALL = anyOf(
  'zoom*, teams, ms teams, microsoft teams, webex, google meet, meet, online, virtual, virtuell, video, video call, videokonferenz, call, remote, jitsi, bbb, bigbluebutton',
)
export const ROOM = anyOf(
  '*raum, *room, rooms, *saal, hall, office, büro, foyer, lobby, garden, garten, *zimmer, auditorium, venue, hotel, campus, floor, stock, etage, on site, in person, vor ort, präsenz, house, haus, tagungs*, seminar*, plenum, building, gebäude, aula, werkstatt, kantine, cafeteria, library',
)
