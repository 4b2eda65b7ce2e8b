import { describe, expect, it } from 'vitest'
import { MendedText } from '../../src/source/edits.ts'
import { explain } from '../../src/source/explain.ts'
import { diagnose, inActivity, type Mistake, unmark } from './marked.ts'
import { columns } from './traps/columns.ts'
import { fields } from './traps/fields.ts'
import { lists } from './traps/lists.ts'
import { texts } from './traps/texts.ts'

/** What nobody can mend without knowing more: the rest of the file is not looked at. */
const LEFT = [
  'a list that starts on the line of its field',
  'a quote closed on a line too far left',
  'a text glued to a bar',
  'braces over lines, not further in',
  'no commas in braces over lines',
  'a tab before a second line of a text',
  'one tab among spaces',
  'tabs before a list',
  'a list as a name',
  'a merge that nobody finished',
  'a second document',
  'a line of dashes at the end',
  'an end of the document in the middle',
  'an instruction to YAML',
]

describe('the way out of each mistake', () => {
  const mistakes: Mistake[] = [...texts, ...lists, ...columns, ...fields].filter(
    ({ name }) => !LEFT.includes(name),
  )

  it.each(mistakes)('lets the file be read: $name', (mistake) => {
    const { tree } = explain(new MendedText(unmark(mistake).text), ({ message }) => message)
    expect(tree).toBeDefined()
  })
})

describe('several mistakes in one file', () => {
  it('are all told, each at its line', () => {
    const text = inActivity(
      [
        'say: Remember: be kind',
        'notes: "A" and "B"',
        '^       duration: 10m',
        'who: @host',
        'link: Post it in #wins',
        'steps:',
        '  -say: Hello',
      ].join('\n'),
    )
    expect(
      diagnose(text).map(({ id, places: [first] }) => [
        first?.place.source.position(first.place.start).line,
        id,
      ]),
    ).toEqual([
      [10, 'colon-in-text'],
      [11, 'text-after-quote'],
      [12, 'line-too-far-left'],
      [13, 'mark-at-start'],
      [14, 'hash-in-text'],
      [16, 'no-space-after-dash'],
    ])
  })

  it('are not made up by what follows from one', () => {
    const text = inActivity('^    say: Hello\nduration: 10m\nsteps:\n  - do: Smile')
    expect(diagnose(text).map(({ id }) => id)).toEqual(['line-too-far-left'])
  })

  it('keep their places when an earlier one on the same line was mended', () => {
    const [, second] = diagnose('a: "b" \'c\' d\ne: @f\n')
    const place = second?.places[0]?.place
    expect(place?.source.text.slice(place.start, place.end)).toBe('@f')
  })
})

describe('a text in a file that does not belong to the program', () => {
  it('does not stop the rest from being told', () => {
    const told = diagnose(inActivity('say: Remember: be kind\nsome words\nnotes: a: b'))
    expect(told.map(({ id }) => id)).toEqual(['colon-in-text', 'no-colon', 'colon-in-text'])
  })
})
