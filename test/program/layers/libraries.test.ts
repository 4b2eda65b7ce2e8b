import { describe, expect, it } from 'vitest'
import { activity, HEAD, load, problems, textAt } from '../fixtures.ts'

const using = (...methods: string[]) => `${HEAD}sessions:
  - title: Kick-off
    space: room
    duration: 2h
    activities:
${methods.map((method) => `      - use: ${method}\n`).join('')}`

const SHIPPED = ['our-agreements', 'recall-agreements', 'case-round', 'one-word']

describe('the library that ships', () => {
  it('is valid wherever it is used', () => {
    expect(problems({ 'main.yaml': using(...SHIPPED) })).toEqual([])
  })

  it('has its places in every program that uses it', () => {
    const programs = [
      load({ 'main.yaml': using('one-word') }),
      load({ 'main.yaml': using('one-word') }),
    ]
    const titles = programs.map((program) =>
      textAt(program, activity(program, 'kick-off', 'one-word'), 'title'),
    )
    expect(titles).toEqual([
      'social-learn:methods.yaml: One word',
      'social-learn:methods.yaml: One word',
    ])
  })

  it('is the same for all programs, whatever one of them changes', () => {
    load({ 'main.yaml': `${using('one-word')}        title: Two words\n        prompts: none\n` })
    const plain = activity(load({ 'main.yaml': using('one-word') }), 'kick-off', 'one-word')
    expect(plain).toMatchObject({ title: 'One word', prompts: [{ depth: 2 }] })
  })
})

describe('a program without sessions', () => {
  it('is a program', () => {
    const program = load({ 'main.yaml': HEAD })
    expect(program.sessions).toEqual([])
    expect(program.people.size).toBe(2)
  })
})
