import { describe, expect, it } from 'vitest'
import type { Host } from '../../src/cli/host.ts'
import { planReport } from '../../src/cli/plan/report.ts'
import { FORMATS, type Format, type Writing, type Written } from '../../src/cli/render/formats.ts'
import { dataOf } from '../../src/documents/data.ts'
import {
  type Audience,
  build,
  type DocumentName,
  documents,
  formatsOf,
} from '../../src/documents/document.ts'
import { contentsOf } from './contents.ts'
import { inRoster, marks, plan } from './marked.ts'

/** Gives the source of a PDF for the PDF itself, which needs tools to be read. */
const engine: Host['pdf'] = async ({ main }) => ({ bytes: Buffer.from(main), ua: true, notes: [] })

async function contents(name: DocumentName, format: Format): Promise<string> {
  const options = { detail: 'script' } as const
  const data = () => dataOf(plan, name, options)
  const { write }: Writing = FORMATS[format]
  const print = { paper: 'a4', engine, data } as const
  const { bytes, parts = [] }: Written = await write(build(plan, name, options), print)
  const all = [...(bytes ? [bytes] : []), ...parts.map((part) => part.bytes)]
  if (all.length === 0) throw new Error(`nothing was written as ${format}`)
  return all.map((one) => contentsOf(one, format)).join('\n')
}

const found = (text: string) => marks.filter((mark) => text.includes(mark.text))
const pathsOf = (some: typeof marks) => some.map(({ path }) => path)

const all = Object.values(documents).flatMap(({ name, audience }) =>
  formatsOf(name).map((format) => ({
    name: name as DocumentName,
    audience: audience as Audience,
    format: format as Format,
  })),
)

const contentsOfAll = async (some: typeof all) =>
  await Promise.all(some.map(({ name, format }) => contents(name, format)))

const guides = all.filter(({ name }) => name === 'guide')
const forParticipants = all.filter(({ audience }) => audience === 'participants')

/** What tells little of a program: titles and numbers, a few sentences, or one part of it alone. */
const FEW: Partial<Record<DocumentName, number>> = {
  'group-tables': 4,
  'number-cards': 2,
  'prompt-cards': 10,
  'agreements-poster': 3,
  'channel-posts': 4,
  'feedback-form': 0,
}

describe.each(forParticipants)('$name as $format', async ({ name, format }) => {
  const text = await contents(name, format)

  it('holds nothing that is the team’s, and what its reader came for', () => {
    expect(pathsOf(found(text).filter(({ audience }) => audience === 'team'))).toEqual([])
    expect(found(text).length).toBeGreaterThan(FEW[name] ?? 20)
  })
})

it('nothing that stands in a roster is in any document, or in the plan', async () => {
  expect(plan.program.cohort?.roster).toMatchObject({ people: 6, managers: expect.anything() })
  for (const text of await contentsOfAll(all))
    expect(inRoster.filter((mark) => text.includes(mark))).toEqual([])
  const printed = JSON.stringify(planReport(plan))
  expect(inRoster.filter((mark) => printed.includes(mark))).toEqual([])
})

it('everything is in the guide, in every format', async () => {
  for (const text of await contentsOfAll(guides))
    expect(pathsOf(marks.filter((mark) => !text.includes(mark.text)))).toEqual([])
})

/** What the team takes into the room for the day alone: not what people are asked, or how deep it is. */
const ofTheDay = ['run-of-show', 'if-things-change', 'moderator-card'] as const

it.each(ofTheDay)('%s holds of the program what is listed, whatever the format', async (name) => {
  const texts = await contentsOfAll(all.filter((one) => one.name === name))
  const listed = pathsOf(found(texts.join('\n')))
  await expect(`${listed.join('\n')}\n`).toMatchFileSnapshot(`${name}.out`)
})

it('what is everyone’s is in what is for participants, but for what is listed', async () => {
  const texts = await contentsOfAll(forParticipants)
  const lost = marks
    .filter(({ audience }) => audience === 'everyone')
    .filter((mark) => !texts.some((text) => text.includes(mark.text)))
  await expect(`${pathsOf(lost).join('\n')}\n`).toMatchFileSnapshot('only-in-the-guide.out')
})
