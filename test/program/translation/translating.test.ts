import { describe, expect, it } from 'vitest'
import { planProgram } from '../../../src/plan/plan-program.ts'
import { loadProgram } from '../../../src/program/load.ts'
import type { Program } from '../../../src/program/program.ts'
import { activity, brief, filesOf } from '../fixtures.ts'

const PROGRAM = `social-learn: 1
title: Asking well
language: en
participants:
  min: 4
  max: 12
people:
  lead: Ada Lovelace
contacts:
  desk:
    for: What cannot wait
    email: desk@example.com
spaces:
  room:
    kind: in-person
    facilitator: lead
    recording: none
resources:
  board:
    title: The board
    link: https://example.com/board
agreements:
  - Share the time
sessions:
  - title: First round
    space: room
    duration: 1h
    activities:
      - use: our-agreements
      - type: practice
        title: Asking
        duration: 45m
        groups:
          size: 2
        roles: [asker, teller]
        each-round:
          - task: Open
            who: asker
        output: Cards on [the board][board]
        feeds: close
        if:
          somebody goes quiet: Ask whether to go on
          odd number: One group of three
          short: cut
      - type: check-out
        title: Close
        duration: 10m
        steps:
          - say: |
              Thank you
              for today.
    repeat:
      times: 2
      every: 1w
checklist:
  - do: Book the room
    when: 4w before first-round-1
posts:
  - space: room
    say: Open
evaluation:
  - by: managers
    ask: What did you see?
`

const file = (texts: [text: string, translation: string | null, at?: string][], more = '') =>
  `social-learn: 1\nkind: translation\nof: main.yaml\nlanguage: de\ntexts:\n${texts
    .map(
      ([text, translation, at]) =>
        `  - text: ${JSON.stringify(text)}\n    translation:${translation === null ? '' : ` ${JSON.stringify(translation)}`}\n${at ? `    at: ${at}\n` : ''}`,
    )
    .join('')}${more}`

function load(
  translation: string | undefined,
  wish: Parameters<typeof loadProgram>[2] = { language: 'de' },
  others: Record<string, string> = {},
): Program {
  const files = filesOf({
    'main.yaml': PROGRAM,
    ...(translation !== undefined && { 'main.de.yaml': translation }),
    ...others,
  })
  const { program, diagnostics } = loadProgram('main.yaml', files, wish)
  if (!program) throw new Error(brief(diagnostics).join('\n'))
  return program
}

describe('a program in the language of its translation', () => {
  const program = load(
    file([
      ['Asking well', 'Gut fragen'],
      ['First round', 'Erste Runde'],
      ['Asking', 'Fragen'],
      ['Close', 'Schluss'],
      ['asker', 'fragt'],
      ['Open', 'Aufmachen'],
      ['Open', 'Es ist offen', 'posts'],
      ['somebody goes quiet', 'jemand still wird'],
      ['One group of three', 'Eine Dreiergruppe'],
      ['Thank you for today.', 'Danke für heute.'],
      ['Share the time', 'Teilt die Zeit'],
      ['Our agreements', 'Unsere Vereinbarungen'],
    ]),
  )

  it('says what is translated, and the rest as it was written', () => {
    expect(program.language).toBe('de')
    expect(program.title).toBe('Gut fragen')
    expect(program.agreements[0]?.text).toBe('Teilt die Zeit')
    expect(program.resources.get('board')?.title).toBe('The board')
    expect(activity(program, 'first-round-1', 'our-agreements').title).toBe('Unsere Vereinbarungen')
  })

  it('keeps the ids that come of titles, and the numbers of repeats', () => {
    expect(program.sessions.map(({ id, title }) => [id, title])).toEqual([
      ['first-round-1', 'Erste Runde 1'],
      ['first-round-2', 'Erste Runde 2'],
    ])
    expect(activity(program, 'first-round-1', 'asking').feeds?.activity).toBe('close')
    expect(program.checklist[0]?.when?.text).toBe('4w before first-round-1')
  })

  it('calls roles the same wherever they are named', () => {
    const { roles, eachRound } = activity(program, 'first-round-1', 'asking')
    expect(roles).toEqual(['fragt', 'teller'])
    expect(eachRound[0]?.who).toEqual(['fragt'])
  })

  it('translates the cases that are the author’s, and none that is worked out', () => {
    const { cases } = activity(program, 'first-round-1', 'asking')
    expect([...cases.keys()]).toEqual(['jemand still wird', 'odd number', 'short'])
    expect(cases.get('odd number')).toEqual({ kind: 'text', text: 'Eine Dreiergruppe' })
    expect(cases.get('short')).toEqual({ kind: 'cut' })
  })

  it('takes the translation that says most exactly where it holds', () => {
    expect(program.posts[0]?.say).toBe('Es ist offen')
    expect(activity(program, 'first-round-1', 'asking').eachRound[0]?.parts[0]?.text).toBe(
      'Aufmachen',
    )
  })

  it('does not mind where lines are broken', () => {
    const { steps } = activity(program, 'first-round-1', 'close')
    expect(steps[0]?.parts[0]?.text.trim()).toBe('Danke für heute.')
  })

  it('plans the same times', () => {
    const written = planProgram(load(undefined, {}))
    const times = ({ sessions }: typeof written) =>
      sessions.map((one) => one.activities.map(({ start, end }) => [start, end]))
    expect(times(planProgram(program))).toEqual(times(written))
  })

  it('knows what its author wrote', () => {
    expect(program.translations[0]?.originals.get('Gut fragen')).toBe('Asking well')
  })
})

describe('what is not asked for', () => {
  const { translations } = load(undefined)
  const asked = translations[0]?.missing.map(({ text }) => text) ?? []

  it('are ids, names, addresses, moments, and words that stand for something', () => {
    for (const text of ['Ada Lovelace', 'desk@example.com', 'none', 'cut', 'lead', 'room', 'short'])
      expect(asked).not.toContain(text)
    expect(asked).not.toContain('4w before first-round-1')
    expect(asked).toContain('What cannot wait')
  })

  it('is nothing in the program’s own language', () => {
    expect(load(undefined, { language: 'en' }).translations).toEqual([])
    expect(load(undefined, { language: 'en-GB' }).translations).toEqual([])
    expect(load(undefined, {}).translations).toEqual([])
  })

  it('is a copy that happens to be called like a translation', () => {
    const { title, translations: into } = load(PROGRAM.replace('Asking well', 'Gut fragen'))
    expect(title).toBe('Asking well')
    expect(into[0]?.path).toBeUndefined()
  })
})

describe('who sees what', () => {
  it('does not change with a translation', () => {
    const { evaluation } = load(file([['managers', 'participants']]))
    expect(evaluation[0]?.by).toBe('managers')
  })
})

describe('what a translation lacks', () => {
  const [translation] = load(
    file([
      ['Asking well', 'Gut fragen'],
      ['What cannot wait until tomorrow', 'Was nicht warten kann'],
      ['Book the room', null],
      ['Something else', 'Etwas anderes'],
      ['Never translated', null],
    ]),
  ).translations

  it('is a text that has none', () => {
    const one = translation?.missing.find(({ text }) => text === 'Book the room')
    expect(one?.place.source.file).toBe('main.yaml')
    expect(one?.entry?.source.file).toBe('main.de.yaml')
    expect(one?.earlier).toBeUndefined()
  })

  it('is a text that has changed since', () => {
    const one = translation?.missing.find(({ text }) => text === 'What cannot wait')
    expect(one?.earlier?.text).toBe('What cannot wait until tomorrow')
  })

  it('is none for what is translated and gone', () => {
    expect(translation?.stale.map(({ text }) => text)).toEqual(['Something else'])
  })

  it('is told of a library’s texts where they are used', () => {
    const one = translation?.missing.find(({ text }) => text === 'Our agreements')
    expect(one?.place.source.file).toBe('main.yaml')
    expect(one?.place.source.text.slice(one.place.start)).toMatch(/^- use: our-agreements/)
  })
})

describe('as it was written', () => {
  it('stays as it was, with what its translations lack', () => {
    const program = load(file([['Asking well', 'Gut fragen']]), {
      language: 'de',
      asWritten: ['fr'],
    })
    expect([program.language, program.title]).toEqual(['en', 'Asking well'])
    expect(program.translations.map(({ language, path }) => [language, path])).toEqual([
      ['de', 'main.de.yaml'],
      ['fr', undefined],
    ])
  })
})

describe('a cohort', () => {
  const COHORT = `social-learn: 1
kind: cohort
program: main.yaml
title: Wien
language: de-AT
spaces:
  room:
    name: Room one
sessions:
  first-round:
    change:
      asking:
        title: Asking one another
`
  const ofCohort = file([['Room one', 'Raum eins']]).replace('main.yaml', 'cohort.yaml')

  it('takes the translation of its language without the region, and is in that language itself', () => {
    const program = load(
      file([['Asking well', 'Gut fragen']]),
      { cohort: 'cohort.yaml' },
      { 'cohort.yaml': COHORT },
    )
    expect([program.language, program.title]).toEqual(['de-AT', 'Gut fragen'])
    expect(program.spaces.get('room')?.name).toBe('Room one')
    expect(program.translations[0]?.missing.map(({ text }) => text)).not.toContain('Room one')
  })

  it('may have a translation of its own', () => {
    const program = load(
      file([['Asking well', 'Gut fragen']]),
      { cohort: 'cohort.yaml' },
      { 'cohort.yaml': COHORT, 'cohort.de.yaml': ofCohort },
    )
    expect(program.spaces.get('room')?.name).toBe('Raum eins')
    const missing = program.translations[0]?.missing.map(({ text }) => text)
    expect(missing).toEqual(expect.arrayContaining(['Wien', 'Asking one another']))
    expect(activity(program, 'first-round-1', 'asking').title).toBe('Asking one another')
  })
})

describe('a translation that is wrong', () => {
  const problems = (translation: string) => {
    const files = filesOf({ 'main.yaml': PROGRAM, 'main.de.yaml': translation })
    return brief(loadProgram('main.yaml', files, { language: 'de' }).diagnostics)
  }

  it('is told of at its place, for what it links to as well', () => {
    expect(
      problems(file([['Cards on [the board][board]', 'Karten auf [der Wand][wand]']])),
    ).toEqual([expect.stringMatching(/^main\.de\.yaml:7:\d+ unknown-resource: /)])
  })

  it('says two things of one text', () => {
    const twice = file([
      ['Open', 'Auf'],
      ['Open ', 'Offen'],
    ])
    expect(problems(twice)).toEqual(['main.de.yaml:8:11 text-twice: "Open" is translated twice.'])
  })

  it('is called like another language', () => {
    expect(problems(file([['Open', 'Auf']]).replace('language: de', 'language: fr'))).toEqual([
      expect.stringContaining('translation-misnamed'),
    ])
  })
})
