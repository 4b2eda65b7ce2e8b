import { symlinkSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DiskFiles } from '../../src/cli/disk-files.ts'
import { EXIT, worst } from '../../src/cli/exit.ts'
import { failing } from './faults.ts'
import { Place } from './temporary.ts'

const PROGRAM = `social-learn: 1
title: Feedback
participants: { min: 4, max: 8 }
sessions:
  - id: kick-off
    title: Kick-off
    duration: 30m
    activities:
      - type: talk
        title: Why we are here
        duration: 30m
`

let place: Place
beforeEach(() => {
  place = new Place({ 'feedback.yaml': PROGRAM })
})
afterEach(() => place.remove())

describe('validate', () => {
  it('shows as many problems as one reads, and says how many more there are', async () => {
    const fields = Array.from({ length: 60 }, (_, index) => `zz${index}: 1\n`).join('')
    place.put('feedback.yaml', PROGRAM + fields)
    const { stdout, stderr, code } = await place.run(['validate'])
    expect(code).toBe(2)
    expect(stdout.match(/ error {2}/g)).toHaveLength(50)
    expect(stdout).toContain('… and 10 more.')
    expect(stderr).toContain('60 problems in 1 file')
    const json = await place.run(['validate', '--format', 'json'])
    expect(JSON.parse(json.stdout).diagnostics).toHaveLength(60)
  })

  it('mentions schemas that are not those of this version', async () => {
    await place.run(['schema', '--write'])
    expect((await place.run(['validate'])).both).toBe('1 file, no problems\n')
    place.put('.social-learn/schemas/program.schema.json', '{}')
    const { stderr, code } = await place.run(['validate'])
    expect(code).toBe(0)
    expect(stderr).toContain('Renew them: social-learn schema --write')
  })

  it('tells once what is wrong with a library that several programs use', async () => {
    const library = 'social-learn: 1\nkind: library\nid: ours\ntitle: Ours\ntilte: 1\n'
    place.put('ours.yaml', library)
    const uses = PROGRAM.replace('participants', 'libraries: [ours.yaml]\nparticipants')
    place.put('feedback.yaml', uses)
    place.put('circle.yaml', uses)
    const { stdout, stderr } = await place.run(['validate'])
    expect(stdout.match(/tilte/g)?.length).toBeGreaterThan(0)
    expect(stderr).toContain('1 problem in 1 file')
  })

  it('takes a file once, however often it is named', async () => {
    const { both } = await place.run(['validate', 'feedback.yaml', './feedback.yaml', '*.yaml'])
    expect(both).toBe('1 file, no problems\n')
  })

  it('skips what git ignores, unless it is named', async () => {
    place.put('.gitignore', 'drafts/\n')
    place.put('drafts/new.yaml', PROGRAM)
    expect((await place.run(['validate'])).both).toBe('1 file, no problems\n')
    expect((await place.run(['validate', 'drafts/new.yaml'])).both).toBe('1 file, no problems\n')
  })

  it('follows a link that is named, and none that is found', async () => {
    symlinkSync('feedback.yaml', place.path('link.yaml'))
    expect((await place.run(['validate'])).both).toBe('1 file, no problems\n')
    expect((await place.run(['validate', 'link.yaml'])).both).toBe('1 file, no problems\n')
  })

  it('says so when a file may not be read', async () => {
    failing('readFileSync', 'feedback.yaml', 'EACCES')
    expect(new DiskFiles(place.folder).read('feedback.yaml')).toMatchObject({
      diagnostic: { message: '"feedback.yaml" could not be read.' },
    })
  })

  it('ends as badly as the worst thing that it met', async () => {
    place.put('broken.yaml', PROGRAM.replace('title: F', 'titel: F'))
    expect((await place.run(['validate', 'broken.yaml', 'missing.yaml'])).code).toBe(66)
    expect((await place.run(['validate', 'broken.yaml', 'feedback.yaml'])).code).toBe(2)
  })
})

describe('of several exit codes', () => {
  it.each([
    [[], EXIT.clean],
    [[EXIT.clean, EXIT.findings], EXIT.findings],
    [[EXIT.findings, EXIT.invalid], EXIT.invalid],
    [[EXIT.missing, EXIT.invalid], EXIT.missing],
    [[EXIT.missing, EXIT.output], EXIT.output],
    [[EXIT.fault, EXIT.output, EXIT.missing, EXIT.invalid, EXIT.findings], EXIT.fault],
  ])('%j: %i', (codes, expected) => {
    expect(worst(codes)).toBe(expected)
  })
})
