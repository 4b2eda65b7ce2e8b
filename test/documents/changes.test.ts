import { describe, expect, it } from 'vitest'
import { marked } from '../../src/documents/changes/words.ts'
import { build, type DocumentName } from '../../src/documents/document.ts'
import { planProgram } from '../../src/plan/plan-program.ts'
import { markdown } from '../../src/writers/markdown/markdown.ts'
import { load } from './loaded.ts'

const BEFORE = `social-learn: 1
title: Circle
about: { version: "1.0" }
participants: { min: 6, max: 6 }
agreements: [{ text: Anyone may pass, why: Only a free answer is honest. }]
sessions:
  - id: first
    title: First
    duration: 1h
    activities:
      - type: check-in
        title: Arrive
        duration: 10m
        prompts: [{ text: What went well this week?, purpose: We know where we stand, per-person: 1m }]
      - id: cases
        type: problem-solving
        title: Cases
        duration: 30m
        steps:
          - say: Take the case that you brought. Tell it in three sentences.
          - do: Walk from table to table
      - type: discussion
        title: Look back
        duration: 10m
        purpose: Each takes one thing along
  - id: second
    title: Second
    duration: 1h
    activities: [{ type: talk, title: News, duration: 20m, purpose: All know the same }]
`

/** The change notes from one version to another, as Markdown. */
function notes(after: string, name: DocumentName = 'changes', before = BEFORE): string {
  const [was, now] = [before, after].map((yaml) => planProgram(load(yaml)))
  if (!was || !now) throw new Error('two versions are there')
  const since = { plan: was, label: 'v1' }
  return markdown(build(now, name, { detail: 'script', since }))
}

const edited = (...edits: [RegExp | string, string][]) =>
  edits.reduce((text, [from, to]) => {
    const next = text.replace(from, to)
    expect(next).not.toBe(text)
    return next
  }, BEFORE)

describe('change notes', () => {
  it('of a version that is the same say so', () => {
    expect(notes(BEFORE)).toContain('Nothing differs in what this document tells of.')
    expect(notes(BEFORE, 'changes-to-approve')).not.toContain('It was')
  })

  it('say where what was, and what it is now', async () => {
    const after = edited(
      ['version: "1.0"', 'version: "1.1"'],
      ['duration: 10m', 'duration: 12m'],
      ['in three sentences', 'in five sentences'],
      [/ +- do: .*\n/, ''],
      ['Only a free answer is honest.', 'Nobody has to say why.'],
      [/ +- type: discussion[\s\S]*?along\n/, ''],
      [
        '  - id: second',
        `      - { type: check-out, title: One word, duration: 5m, purpose: We part }
  - id: second`,
      ],
    )
    await expect(notes(after)).toMatchFileSnapshot('programs/changes.out')
  })

  it('know what has another title by its id', () => {
    const after = edited(['title: Cases', 'title: Our cases'], ['title: First', 'title: Kick-off'])
    const text = notes(after)
    expect(text).toMatch(/Cases +\| \*\*Our\*\* \*\*cases\*\*|\*\*Cases\*\* +\| \*\*Our cases\*\*/)
    expect(text).not.toMatch(/\| (?:new|gone) \|/)
  })

  it('tell those who approve of what the sheet tells', () => {
    const text = notes(
      edited(['What went well this week?', 'What was hard this week?']),
      'changes-to-approve',
    )
    expect(text).toContain('For approval')
    expect(text).toContain('What **was hard** this')
  })
})

describe('words that differ', () => {
  const shown = (was: string, now: string) => {
    const sides = marked(was, now)
    const text = (runs: typeof sides.was) =>
      runs.map(({ text, changed, spaced }) => `${changed ? `[${text}]` : text}${spaced ? ' ' : ''}`)
    return [text(sides.was).join(''), text(sides.now).join('')]
  }

  it('are marked whole', () => {
    expect(shown('Back at 09:38, all', 'Back at 09:40, all')).toEqual([
      'Back at [09:38,] all',
      'Back at [09:40,] all',
    ])
  })

  it('are found where no spaces are written', () => {
    expect(shown('今週うまくいったことは？', '今週難しかったことは？')[1]).toMatch(
      /^今週\[.+\].*ことは？$/,
    )
  })

  it('leave every other character as it was', () => {
    for (const text of ['a  b', ' a', 'a\u00a0b c', '文 字', ''])
      expect(shown('x y', text)[1]?.replace(/[[\]]/g, '')).toBe(text)
  })
})
