import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { RULES } from '../../src/lint/rules.generated.ts'
import { Place } from './temporary.ts'

const ids = RULES.map(({ id }) => id).sort()

let place: Place
beforeEach(() => {
  place = new Place()
})
afterEach(() => place.remove())

describe('the rules', () => {
  it('are listed, each with where it comes from', async () => {
    const { stdout, code } = await place.run(['rules', '--format', 'json'])
    expect(code).toBe(0)
    const { rules } = JSON.parse(stdout)
    expect(rules.map((rule: { id: string }) => rule.id)).toEqual(ids)
    for (const rule of rules)
      if (rule.preset !== 'strict') expect(rule.sources[0]?.title, rule.id).toMatch(/\S/)
    const { stdout: text } = await place.run(['rules'])
    for (const id of ids) expect(text).toContain(`  ${id} `)
  })

  it('have a page each, and no page is left of a rule that has gone', () => {
    const pages = readdirSync(new URL('../../docs/rules/', import.meta.url))
    expect(pages.sort()).toEqual(['README.md', ...ids.map((id) => `${id}.md`)].sort())
  })

  it('are explained, or a name like it is offered', async () => {
    const { stdout } = await place.run(['explain', 'agreements-missing'])
    expect(stdout).toContain('# agreements-missing\n')
    expect(stdout).toContain('social-learn-ignore agreements-missing: your reason')
    const { stderr, code } = await place.run(['explain', 'agreement-missing'])
    expect(code).toBe(64)
    expect(stderr).toContain('Did you mean agreements-missing?')
  })
})
