import { describe, expect, it } from 'vitest'
import { SourceText } from '../../src/diagnostics/place.ts'
import { build, type DocumentOptions } from '../../src/documents/document.ts'
import { slideNumbers } from '../../src/documents/slides.ts'
import { TemplateError } from '../../src/documents/template/problems.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import { textOf } from '../../src/tree/text.ts'
import type { Slide } from '../../src/tree/tree.ts'
import { activityOf, groupsOf, programOf, sessionOf, stepOf } from '../plan/program-of.ts'
import { load } from './loaded.ts'
import { sketch } from './sketch.ts'

const full = () => planProgram(load('full.yaml', 'full.cohort.yaml'))
const small = () => planProgram(load('small.yaml'))
const slidesOf = (
  name: 'slides' | 'slides-with-notes' = 'slides',
  plan = full(),
  options: Partial<DocumentOptions> = {},
) => build(plan, name, { detail: 'script', ...options }).children as Slide[]

describe('the slides', () => {
  it('of the smallest program read well', async () => {
    const slides = slidesOf('slides', small())
    await expect(sketch(slides)).toMatchFileSnapshot('programs/small.slides.out')
  })

  it('of the fullest program have all that belongs on a screen', async () => {
    await expect(sketch(slidesOf())).toMatchFileSnapshot('programs/full.slides.out')
  })

  it('hold no note, and those with notes are the same slides', async () => {
    const withNotes = slidesOf('slides-with-notes')
    const without = withNotes.map((slide) => ({ ...slide, notes: [] }))
    expect(slidesOf()).toEqual(without)
    const notes = withNotes.filter((slide) => slide.notes.length > 0)
    const shown = notes.flatMap(({ name, notes }) => [`== ${name}`, sketch(notes)])
    await expect(shown.join('\n')).toMatchFileSnapshot('programs/full.notes.out')
  })

  it('have notes without spoken lines where somebody asked for a plan', () => {
    const said = JSON.stringify(slidesOf('slides-with-notes', full(), { detail: 'plan' }))
    expect(said).not.toContain('"verb":"say"')
    expect(JSON.stringify(slidesOf('slides-with-notes'))).toContain('"verb":"say"')
  })

  it('offer the right to pass wherever something is asked', () => {
    const asking = slidesOf().filter(({ layout }) => layout === 'prompt' || layout === 'debrief')
    expect(asking.length).toBeGreaterThan(3)
    for (const { chips } of asking)
      expect(chips.at(-1)).toMatchObject({ symbol: 'pass', end: true })
  })

  it('put a breakout into the same four places, always', () => {
    const places = slidesOf()
      .filter(({ layout }) => layout === 'breakout')
      .map((slide) => slide.places.map(({ label }) => textOf(label)))
    expect(places.length).toBeGreaterThan(0)
    for (const labels of places)
      expect(labels).toEqual(['Outcome', 'Method', 'Report back', 'Support'])
  })

  it('hold groups to what their activity keeps to, and send nobody alone to a breakout', () => {
    const keepTo = 'Two meetings'
    const practice = { keepTo, eachRound: [stepOf('task')] }
    const of = (size: number) =>
      slidesOf(
        'slides',
        planProgram(
          programOf([sessionOf([activityOf({ groups: groupsOf(size), ...practice })])], {
            min: 6,
            max: 6,
          }),
        ),
      ).find(({ about }) => about)
    const chips = of(3)?.chips.map(({ symbol, text }) => [symbol, textOf(text)])
    expect(chips).toContainEqual(['keep-to', keepTo])
    expect([of(3)?.layout, of(1)?.layout]).toEqual(['breakout', 'list'])
  })

  it('give groups the time of their task, where what leads it does goes around it', () => {
    const steps = [stepOf('say', 60), stepOf('task', 540), stepOf('do', 240)]
    const alone = activityOf({ duration: 960, groups: groupsOf(3), steps })
    const untimed = { ...alone, id: 'untimed', steps: [stepOf('say', 60), stepOf('task')] }
    const plan = planProgram(programOf([sessionOf([alone, untimed])], { min: 6, max: 6 }))
    const times = slidesOf('slides', plan).flatMap(({ aside }) => (aside ? [textOf(aside)] : []))
    expect(times).toEqual(['9 min', '16 min'])
  })

  it('look back on tracks when they are over', () => {
    const plan = planProgram(load('full.yaml', 'full.cohort.yaml'))
    const whole = plan.sessions
      .flatMap(({ activities }) => activities)
      .find(({ tracks }) => tracks.length > 0)
    if (!whole) throw new Error('no tracks')
    const text = 'What did the other track find?'
    const question = { text, pass: 'Anyone may pass.' }
    whole.held = { ...whole.held, debrief: { duration: 60, ask: [question] } }
    const ids = [whole, ...whole.tracks.flat()].map(({ held }) => held.id)
    const slides = slidesOf('slides', plan).filter(
      ({ about }) => about && ids.includes(about.activity),
    )
    expect(slides.map(({ about }) => about?.activity)).toEqual([...ids, whole.held.id])
    expect(textOf(slides.at(-1)?.title ?? [])).toBe(text)
  })

  it('count no agreements where a program has none', () => {
    const plan = full()
    plan.program.agreements = []
    expect(slidesOf('slides', plan).filter(({ layout }) => layout === 'agreements')).toEqual([])
  })

  it('are counted for other documents as they are numbered', () => {
    const numbers = slideNumbers(full(), { detail: 'script' })
    for (const { about, number } of slidesOf()) {
      if (!about) continue
      const range = numbers.of(about)
      expect(range?.first).toBeLessThanOrEqual(number)
      expect(range?.last).toBeGreaterThanOrEqual(number)
    }
  })

  it('refuse what a template of one’s own has beside them', () => {
    const text = 'Welcome!\n\n{{#slide layout="statement" title=opening.title}}{{/slide}}\n'
    const templates = new Map([['slides', new SourceText('templates/slides.md.hbs', text)]])
    expect(() => slidesOf('slides', full(), { templates })).toThrow(TemplateError)
    expect(() => slidesOf('slides', full(), { templates })).toThrow(
      '“Welcome!” stands on no slide.',
    )
  })
})
