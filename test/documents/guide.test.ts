import { describe, expect, it } from 'vitest'
import { SourceText } from '../../src/diagnostics/place.ts'
import { documents } from '../../src/documents/document.ts'
import { TemplateError } from '../../src/documents/template/problems.ts'
import { builtIn } from '../../src/documents/templates.ts'
import { isNode } from '../../src/tree/nodes.ts'
import { textOf } from '../../src/tree/text.ts'
import type { DocumentTree } from '../../src/tree/tree.ts'
import { guideOf, load } from './loaded.ts'
import { sketch } from './sketch.ts'

const full = () => load('full.yaml', 'full.cohort.yaml')

/** The titles of sections and activities, in order. */
function titles(tree: DocumentTree): string[] {
  const found: string[] = []
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) walk(item)
    else if (isNode(value)) {
      if (value.type === 'section' || value.type === 'activity') found.push(textOf(value.title))
      walk(Object.values(value))
    }
  }
  walk(tree.children)
  return found
}

describe('the facilitator guide', () => {
  it('of the smallest program reads well', async () => {
    const tree = guideOf(load('small.yaml'))
    await expect(sketch(tree.children)).toMatchFileSnapshot('programs/small.out')
  })

  it('of the fullest program lacks nothing', async () => {
    const tree = guideOf(full())
    await expect(sketch(tree.children)).toMatchFileSnapshot('programs/full.out')
  })

  it('says whose it is', () => {
    expect(documents.guide).toMatchObject({
      audience: 'team',
      formats: ['md', 'html', 'pdf', 'docx'],
    })
    expect(guideOf(full()).meta).toEqual({
      title: 'Everything at once',
      form: 'pages',
      language: 'en',
      direction: 'ltr',
      kind: 'Facilitator guide',
      footer: 'Everything at once · Dublin, spring 2027 · version 3.0',
      audience: 'Facilitators only',
      authors: ['Ada', 'Grace'],
      date: '2027-03-02',
      words: {
        page: 'Page',
        of: 'of',
        contents: 'In this guide',
        continued: 'continued',
        notFilledIn: 'NOT FILLED IN',
        copy: { copy: 'Copy', copied: 'Copied', marked: expect.any(String) },
        deck: expect.objectContaining({ next: 'Next slide', 'key-page-down': 'Page Down' }),
      },
      quotes: { open: '“', close: '”' },
    })
    expect(guideOf({ ...full(), language: 'ar' }).meta).toMatchObject({
      direction: 'rtl',
      language: 'ar',
    })
    expect(guideOf(load('small.yaml')).meta).not.toHaveProperty('date')
  })

  it('is the same each time', () => {
    expect(guideOf(full())).toEqual(guideOf(full()))
  })

  it('has no heading over nothing, no empty label and no empty cell for words', () => {
    for (const tree of [
      guideOf(load('small.yaml')),
      guideOf(full()),
      guideOf(full(), { detail: 'plan' }),
    ]) {
      const walk = (value: unknown): void => {
        if (Array.isArray(value)) for (const item of value) walk(item)
        else if (typeof value === 'object' && value !== null) {
          const { type, title, label, children } = value as Record<string, unknown[]>
          if (type === ('section' as never)) expect(children).not.toHaveLength(0)
          if (title) expect(title).not.toHaveLength(0)
          if (label) expect(label).not.toHaveLength(0)
          walk(Object.values(value))
        }
      }
      walk(tree.children)
    }
  })
})

describe('detail', () => {
  it('outline is the agenda of each session and nothing else', () => {
    const tree = guideOf(full(), { detail: 'outline' })
    expect(titles(tree)).toEqual(['Session 1: Opening day', 'Sessions 2 to 4: Circle'])
    const blocks = tree.children.map((node) => (node.type === 'section' ? node.children : []))
    expect(blocks.flat().map(({ type }) => type)).toEqual([
      'lead',
      'time-bar',
      'agenda',
      'figures',
      'lead',
      'time-bar',
      'agenda',
      'figures',
    ])
  })

  it('plan has the steps without the lines that the facilitator speaks', () => {
    const drawn = sketch(guideOf(full(), { detail: 'plan' }).children)
    expect(drawn).not.toContain('verb="say"')
    expect(drawn).not.toContain('Good to see you.')
    expect(drawn).not.toContain('And now to you.')
    expect(drawn).not.toContain('Words to say')
    expect(drawn).toContain('Close the door')
    expect(drawn).toContain('Let’s come back to the work itself.')
    expect(drawn).toContain('Let’s hear somebody else.')
  })
})

describe('a single session', () => {
  it('is all that is told, and keeps its number', () => {
    const tree = guideOf(full(), { session: 'open' })
    expect(titles(tree)).toContain('Session 1: Opening day')
    expect(titles(tree)).not.toContain('Sessions 2 to 4: Circle')
    expect(titles(tree)).toContain('3 h, 6 activities')
  })

  it('may be one of several repetitions, or all of them', () => {
    for (const session of ['circle', 'circle-2'])
      expect(titles(guideOf(full(), { session }))).toContain('Sessions 2 to 4: Circle')
  })

  it('leaves out what only other sessions need', () => {
    const drawn = sketch(guideOf(full(), { session: 'circle' }).children)
    expect(drawn).not.toContain('A bell')
    expect(drawn).not.toContain('Ask a question that helps in rounds')
  })
})

describe("a user's own template", () => {
  const own = (name: string, text: string) => new Map([[name, new SourceText(name, text)]])

  it('replaces the built-in one of the same name', () => {
    const templates = own('partials/about', '{{#lead}}Made by {{authors}}{{/lead}}')
    const tree = guideOf(full(), { templates })
    expect(sketch(tree.children)).toContain('lead text="Made by Ada and Grace"')
  })

  it('gives what ours gives where it is the same: ours are right, and compiled as they are', () => {
    expect(guideOf(full(), { templates: builtIn.texts })).toEqual(guideOf(full()))
  })

  it('is checked like ours', () => {
    const templates = own('partials/about', '{{author}}')
    expect(() => guideOf(full(), { templates })).toThrow(TemplateError)
    expect(() => guideOf(full(), { templates })).toThrow('There is no field `author` here.')
  })

  it('may be any of the built-in ones: all files are known', async () => {
    const { readdirSync } = await import('node:fs')
    const folder = new URL('../../templates/', import.meta.url)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md.hbs'))
      .map((name) => name.replace('.md.hbs', '').replaceAll('\\', '/'))
    expect([...builtIn.texts.keys()].sort()).toEqual(files.sort())
  })
})
