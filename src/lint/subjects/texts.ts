import type { Place } from '../../diagnostics/place.ts'
import type { Program, Prompt, Step } from '../../program/program.ts'
import type { Places } from '../../source/places.ts'
import { keyOf, keyOfText } from './names.ts'
import type { ActivityAt, Ask, SessionAt, Text, TextKind } from './subjects.ts'

type Owned = Pick<Text, 'key' | 'activity' | 'session' | 'occurrence' | 'ask'>

/** Every text of a program that somebody says, reads or follows; asks are among them. */
export function textsIn(
  program: Program,
  sessions: readonly SessionAt[],
  asks: readonly Ask[],
): Text[] {
  return [
    ...ofProgram(program),
    ...sessions.flatMap((at) => ofSession(at, program.places)),
    ...sessions
      .flatMap(({ activities }) => activities)
      .flatMap((at) => ofActivity(at, program.places)),
    ...asks.flatMap((ask) => ofAsk(ask, program.places)),
  ]
}

function ofProgram(program: Program): Text[] {
  const { places, boundaries } = program
  const write = writer(places, { key: 'program' })
  return [
    ...write(program, 'title', 'title', 'the title'),
    ...write(program, 'summary', 'summary', 'the summary'),
    ...program.outcomes.flatMap((text, index) =>
      placed(text, places.value(program.outcomes, index), 'outcome', 'an outcome', {
        key: 'outcomes',
      }),
    ),
    ...write(boundaries, 'pass', 'pass', 'the right to pass'),
    ...write(boundaries, 'keepTo', 'keep-to', 'what to keep to'),
    ...write(boundaries, 'redirect', 'redirect', 'the words to bring it back'),
    ...write(boundaries, 'confidentiality', 'confidentiality', 'the line on confidentiality'),
    ...[...program.stages.values()].flatMap((stage) => [
      ...write(stage, 'title', 'title', 'the title of a stage'),
      ...write(stage, 'purpose', 'purpose', `the purpose of the stage "${stage.title}"`),
    ]),
    ...program.agreements.flatMap((agreement) => {
      const inIt = writer(places, { key: 'agreements' })
      return [
        ...inIt(agreement, 'text', 'agreement', 'an agreement'),
        ...inIt(agreement, 'short', 'agreement', 'an agreement'),
        ...inIt(agreement, 'why', 'agreement', 'the reason of an agreement'),
      ]
    }),
    ...program.moderation.flatMap((rule) => {
      const inIt = writer(places, { key: 'moderation' })
      return (['notice', 'say', 'do'] as const).flatMap((field) =>
        inIt(rule, field, 'moderation', 'a moderation rule'),
      )
    }),
    ...program.checklist.flatMap((item) =>
      writer(places, { key: 'checklist' })(item, 'do', 'do', 'the checklist'),
    ),
    ...program.posts.flatMap((post) =>
      writer(places, { key: 'posts' })(post, 'say', 'post', 'a post'),
    ),
  ]
}

function ofSession({ session, key, occurrence }: SessionAt, places: Places): Text[] {
  const write = writer(places, { key, session, ...(occurrence && { occurrence }) })
  return [
    ...write(session, 'title', 'title', 'the title of a session'),
    ...write(session, 'setup', 'do', `the set-up of "${session.title}"`),
    ...write(session, 'notes', 'note', `the notes of "${session.title}"`),
    ...session.outcomes.flatMap((text, index) =>
      placed(text, places.value(session.outcomes, index), 'outcome', 'an outcome', {
        key: keyOf(session),
        session,
      }),
    ),
  ]
}

function ofActivity(at: ActivityAt, places: Places): Text[] {
  const { activity, session, key, occurrence } = at
  const owned = { key, session, activity: at, ...(occurrence && { occurrence }) }
  const write = writer(places, owned)
  const title = `"${activity.title}"`
  return [
    ...write(activity, 'title', 'title', 'the title of an activity'),
    ...write(activity, 'purpose', 'purpose', `the purpose of ${title}`),
    ...ifWritten(activity, 'pass', places, () =>
      write(activity, 'pass', 'pass', `the right to pass in ${title}`),
    ),
    ...ifWritten(activity, 'keepTo', places, () =>
      write(activity, 'keepTo', 'keep-to', `what to keep to in ${title}`),
    ),
    ...ifWritten(activity, 'redirect', places, () =>
      write(activity, 'redirect', 'redirect', `the words to bring ${title} back`),
    ),
    ...[...activity.steps, ...activity.eachRound].flatMap((step) =>
      spoken(step, title, owned, places),
    ),
    ...write(activity, 'output', 'note', `the output of ${title}`),
    ...write(activity, 'transition', 'say', `the transition after ${title}`),
    ...write(activity, 'notes', 'note', `the notes of ${title}`),
    ...write(activity, 'watch', 'note', `what to watch in ${title}`),
    ...[...activity.cases].flatMap(([name, one]) =>
      one.kind === 'text'
        ? placed(
            one.text,
            places.value(activity.cases, name),
            'way',
            `what ${title} does in a case`,
            owned,
          )
        : [],
    ),
    ...(['otherWays', 'variations'] as const).flatMap((field) =>
      activity[field].flatMap((text, index) =>
        placed(
          text,
          places.value(activity[field], index),
          'way',
          `another way for ${title}`,
          owned,
        ),
      ),
    ),
  ]
}

const SPOKEN: Partial<Record<string, TextKind>> = {
  say: 'say',
  do: 'do',
  show: 'show',
  demo: 'demo',
  note: 'note',
  cue: 'cue',
}

function spoken(step: Step, title: string, owned: Owned, places: Places): Text[] {
  return step.parts.flatMap((part) => {
    const kind = SPOKEN[part.verb]
    return kind
      ? placed(part.text, places.value(part, 'text'), kind, `${CALLED[kind]} ${title}`, owned)
      : []
  })
}

const CALLED: Partial<Record<TextKind, string>> = {
  say: 'a spoken line of',
  do: 'what is done in',
  show: 'what is shown in',
  demo: 'what is shown in',
  note: 'a note of',
  cue: 'a cue of',
}

function ofAsk(ask: Ask, places: Places): Text[] {
  const { kind, text, place, name, prompt, activity, session, key, occurrence } = ask
  const owned = {
    key,
    ask,
    ...(activity && { activity }),
    ...(session && { session }),
    ...(occurrence && { occurrence }),
  }
  return [
    ...placed(text, place, kind, name, owned),
    ...(prompt ? ofPrompt(prompt, name, owned, places) : []),
  ]
}

function ofPrompt(prompt: Prompt, name: string, owned: Owned, places: Places): Text[] {
  const write = writer(places, owned)
  return [
    ...write(prompt, 'purpose', 'purpose', `the purpose of ${name}`),
    ...write(prompt, 'example', 'example', `the example of ${name}`),
    ...(['pass', 'keepTo', 'redirect'] as const).flatMap((field) =>
      ifWritten(prompt, field, places, () =>
        write(prompt, field, KINDS[field], `${WORDS[field]} ${name}`),
      ),
    ),
  ]
}

const KINDS = { pass: 'pass', keepTo: 'keep-to', redirect: 'redirect' } as const
const WORDS = {
  pass: 'the right to pass in',
  keepTo: 'what to keep to in',
  redirect: 'the words to bring back',
} as const

/** Only where the thing itself says it: what is inherited is looked at where it was written. */
function ifWritten(owner: object, field: string, places: Places, then: () => Text[]): Text[] {
  return places.spot(owner, field) ? then() : []
}

function writer(places: Places, owned: Owned) {
  return <T extends object>(
    owner: T,
    field: keyof T & string,
    kind: TextKind,
    name: string,
  ): Text[] => {
    const text = owner[field]
    return typeof text === 'string' && places.spot(owner, field)
      ? placed(text, places.value(owner, field), kind, name, owned)
      : []
  }
}

function placed(text: string, place: Place, kind: TextKind, name: string, owned: Owned): Text[] {
  return [
    {
      ...owned,
      key: owned.ask ? owned.key : `${owned.key}/${keyOfText(text)}`,
      kind,
      text,
      place,
      name,
    },
  ]
}
