import { describe, expect, test } from 'vitest'
import type { Inline } from '../../../src/tree/tree.ts'
import { asked } from '../../../src/writers/docx/measure.ts'
import { columnWidths } from '../../../src/writers/docx/widths.ts'

const PAGE = 9638

/** Columns of cells in letters of 10 points. */
function widths(...columns: string[][]): number[] {
  return columnWidths(
    PAGE,
    columns.map((cells) => column(cells)),
  )
}

function column(cells: string[]) {
  return asked(
    cells.map((value): { words: Inline; size: number } => ({
      words: [{ type: 'text', value }],
      size: 10,
    })),
  )
}

const total = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0)

describe('columns fill the line', () => {
  test.each<[string, string[][]]>([
    [
      'short ones',
      [
        ['No.', '1'],
        ['Session', 'Kick-off'],
        ['Length', '90 min'],
      ],
    ],
    [
      'long ones',
      [
        ['What', 'word '.repeat(60)],
        ['When', 'word '.repeat(4)],
      ],
    ],
    ['one', [['A']]],
    ['ones that say nothing', [[''], ['']]],
    ['ones with words that do not fit', [['x'.repeat(200)], ['y'.repeat(90)], ['z']]],
    ['very many', Array.from({ length: 30 }, (_, index) => [`Round ${index}`, '10:20:30'])],
  ])('%s', (_, columns) => {
    const found = widths(...columns)
    expect(total(found)).toBeLessThanOrEqual(PAGE)
    expect(total(found)).toBeGreaterThan(PAGE - columns.length - 1)
  })
})

test('short columns share the spare room, no one gets all of it', () => {
  const [first = 0, second = 0] = widths(['Serves', '1 and 2'], ['Energy', 'calm'])
  expect(first / second).toBeLessThan(1.5)
  const alike = widths(['10:00'], ['10:10'], ['10:20'])
  expect(new Set(alike).size).toBe(1)
})

test('a column of times keeps its line beside long texts', () => {
  const [clock = 0] = widths(
    ['Start', '09:30'],
    ['Activity', 'word '.repeat(40)],
    ['Needs', 'word '.repeat(30)],
  )
  expect(clock).toBeGreaterThanOrEqual(column(['09:30']).most)
})

test('the column in which most is said gets the most room', () => {
  const purposes = Array<string>(9).fill('Everyone has met somebody new and has heard one name')
  const [activity = 0, together = 0, needs = 0] = widths(
    purposes,
    Array<string>(9).fill('Pairs, 4 rounds'),
    [
      '',
      '',
      'The example incident, as the report told it, and the example incident from the inside',
    ],
  )
  expect(activity).toBeGreaterThan(PAGE * 0.45)
  expect(activity).toBeGreaterThan(2 * together)
  expect(needs).toBeGreaterThan(together)
})

test('no column is narrower than its longest word', () => {
  const word = 'Geschwindigkeitsbegrenzung'
  const [narrow = 0] = widths([word], ['word '.repeat(400)], ['word '.repeat(400)])
  expect(narrow).toBeGreaterThanOrEqual(column([word]).least)
})

test('no column is wider than its longest line while another one wraps', () => {
  const [short = 0, long = 0] = widths(['a few words'], ['word '.repeat(100)])
  expect(short).toBeLessThanOrEqual(column(['a few words']).most)
  expect(long).toBeLessThan(column(['word '.repeat(100)]).most)
})

test('where the words do not fit, the widest columns give way', () => {
  const [huge = 0, large = 0, clock = 0] = widths(['x'.repeat(300)], ['y'.repeat(150)], ['09:30'])
  expect(clock).toBeGreaterThanOrEqual(column(['09:30']).least - 1)
  expect(huge).toBe(large)
})

describe('what a column asks for', () => {
  test('a no-break space binds, a hyphen and a slash do not', () => {
    const { least } = column(['x'.repeat(16)])
    expect(column(['wordword\u00a0wordwor']).least).toBe(least)
    expect(column(['a wordwordwordword b']).least).toBe(least)
    expect(column(['wordwordwordwor-word/wordwordword/word']).least).toBe(least)
  })

  test('few words stand on few lines', () => {
    expect(column(['The half hour']).least).toBeGreaterThan(column(['The half']).most)
    expect(column(['word '.repeat(40)]).least).toBe(column(['x'.repeat(12)]).least)
  })

  test('signs of East Asia are wide, and a line may end after each', () => {
    const { least, most } = column(['自己紹介'.repeat(8)])
    expect(most).toBe(column(['x'.repeat(64)]).most)
    expect(least).toBe(column(['x'.repeat(12)]).least)
  })

  test('Arabic letters take a third more, since fonts differ', () => {
    expect(column(['تسجيل']).most).toBeGreaterThan(column(['xxxxxx']).most)
  })

  test('a picture stands before the first word', () => {
    const words: Inline = [{ type: 'text', value: 'Everybody\u00a0in\u00a0the\u00a0circle' }]
    const without = asked([{ words, size: 10 }])
    const beside = asked([{ words, size: 10, picture: 12 }])
    expect(beside.least - without.least).toBe(240)
    expect(beside.most - without.most).toBe(240)
  })
})
