import { afterAll, expect, it } from 'vitest'
import { noPdf, Place } from './temporary.ts'

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
const place = new Place({ 'feedback.yaml': PROGRAM })
afterAll(() => place.remove())

/** Makes the guide; tells whether the PDF was asked for beside other work, and which files were told of. */
async function made(formats: string) {
  const beside: (boolean | undefined)[] = []
  const { code, stderr } = await place.run(
    ['render', 'feedback.yaml', '--document', 'guide', '--format', formats],
    {
      change: {
        pdf: async (source, isBeside) => {
          beside.push(isBeside)
          return await noPdf(source)
        },
      },
    },
  )
  return { code, beside, told: stderr.match(/\w+$/gm) }
}

it('makes a PDF in a thread only where there is more to write, and tells files as asked for', async () => {
  expect(await made('pdf')).toEqual({ code: 0, beside: [false], told: ['pdf'] })
  expect(await made('md,html,pdf')).toEqual({
    code: 0,
    beside: [true],
    told: ['md', 'html', 'pdf'],
  })
})
