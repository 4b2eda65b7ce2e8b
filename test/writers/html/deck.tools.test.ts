import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe, { type AxeResults } from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Slide } from '../../../src/tree/tree.ts'
import { html } from '../../../src/writers/html/html.ts'
import { everyBlock } from '../every-block.ts'
import { deckTree } from '../sample/deck.ts'

const folder = mkdtempSync(join(tmpdir(), 'social-learn-deck-'))
const SLIDES = 10

const rightToLeft = deckTree(true)
rightToLeft.meta = { ...rightToLeft.meta, language: 'ar', direction: 'rtl' }
const { step, ruled, prompt, grid, callout, meetings, lead, facts } = everyBlock((field) => field)
const fullNotes = deckTree(true)
fullNotes.children = fullNotes.children.map((slide) => ({
  ...(slide as Slide),
  notes: [lead, facts, step, prompt, grid, meetings, ruled, callout],
}))
const decks = {
  plain: deckTree(false),
  noted: deckTree(true),
  rightToLeft,
  fullNotes,
  dark: deckTree(false),
  darkNotes: deckTree(true),
}

let browser: Browser
let page: Page
let said: string[]

beforeAll(async () => {
  for (const [name, tree] of Object.entries(decks))
    writeFileSync(
      fileOf(name),
      html(tree, { paper: 'a4', slides: name.startsWith('dark') ? 'dark' : 'light' }),
    )
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  })
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => {
  said = []
})
afterEach(async () => {
  await page?.context().close()
  expect(said).toEqual([])
})

function fileOf(name: string): string {
  return join(folder, `${name}.html`)
}

/** Opens a deck; what it complains about or asks the network for fails the test. */
async function open(
  name: keyof typeof decks,
  { hash = '', ...options }: BrowserContextOptions & { hash?: string } = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, ...options })
  page = await context.newPage()
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) said.push(request.url())
  })
  await page.goto(pathToFileURL(fileOf(name)).href + hash)
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** The slides that are seen, by their numbers. */
async function seen(): Promise<number[]> {
  const ids = await page.locator('.slide:visible').evaluateAll((all) => all.map(({ id }) => id))
  return ids.map((id) => Number(id.replace('slide-', '')))
}

const hash = () => new URL(page.url()).hash
const view = () => page.evaluate('document.documentElement.dataset.view')

describe('keys', () => {
  test('turn slides, and the address keeps the place', async () => {
    await open('plain')
    expect(await seen()).toEqual([1])
    await press('ArrowRight', 'Space', 'PageDown')
    expect(await seen()).toEqual([4])
    expect(hash()).toBe('#slide-4')
    await press('ArrowLeft', 'PageUp')
    expect(await seen()).toEqual([2])
    await press('End', 'ArrowRight')
    expect(await seen()).toEqual([SLIDES])
    await press('Home', 'ArrowLeft')
    expect(hash()).toBe('#slide-1')
  })

  test('go to a number, and nowhere when there is no such slide', async () => {
    await open('plain')
    await press('1', '0', 'Enter')
    expect(await seen()).toEqual([10])
    await press('4', '2', 'Enter')
    expect(await seen()).toEqual([10])
    await press('3', 'ArrowLeft', 'Enter')
    expect(await seen()).toEqual([9])
  })

  test('go along the text: to the left in a deck from right to left', async () => {
    await open('rightToLeft')
    await press('n', 'ArrowLeft', 'ArrowLeft')
    expect(await seen()).toEqual([3])
    await press('ArrowRight')
    expect(await seen()).toEqual([2])
  })

  test('with Control, Alt or Command are the browser’s', async () => {
    await open('plain')
    await press('Alt+n', 'Control+End', 'Control+ArrowRight')
    expect(await seen()).toEqual([1])
  })

  test('are explained, and the table closes by key and by button', async () => {
    await open('plain')
    await press('?')
    const table = page.getByRole('dialog', { name: 'Keys' })
    expect(await table.textContent()).toContain('Page Down')
    await press('ArrowRight')
    expect(await seen()).toEqual([1])
    await press('Escape')
    expect(await table.isVisible()).toBe(false)
    expect(await view()).toBe('show')
    await press('?')
    await table.getByRole('button', { name: 'Close' }).click()
    expect(await table.isVisible()).toBe(false)
  })

  test('fill the screen, and leave it', async () => {
    await open('plain')
    await press('f')
    await expect.poll(() => page.evaluate('document.fullscreenElement !== null')).toBe(true)
    await press('f')
    await expect.poll(() => page.evaluate('document.fullscreenElement !== null')).toBe(false)
  })

  test('show all slides, and one again', async () => {
    await open('plain', { hash: '#slide-6' })
    expect(await seen()).toEqual([6])
    await press('Escape')
    expect(await seen()).toHaveLength(SLIDES)
    expect(await page.evaluate('scrollY')).toBeGreaterThan(1000)
    await press('Enter')
    expect(await seen()).toEqual([6])
  })
})

describe('without a keyboard', () => {
  test('buttons do the same', async () => {
    await open('plain')
    await page.getByRole('button', { name: 'Next slide' }).click()
    await page.getByRole('button', { name: 'Next slide' }).click()
    await page.getByRole('button', { name: 'Previous slide' }).click()
    expect(await seen()).toEqual([2])
    // The space bar still turns the slide, and does not press the button again.
    await press('Space')
    expect(await seen()).toEqual([3])
    await page.getByRole('button', { name: 'All slides' }).click()
    expect(await seen()).toHaveLength(SLIDES)
    await page.getByRole('button', { name: 'One slide at a time' }).click()
    expect(await seen()).toEqual([3])
  })

  test('the edges of the window turn the slide, its middle does not', async () => {
    await open('plain')
    await page.mouse.click(1270, 300)
    await page.mouse.click(640, 300)
    expect(await seen()).toEqual([2])
    await page.mouse.click(10, 300)
    expect(await seen()).toEqual([1])
  })

  test('a finger swipes along the text', async () => {
    for (const [name, by, number] of [
      ['plain', -200, 2],
      ['rightToLeft', 200, 2],
      ['plain', 20, 1],
    ] as const) {
      await open(name, { hasTouch: true })
      await press('Enter')
      await page.evaluate(`
        const target = document.querySelector('main')
        const at = (clientX) => [new Touch({ identifier: 1, target, clientX, clientY: 300 })]
        target.dispatchEvent(new TouchEvent('touchstart', { touches: at(600) }))
        target.dispatchEvent(new TouchEvent('touchend', { changedTouches: at(600 + ${by}) }))
      `)
      expect(await seen()).toEqual([number])
      await page.context().close()
    }
  })

  test('the buttons go away while nobody moves, and come for who looks for them', async () => {
    await open('plain')
    const shown = () => style('.controls', 'opacity')
    await page.mouse.move(500, 300)
    await expect.poll(shown).toBe('1')
    await expect.poll(shown, { timeout: 6000 }).toBe('0')
    await press('Tab')
    await expect.poll(shown).toBe('1')
  })

  test('an address leads to a slide, when it changes too', async () => {
    await open('plain', { hash: '#slide-7' })
    expect(await seen()).toEqual([7])
    await page.evaluate("location.hash = '#slide-2'")
    await expect.poll(seen).toEqual([2])
  })
})

describe('the break', () => {
  const clock = () => page.locator('.clock').textContent()

  test('tells when to be back, from the moment it is started', async () => {
    await open('plain', { hash: '#slide-6', timezoneId: 'Europe/Dublin' })
    await page.clock.setFixedTime(new Date('2027-01-12T09:55:30Z'))
    expect(await clock()).toBe('')
    await press('b')
    expect(await clock()).toBe('10:06')
    expect(await page.getByRole('status').textContent()).toContain('10:06')
    await press('ArrowRight', 'b', 'ArrowLeft')
    expect(await clock()).toBe('10:06')
    await page.clock.setFixedTime(new Date('2027-01-12T22:56:00Z'))
    await page.getByRole('button', { name: 'Start the break' }).click()
    expect(await clock()).toBe('23:06')
    // The button is pressed once; the space bar is for the next slide.
    await press('Space')
    expect(await seen()).toEqual([7])
  })

  test('is the largest thing on its slide', async () => {
    await open('plain', { hash: '#slide-6' })
    await press('b')
    const size = Number.parseFloat(await style('#slide-6 .clock', 'fontSize'))
    expect(size).toBeCloseTo((120 * 1280) / 960)
    expect((await box('#slide-6 .face')).height).toBeCloseTo(720, 0)
  })
})

describe('notes', () => {
  test('stand under their slides, beside them by key, and never in a show', async () => {
    await open('noted')
    const notes = page.locator('#slide-1 .notes')
    expect(await seen()).toHaveLength(SLIDES)
    const [slide, below] = await Promise.all([box('#slide-1 .face'), box('#slide-1 .notes')])
    expect(below.y).toBeGreaterThanOrEqual(slide.y + slide.height)
    await press('n')
    expect(await seen()).toEqual([1])
    const [face, beside] = await Promise.all([box('#slide-1 .face'), box('#slide-1 .notes')])
    expect(beside.x).toBeGreaterThanOrEqual(face.x + face.width)
    await press('n')
    expect(await seen()).toEqual([1])
    expect(await notes.isVisible()).toBe(false)
  })

  test('have no key in a deck without them', async () => {
    await open('plain')
    await press('n')
    expect(await view()).toBe('show')
  })
})

test('the place follows who scrolls', async () => {
  await open('noted')
  await page.mouse.move(600, 300)
  await page.mouse.wheel(0, 2400)
  await expect.poll(hash).toMatch(/#slide-[3-6]$/)
})

test('without a script it is a page of slides, and no button is there', async () => {
  await open('plain', { javaScriptEnabled: false })
  expect(await page.locator('.slide:visible').count()).toBe(SLIDES)
  expect(await page.locator('button:visible').count()).toBe(0)
})

test('no other script runs', async () => {
  await open('plain')
  const title = await page.evaluate(`
    const script = document.createElement('script')
    script.textContent = "document.title = 'run'"
    document.body.append(script)
    document.title
  `)
  expect(title).toBe('Feedback Foundations · Slides')
  expect(said.splice(0).join()).toContain('Content Security Policy')
})

describe.each(['plain', 'noted', 'rightToLeft'] as const)('%s', (name) => {
  test.each([
    [1280, 720],
    [1920, 1080],
    [800, 600],
    [740, 360],
  ])('slides keep their proportions in %d × %d', async (width, height) => {
    await open(name, { viewport: { width, height } })
    await press('Enter')
    const wide = Math.min(width, (height * 16) / 9)
    for (let number = 1; number <= SLIDES; number++) {
      const face = await box(`#slide-${number} .face`)
      expect([number, face.width, face.height]).toEqual([
        number,
        expect.closeTo(wide, 0),
        expect.closeTo((wide * 9) / 16, 0),
      ])
      expect(Math.abs(face.y - (height - face.height) / 2)).toBeLessThanOrEqual(1)
      await press(name === 'rightToLeft' ? 'ArrowLeft' : 'ArrowRight')
    }
  })

  test.each(['Escape', 'Enter', 'n'])('nothing sticks out of a telephone after %s', async (key) => {
    await open(name, { viewport: { width: 360, height: 740 }, hasTouch: true })
    await press(key)
    for (let number = 1; number <= SLIDES; number++) {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
      await press(name === 'rightToLeft' ? 'ArrowLeft' : 'ArrowRight')
    }
    for (const { x, right } of await page
      .locator('.face p, .face li, .face h1, .face h2, .face h3, .controls button:visible')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()))) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(360)
    }
  })

  test('prints each slide on a page', async () => {
    await open(name)
    const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(printed.match(/\/Type\s*\/Page\b/g)).toHaveLength(SLIDES)
    expect(printed).toMatch(
      name === 'plain' ? /\/MediaBox\s*\[0 0 960 540\]/ : /\/MediaBox\s*\[0 0 59[45][.\d]* 84[12]/,
    )
  })
})

test.each(['plain', 'noted', 'rightToLeft', 'fullNotes', 'dark', 'darkNotes'] as const)(
  '%s: everyone can read it',
  async (name) => {
    await open(name, { reducedMotion: 'reduce' })
    for (const keys of [['Escape'], ['Enter'], ['6', 'Enter', 'b'], ['n'], ['?']]) {
      await press(...keys)
      await page.evaluate(axe.source)
      const { violations } = (await page.evaluate('axe.run()')) as AxeResults
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ).toEqual([])
    }
  },
)

test('long notes go on over pages, and each slide begins one', async () => {
  await open('fullNotes')
  const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(printed.match(/\/Type\s*\/Page\b/g)?.length).toBe(2 * SLIDES)
})

test('focus goes along, and a listener hears which slide it is', async () => {
  await open('plain', { hash: '#slide-6' })
  await page.locator('.start-break').focus()
  await press('ArrowRight')
  expect(await page.evaluate('document.activeElement.id')).toBe('slide-7')
  expect(await page.getByRole('status').textContent()).toBe('7. In threes: give, get, observe')
})

test('nothing moves for who does not want it', async () => {
  await open('plain', { reducedMotion: 'reduce' })
  expect(await style('.controls', 'transitionDuration')).toBe('0s')
})

async function box(selector: string) {
  const found = await page.locator(selector).boundingBox()
  if (!found) throw new Error(`${selector} is not seen`)
  return found
}

function style(selector: string, property: string): Promise<string> {
  return page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`)
}
