import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { sourceDate } from '../../src/cli/render/date.ts'
import { Memory, Place } from './temporary.ts'

/** A host whose PDF engine does not work. */
const broken = {
  async pdf(): Promise<never> {
    throw new Error('the engine\u001b[31m failed')
  },
}

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
const COHORT = `social-learn: 1
kind: cohort
program: ../feedback.yaml
title: Dublin
timezone: Europe/Dublin
sessions:
  kick-off:
    start: 2027-03-02 09:30
`
const OUT = 'out/team-only/'
const FOLDERS = [OUT, 'out/for-participants/', 'out/for-approval/']

const places: Place[] = []
function placeWith(files: Record<string, string>): Place {
  const place = new Place(files)
  places.push(place)
  return place
}
afterEach(() => {
  for (const place of places.splice(0)) place.remove()
})

describe('rendering', () => {
  it.each(['a4', 'letter'])(
    'sets the page for the browser on %s, not on A4 always',
    async (paper) => {
      const place = placeWith({ 'feedback.yaml': PROGRAM })
      await place.run(['render', '--format', 'html', '--paper', paper])
      const page = readFileSync(place.path(`${OUT}feedback.guide.html`), 'utf8')
      expect(page.toLowerCase()).toMatch(new RegExp(`size: ?${paper}`))
    },
  )

  it('puts large print beside the usual files, and changes none that have no pages', async () => {
    const config = 'social-learn: 1\nkind: config\nprint: large\n'
    const place = placeWith({ 'feedback.yaml': PROGRAM, 'social-learn.config.yaml': config })
    const order = ['render', '--document', 'guide,slides', '--format', 'md,html']
    const { code } = await place.run(order)
    expect(code).toBe(0)
    expect(readdirSync(place.path(OUT)).sort()).toEqual([
      'feedback.guide.large-print.html',
      'feedback.guide.md',
    ])
    expect(readdirSync(place.path('out/for-participants')).sort()).toEqual([
      'feedback.slides.html',
      'feedback.slides.md',
    ])
    await place.run([...order, '--print', 'usual'])
    expect(existsSync(place.path(`${OUT}feedback.guide.html`))).toBe(true)
  })

  it('says once when the words of a language are not there yet', async () => {
    const place = placeWith({ 'feedback.yaml': `${PROGRAM}language: cy\n` })
    const { stderr, code } = await place.run(['render', '--format', 'md,html'])
    expect(code).toBe(0)
    expect(stderr.match(/there is no translation for "cy" yet/g)).toHaveLength(1)
    place.put('feedback.yaml', `${PROGRAM}language: de-CH\n`)
    expect((await place.run(['render', '--format', 'md'])).stderr).not.toContain('translation')
  })

  it('gives the same bytes twice, in every format, from any folder', async () => {
    const bytesOf = async (files: Record<string, string>) => {
      const place = placeWith(files)
      await place.run(['render'])
      return FOLDERS.flatMap((folder) =>
        readdirSync(place.path(folder)).map((name) => [
          name,
          readFileSync(place.path(folder + name)),
        ]),
      )
    }
    const first = await bytesOf({ 'feedback.yaml': PROGRAM })
    expect(first.map(([name]) => name)).toEqual([
      'feedback.guide.docx',
      'feedback.guide.html',
      'feedback.guide.md',
      'feedback.guide.pdf',
      'feedback.slides-with-notes.html',
      'feedback.slides-with-notes.md',
      'feedback.slides-with-notes.pdf',
      'feedback.slides-with-notes.pptx',
      'feedback.calendar.html',
      'feedback.calendar.md',
      'feedback.group-tables.docx',
      'feedback.group-tables.html',
      'feedback.group-tables.md',
      'feedback.group-tables.pdf',
      'feedback.handout.docx',
      'feedback.handout.html',
      'feedback.handout.md',
      'feedback.handout.pdf',
      'feedback.slides.html',
      'feedback.slides.md',
      'feedback.slides.pdf',
      'feedback.slides.pptx',
      'feedback.approval-sheet.docx',
      'feedback.approval-sheet.md',
      'feedback.approval-sheet.pdf',
    ])
    expect(await bytesOf({ 'feedback.yaml': PROGRAM })).toEqual(first)
  })

  it('writes nothing when one document fails, and does not blame the author', async () => {
    const place = placeWith({ 'feedback.yaml': PROGRAM, [`${OUT}feedback.guide.md`]: 'old' })
    const { code, stderr } = await place.run(['render'], { change: broken })
    expect(code).toBe(70)
    expect(stderr).toContain('This is a fault of social-learn, not of your files.')
    expect(stderr).toContain('the engine\ufffd[31m failed')
    expect(stderr).not.toContain('    at ')
    expect(readFileSync(place.path(`${OUT}feedback.guide.md`), 'utf8')).toBe('old')
    expect(readdirSync(place.path(OUT))).toEqual(['feedback.guide.md'])
  })

  it('shows the trace of its own fault when it is asked to', async () => {
    const place = placeWith({ 'feedback.yaml': PROGRAM })
    const env = { SOCIAL_LEARN_DEBUG: '1' }
    const { stderr } = await place.run(['render'], { env, change: broken })
    expect(stderr).toContain('    at ')
  })

  it('leaves old files alone when the program is not valid', async () => {
    const place = placeWith({ 'feedback.yaml': PROGRAM })
    await place.run(['render', '--format', 'md'])
    const before = readFileSync(place.path(`${OUT}feedback.guide.md`))
    place.put('feedback.yaml', PROGRAM.replace('30m\n    act', 'soon\n    act'))
    expect((await place.run(['render'])).code).toBe(2)
    expect(readFileSync(place.path(`${OUT}feedback.guide.md`))).toEqual(before)
  })

  it('says which files would change, and writes none', async () => {
    const place = placeWith({ 'feedback.yaml': PROGRAM })
    const check = ['render', '--document', 'guide', '--format', 'md,html', '--check']
    expect(await place.run(check)).toMatchObject({
      code: 1,
      stdout: `${OUT}feedback.guide.md\n${OUT}feedback.guide.html\n`,
    })
    expect(existsSync(place.path('out'))).toBe(false)
    await place.run(['render'])
    expect(await place.run(check)).toMatchObject({ code: 0, stdout: '' })
    place.put(`${OUT}feedback.guide.md`, 'edited')
    expect(await place.run(check)).toMatchObject({ code: 1, stdout: `${OUT}feedback.guide.md\n` })
  })

  it('prints one document as it would be written', async () => {
    const place = placeWith({ 'feedback.yaml': PROGRAM })
    await place.run(['render'])
    for (const format of ['md', 'html', 'pdf']) {
      const { bytes, stderr, code } = await place.run([
        'render',
        '--document',
        'guide',
        '--format',
        format,
        '--stdout',
      ])
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(bytes).toEqual(readFileSync(place.path(`${OUT}feedback.guide.${format}`)))
    }
  })

  it('sends no PDF to a terminal', async () => {
    const place = placeWith({ 'feedback.yaml': PROGRAM })
    const stdout = Object.assign(new Memory(), { isTTY: true })
    const { code } = await place.run(
      ['render', '--document', 'guide', '--format', 'pdf', '--stdout'],
      {
        change: { stdout },
      },
    )
    expect(code).toBe(64)
    expect(stdout.text()).toBe('')
  })

  it('makes a file of each post for a service that takes one at a time', async () => {
    const posts = `posts:
  - space: wins
    when: 2d after kick-off
    say: What did you try?
  - space: wins
    say: Hello
spaces:
  wins: { kind: channel }
`
    const place = placeWith({ 'feedback.yaml': PROGRAM + posts })
    const order = ['render', '--document', 'channel-posts', '--format']
    const { both } = await place.run([...order, 'schedule.json,slack.json'])
    const folder = 'out/for-participants/feedback.channel-posts'
    expect(both.split('\n')).toEqual([
      `${folder}.schedule.json: no date yet: 2 posts`,
      `wrote ${folder}.schedule.json`,
      `wrote ${folder}.post-1.slack.json`,
      `wrote ${folder}.post-2.slack.json`,
      '',
    ])
    const first = JSON.parse(readFileSync(place.path(`${folder}.post-1.slack.json`), 'utf8'))
    expect(first.text).toBe('What did you try?')
    const { code, stdout, stderr } = await place.run([...order, 'slack.json', '--stdout'])
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' })
    expect(stderr).toContain('--stdout prints one file, and these would be 2.')
  })

  it('says that there is nothing to post, and writes nothing', async () => {
    const place = placeWith({ 'feedback.yaml': PROGRAM })
    const order = ['render', '--document', 'channel-posts', '--format', 'teams.json']
    const { code, stderr } = await place.run(order)
    expect(code).toBe(66)
    expect(stderr).toContain('not written: there is nothing to post')
    expect(existsSync(place.path('out'))).toBe(false)
  })

  it('tells who waits at a terminal what is being made', async () => {
    const place = placeWith({ 'feedback.yaml': PROGRAM })
    const stderr = Object.assign(new Memory(), { isTTY: true, columns: 30 })
    await place.run(['render', '--document', 'guide', '--format', 'md,html'], {
      change: { stderr },
    })
    expect(stderr.text()).toContain('\r\u001b[K1 of 2  out/team-only/feedbac\r\u001b[K2 of 2')
    expect(stderr.text()).toMatch(/\r\u001b\[Kwrote out/)
  })

  it('writes beside each program, and refuses two files of one name', async () => {
    const place = placeWith({
      'a/feedback.yaml': PROGRAM,
      'b/feedback.yaml': PROGRAM,
      'social-learn.config.yaml':
        'social-learn: 1\nkind: config\nprograms: [a/feedback.yaml, b/feedback.yaml]\nrender: { guide: [md] }\n',
    })
    expect(await place.run(['render'])).toMatchObject({ code: 0 })
    expect(existsSync(place.path('a/out/team-only/feedback.guide.md'))).toBe(true)
    expect(existsSync(place.path('b/out/team-only/feedback.guide.md'))).toBe(true)
    const { code, stderr } = await place.run(['render', '--out', 'all'])
    expect(code).toBe(73)
    expect(stderr).toContain('Two documents would be called "all/team-only/feedback.guide.md".')
    expect(existsSync(place.path('all'))).toBe(false)
  })

  it('finds the program of a cohort, and prints for it', async () => {
    const place = placeWith({ 'p/feedback.yaml': PROGRAM, 'p/cohorts/dublin.yaml': COHORT })
    const { code } = await place.run([
      'render',
      '--cohort',
      'p/cohorts/dublin.yaml',
      '--format',
      'md',
    ])
    expect(code).toBe(0)
    expect(readFileSync(place.path('p/out/team-only/feedback.dublin.guide.md'), 'utf8')).toContain(
      '09:30',
    )
  })

  it('says what is wrong with a cohort that names no program', async () => {
    const config =
      'social-learn: 1\nkind: config\nprograms: [feedback.yaml]\ncohorts: [cohorts/*.yaml]\n'
    const place = placeWith({
      'feedback.yaml': PROGRAM,
      'cohorts/dublin.yaml': COHORT.replace('program: ../feedback.yaml\n', ''),
      'social-learn.config.yaml': config,
    })
    const { code, stderr } = await place.run(['render'])
    expect(code).toBe(2)
    expect(stderr).toContain('cohorts/dublin.yaml:')
  })

  it('works from a folder below the config', async () => {
    const place = placeWith({
      '.git/HEAD': '',
      'feedback.yaml': PROGRAM,
      'cohorts/dublin.yaml': COHORT,
      'social-learn.config.yaml': 'social-learn: 1\nkind: config\nrender: { guide: [md] }\n',
    })
    const { stderr, code } = await place.run(['render'], { change: { cwd: place.path('cohorts') } })
    expect(code).toBe(0)
    expect(stderr).toBe('wrote ../out/team-only/feedback.dublin.guide.md\n')
  })

  it('prints for a cohort that git ignores, when the config matches it', async () => {
    const place = placeWith({
      '.gitignore': '*.private.yaml\nout/\n',
      'feedback.yaml': PROGRAM,
      'cohorts/dublin.private.yaml': COHORT,
      'cohorts/old/cork.yaml': COHORT,
      'social-learn.config.yaml':
        'social-learn: 1\nkind: config\nprograms: [feedback.yaml]\ncohorts: ["cohorts/**", "!cohorts/old/*"]\nrender: { guide: [md] }\n',
    })
    const { stderr } = await place.run(['render'])
    expect(stderr).toBe('wrote out/team-only/feedback.dublin.private.guide.md\n')
  })

  it('says so when the config matches no program', async () => {
    const place = placeWith({
      'social-learn.config.yaml': 'social-learn: 1\nkind: config\nprograms: [programs/*.yaml]\n',
    })
    const { code, stderr } = await place.run(['render'])
    expect(code).toBe(66)
    expect(stderr).toContain('The config names no program that is there.')
  })

  it('does not print by a config that is not valid', async () => {
    const place = placeWith({
      'feedback.yaml': PROGRAM,
      'social-learn.config.yaml': 'social-learn: 1\nkind: config\npaper: a5\n',
    })
    const { code, stderr } = await place.run(['render'])
    expect(code).toBe(2)
    expect(stderr).toContain('social-learn.config.yaml:3:')
  })

  it('has nothing to do when the config names only what it cannot make', async () => {
    const place = placeWith({
      'feedback.yaml': PROGRAM,
      'social-learn.config.yaml': 'social-learn: 1\nkind: config\nrender: { guide: [pptx] }\n',
    })
    const { code, stderr } = await place.run(['render'])
    expect(code).toBe(66)
    expect(stderr).toContain('Left out, since there is none: guide as pptx')
  })

  it('keeps control characters in a file name from the terminal', async () => {
    const name = 'feed\u001b[31mback\u202e.yaml'
    const place = placeWith({ [name]: PROGRAM })
    const outputs = [
      await place.run(['render', '--format', 'md']),
      await place.run(['render', '--format', 'html', '--check']),
      await place.run(['validate', name]),
      await place.run(['render', `no${name}`]),
    ]
    place.put(name, PROGRAM.replace('title: Feedback', 'titel: Feedback'))
    outputs.push(await place.run(['validate']))
    for (const { both } of outputs) expect(both).not.toMatch(/[\u001b\u202e]/)
    expect(outputs.at(-1)?.both).toContain('feed\ufffd[31mback\ufffd.yaml:')
  })
})

describe('the date of a PDF', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['0', '1970-01-01'],
    ['1804032000', '2027-03-03'],
  ])('from SOURCE_DATE_EPOCH %j is %j', (seconds, date) => {
    expect(sourceDate({ SOURCE_DATE_EPOCH: seconds })).toBe(date)
  })

  it.each(['today', '-1', '999999999999999'])('is refused from %j', (seconds) => {
    expect(() => sourceDate({ SOURCE_DATE_EPOCH: seconds })).toThrow('no number of seconds')
  })

  it('is that of the first session where nobody sets it', async () => {
    const place = placeWith({ 'feedback.yaml': PROGRAM, 'cohorts/dublin.yaml': COHORT })
    const pdfOf = async (env: Record<string, string>) =>
      (
        await place.run(
          [
            'render',
            '--cohort',
            'cohorts/dublin.yaml',
            '--document',
            'guide',
            '--format',
            'pdf',
            '--stdout',
          ],
          { env },
        )
      ).bytes.toString('latin1')
    expect(await pdfOf({})).toContain('20270302')
    const dated = await pdfOf({ SOURCE_DATE_EPOCH: '0' })
    expect(dated).toContain('19700101')
    expect(dated).not.toContain('20270302')
  })
})

describe('the calendar', () => {
  const order = ['render', '--document', 'calendar', '--format', 'ics']
  const files = { 'feedback.yaml': PROGRAM, 'cohorts/dublin.yaml': COHORT }

  it('carries the revision of the cohort and the day of SOURCE_DATE_EPOCH', async () => {
    const place = placeWith({ ...files, 'cohorts/dublin.yaml': `${COHORT}revision: 4\n` })
    const written = async (env: Record<string, string>) =>
      await place.run([...order, '--cohort', 'cohorts/dublin.yaml', '--stdout'], { env })
    const { stdout, code } = await written({})
    expect(code).toBe(0)
    expect(stdout).toContain('\r\nDTSTART:20270302T')
    expect(stdout).toContain('\r\nSEQUENCE:4\r\nDTSTAMP:19700101T000000Z\r\n')
    const dated = await written({ SOURCE_DATE_EPOCH: '1804032000' })
    expect(dated.stdout).toContain('\r\nDTSTAMP:20270303T000000Z\r\n')
  })

  it('is not written as long as nothing has a date', async () => {
    const place = placeWith({ ...files })
    const { code, stdout, stderr } = await place.run([...order, 'feedback.yaml'])
    expect({ code, stdout }).toEqual({ code: 66, stdout: '' })
    expect(stderr).toContain('feedback.calendar.ics: not written: nothing has a date yet')
    expect(existsSync(place.path('out'))).toBe(false)
  })
})

describe('the approval sheet', () => {
  const order = ['render', '--document', 'approval-sheet', '--format', 'md', '--stdout']
  const ignore = '# social-learn-ignore-file one-voice-too-long: They can watch it at home.\n'

  it('tells what a comment silences, with its reason', async () => {
    const place = placeWith({ 'feedback.yaml': ignore + PROGRAM })
    const { code, stdout } = await place.run(order)
    expect(code).toBe(0)
    expect(stdout).toContain('1 thing that the authors let stand')
    expect(stdout).toMatch(/\| They can watch it at home\. +\| one-voice-too-long \|/)
  })

  it('tells what the baseline hides, and nothing of what lint still says', async () => {
    const place = placeWith({ 'feedback.yaml': PROGRAM })
    expect((await place.run(order)).stdout).toContain('no objection of the checks')
    await place.run(['lint', '--update-baseline'])
    expect((await place.run(order)).stdout).toContain('one-voice-too-long')
  })

  it('looks at a cohort as it is delivered', async () => {
    const late = '# social-learn-ignore-file date-missing: We agree on it in January.\n'
    const open = COHORT.slice(0, COHORT.indexOf('sessions:'))
    const place = placeWith({ 'feedback.yaml': late + PROGRAM, 'cohorts/dublin.yaml': open })
    const { stdout: draft } = await place.run(order)
    const { stdout } = await place.run([...order, '--cohort', 'cohorts/dublin.yaml'])
    expect(draft).not.toContain('We agree on it in January.')
    expect(stdout).toContain('We agree on it in January.')
  })

  it('says nothing of those who take part', async () => {
    const place = placeWith({
      'feedback.yaml': PROGRAM,
      'cohorts/dublin.yaml': `${COHORT}roster: people.csv\n`,
      'cohorts/people.csv': 'name,team\nZora Quill,Harbour\n',
    })
    const { stdout } = await place.run([...order, '--cohort', 'cohorts/dublin.yaml'])
    expect(stdout).toContain('List of participants')
    expect(stdout).not.toMatch(/Zora|Quill|Harbour/)
  })
})

it('a cohort may name its program by a way that leads out of the folder and back', async () => {
  const place = new Place({
    'programs/feedback.yaml': PROGRAM,
    'cohorts/dublin.yaml':
      'social-learn: 1\nkind: cohort\nprogram: ../programs/feedback.yaml\ntitle: Dublin\n',
  })
  const order = ['render', 'feedback.yaml', '--cohort', '../cohorts/dublin.yaml']
  const { code, both } = await place.run(
    [...order, '--document', 'guide', '--format', 'md', '--stdout'],
    {
      change: { cwd: place.path('programs') },
    },
  )
  place.remove()
  expect(code, both).toBe(0)
})
