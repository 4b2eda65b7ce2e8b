import fc from 'fast-check'
import { Parser } from 'saxen'
import { describe, expect, it } from 'vitest'
import { asJunit } from '../../../src/diagnostics/reporters/junit.ts'
import { safeText } from '../../../src/diagnostics/safe-text.ts'
import { at, evilReport, reportOf, WHERE } from './reports.ts'

interface Element {
  name: string
  attributes: Record<string, string>
  text: string
}

/** What Unicode has and XML 1.0 has not. */
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u

/** The elements of a file in order, as a reader of XML finds them; throws where it is none. */
function elementsIn(xml: string): Element[] {
  expect(xml).not.toMatch(ILLEGAL)
  expect(xml).not.toMatch(/<[!?](?!xml version)/)
  const elements: Element[] = []
  const open: Element[] = []
  const parser = new Parser()
  parser.on('openTag', (name, attributes, decode) => {
    const own = Object.entries(attributes()).map(([key, value]) => [key, decode(value as string)])
    const element = { name, attributes: Object.fromEntries(own), text: '' }
    elements.push(element)
    open.push(element)
  })
  parser.on('text', (text, decode) => {
    const element = open.at(-1)
    if (element) element.text += decode(text)
  })
  parser.on('closeTag', () => void open.pop())
  parser.on('error', (error: Error) => {
    throw error
  })
  parser.parse(xml)
  return elements
}

describe('a JUnit file', () => {
  it('has a suite for each file, with failures, what passes, and what is ignored', () => {
    const report = reportOf(
      [
        at('lenght', { why: 'It matters.', try: 'Write `length`.' }),
        at('1:30', { severity: 'warning' }),
      ],
      {
        ignored: [{ ...at('sessions'), reason: 'made in the room', by: 'comment' }],
        files: [{ path: 'programs/feedback.yaml' }, { path: 'programs/clean.yaml' }],
      },
    )
    expect(asJunit(report, WHERE)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="social-learn lint" tests="3" failures="1" skipped="1">
  <testsuite name="programs/feedback.yaml" tests="3" failures="1" skipped="1">
    <testcase name="unknown-field, line 4" classname="programs/feedback.yaml">
      <failure message="A session has no such field." type="error">A session has no such field.
Why: It matters.
Try: Write \`length\`.</failure>
    </testcase>
    <testcase name="unknown-field, line 5" classname="programs/feedback.yaml">
      <system-out>warning: A session has no such field.</system-out>
    </testcase>
    <testcase name="unknown-field, line 2" classname="programs/feedback.yaml">
      <skipped message="made in the room"/>
    </testcase>
  </testsuite>
  <testsuite name="programs/clean.yaml" tests="1" failures="0" skipped="0">
    <testcase name="nothing found" classname="programs/clean.yaml"/>
  </testsuite>
</testsuites>
`)
  })

  it('fails what makes the command fail, and what is not valid in any case', () => {
    const failing = (failOn: 'warning' | 'never') => {
      const invalid = [at('1:30')]
      const xml = asJunit(
        reportOf([at('lenght', { severity: 'warning' })], { failOn, invalid }),
        WHERE,
      )
      return elementsIn(xml).filter(({ name }) => name === 'failure').length
    }
    expect(failing('warning')).toBe(2)
    expect(failing('never')).toBe(1)
  })

  it('is XML, with the text as text, whatever an author writes', () => {
    fc.assert(
      fc.property(evilReport, (report) => {
        const elements = elementsIn(asJunit(report, WHERE))
        const names = elements.map(({ name }) => name)
        expect(names.filter((name) => name === 'testcase')).toHaveLength(4)
        expect(new Set(names)).toEqual(
          new Set([
            'testsuites',
            'testsuite',
            'testcase',
            'failure',
            'skipped',
            ...(report.found[0]?.severity === 'info' ? ['system-out'] : []),
          ]),
        )
        const [failure] = elements.filter(({ name }) => name === 'failure')
        const message = safeText(report.found[0]?.message ?? '').replace(
          /[\ufffe\uffff]/g,
          '\ufffd',
        )
        expect(failure?.attributes.message).toBe(message)
        expect(failure?.text).toContain(message)
      }),
    )
  })
})
