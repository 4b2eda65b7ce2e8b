import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, lightness, readColour } from '../../src/brand/colour.ts'
import { coloursOf } from '../../src/brand/colours.ts'
import { type Colours, standardTheme, type Theme } from '../../src/writers/theme.ts'
import { fills, pairs } from './pairs.ts'

function weak(colours: Colours): string[] {
  return [
    ...pairs
      .filter(([front, ground, least]) => contrast(colours[front], colours[ground]) < least)
      .map(([front, ground]) => `${front} on ${ground}`),
    ...fills.flatMap((one, index) =>
      fills
        .slice(index + 1)
        // An eighth of a step is less than hex can say.
        .filter((other) => Math.abs(lightness(colours[one]) - lightness(colours[other])) < 11.5)
        .map((other) => `${one} and ${other} in grey`),
    ),
  ]
}

/** In the light, in the dark, and on dark slides. */
function weakest({ colours, dark, darkSlides }: Pick<Theme, 'colours' | 'dark' | 'darkSlides'>) {
  return [colours, dark, darkSlides].map(weak)
}

const colour = fc
  .integer({ min: 0, max: 0xff_ff_ff })
  .map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`)

describe('the colours of a brand', () => {
  it('can all be read, in the light and in the dark, whatever the brand', () => {
    fc.assert(
      fc.property(colour, colour, (primary, accent) => {
        expect(weakest(coloursOf({ primary, accent }))).toEqual([[], [], []])
      }),
      { numRuns: 60 },
    )
  })

  it('can be read where a strong accent has to be darkened', () => {
    expect(weakest(coloursOf({ primary: '#47897F', accent: '#F41743' }))).toEqual([[], [], []])
  })

  it('can be read where the accent is so strong that a step is hard to read on its ground', () => {
    const { colours } = coloursOf({ primary: '#942F52', accent: '#EF224A' })
    expect(weak(colours)).toEqual([])
  })

  it.each(['#FFFFFF', '#000000', '#808080', '#FF0000', '#FFFF00', '#0000FF', '#00FF00'])(
    'can be read where all of them are %s',
    (one) => {
      expect(weakest(coloursOf({ primary: one, accent: one }))).toEqual([[], [], []])
    },
  )

  it('can be read where there is no brand', () => {
    expect(weakest(standardTheme)).toEqual([[], [], []])
  })

  it('stay as they were given where they can be read, with nothing to tell', () => {
    const { colours, notices } = coloursOf({ primary: '#0B4A56', accent: '#F0A43A' })
    expect(colours).toMatchObject({ primary: '#0B4A56', field: '#0B4A56', accent: '#F0A43A' })
    expect(colours).toMatchObject({ mid: '#3D7581', pale: '#D2DCDF' })
    expect(notices).toEqual([])
  })

  it('leave steps and what is handed over as they are', () => {
    const { colours } = coloursOf({ primary: '#FFD400', accent: '#123456' })
    const { say, ask, do: doing, show, handOver, ink, muted } = standardTheme.colours
    expect(colours).toMatchObject({ say, ask, do: doing, show, handOver, ink, muted })
  })

  it('keep a yellow brand yellow on covers, and make its text dark', () => {
    const { colours, notices } = coloursOf({ primary: '#FFD400' })
    expect(colours.field).toBe('#FFD400')
    expect(colours.onField).toBe(standardTheme.colours.ink)
    expect(colours.primary).toBe('#866E00')
    expect(notices).toEqual([
      'Text in #FFD400 would have a contrast of 1.3, and needs 4.5: text and tiles have #866E00 instead. Covers keep the colour itself.',
    ])
  })

  it('say that a red brand is near "Hand over", and that small words turn plain on it', () => {
    const { colours, notices } = coloursOf({ primary: '#7A1F2B', accent: '#5BB5C9' })
    expect(colours).toMatchObject({ onFieldKicker: '#FFFFFF', onFieldBright: '#5BB5C9' })
    expect(notices).toEqual([
      'The accent #5BB5C9 has a contrast of 4.3 with #7A1F2B, and small words need 4.5: on covers they have the colour of the title.',
      '#7A1F2B is near the red of "Hand over" (a difference of 20; 25 is easily seen): tell your team that its sign is the triangle and the words, not the colour.',
    ])
  })
})

describe('a colour', () => {
  it.each([
    ['#0b4a56', '#0B4A56'],
    ['#abc', '#AABBCC'],
    [' teal ', '#008080'],
    ['rgb(11 74 86)', '#0B4A56'],
    ['rgb(11, 74, 86)', '#0B4A56'],
    ['hsl(120 50% 50%)', '#40BF40'],
  ])('is read from %s', (written, colour) => {
    expect(readColour(written)).toBe(colour)
  })

  it.each(['', 'nope', '#12', '#0b4a5680', 'transparent', 'url(x)', '0'])(
    'is not read from "%s"',
    (written) => {
      expect(readColour(written)).toBeUndefined()
    },
  )
})
