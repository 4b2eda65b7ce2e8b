import { bare } from '../../table/bare.ts'

/** What a column of an agenda is for, as `--column` names it. */
export type Field = keyof typeof FIELDS

/**
 * The headings under which agendas have it: those of SessionLab and of usual spreadsheets, in English
 * and German. `goes` is where the program has it, for people.
 */
export const FIELDS = {
  start: {
    goes: 'the clock',
    words:
      'time, start, start time, starts at, from, begin, begins, beginning, when, clock, timing, time slot, slot, zeit, uhrzeit, uhr, startzeit, beginn, anfang, von, ab, wann, zeitpunkt, zeitfenster, zeitraum',
  },
  end: {
    goes: 'the clock',
    words: 'end, end time, ends at, to, until, till, finish, ende, endzeit, bis, schluss',
  },
  minutes: {
    goes: 'duration',
    words:
      'minutes, minute, min, mins, duration, length, how long, time needed, time allotted, allotted time, minutes planned, planned minutes, dauer, minuten, zeitbedarf, zeitaufwand, länge, wie lange, std, stunden, hours',
  },
  title: {
    goes: 'title',
    words:
      'title, activity, session title, topic, item, agenda item, agenda, agenda point, block, block title, what, subject, segment, name, exercise, program item, thema, titel, was, programmpunkt, tagesordnungspunkt, top, punkt, agendapunkt, aktivität, element, baustein, übung, themen, schritt, programm, phase, einheit',
  },
  description: {
    goes: 'steps',
    words:
      'description, trainer actions, facilitator actions, trainer activity, facilitator activity, instructions, instruction, details, detail, content, process, procedure, steps, facilitator instructions, activities, outline, flow, what happens, ablauf, beschreibung, inhalt, inhalte, anleitung, vorgehen, durchführung, erläuterung, ablaufbeschreibung, arbeitsschritte, details zum ablauf, inhalt und ablauf',
  },
  purpose: {
    goes: 'purpose (participants read it)',
    words:
      'goal, goals, purpose, objective, objectives, aim, aims, outcome, intention, why, learning objective, learning goal, desired outcome, intended outcome, ziel, ziele, zweck, absicht, lernziel, lernziele, wozu, wofür, what for, warum, zielsetzung',
  },
  who: {
    goes: 'who, people',
    words:
      'who, lead, led by, owner, facilitator, facilitators, facilitation, host, responsible, responsibility, presenter, presenters, speaker, speakers, trainer, trainers, moderator, person, person responsible, in charge, chair, assigned to, wer, verantwortlich, verantwortliche, verantwortlicher, verantwortung, moderation, leitung, referent, referentin, referenten, zuständig, durch, person, trainerin, sprecher',
  },
  how: {
    goes: 'groups, notes',
    words:
      'how, method, methods, methodology, format, technique, setting, approach, activity type, wie, methode, methoden, methodik, sozialform, arbeitsform, form, vorgehensweise',
  },
  materials: {
    goes: 'materials',
    words:
      'material, materials, supplies, resources, equipment, tools, tool, props, what you need, what we need, needed, stuff, kit, bring, what to bring, handouts, media, material medien, benötigtes material, hilfsmittel, medien, utensilien, ausstattung, unterlagen, werkzeuge, technik',
  },
  notes: {
    goes: 'notes',
    words:
      'notes, note, comments, comment, remarks, remark, additional information, additional info, info, tips, anything else, facilitator notes, notiz, notizen, bemerkung, bemerkungen, anmerkung, anmerkungen, kommentar, kommentare, hinweis, hinweise, sonstiges, infos, todo, to do',
  },
  type: {
    goes: 'type',
    words: 'type, category, kind, colour, color, block type, kategorie, art, typ, farbe',
  },
  space: {
    goes: 'space',
    words: 'room, where, place, location, venue, space, channel, ort, raum, wo, saal, kanal',
  },
  day: { goes: 'a session', words: 'day, date, tag, datum, wochentag, weekday' },
  session: {
    goes: 'a session',
    words:
      'session, module, part, unit, section, modul, teil, sitzung, abschnitt, termin, workshop',
  },
  output: {
    goes: 'output (participants read it)',
    words: 'output, result, results, deliverable, product, ergebnis, ergebnisse, resultat, produkt',
  },
  say: {
    goes: 'say',
    words:
      'say, script, speaker notes, talking points, what to say, sprechtext, moderationstext, ansage, text',
  },
  task: {
    goes: 'task (participants read it)',
    words:
      'participants do, learner actions, participant actions, learner activity, task, tasks, what participants do, participant activity, aufgabe, aufgaben, auftrag, arbeitsauftrag, was die teilnehmenden tun, tn aktivität',
  },
  track: { goes: 'tracks', words: '' },
  number: { goes: 'the order', words: 'no, nr, number, nummer, pos, position, lfd nr' },
} as const satisfies Record<string, { goes: string; words: string }>

export const FIELD_NAMES = Object.keys(FIELDS) as Field[]

/** Of these an activity has one; of all others, several columns may tell. */
export const SINGLE: readonly Field[] = [
  'start',
  'end',
  'minutes',
  'title',
  'type',
  'day',
  'session',
]

const BY_WORD = new Map<string, Field>(
  FIELD_NAMES.flatMap((field) =>
    FIELDS[field].words
      .split(', ')
      .filter(Boolean)
      .map((word): [string, Field] => [bare(word), field]),
  ),
)

/** Columns that stand for what happens at the same time in several places: "Track A", "Raum 2". */
const TRACK =
  /^(?:track|strang|stream|room|raum|saal|group|gruppe|breakout|parallel)\s*(?:[-–:]\s*)?(?:\p{Lu}|\d{1,3}|[IVX]{1,4})(?:\s*[:(–-].*)?$/iu

/** A heading longer than this is a text. */
const LONGEST = 60

/** What a heading names; undefined when it is none that is known. */
export function fieldOf(heading: string): Field | undefined {
  const text = heading.replace(/\s+/g, ' ').trim()
  if (text === '' || text.length > LONGEST) return undefined
  if (/^(?:#|n°|№)$/i.test(text)) return 'number'
  const whole = BY_WORD.get(bare(text))
  if (whole) return whole
  if (TRACK.test(text)) return 'track'
  // "Inhalt / Ablauf", "Time (CET)", "Duration in minutes", "Was?": the first word that is known.
  const parts = text.split(/[/,&+|]|\s(?:und|and|oder|or|in|for|für|der|des|of)\s/i)
  return parts.map((part) => BY_WORD.get(bare(part))).find(Boolean) ?? lastPlainIn(text)
}

/** What the last word that tells says alone: "Session length", "Stuff needed"; not "Owner name". */
function lastPlainIn(text: string): Field | undefined {
  const told = text.split(' ').map((word) => BY_WORD.get(bare(word)))
  return told.findLast((field) => field && PLAIN.includes(field))
}

const PLAIN: readonly Field[] = ['minutes', 'materials', 'notes', 'purpose', 'output']

/** Whether a column of lengths counts hours where nothing else is said. */
export function countsHours(heading: string): boolean {
  return /\b(?:h|hrs?|hours?|std|stunden?)\b/i.test(heading)
}
