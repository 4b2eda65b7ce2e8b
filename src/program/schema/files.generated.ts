/* Made from schemas/ by `npm run generate`. */

/**
 * The files as they are once layers are merged, `none` and short forms are gone (a text where
 * a map may stand, one value where a list may stand), and names are in camelCase. Texts such as
 * lengths of time are still as the author wrote them.
 */
/** Who made it and how it may be used. */
export interface WrittenAbout {
  /** Who wrote it. Printed where the documents say where they come from. */
  authors?: string[]
  /** The version of this design, printed in the foot of every document. Put it in quotes, or `1.10` is read as 1.1. */
  version?: string
  /** How others may use it. A name or a short code. */
  license?: string
  /** Where it comes from, as a name or an address. */
  source?: string
  /** The work of others that this one builds on, with its authors and license. */
  basedOn?: string
}

/** What keeps every conversation of the program at work, and voluntary. Sessions, activities and prompts may each say it in their own words. */
export interface WrittenBoundaries {
  /** The deepest level that any prompt of the program may reach: 1 facts and light tastes, 2 work experience, 3 a challenge at work, 4 personal, 5 private (never asked in a workplace program). */
  maxDepth?: number
  /** The sentence that tells people they need not answer. Participants read this. Without it a plain sentence in the language of the program is used. */
  pass?: string
  /** What people talk about, so that it stays on track. Participants read this. */
  keepTo?: string
  /** What the facilitator says when it drifts away. It is spoken, so write what you would really say. */
  redirect?: string
  /** What may be told outside and what not. Participants read this. Without it a plain sentence in the language of the program is used. */
  confidentiality?: string
  /** Whether people may stay away, and who hears of it. Participants read this, and so do those who approve the program. */
  voluntary?: string
  /** Who reads what people write on cards, boards and forms, and how long it is kept. Participants read this, and so do those who approve the program. */
  writtenDown?: string
  /** Topics that no prompt may ask about, on top of the private ones that are always off limits (health, family, money and others). */
  offLimits?: string[]
  /** Private topics that are this team's daily work, so that a question about a case is not taken for a question about oneself. */
  ourWorkTouches?: string[]
}

/** Somebody of the team. A name alone, or a map with more. */
export interface WrittenPerson {
  /** What this person does, in your own word. Without it the id is printed. */
  role?: string
  /** Who it is. Usually each cohort says it. */
  name?: string
}

/** Somebody to turn to outside the sessions. What nobody filled in is never made up. */
export interface WrittenContact {
  /** What people turn to this contact for. */
  for: string
  /** Who it is. Usually each cohort says it. */
  name?: string
  /** The number, in quotes. */
  phone?: string
  /** The address. */
  email?: string
  /** When somebody answers. */
  hours?: string
  /** Whether participants read whom they can turn to, with all that stands here, or the team alone. */
  shownTo?: 'team' | 'everyone'
}

/** A place where people meet or write. Each has its own facilitator and moderator. */
export interface WrittenSpace {
  /** What kind of place it is: in one room, a video call, a channel of messages, a shared document, a webinar where few speak to many, or e-mail. */
  kind: 'in-person' | 'video' | 'channel' | 'document' | 'webinar' | 'email'
  /** What the place is called. A channel's name begins with `#` and needs quotes. */
  name?: string
  /** Who leads here. An id from `people`. */
  facilitator?: string
  /** Who looks after the agreements here and helps when something goes wrong. An id from `people`. */
  moderator?: string
  /** Who moderates here when the moderator cannot. An id from `people`. */
  standIn?: string
  /** What is recorded, who gets it and how long it is kept; `none` when nothing is. Participants read this. */
  recording?: string
  /** Whether what is said is written down automatically, who gets it and how long it is kept; `none` when it is not. Participants read this. */
  transcript?: string
  /** Whether an assistant listens and takes notes, who gets them and how long they are kept; `none` when it does not. Participants read this. */
  aiNotes?: string
  /** What becomes of the chat after the session. Participants read this. */
  chat?: string
  /** How the chairs stand. For a space of the kind `in-person` only. */
  room?: 'circle' | 'trios' | 'cabaret' | 'u' | 'theatre'
  /** Where people join. Usually each cohort says it. */
  link?: string
  /** What makes it possible for everybody to take part. Aids and numbers, never names. */
  access?: string[]
}

/** A file, a link, a board, named once and used in several places. */
export interface WrittenResource {
  /** What it is called in the documents. */
  title: string
  /** Where the file lies, seen from the file that you write this in: in the folder of the program or below. */
  file?: string
  /** Its address. With neither file nor link, each cohort gives one. */
  link?: string
  /** Whether participants get it too, or the team alone. */
  for?: 'everyone' | 'facilitators'
}

/** A part of the program with an aim of its own. */
export interface WrittenStage {
  /** What the stage is called. */
  title: string
  /** What people have at its end. Participants read this. */
  purpose?: string
}

/** How we want to treat one another. A sentence alone, or a map with more. */
export interface WrittenAgreement {
  /** The id of an agreement in a library. What stands beside it replaces what the library says. */
  use?: string
  /** The agreement as a sentence. Participants read this. */
  text: string
  /** Two or three words for a poster and for cards. Without it the text is used. */
  short?: string
  /** What it is good for. Participants read this. */
  why?: string
}

/** What the moderator notices, and what to do and say then. */
export interface WrittenModerationRule {
  /** The id of a moderation rule in a library. What stands beside it replaces what the library says. */
  use?: string
  /** The sign to watch for, as one sees or hears it. */
  notice: string
  /** What the moderator does. */
  do?: string
  /** What the moderator says. Write it as it is spoken. */
  say?: string
  /** Whom to call in. An id from `contacts`. */
  escalateTo?: string
}

/** Something that the team does outside the sessions. */
export interface WrittenChecklistItem {
  /** What is to be done. */
  do: string
  /** When it should be done, told from a session. */
  when?: string
  /** Who does it. Ids from `people`. */
  who?: string[]
}

/** Something that participants do before or after a session. A sentence alone, or a map with more. */
export interface WrittenTask {
  /** What participants do. Participants read this. */
  task: string
  /** How long it takes. A number alone is minutes. It is not part of the session's time. */
  effort?: string | number
  /** When it should be done. */
  due?: string
  /** Whether people may leave it out. */
  optional?: boolean
  /** Where the result goes. An id from `spaces` or `resources`. */
  handIn?: string
}

/** A question that people answer with one another. Words alone, or a map with more. */
export interface WrittenPrompt {
  /** The id of a prompt in a library. What stands beside it replaces what the library says. */
  use?: string
  /** The question itself. Participants read this. */
  text: string
  /** Why we ask. Participants read this. */
  purpose?: string
  /** How personal an honest answer is: 1 facts and light tastes, 2 work experience, 3 a challenge at work, 4 personal (pairs or trios, after the agreements, with the right to pass), 5 private (never asked in a workplace program). Participants never see it. */
  depth?: number
  /** How long each person speaks. Participants read this. */
  perPerson?: string | number
  /** What an answer stays with. Participants read this. Without it the activity's, the session's or the program's is used. */
  keepTo?: string
  /** What the facilitator says when an answer drifts away. Without it the activity's, the session's or the program's is used. */
  redirect?: string
  /** The sentence that tells people they need not answer. Participants read this. Without it the activity's, the session's or the program's is used. */
  pass?: string
  /** An answer that the facilitator gives first, so that people see how deep it goes. */
  example?: string
}

/** What happens next. One or more of the verbs, together, with one length and one owner. */
export interface WrittenStep {
  /** What the facilitator says. Write it as it is spoken. */
  say?: string
  /** What the facilitator does. What participants do is a `task`. */
  do?: string
  /** What the facilitator asks the room. Words, or a whole prompt. */
  ask?: string | WrittenPrompt
  /** What the facilitator shows. */
  show?: string
  /** What the facilitators do in front of everyone before people try it themselves. */
  demo?: string
  /** For the facilitator alone. */
  note?: string
  /** What participants do. Participants read this. */
  task?: string
  /** Text for the chat, to be pasted as it stands. Participants read this. */
  post?: string
  /** What the producer does, such as opening the breakout rooms. */
  cue?: string
  /** How long the step takes. A number alone is minutes. */
  duration?: string | number
  /** Who does it. Ids from `people`, or a role of the activity. Without it those who lead the activity. */
  who?: string[]
}

/** How people are split, and how often they meet someone new. `none` takes away what a method brought. */
export interface WrittenGroups {
  /** How many people in a group, as a number or a range. */
  size: number | string
  /** How often it happens. `everyone` means as many rounds as the largest group has people, so that nobody loses a turn. */
  rounds?: number | 'everyone'
  /** Time to move on between two rounds. */
  changeover?: string | number
  /** Who goes with whom. */
  form?: string
  /** How a group calls for help. Participants read this. */
  support?: string
}

/** What each group tells everyone afterwards. `none` takes away what a method brought. */
export interface WrittenReport {
  /** How long each group has. */
  perGroup: string | number
  /** What each group tells. Participants read this. */
  say?: string
}

/** What everyone looks back on together after the activity. `none` takes away what a method brought. */
export interface WrittenDebrief {
  /** How long the debrief takes. It is part of the activity's length. A number alone is minutes. */
  duration: string | number
  /** Questions to everyone, each as words or as a whole prompt. Participants read this. */
  ask: WrittenPrompt[]
}

/** A thing to bring. Its name alone, or a map with quantities. */
export interface WrittenMaterial {
  /** What it is. */
  item: string
  /** For whom it is counted: once a session, for each group or for each person. */
  per?: 'session' | 'group' | 'person'
  /** How many of them for each session, group or person. */
  count?: number
  /** How many more to bring. */
  spare?: number
  /** What is printed or copied. An id from `resources`. */
  resource?: string
}

/** One of several things that happen at the same time. */
export interface WrittenTrack {
  /** What the track is called. */
  title: string
  /** Who leads it. Ids from `people`. Without it those who lead the activity. */
  who?: string[]
  /** Where it happens. Ids from `spaces`. Without it where the activity is. */
  space?: string[]
  /** Whom it is meant for, or how people choose. Participants read this. */
  join?: string
  /** What happens in it, in order. */
  activities: WrittenActivity[]
}

/** One part of a session, of one type. */
export interface WrittenActivity {
  /** A short name to refer to it. Without it what `use` names, else the title in lower case with dashes. */
  id?: string
  /** The id of an activity in a library. What stands beside it replaces what the library says. */
  use?: string
  /** What kind of activity it is. Checks and layout follow from it. */
  type: 'welcome' | 'agreements' | 'introductions' | 'feedback-lesson' | 'feedback-practice' | 'check-in' | 'check-out' | 'talk' | 'discussion' | 'practice' | 'problem-solving' | 'reflection' | 'showcase' | 'energizer' | 'evaluation' | 'break' | 'buffer'
  /** What the activity is called in every document. */
  title: string
  /** How long it takes. The clock follows it, and the parts are checked against it. A number alone is minutes; `15-20m` says shortest and longest too. */
  duration: string | number
  /** The least time in which it still works. Without it the length; a buffer may shrink to nothing. */
  shortest?: string | number
  /** The most time that it is worth. Without it the length. */
  longest?: string | number
  /** What people have when it is over. Participants read this. */
  purpose?: string
  /** The outcomes of the program that it serves, by their number, counted from 1. */
  serves?: number[]
  /** An id from `stages`. Without it the session's. */
  stage?: string
  /** Who leads it; of a list the first leads and the others support. Ids from `people`. Without it the track's, the session's or the space's. */
  who?: string[]
  /** Where it happens, when it is not where the session is. Ids from `spaces`. */
  space?: string[]
  /** How people are split, and how often they meet someone new. `none` takes away what a method brought. */
  groups?: WrittenGroups
  /** The roles in each group. They move on by one in every round. Participants read this. */
  roles?: string[]
  /** What happens, in order. In an activity with rounds, what happens once, before the first round. */
  steps?: WrittenStep[]
  /** What happens in every round, in order. */
  eachRound?: WrittenStep[]
  /** The questions that people answer with one another. */
  prompts?: WrittenPrompt[]
  /** What each group tells everyone afterwards. `none` takes away what a method brought. */
  report?: WrittenReport
  /** What exists at the end and where it is kept. Participants read this. */
  output?: string
  /** The later activity that picks the output up. Its id. */
  feeds?: string
  /** What everyone looks back on together after the activity. `none` takes away what a method brought. */
  debrief?: WrittenDebrief
  /** What to bring. Quantities are worked out for each cohort. */
  materials?: WrittenMaterial[]
  /** What participants get. Ids from `resources`. */
  handout?: string[]
  /** What happens at the same time in several places. The longest sets the time. */
  tracks?: WrittenTrack[]
  /** What the facilitator says to lead over to what comes next. */
  transition?: string
  /** For the facilitator alone. */
  notes?: string
  /** What the facilitator keeps an eye on. */
  watch?: string
  /** How lively it is. */
  energy?: 'low' | 'medium' | 'high'
  /** How somebody takes part who cannot or does not want to do it as described. */
  otherWays?: string[]
  /** How else it can be done. */
  variations?: string[]
  /** What changes in a case. The cases that are worked out: `short`, `early`, `remote`, `in-person`, `hybrid`, `odd number`, `more than 15 people`, `fewer than 6 people`. Any other words are printed as "If …". Each case has a text, `cut` (leave the activity out), `keep` (never leave it out), or the fields that differ. */
  if?: Map<string, Partial<WrittenActivity> | string>
  /** When recording differs from what the space says; `none` when nothing is recorded here. Participants read this. */
  recording?: string
  /** What the prompts of this activity stay with. Participants read this. Without it the session's or the program's is used. */
  keepTo?: string
  /** What the facilitator says when it drifts away. Without it the session's or the program's is used. */
  redirect?: string
  /** The sentence that tells people they need not answer. Participants read this. Without it the session's or the program's is used. */
  pass?: string
  /** What this method is good for. Meant for libraries. */
  whenToUse?: string
  /** When to take something else. Meant for libraries. */
  notFor?: string
  /** Where the method comes from. Printed with it. */
  source?: string
}

/** One meeting of the group. */
export interface WrittenSession {
  /** A short name by which cohorts, times and other sessions refer to it. Without it what `use` names in a library, else the title in lower case with dashes. */
  id?: string
  /** The id of another session of this file, or of a library. What stands beside it replaces what that one says. */
  use?: string
  /** What the session is called in every document. */
  title: string
  /** The part of the program that it belongs to. An id from `stages`. */
  stage?: string
  /** Where it happens. An id from `spaces`, or a list when some are in the room and some on a call; groups then stay within a space. */
  space?: string[]
  /** Who leads it; of a list the first leads and the others support. Ids from `people`. Without it those who facilitate and moderate the space. */
  who?: string[]
  /** How long the room is booked. The activities are checked against it. A number alone is minutes. */
  duration: string | number
  /** When it begins, as a time or as a date and a time. A list when it is offered more than once and people come to one. Usually each cohort says it. */
  start?: string[]
  /** The day of the program on which it happens, counted from 1, where there are no dates yet. */
  day?: number
  /** The deepest level that a prompt of this session may reach, from 1 to 5. Without it the program's. */
  maxDepth?: number
  /** What the prompts of this session stay with. Participants read this. Without it the program's is used. */
  keepTo?: string
  /** What the facilitator says when it drifts away. Without it the program's is used. */
  redirect?: string
  /** The sentence that tells people they need not answer. Participants read this. Without it the program's is used. */
  pass?: string
  /** What people can do after this session. Participants read this. */
  outcomes?: string[]
  /** How the room or the call looks before people come. */
  setup?: string
  /** What participants do before the session. Participants read this. */
  before?: WrittenTask[]
  /** What happens, in order. */
  activities: WrittenActivity[]
  /** What participants do after the session. Participants read this. */
  after?: WrittenTask[]
  /** The same session several times. With the id `circle` they are `circle-1`, `circle-2` and so on, each with its number behind the title. */
  repeat?: {
    /** How often it happens in all. */
    times: number
    /** How long from one to the next. */
    every: string | number
  }
  /** What differs from the session that is used, by the id of the activity. `cut` leaves an activity out, `use` puts another method in its place, `none` takes a field away. */
  change?: Map<string, Partial<WrittenActivity> | 'cut'>
  /** For the team alone. */
  notes?: string
}

/** Something that is written into a channel, a document or an e-mail between the sessions. */
export interface WrittenPost {
  /** Where it is written. An id from `spaces`. */
  space: string
  /** When it is written. Participants read this. */
  when?: string
  /** The message. Participants read this. */
  say?: string
  /** A question to everyone there, as words or as a whole prompt. */
  ask?: WrittenPrompt
}

/** Questions about the program itself, printed as a form. */
export interface WrittenEvaluationItem {
  /** When people answer. */
  when?: string
  /** Who answers. Without it the participants, who read no questions to others. */
  by?: string
  /** The questions, one a line. */
  ask: string[]
  /** From how many answers on the results are told, so that nobody is known by their answer. Participants read this, and so do those who approve the program. */
  smallestGroup?: number
}

/** The design of a program in which people at work learn from one another. */
export interface ProgramFile {
  /** Opens every file of the tool. Always 1. */
  socialLearn: 1
  /** A file without it is a program. */
  kind?: 'program'
  /** What the program is called in every document. */
  title: string
  /** What it is, in one or two sentences. Participants read this. */
  summary?: string
  /** The language in which it is written, as a code. Headings and fixed words of the documents follow it. */
  language?: string
  /** Whom it is for. */
  audience?: string
  /** How many people it works for. Times, groups and materials are checked for every number between the two. */
  participants: {
    /** The smallest number of people. */
    min: number
    /** The largest number of people. */
    max: number
  }
  /** Who made it and how it may be used. */
  about?: WrittenAbout
  /** What people can do at the end, one a line. Participants read this. Activities name them by number in `serves`. */
  outcomes?: string[]
  /** What keeps every conversation of the program at work, and voluntary. Sessions, activities and prompts may each say it in their own words. */
  boundaries?: WrittenBoundaries
  /** The team, by id. Usually the program says what each does, and each cohort says who it is. */
  people?: Map<string, WrittenPerson>
  /** Whom people can turn to outside the sessions, by id. Each cohort fills them in; what is empty is never made up. */
  contacts?: Map<string, WrittenContact>
  /** The rooms, calls, channels and documents, by id. */
  spaces?: Map<string, WrittenSpace>
  /** Files, links and boards, by id. Named once, used in several places. */
  resources?: Map<string, WrittenResource>
  /** The parts of the program, by id, in order. A session names its stage. */
  stages?: Map<string, WrittenStage>
  /** How people want to treat one another. They stand in every document. Participants read this. */
  agreements?: WrittenAgreement[]
  /** What the moderator notices, and what to do and say then. */
  moderation?: WrittenModerationRule[]
  /** The team's own work before, between and after the sessions. */
  checklist?: WrittenChecklistItem[]
  /** The meetings of the group, in order. */
  sessions?: WrittenSession[]
  /** What is written into channels between the sessions. */
  posts?: WrittenPost[]
  /** What people are asked about the program itself, and when. */
  evaluation?: WrittenEvaluationItem[]
  /** Library files whose methods the program uses, seen from this file. The methods that come with the tool need no entry. */
  libraries?: string[]
}

/** What is settled for this cohort, or differs from the program. */
export interface WrittenSessionOfCohort {
  /** What the session is called in every document. */
  title?: string
  /** Where it happens. An id from `spaces`, or a list when some are in the room and some on a call; groups then stay within a space. */
  space?: string[]
  /** Who leads it; of a list the first leads and the others support. Ids from `people`. Without it those who facilitate and moderate the space. */
  who?: string[]
  /** How long the room is booked. The activities are checked against it. A number alone is minutes. */
  duration?: string | number
  /** When it begins, as a time or as a date and a time. A list when it is offered more than once and people come to one. Usually each cohort says it. */
  start?: string[]
  /** The day of the program on which it happens, counted from 1, where there are no dates yet. */
  day?: number
  /** The deepest level that a prompt of this session may reach, from 1 to 5. Without it the program's. */
  maxDepth?: number
  /** How the room or the call looks before people come. */
  setup?: string
  /** What participants do before the session. Participants read this. */
  before?: WrittenTask[]
  /** What participants do after the session. Participants read this. */
  after?: WrittenTask[]
  /** What differs from the session that is used, by the id of the activity. `cut` leaves an activity out, `use` puts another method in its place, `none` takes a field away. */
  change?: Map<string, Partial<WrittenActivity> | 'cut'>
  /** For the team alone. */
  notes?: string
}

/** One delivery of a program, with its dates, names and links. */
export interface CohortFile {
  /** Opens every file of the tool. Always 1. */
  socialLearn: 1
  /** Says that this file is a cohort. */
  kind: 'cohort'
  /** The file of the program, seen from this file. */
  program: string
  /** What this delivery is called, in the foot of every document. */
  title: string
  /** The language of the documents for this cohort, as a code. Without it the program's. */
  language?: string
  /** The zone of all times in this file, by its name with region and city. */
  timezone?: string
  /** How many people take part. Without it the length of the roster, else the most that the program allows. */
  participants?: number
  /** How many of them are on the call, where a session is held in a room and on a call. Groups are made in each place then. Without it as many as the roster has on the call. */
  byVideo?: number
  /** A table (CSV) with those who take part, one a line below the names of its columns. Seen from this file. Keep it out of version control. */
  roster?: string
  /** The time zones of the offices in the roster, by the names that stand there. A city after which a zone is called, such as Dublin, needs no line. */
  offices?: Map<string, string>
  /** How long after the last session the roster has to be deleted. */
  deleteAfter?: string | number
  /** How often dates or places have changed since the calendar file was first sent. One more each time: calendars then know which file is newer. Without it 0. */
  revision?: number
  /** Who they are this time, by the ids of the program. */
  people?: Map<string, WrittenPerson>
  /** Whom people can turn to, by the ids of the program. */
  contacts?: Map<string, WrittenContact>
  /** Which room, call or channel it is this time, by the ids of the program. */
  spaces?: Map<string, WrittenSpace>
  /** The links and files of this time, by the ids of the program. */
  resources?: Map<string, WrittenResource>
  /** When and where they are this time, and what differs, by the ids of the program. */
  sessions?: Map<string, WrittenSessionOfCohort>
}

/** Activities, prompts, agreements, moderation rules and sessions to use again. */
export interface LibraryFile {
  /** Opens every file of the tool. Always 1. */
  socialLearn: 1
  /** Says that this file is a library. */
  kind: 'library'
  /** What the library is called. */
  title: string
  /** The name in front of the slash where a program uses something of it: `use: acme/one-word`. */
  id?: string
  /** What it holds, in one or two sentences. */
  summary?: string
  /** The language in which it is written, as a code. */
  language?: string
  /** Who made it and how it may be used. */
  about?: WrittenAbout
  /** Methods, by id. */
  activities?: Map<string, WrittenActivity>
  /** Whole sessions, by id. */
  sessions?: Map<string, WrittenSession>
  /** Agreements, by id. */
  agreements?: Map<string, WrittenAgreement>
  /** Prompts, by id. */
  prompts?: Map<string, WrittenPrompt>
  /** Moderation rules, by id. */
  moderation?: Map<string, WrittenModerationRule>
}

/** Its severity, or a map with severity and what the rule can be told. */
export interface WrittenRuleSetting {
  /** How much a finding weighs; `off` leaves the rule out. */
  severity?: 'off' | 'info' | 'warning' | 'error'
}

/** How rules are set, by their ids. */
export interface WrittenRuleSettings {
  /** People are asked to tell tales about somebody who is not there. */
  absentPersonStories?: WrittenRuleSetting
  /** The parts of an activity need more time than it has. */
  activityOverTime?: WrittenRuleSetting
  /** People are told to swallow what bothers them. */
  agreementSilencing?: WrittenRuleSetting
  /** An agreement says how people should be, and not what they do. */
  agreementVague?: WrittenRuleSetting
  /** The program has no agreements. */
  agreementsMissing?: WrittenRuleSetting
  /** A later session does not come back to the agreements. */
  agreementsNotRecalled?: WrittenRuleSetting
  /** People join later and have no say in the agreements. */
  agreementsNotReopened?: WrittenRuleSetting
  /** People have no moment to add to the agreements, or to say yes to them. */
  agreementsWithoutConsent?: WrittenRuleSetting
  /** A person has hardly any time to speak. */
  airtimeTooShort?: {
    /** How much a finding weighs; `off` leaves the rule out. */
    severity?: 'off' | 'info' | 'warning' | 'error'
    /** Minutes of speaking for each person in an hour of a session; the figure is ours. */
    minutes?: number
    /** Seconds for one turn; the figure is ours. */
    seconds?: number
  }
  /** Something is called anonymous, and names, log-ins or handwriting show who wrote it. */
  anonymousButKnown?: WrittenRuleSetting
  /** People write anonymously where all can see it, and nobody reads it first. */
  anonymousChannelUnmoderated?: WrittenRuleSetting
  /** Something is called anonymous, and so few people answer that others can guess who wrote what. */
  anonymousGroupTooSmall?: {
    /** How much a finding weighs; `off` leaves the rule out. */
    severity?: 'off' | 'info' | 'warning' | 'error'
    /** How many people have to answer. */
    people?: number
  }
  /** People are told that they have to answer. */
  answerForced?: WrittenRuleSetting
  /** Something is recorded, and nothing on the check list says that somebody has approved it. */
  approvalMissing?: WrittenRuleSetting
  /** People go on for too long without a break. */
  breakMissing?: {
    /** How much a finding weighs; `off` leaves the rule out. */
    severity?: 'off' | 'info' | 'warning' | 'error'
    /** Minutes without a break, in person. */
    minutes?: number
    /** Minutes without a break, online; the figure is ours. */
    minutesOnline?: number
  }
  /** A long session has hardly any spare time. */
  bufferMissing?: {
    /** How much a finding weighs; `off` leaves the rule out. */
    severity?: 'off' | 'info' | 'warning' | 'error'
    /** Percent of a session to keep free. */
    percent?: number
    /** How many minutes long a session is when it needs that; the figure is ours. */
    minutes?: number
  }
  /** Everybody has to have the camera on. */
  cameraDemanded?: WrittenRuleSetting
  /** People are asked to write at any hour, and nobody says when somebody reads it. */
  channelWithoutHours?: WrittenRuleSetting
  /** A session stops without a close. */
  checkOutMissing?: {
    /** How much a finding weighs; `off` leaves the rule out. */
    severity?: 'off' | 'info' | 'warning' | 'error'
    /** How many minutes long a session is when it needs a close; the figure is ours. */
    minutes?: number
  }
  /** Somebody is called on who has not offered to speak. */
  coldCall?: WrittenRuleSetting
  /** People are forbidden to report a concern, or to speak of the program at all. */
  concernsGagged?: WrittenRuleSetting
  /** Secrecy is promised that nobody can keep. */
  confidentialityAbsolute?: WrittenRuleSetting
  /** Participants read our standard sentence about confidentiality, and not yours. */
  confidentialityUnconfirmed?: WrittenRuleSetting
  /** A contact has neither a phone number nor an e-mail address. */
  contactUnreachable?: WrittenRuleSetting
  /** People get feedback in front of everyone before they got it among a few. */
  critiqueInPlenary?: {
    /** How much a finding weighs; `off` leaves the rule out. */
    severity?: 'off' | 'info' | 'warning' | 'error'
    /** How many people still are a small group; the figure is ours. */
    people?: number
  }
  /** A session has no date. */
  dateMissing?: WrittenRuleSetting
  /** People practise something, and nobody asks what they found. */
  debriefMissing?: WrittenRuleSetting
  /** A session ends right after something personal. */
  deepBeforeTheEnd?: {
    /** How much a finding weighs; `off` leaves the rule out. */
    severity?: 'off' | 'info' | 'warning' | 'error'
    /** Minutes that have to follow in the session. */
    minutes?: number
  }
  /** Groups talk about what is hard for them, and have no way to call for help. */
  deepBreakoutWithoutHelp?: WrittenRuleSetting
  /** People are asked for something personal in front of many. */
  deepInALargeGroup?: WrittenRuleSetting
  /** People are asked for something personal when they have just met. */
  deepInTheFirstSession?: WrittenRuleSetting
  /** People are asked to write down something personal, where others can read it later. */
  deepOnRecord?: WrittenRuleSetting
  /** Something personal is asked that nobody was told about before. */
  deepUnannounced?: WrittenRuleSetting
  /** From one prompt to the next it gets more personal by more than one step. */
  depthJumps?: WrittenRuleSetting
  /** The person to turn to outside the group is somebody who leads or moderates it. */
  escalationToTheModerator?: WrittenRuleSetting
  /** Nothing asks people how the program was for them. */
  evaluationMissing?: WrittenRuleSetting
  /** The facilitator's example is more private than the prompt. */
  exampleDeeperThanPrompt?: WrittenRuleSetting
  /** People are asked what somebody is like, and not what somebody did. */
  feedbackOnThePerson?: WrittenRuleSetting
  /** It takes long until participants say or do something. */
  firstVoiceLate?: {
    /** How much a finding weighs; `off` leaves the rule out. */
    severity?: 'off' | 'info' | 'warning' | 'error'
    /** Minutes until the first participant speaks; the figure is ours. */
    minutes?: number
  }
  /** Costumes, touch, alcohol or noise are asked of everyone. */
  forcedFun?: WrittenRuleSetting
  /** Good intent is assumed, and nothing is said about how words come across. */
  goodIntentAlone?: WrittenRuleSetting
  /** Groups are too large for a talk in which all take part. */
  groupTooLarge?: {
    /** How much a finding weighs; `off` leaves the rule out. */
    severity?: 'off' | 'info' | 'warning' | 'error'
    /** People in a group, at most. */
    people?: number
  }
  /** People are asked for the worst that they have lived through. */
  hardshipSuperlative?: WrittenRuleSetting
  /** People name their problems, and nobody is asked to help. */
  helpWithoutTakers?: WrittenRuleSetting
  /** Somebody who leads the others speaks first, or has the last word. */
  leaderSpeaksFirst?: WrittenRuleSetting
  /** A feedback lesson explains feedback, and nobody shows it. */
  lessonWithoutDemo?: WrittenRuleSetting
  /** Feedback lessons teach how to give it, and not how to take it. */
  lessonWithoutReceiving?: WrittenRuleSetting
  /** After lunch people listen for a long time. */
  lunchThenListening?: {
    /** How much a finding weighs; `off` leaves the rule out. */
    severity?: 'off' | 'info' | 'warning' | 'error'
    /** Minutes of listening after lunch; the figure is ours. */
    minutes?: number
  }
  /** A long day has no break that is long enough to eat. */
  lunchTooShort?: {
    /** How much a finding weighs; `off` leaves the rule out. */
    severity?: 'off' | 'info' | 'warning' | 'error'
    /** How many hours long a day is when it needs that; the figure is ours. */
    hours?: number
    /** Minutes of the longest break. */
    minutes?: number
  }
  /** Managers share in a group with people who report to them. */
  managerInTheGroup?: WrittenRuleSetting
  /** People write in a channel that their managers read. */
  managersInTheChannel?: WrittenRuleSetting
  /** Managers are told who said what, or how somebody took part. */
  managersReportOnParticipants?: WrittenRuleSetting
  /** The program has no moderation rules. */
  moderationMissing?: WrittenRuleSetting
  /** No moderation rule says whom to turn to outside the group. */
  moderationWithoutEscalation?: WrittenRuleSetting
  /** People are to move or stand, and there is no other way to take part. */
  movementWithoutAnotherWay?: WrittenRuleSetting
  /** Cameras have to stay on, or nobody may leave. */
  noQuietWayOut?: WrittenRuleSetting
  /** Nothing happens between the sessions. */
  nothingBetweenSessions?: WrittenRuleSetting
  /** People are asked about what the program itself puts off limits. */
  offLimitsTopic?: WrittenRuleSetting
  /** A question takes a family, a home or a holiday for granted. */
  offWorkFamilyAssumed?: WrittenRuleSetting
  /** One person facilitates and moderates, in a call or with many people. */
  onePersonForBoth?: {
    /** How much a finding weighs; `off` leaves the rule out. */
    severity?: 'off' | 'info' | 'warning' | 'error'
    /** How many people one person may look after, in a room or a channel; the figure is ours. */
    people?: number
  }
  /** For a long time people only listen. */
  oneVoiceTooLong?: {
    /** How much a finding weighs; `off` leaves the rule out. */
    severity?: 'off' | 'info' | 'warning' | 'error'
    /** Minutes of listening in one go; the figure is ours. */
    minutes?: number
    /** Minutes of a talk that are worth a hint. */
    hintMinutes?: number
  }
  /** People share in writing before they have met. */
  onlineBeforeMeeting?: WrittenRuleSetting
  /** People are in calls for most of a day. */
  onlineDayTooLong?: {
    /** How much a finding weighs; `off` leaves the rule out. */
    severity?: 'off' | 'info' | 'warning' | 'error'
    /** Hours in calls on one day, breaks aside. */
    hours?: number
  }
  /** No activity works towards an outcome. */
  outcomeUnserved?: WrittenRuleSetting
  /** Somebody leads or moderates in two places at the same time. */
  personInTwoSpaces?: WrittenRuleSetting
  /** Nobody is named yet for a role in the team. */
  personUnnamed?: WrittenRuleSetting
  /** Nobody has said which room it is, or how to join the call. */
  placeMissing?: WrittenRuleSetting
  /** People practise feedback before anybody has taught it. */
  practiceBeforeLesson?: WrittenRuleSetting
  /** People are asked about something private: health, faith, money and the like. */
  privateTopic?: WrittenRuleSetting
  /** A prompt goes deeper than it says, or than its session may go. */
  promptTooDeep?: WrittenRuleSetting
  /** Nothing says what answers should keep to. */
  promptWithoutBounds?: WrittenRuleSetting
  /** Nothing that you wrote says that people may pass. */
  promptWithoutPass?: WrittenRuleSetting
  /** A prompt, or the question of a post, has no purpose. */
  promptWithoutPurpose?: WrittenRuleSetting
  /** There are no words to bring an answer back on track. */
  promptWithoutRedirect?: WrittenRuleSetting
  /** A prompt has no time for each person. */
  promptWithoutTime?: WrittenRuleSetting
  /** The purpose says the prompt again, or only that people share. */
  purposeRepeatsPrompt?: WrittenRuleSetting
  /** A question speaks of everybody, or of always. */
  questionAbsolute?: WrittenRuleSetting
  /** A question that is to start a conversation can be answered with yes or no. */
  questionClosed?: WrittenRuleSetting
  /** One sentence asks two things that have little to do with each other. */
  questionDoubleBarrelled?: WrittenRuleSetting
  /** A sentence of a question is long, or full of abbreviations. */
  questionHardToRead?: {
    /** How much a finding weighs; `off` leaves the rule out. */
    severity?: 'off' | 'info' | 'warning' | 'error'
    /** Most words in a sentence; the figure is ours. */
    words?: number
    /** Most different abbreviations in a sentence; the figure is ours. */
    abbreviations?: number
  }
  /** A question holds praise, or suggests its own answer. */
  questionLeading?: WrittenRuleSetting
  /** A question takes it for granted that somebody is at fault. */
  questionLoaded?: WrittenRuleSetting
  /** A question asks "why did you". */
  questionWhyYou?: WrittenRuleSetting
  /** People are ranked, given awards or sent out of a game. */
  rankingPeople?: WrittenRuleSetting
  /** Nobody has said whether what people share in a space is recorded or kept. */
  recordingUnsettled?: WrittenRuleSetting
  /** There are more rounds than it takes for everyone to meet everyone. */
  rotationRepeats?: WrittenRuleSetting
  /** People change partners, and no time is planned for it. */
  rotationWithoutChangeover?: WrittenRuleSetting
  /** A large group goes round, and nobody says there that one may pass. */
  roundWithoutChoice?: {
    /** How much a finding weighs; `off` leaves the rule out. */
    severity?: 'off' | 'info' | 'warning' | 'error'
    /** How many people make a round a large one; the figure is ours. */
    people?: number
  }
  /** The space is declared to be safe. */
  safeSpaceClaimed?: WrittenRuleSetting
  /** In a program of several sessions people are in a small group only once. */
  sameFaces?: {
    /** How much a finding weighs; `off` leaves the rule out. */
    severity?: 'off' | 'info' | 'warning' | 'error'
    /** How many people there are when it matters; the figure is ours. */
    people?: number
  }
  /** What is to be said in a step takes longer than the step has. */
  scriptOverTime?: WrittenRuleSetting
  /** The activities of a session need more time than it has. */
  sessionOverTime?: WrittenRuleSetting
  /** A session in which people never talk with one another. */
  sessionWithoutConnection?: WrittenRuleSetting
  /** People share, and nothing takes up what they said. */
  sharedAndForgotten?: WrittenRuleSetting
  /** People are asked to share before the agreements. */
  sharingBeforeAgreements?: WrittenRuleSetting
  /** What people share is recorded, transcribed, or noted by an AI assistant. */
  sharingRecorded?: WrittenRuleSetting
  /** What people say, or whether they take part, is used to judge them. */
  sharingTiedToAppraisal?: WrittenRuleSetting
  /** A space where people meet or write has no facilitator. */
  spaceWithoutFacilitator?: WrittenRuleSetting
  /** A space where people meet or write has no moderator. */
  spaceWithoutModerator?: WrittenRuleSetting
  /** Somebody performs alone before all the others. */
  spotlight?: WrittenRuleSetting
  /** An honest answer could cost somebody something at work. */
  stakesInTheRoom?: WrittenRuleSetting
  /** In a session the team speaks for longer than the participants. */
  talkOutweighs?: {
    /** How much a finding weighs; `off` leaves the rule out. */
    severity?: 'off' | 'info' | 'warning' | 'error'
    /** Percent of the time in which the team speaks; the figure is ours. */
    percent?: number
    /** How many minutes long a session is at least; the figure is ours. */
    minutes?: number
  }
  /** Groups work on problems side by side, and never hear what the others found. */
  themesNotGathered?: WrittenRuleSetting
  /** The words are those of therapy. */
  therapyWords?: WrittenRuleSetting
  /** There are many people for each facilitator and moderator. */
  tooFewFacilitators?: {
    /** How much a finding weighs; `off` leaves the rule out. */
    severity?: 'off' | 'info' | 'warning' | 'error'
    /** People for each facilitator or moderator; the figure is ours. */
    people?: number
  }
  /** A text is not translated into the language of the documents. */
  translationMissing?: WrittenRuleSetting
  /** A text has changed since it was translated, or is gone. */
  translationStale?: WrittenRuleSetting
  /** At some number of people somebody gets no turn. */
  turnLost?: WrittenRuleSetting
  /** A purpose aims at vulnerability or intimacy itself. */
  vulnerabilityAsPurpose?: WrittenRuleSetting
  /** A word leaves people out, or stereotypes a group of them. */
  wordingNotInclusive?: WrittenRuleSetting
  /** A text swears, or uses a word that insults a group of people. */
  wordingProfane?: WrittenRuleSetting
}

/** Another preset or other rules for some of the files. */
export interface WrittenOverride {
  /** Which files, seen from this file. `*` stands for any name, `**` for any folders. */
  files: string[]
  /** The set of rules to start from. */
  preset?: 'minimal' | 'recommended' | 'strict'
  /** What differs for these files, by the id of the rule. */
  rules?: Map<string, WrittenRuleSetting>
}

/** Words to avoid, and what to say instead. */
export interface WrittenTerm {
  /** Words and phrases to look for. Their usual forms are found too. */
  find: string[]
  /** The kinds of text to look in. Without it all of them. */
  in?: ('prompts' | 'tasks' | 'debriefs' | 'posts' | 'evaluation' | 'say' | 'purposes' | 'agreements' | 'moderation' | 'titles' | 'outcomes' | 'notes')[]
  /** What is said where one of them is found. */
  message: string
  /** How much a finding weighs. */
  severity?: 'off' | 'info' | 'warning' | 'error'
  /** What to write instead. */
  suggest?: string
}

/** Which programs there are and how they are checked and printed. The file is called `social-learn.config.yaml`. */
export interface ConfigFile {
  /** Opens every file of the tool. Always 1. */
  socialLearn: 1
  /** Says that this file is the configuration. */
  kind: 'config'
  /** The program files, seen from this file. `*` stands for any name, `**` for any folders. Without it every program below this folder. */
  programs?: string[]
  /** The cohort files, seen from this file. `*` stands for any name. Without it every cohort below this folder. */
  cohorts?: string[]
  /** The size of the paper for printed documents. */
  paper?: 'a4' | 'letter'
  /** How many prompt cards a page has. */
  cards?: 2 | 4
  /** How large the type of printed documents is. Large print is for those who read smaller type with effort. */
  print?: 'usual' | 'large'
  /** What rooms slides are for: in dark ones a dark ground does not dazzle. */
  slides?: 'light' | 'dark'
  /** A folder with fonts for letters that the shipped ones lack, such as Japanese, seen from this file; or a list of them. For PDF. */
  fontPath?: string[]
  /** A file with logo, colours and fonts, seen from this file. */
  brand?: string
  /** Which documents `render` makes, each with its formats. Without it every document in every format, but for those that have to be named. */
  render?: Map<string, ('md' | 'html' | 'pdf' | 'docx' | 'pptx' | 'ics' | 'csv' | 'txt' | 'xlsx' | 'schedule.json' | 'slack.json' | 'teams.json' | 'json')[]>
  /** Which rules are checked, and how strictly. */
  lint?: {
    /** The set of rules to start from. */
    preset?: 'minimal' | 'recommended' | 'strict'
    /** What differs from the preset, by the id of the rule. */
    rules?: Map<string, WrittenRuleSetting>
    /** What differs for some of the files. Where several name a file, the last one wins. */
    overrides?: WrittenOverride[]
    /** Words that your team avoids, with what to say instead. */
    terms?: WrittenTerm[]
  }
}

/** A text as its author wrote it, and what it is in this language. */
export interface WrittenTranslatedText {
  /** The text word for word. How its lines are broken does not matter. */
  text: string
  /** The same in this language. While nothing stands here, documents show the text as its author wrote it. */
  translation?: string | null
  /** Where alone this translation holds, when one text needs two: a session, an activity in it, a field. Without it, everywhere. */
  at?: string
  /** What the text was before it changed, and its translation then: take from it what still holds. It goes away once there is a translation again. */
  earlier?: {
    /** The text before it changed. */
    text: string
    /** What it was in this language. */
    translation?: string
  }
  /** Where the text is met first, for those who translate. Written anew each time. */
  here?: string
}

/** The texts of a program, or of one of its cohorts, in another language. `social-learn translate` writes it and renews it; people fill in what stands under `translation`. */
export interface TranslationFile {
  /** Opens every file of the tool. Always 1. */
  socialLearn: 1
  /** Says that this file is a translation. */
  kind: 'translation'
  /** The file whose texts these are, a program or a cohort, seen from this file. This file lies beside it and is called like it, with the language before `.yaml`. */
  of: string
  /** The language of the translations, as a code. */
  language: string
  /** Every text once, in the order in which it is met. */
  texts: WrittenTranslatedText[]
  /** Translations of texts that are gone. They are kept in case these come back; delete what you don't need. */
  unused?: WrittenTranslatedText[]
}
