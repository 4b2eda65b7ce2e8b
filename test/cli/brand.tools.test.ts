/** A brand in the PDF, as poppler and qpdf see it. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { Place } from './temporary.ts'

const font = (face: string) =>
  readFileSync(
    fileURLToPath(
      new URL(`../../node_modules/dejavu-fonts-ttf/ttf/DejaVuSerif${face}.ttf`, import.meta.url),
    ),
  )

const place = new Place({
  'feedback.yaml': `social-learn: 1
title: Feedback
participants: { min: 4, max: 8 }
sessions:
  - title: Kick-off
    duration: 30m
    activities:
      - { type: talk, title: Why we are here, duration: 30m }
`,
  '_brand.yml': `logo: { path: logo.svg, alt: Harbour }
typography:
  fonts:
    - { family: DejaVu Serif, source: file, files: [regular.ttf, bold.ttf] }
  base: DejaVu Serif
`,
  'logo.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><path d="M0 0h40v10z"/></svg>',
  'regular.ttf': font(''),
  'bold.ttf': font('-Bold'),
})
afterAll(() => place.remove())

it("the engine does not die of a brand's own fonts, and the PDF holds them, and the logo's words", async () => {
  const order = ['render', '--document', 'guide', '--format', 'pdf', '--out', 'o']
  const { code, stderr } = await place.run(order)
  expect(code, stderr).toBe(0)
  const file = place.path('o/team-only/feedback.guide.pdf')
  const told = (program: string, ...more: string[]) =>
    execFileSync(program, [...more, file], { encoding: 'utf8' })
  expect(told('pdffonts')).toMatch(/DejaVuSerif-Bold[\s\S]*DejaVuSerif\b/)
  expect(told('pdffonts')).not.toContain('SourceSans')
  const plain = execFileSync('qpdf', ['--qdf', '--object-streams=disable', file, '-'])
  expect(plain.toString('latin1')).toContain('/Alt (Harbour)')
})
