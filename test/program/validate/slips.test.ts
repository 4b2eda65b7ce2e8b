import { describe, expect, it } from 'vitest'
import { KINDS, resolve, type SchemaNode } from '../../../src/program/schema/node.ts'
import { schemaWords } from '../../../src/program/schema/schema.ts'
import { meantField } from '../../../src/program/validate/synonyms.ts'
import { nodesOf } from '../schema/nodes.ts'
import { onlySaid } from './told.ts'

/** Has each field once that people are likely to misspell. */
const WHOLE = `social-learn: 1
title: Asking for help
summary: How to ask early
language: en
audience: Team leads
participants: { min: 6, max: 12 }
outcomes: [Ask early]
boundaries: { max-depth: 3 }
people: { lead: { role: facilitator } }
spaces: { room: { kind: in-person, facilitator: lead, moderator: lead } }
resources: { board: { title: Board, link: https://example.org } }
agreements: [{ text: Ask first, short: Ask }]
checklist: [{ do: Book the room }]
sessions:
  - space: room
    duration: 60m
    title: First meeting
    activities:
      - type: discussion
        title: What helped
        duration: 60m
        purpose: Know what helps
        materials: [{ item: Cards }]
        groups: { size: 3 }
        prompts: [{ text: When?, depth: 2 }]
        report: { per-group: 1m }
        debrief: { duration: 5m, ask: [What helped?] }
    after: [{ task: Ask for one thing }]
evaluation: [{ ask: [What helped?] }]
`

describe('a slip of the pen', () => {
  it.each([
    ['duration', 'lenght durtaion druation duraton duratoin legnth timming'],
    ['title', 'tilte titel tittle'],
    ['summary', 'sumary descripton'],
    ['language', 'langauge'],
    ['audience', 'audiance'],
    ['participants', 'particpants partcipants paricipants attendes'],
    ['outcomes', 'outcoms objectivs learning-objetives'],
    ['boundaries', 'boundries'],
    ['facilitator', 'facilitater facilator'],
    ['moderator', 'moderater'],
    ['resources', 'ressources recources'],
    ['agreements', 'aggreements agreemnts'],
    ['checklist', 'cheklist'],
    ['sessions', 'sesions'],
    ['space', 'spcae locaton'],
    ['activities', 'activites activties agneda'],
    ['purpose', 'pupose'],
    ['materials', 'matrials equipement'],
    ['groups', 'gruops'],
    ['prompts', 'promts questons'],
    ['report', 'reprot'],
    ['debrief', 'debreif'],
    ['after', 'homwork'],
    ['evaluation', 'evalution'],
  ])('in `%s` is found: %s', (field, slips) => {
    for (const slip of slips.split(' ')) {
      const told = onlySaid(WHOLE.replace(`${field}:`, `${slip}:`))
      expect(told.message).toContain(`\`${slip}\` is not a field of `)
      expect(told.try).toContain(`Did you mean \`${field}\``)
    }
  })

  const namesOf = (field: string) => [field]
  const synonymsOf = (_: string, node: SchemaNode) => node['x-synonyms'] ?? []

  it.each([
    ['field', namesOf],
    ['synonym of a field', synonymsOf],
  ])('is found in any %s, with few exceptions', (_, wordsOf) => {
    const all = owners.flatMap(({ node, root }) =>
      Object.entries(node.properties ?? {}).flatMap(([field, written]) =>
        wordsOf(field, resolve(written, root))
          .flatMap(slipsOf)
          .map((slip) => ({ field, slip, node, root })),
      ),
    )
    const tried = all.filter((_, index) => index % Math.ceil(all.length / MOST_TRIED) === 0)
    const missed = tried.filter(({ field, slip, node, root }) => {
      const meant = meantField(slip, node, root)
      // A slip that makes another word of the format is that word.
      return meant?.how !== 'spelling' && meant?.how !== 'synonym' && meant?.field !== field
    })
    expect(tried.length).toBeGreaterThan(MOST_TRIED / 2)
    expect(missed.length / tried.length).toBeLessThan(0.01)
  })
})

/** There are a hundred thousand slips; an even choice of them tells as much. */
const MOST_TRIED = 5000

/** Whatever has fields, once each. */
const owners = [
  ...new Map(
    KINDS.map(schemaWords)
      .flatMap((schema) => [...nodesOf(schema, schema)])
      .filter(({ node }) => node.properties)
      .map((owner) => [Object.keys(owner.node.properties ?? {}).join(), owner]),
  ).values(),
]

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** A word with one letter left out, doubled, swapped with the next, or taken from the next key. */
function slipsOf(word: string): string[] {
  return [...word].flatMap((letter, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)]
    const row = ROWS.find((keys) => keys.includes(letter)) ?? ''
    const keys = [row[row.indexOf(letter) - 1], row[row.indexOf(letter) + 1]]
    const others = keys.filter((key) => key !== undefined)
    const next = after.charAt(0)
    const swapped = next && next !== letter ? [next + letter + after.slice(1)] : []
    const ends = [after, letter + letter + after, ...swapped, ...others.map((key) => key + after)]
    return ends.map((end) => before + end).filter((slip) => slip !== '')
  })
}
